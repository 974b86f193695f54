"""Cells of a workbook that hold an error of the spreadsheet, such as #REF!, or a formula that was never worked out.

The reader of cells shows both as blank, and a blank is something else: nothing given.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Any

ERROR = b't="e"'
CELL = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
FORMULA = re.compile(rb"<(?:\w+:)?f\b")
FORMULA_CELL = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>(?=(?:(?!</(?:\w+:)?c>).)*<(?:\w+:)?f\b)'
    rb"(?!(?:(?!</(?:\w+:)?c>).)*<(?:\w+:)?v\b[^>]*>[^<])",
    re.DOTALL,
)
"""A cell with a formula and no result."""
SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
RELATIONSHIP = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
SHOWN = "#REF!"


def mark_errors(content: bytes, sheets: list[tuple[str, list[list[Any]]]]) -> None:
    """Write the error back into the rows of each sheet that has one: any error, shown as #REF!."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        spoilt = {
            name: part
            for name in archive.namelist()
            if "worksheets/" in name and (ERROR in (part := archive.read(name)) or FORMULA.search(part))
        }
        if not spoilt:
            return
        parts = dict(sheet_parts(archive))
    for sheet, rows in sheets:
        part = spoilt.get(parts.get(sheet, ""), b"")
        for letters, line in (*CELL.findall(part), *(FORMULA_CELL.findall(part) if FORMULA.search(part) else ())):
            row, column = int(line) - 1, column_number(letters) - 1
            if row < len(rows) and column < len(rows[row]):
                rows[row][column] = SHOWN


def column_number(letters: bytes) -> int:
    """The number of a column, counted from 1, from its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name and the part of the workbook that holds it."""
    from html import unescape

    names = archive.namelist()
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return
    links = RELATIONSHIP.findall(archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace"))
    targets = {given.get("Id"): given.get("Target", "") for given in map(_attributes, links)}
    for sheet in SHEET.findall(archive.read("xl/workbook.xml").decode("utf-8", "replace")):
        given = _attributes(sheet)
        target = targets.get(given.get("r:id"), "")
        path = target.removeprefix("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        yield unescape(given.get("name", "")), path


def _attributes(tag: str) -> dict[str, str]:
    return dict(ATTRIBUTE.findall(tag))
