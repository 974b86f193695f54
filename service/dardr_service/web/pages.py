"""The pages: choose a file, read its report, read about a rule.

No page carries a CSRF token: a check has no session, no account and no effect, so a forged request would only show
its own sender's file to the person who sent it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import orjson
from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from dardr_service.web.confined import checked
from dardr_service.web.faults import CheckStoppedError, UploadError
from dardr_service.web.report_page import report_view
from dardr_service.web.uploads import MAX_MEGABYTES, uploaded
from dardr_service.web.words import LANGUAGES, other_language, words_in
from dardr_validators.messages import PLACEHOLDER, title
from dardr_validators.rules import Rule, rules

CAP = 100
"""Findings of one rule that a page shows; the report of the API and the command line hold 1,000."""
UNPROCESSABLE = 422
MANY = "…"
Answer = tuple[str, int]
pages = Blueprint("pages", __name__)


@pages.get("/")
def start() -> Response:
    """Go to the page in English, which leads to the Welsh one."""
    return redirect(url_for("pages.check", language=LANGUAGES[0]))


@pages.get("/<any(en, cy):language>/check")
def check(language: str) -> str:
    """The form."""
    return page("check.html", language)


@pages.post("/<any(en, cy):language>/check")
def report(language: str) -> Answer:
    """The report on a file, or the form again where there is no file to check."""
    try:
        name, content = uploaded(request)
        if not content:
            raise UploadError("empty-file")
        found = orjson.loads(checked(name, content, today=date.today(), profile=None, cap=CAP))
    except (UploadError, CheckStoppedError) as fault:
        key = str(fault) if isinstance(fault, UploadError) else "check-stopped"
        return page("check.html", language, problem=key), UNPROCESSABLE
    view = report_view(found, language)
    return page("report.html", language, report=view), 200 if view["readable"] else UNPROCESSABLE


@pages.get("/<any(en, cy):language>/rule/<name>")
def rule(language: str, name: str) -> str:
    """What a rule asks for, what its finding says and how to mend it."""
    if name not in rules():
        abort(404)
    return page("rule.html", language, rule=rules()[name], message=_plain(rules()[name], language))


@pages.get("/rule/<name>")
def lasting_address(name: str) -> Response:
    """The path of a rule's lasting address, which names no language."""
    if name not in rules():
        abort(404)
    return redirect(url_for("pages.rule", language=request.accept_languages.best_match(LANGUAGES, "en"), name=name))


def page(template: str, language: str, **values: Any) -> str:
    """A template in a language, with what every page needs."""
    return render_template(
        template,
        **values,
        language=language,
        other=other_language(language),
        words=words_in(language),
        words_of=words_in,
        titled=title,
        other_address=other_address(language),
        megabytes=MAX_MEGABYTES,
        languages=LANGUAGES,
    )


def other_address(language: str) -> str:
    """The same page in the other language; the form, where there is no such page."""
    if request.endpoint is None or "language" not in (request.view_args or {}):
        return url_for("pages.check", language=other_language(language))
    endpoint = "pages.check" if request.endpoint == "pages.report" else request.endpoint
    return url_for(endpoint, **{**(request.view_args or {}), "language": other_language(language)})


def _plain(rule: Rule, language: str) -> dict[str, str]:
    """A rule's message and remedy with headings filled in, and a mark where a report names a record."""

    def replacement(found: re.Match[str]) -> str:
        if found[1] == "field" and rule.field:
            return title(rule.table, rule.field, language)
        return title(rule.table, None, language) if found[1] == "table" and rule.table else MANY

    return {
        "says": PLACEHOLDER.sub(replacement, rule.message[language]),
        "mend": PLACEHOLDER.sub(replacement, rule.mend[language]),
    }
