"""The API: a file in, its report out.

``POST /api/v1/validations`` takes the file as the multipart field ``file``, or as the body, named by
``Content-Disposition`` or ``?name=``; ``?profile=`` and ``?today=`` are those of the command line. The answer is the
report of the command line, byte for byte: 200 for a file that was read, whatever was found in it, and 422 for one
that could not be read (its report says why, as exit code 2 does there). Where there is no report the answer is a
problem (RFC 9457): 422 without a file, 413 for one too large, 415 for a compressed one.
"""

from __future__ import annotations

from datetime import date

import orjson
from flask import Blueprint, Response, request

from dardr_schema.tables import profiles
from dardr_service.web.confined import checked
from dardr_service.web.faults import CheckStoppedError, UploadError
from dardr_service.web.uploads import MAX_MEGABYTES, uploaded_or_sent
from dardr_service.web.words import LANGUAGES, words_in
from dardr_validators.validate import CAP

PREFIX = "/api/"
PROBLEMS = "https://w3id.org/dardr/problem/"
UNPROCESSABLE = 422
api = Blueprint("api", __name__, url_prefix=f"{PREFIX}v1")


@api.post("/validations")
def validations() -> Response:
    """The report on the file of a request."""
    try:
        name, content = uploaded_or_sent(request)
        report = checked(name, content, today=_day(), profile=_profile(), cap=CAP)
    except UploadError as fault:
        return problem(UNPROCESSABLE, str(fault))
    except CheckStoppedError:
        return problem(UNPROCESSABLE, "check-stopped")
    readable = orjson.loads(report)["verdict"] != "unreadable"
    return Response(report, 200 if readable else UNPROCESSABLE, mimetype="application/json")


def problem(status: int, key: str, **values: str) -> Response:
    """A problem in the language the client prefers (RFC 9457).

    ``key`` names its words, and its type where that says more than the status does.
    """
    language = request.accept_languages.best_match(LANGUAGES, LANGUAGES[0])
    words = words_in(language)
    content = {
        "type": "about:blank" if key == f"error-{status}-text" else f"{PROBLEMS}{key}",
        "title": words(f"error-{status}"),
        "status": status,
        "detail": words(key, megabytes=MAX_MEGABYTES, **values),
    }
    answer = Response(orjson.dumps(content), status, mimetype="application/problem+json")
    answer.content_language.add(language)
    return answer


def _day() -> date:
    given = request.args.get("today")
    try:
        return date.fromisoformat(given) if given else date.today()
    except ValueError:
        raise UploadError("bad-day") from None


def _profile() -> str | None:
    given = request.args.get("profile")
    if given and given not in profiles():
        raise UploadError("bad-profile")
    return given or None
