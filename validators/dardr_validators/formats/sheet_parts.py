"""The parts of a workbook's file that hold its sheets."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
RELATIONSHIP = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
BOOK, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"


class SheetPart(NamedTuple):
    """A sheet: its name, the part of the workbook that holds it, and whether it is hidden."""

    name: str
    path: str
    is_hidden: bool


def sheets_of(archive: zipfile.ZipFile) -> Iterator[SheetPart]:
    """The sheets of a workbook in its order."""
    names = archive.namelist()
    if BOOK not in names or LINKS not in names:
        return
    links = [attributes(tag) for tag in RELATIONSHIP.findall(archive.read(LINKS).decode("utf-8", "replace"))]
    targets = {given.get("Id"): given.get("Target", "") for given in links}
    for tag in SHEET.findall(archive.read(BOOK).decode("utf-8", "replace")):
        given = attributes(tag)
        link = next((value for name, value in given.items() if name.endswith(":id")), None)
        target = targets.get(link, "")
        below = target if target.startswith("xl/") else f"xl/{target}"
        path = target.removeprefix("/") if target.startswith("/") else posixpath.normpath(below)
        hidden = given.get("state", "visible") != "visible"
        yield SheetPart(_unescaped(given.get("name", "")), path, hidden)


def _unescaped(text: str) -> str:
    """A text with its signs as they are meant; most have none that are written otherwise."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def attributes(tag: str | bytes) -> dict[str, str]:
    """The attributes of a tag by name."""
    text = tag.decode("utf-8", "replace") if isinstance(tag, bytes) else tag
    return {name: double or single for name, double, single in ATTRIBUTE.findall(text)}


def column_number(letters: bytes) -> int:
    """The number of a column, counted from 1, from its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
