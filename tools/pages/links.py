"""Follow every link of a built site: each leads to a file that is there, and to a place in it that is there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ATTRIBUTES = {"a": "href", "link": "href", "script": "src", "img": "src", "form": "action"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page offers and asks for: the anchors in it, and the links out of it."""

    anchors: frozenset[str]
    links: tuple[str, ...]
    repeated: tuple[str, ...]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.anchors: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.anchors.append(str(given["id"]))
        link = given.get(ATTRIBUTES.get(tag, ""))
        if link:
            self.links.append(link)


def read(text: str) -> Reading:
    """What a page offers and asks for."""
    reader = _Reader()
    reader.feed(text)
    seen = reader.anchors
    return Reading(frozenset(seen), tuple(reader.links), tuple({one for one in seen if seen.count(one) > 1}))


def readings(site: Path) -> Mapping[str, Reading]:
    """Every page of a site by its path, read."""
    return {
        path.relative_to(site).as_posix(): read(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def faults(site: Path) -> list[str]:
    """Links that lead nowhere, anchors given twice, and pages that no link from the first page leads to."""
    pages = readings(site)
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    found = [fault for path, page in pages.items() for fault in _faults_of(path, page, pages, files)]
    reached = _reached(pages, [f"{language}/index.html" for language in ("en", "cy")])
    found += [f"{path}: no link leads here" for path in pages if path[:3] in {"en/", "cy/"} and path not in reached]
    return found


def _faults_of(path: str, page: Reading, pages: Mapping[str, Reading], files: set[str]) -> Iterator[str]:
    for anchor in page.repeated:
        yield f"{path}: the anchor {anchor} stands twice"
    for link in dict.fromkeys(page.links):
        target, anchor = followed(path, link)
        if target is None:
            continue
        if target not in files:
            yield f"{path}: {link} leads nowhere"
        elif anchor and target in pages and anchor not in pages[target].anchors:
            yield f"{path}: {link} leads to no place in that page"


def followed(path: str, link: str) -> tuple[str | None, str]:
    """The file and the anchor that a link in the page at a path leads to; no file where it leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None, ""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
    return target, unquote(parts.fragment)


def _reached(pages: Mapping[str, Reading], start: Iterable[str]) -> set[str]:
    waiting = list(start)
    reached: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in reached or path not in pages:
            continue
        reached.add(path)
        waiting += [target for link in pages[path].links if (target := followed(path, link)[0])]
    return reached
