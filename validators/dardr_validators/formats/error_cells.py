"""Cells of a workbook that hold an error of the spreadsheet, such as #REF!, or a formula.

The reader of cells shows an error and a formula that was never worked out as blank, and a blank is something else:
nothing given. A formula that was worked out it shows as its result, and a person may not know that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dardr_validators.formats.sheet_parts import attributes, column_number

MAX_ROWS, MAX_COLUMNS = 200_000, 300
SIGNS = (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/", b'"e"', b"'e'")
"""One of these is in every sheet with an error or a formula; looking for them takes next to no time."""
ERROR_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*\bt\s*=\s*[\"']e[\"'][^>]*)>")
FORMULA_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*)(?<!/)>\s*<(?:\w+:)?f\b(.*?)</(?:\w+:)?c>", re.DOTALL)
RESULT = re.compile(rb"<(?:\w+:)?[vt]\b[^>]*(?<!/)>[^<]")
NO_TEXT = re.compile(rb"<(?:\w+:)?v\b[^>]*>")
CONSTANT = re.compile(rb"[^>]*>(?:TRUE|FALSE)\(\)</")
"""How LibreOffice writes yes and no: not worked out from anything, so never out of date."""
UNNUMBERED = re.compile(rb"<(?:\w+:)?(?:c|row)\b(?![^>]*\sr\s*=)")
TAG = re.compile(rb"<((?:\w+:)?)(row|c)\b([^>]*)>")
NAME = re.compile(r"([A-Z]{1,3})(\d{1,7})")
SHOWN = "#REF!"
Spot = tuple[int, int]
"""Row and column of a cell, both counted from 0."""


def mark_errors(part: bytes, rows: list[list[Any]]) -> list[Spot]:
    """Write each error back into the rows of a sheet, as #REF!; the cells of formulas that have a result.

    Raises: ValueError for a cell that no return can have.
    """
    if not any(sign in part for sign in SIGNS):
        return []
    part = _numbered(part)
    spoilt = [_spot(attributes(cell)) for cell in ERROR_CELL.findall(part)]
    worked_out = []
    for match in FORMULA_CELL.finditer(part):
        cell, inner = attributes(match[1]), match[2]
        # A program that works out a formula to no text says that it is a text, and writes an empty one.
        is_blank = cell.get("t") == "str" and NO_TEXT.search(inner)
        if RESULT.search(inner) and CONSTANT.match(inner):
            continue
        if RESULT.search(inner):
            worked_out.append(_spot(cell))
        elif not is_blank:
            spoilt.append(_spot(cell))
    for row, column in filter(None, spoilt):
        if row >= MAX_ROWS or column >= MAX_COLUMNS:
            raise ValueError("a cell lies far beyond those of a return")
        rows.extend([] for _ in range(row + 1 - len(rows)))
        rows[row].extend("" for _ in range(column + 1 - len(rows[row])))
        rows[row][column] = SHOWN
    errors = set(spoilt)
    return [spot for spot in worked_out if spot is not None and spot not in errors]


def _spot(cell: Mapping[str, str]) -> Spot | None:
    name = NAME.fullmatch(cell.get("r", ""))
    return (int(name[2]) - 1, column_number(name[1].encode()) - 1) if name else None


def _numbered(part: bytes) -> bytes:
    """The sheet with the name of each cell that goes without: it is the one after the last."""
    if not UNNUMBERED.search(part):
        return part
    from dardr_validators.formats.headings import letters

    row, column = 0, 0

    def named(match: re.Match[bytes]) -> bytes:
        nonlocal row, column
        own = attributes(match[3]).get("r")
        if match[2] == b"row":
            row, column = (int(own) if own and own.isdigit() else row + 1), 0
            return match[0]
        place = NAME.fullmatch(own or "")
        column = column_number(place[1].encode()) if place else column + 1
        row = int(place[2]) if place else row
        if own is not None:
            return match[0]
        return b'<%bc r="%b%d"%b>' % (match[1], letters(column - 1).encode(), row, match[3])

    return TAG.sub(named, part)
