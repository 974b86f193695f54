"""What Sphinx is told about this site: the pages made from the standard, and the frame that every page stands in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from markupsafe import Markup
from sphinx.application import Sphinx

from dardr_schema.tables import edition
from tools.pages import addresses
from tools.pages.code_pages import code_pages
from tools.pages.command_pages import command_pages
from tools.pages.download_pages import copy_downloads, download_page
from tools.pages.engine_pages import engine_pages
from tools.pages.home_page import home_page
from tools.pages.lasting import write_lasting_pages
from tools.pages.model_pages import model_pages
from tools.pages.rendering import GUIDANCE, Crumb, Page, filled
from tools.pages.requirement_pages import requirement_pages
from tools.pages.rule_pages import rule_pages
from tools.pages.search_index import search_index
from tools.pages.words import WELSH_IS_CHECKED, words_of

HERE = Path(__file__).parent
ROOMS = ("tutorial", "how-to", "reference", "explanation", "decisions")
LEFT_BY_SPHINX = ("_static", ".buildinfo", "objects.inv", "_sources")
TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
PLAIN_TABLE = re.compile(r'<table class="[^"]*">')
EMPTY_HEAD = re.compile(r"<thead>(?:\s|</?(?:tr|th|p)\b[^>]*>)*</thead>")
written: list[Page] = []
"""The pages that people wrote, kept for the search while one site is built."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Join the build of a site."""
    written.clear()
    app.connect("builder-inited", _without_its_own_search)
    app.connect("html-page-context", _frame_written_page)
    app.connect("html-collect-pages", _made_pages)
    app.connect("build-finished", _finish)
    return {"parallel_read_safe": True, "parallel_write_safe": False}


def _without_its_own_search(app: Sphinx) -> None:
    app.builder.search = False  # type: ignore[attr-defined]


def made_pages(language: str) -> Iterator[Page]:
    """Every page of a language that is made from the standard."""
    yield from model_pages(language)
    yield from code_pages(language)
    yield from rule_pages(language)
    yield from command_pages(language)
    yield from engine_pages(language)
    yield from requirement_pages(language)
    yield download_page(language)
    yield home_page(language)
    w = words_of(language)
    yield Page(language, "search", w("search-title"), filled("search.html", language, "search"), (), status=GUIDANCE)


def _made_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    static = Path(app.outdir) / "static"
    shutil.copytree(HERE / "static", static)
    for language in addresses.LANGUAGES:
        pages = list(made_pages(language))
        known = [*pages, *(page for page in written if page.language == language)]
        (static / f"search.{language}.js").write_bytes(search_index(known, language))
        for page in pages:
            yield f"{language}/{page.place}", frame(page), "page.html"


def _frame_written_page(app: Sphinx, name: str, template: str, context: dict[str, Any], tree: Any) -> None:
    if tree is None:
        return
    language, _, place = name.partition("/")
    facts = app.env.metadata[name]
    title = Markup(context["title"]).striptags()
    page = Page(
        language, place, title, Markup(_readable(context["body"], language)), _crumbs(language, place), "guide",
        text=tree.astext(), status=str(facts.get("status", GUIDANCE)),
    )  # fmt: skip
    written.append(page)
    context.update(frame(page, english_only=bool(facts.get("english_only"))))


def _readable(body: str, language: str) -> str:
    """The body of a written page with wide tables that can be scrolled with the keyboard."""
    w = words_of(language)
    numbers = iter(range(1, 1000))

    def scrolled(found: re.Match[str]) -> str:
        label = w("table-label", name=next(numbers))
        table = PLAIN_TABLE.sub("<table>", EMPTY_HEAD.sub("", found.group())).replace(
            "<th class=", '<th scope="col" class='
        )
        return f'<div class="scroll" role="group" aria-label="{label}" tabindex="0">{table}</div>'

    return TABLE.sub(scrolled, body)


def _crumbs(language: str, place: str) -> tuple[Crumb, ...]:
    room = place.partition("/")[0]
    if room not in ROOMS or place == f"{room}/index":
        return ()
    return ((words_of(language)(f"room-{room}"), f"{room}/index"),)


def frame(page: Page, *, english_only: bool = False) -> dict[str, Any]:
    """What the frame of a page needs to know."""
    here = addresses.page_file(page.language, page.place)
    other = addresses.in_other_language(page.language)

    def to(place: str) -> str:
        return addresses.relative(addresses.page_file(page.language, place), here)

    return {
        "page": page,
        "lang": page.language,
        "other": other,
        "w": words_of(page.language),
        "other_words": words_of(other),
        "to": to,
        "file": partial(addresses.relative, start=here),
        "switch": addresses.relative(addresses.page_file(other, page.place), here),
        "rooms": ROOMS,
        "room": page.crumbs[0][1].partition("/")[0] if page.crumbs else page.place.partition("/")[0],
        "edition": edition(),
        "english_only": english_only,
        "draft": page.draft or not WELSH_IS_CHECKED,
    }


def _finish(app: Sphinx, fault: Exception | None) -> None:
    if fault is not None:
        return
    site = Path(app.outdir)
    for name in LEFT_BY_SPHINX:
        path = site / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    copy_downloads(site)
    write_lasting_pages(site)
