"""Sheets of ours in a workbook: one more, or the same one written anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from html import unescape
from xml.sax.saxutils import quoteattr

from dardr_validators.formats.sheet_parts import attributes
from dardr_validators.workbooks.parts import (
    BOOK,
    SHEET,
    appended,
    bytes_of,
    declare,
    free_part,
    link,
    links_part,
    prefix_of,
    relation,
    sheets_of,
    shown,
    text_of,
    with_attribute,
)

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
LOCAL = re.compile(r"\blocalSheetId=([\"'])(\d+)\1")
VIEW = re.compile(r"(<(?:\w+:)?workbookView\b)([^>]*?)(/?>)")
SELECTED = re.compile(r"\s+tabSelected=[\"'](?:1|true)[\"']")
SHOWN_FIRST = re.compile(r"\s+(?:activeTab|firstSheet)=[\"']\d+[\"']")
SHEETS = re.compile(r"<(?:\w+:)?sheets\b[^>]*(?<!/)>")
FILTER = re.compile(
    r"<((?:\w+:)?)definedName\b(?=[^>]*_FilterDatabase)[^>]*\blocalSheetId=[\"'](\d+)[\"'][^>]*>[^<]*</\1definedName\s*>"
)


def add_sheet(parts: dict[str, bytes], name: str, content: str, *, part: str, first: bool = False) -> None:
    """Add a sheet to the workbook before all others or after, its name numbered where it is taken.

    ``part`` is the pattern of the name of its part.
    """
    taken = {other.casefold() for other in _names(parts)}
    label = _free(name, taken)
    part = free_part(parts, part)
    key = link(parts, BOOK, relation(parts, "worksheet"), part)
    book = text_of(parts[BOOK])
    numbered = (attributes(tag).get("sheetId", "") for tag in SHEET.findall(book))
    number = 1 + max((int(text) for text in numbered if text.isdigit()), default=0)
    prefix, space = prefix_of(book, "workbook"), relation(parts, "").rstrip("/")
    entry = f'<{prefix}sheet xmlns:r="{space}" name={quoteattr(label)} sheetId="{number}" r:id="{key}"/>'
    if first:
        book = LOCAL.sub(lambda match: f'localSheetId="{int(match[2]) + 1}"', book)
        book = SHEETS.sub(lambda match: match[0] + entry, book, count=1)
    else:
        book = appended(book, "sheets", entry)
    parts[BOOK] = bytes_of(book)
    parts[part] = content.encode()
    declare(parts, part, TYPE)


def rewrite_sheet(parts: dict[str, bytes], name: str, new_name: str, content: str) -> None:
    """Put other content and another name in place of a sheet of ours, and let the workbook open on it."""
    names = _names(parts)
    index, part = names.index(name), sheets_of(parts)[name]
    taken = {other.casefold() for other in names if other != name}
    label = new_name if new_name.casefold() not in taken else name
    book = text_of(parts[BOOK])
    tag = [*SHEET.finditer(book)][index]
    renamed = with_attribute(tag[0].removesuffix("/>"), "name", shown(label)) + "/>"
    book = book[: tag.start()] + renamed + book[tag.end() :]
    parts[BOOK] = bytes_of(FILTER.sub(lambda found: "" if int(found[2]) == index else found[0], book))
    parts[part] = content.encode()
    parts.pop(links_part(part), None)
    show_only(parts, index)


def show_only(parts: dict[str, bytes], index: int) -> None:
    """Let the workbook open on one sheet, and no other be selected beside it: what is typed would go into both."""
    ours = list(sheets_of(parts).values())[index]
    for name, part in parts.items():
        if name != ours and name.startswith(("xl/worksheets/", "xl/chartsheets/")) and name.endswith(".xml"):
            head, data, rest = part.partition(b"sheetData")
            parts[name] = bytes_of(SELECTED.sub("", text_of(head))) + data + rest
    parts[BOOK] = bytes_of(VIEW.sub(lambda view: view[1] + _opened_on(view[2], index) + view[3], text_of(parts[BOOK])))


def _opened_on(view: str, index: int) -> str:
    """The attributes of a view of the workbook that shows one sheet, the tabs before it in sight too."""
    return with_attribute(SHOWN_FIRST.sub("", view), "activeTab", str(index))


def _names(parts: Mapping[str, bytes]) -> list[str]:
    """The names of the sheets, in order."""
    return [unescape(attributes(tag).get("name", "")) for tag in SHEET.findall(text_of(parts[BOOK]))]


def _free(name: str, taken: Set[str]) -> str:
    numbers = ["", *map(str, range(2, len(taken) + 3))]
    return next(label for number in numbers if (label := f"{name} {number}".strip()).casefold() not in taken)
