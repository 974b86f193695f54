"""The cells of a sheet changed, each at its place: given another format or another text, and all else as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dardr_validators.formats.headings import letters
from dardr_validators.formats.sheet_parts import attributes, column_number
from dardr_validators.workbooks.parts import shown, with_attribute

DATA = re.compile(r"<((?:\w+:)?)sheetData\b([^>]*?)(?:/>|>(.*?)</\1sheetData\s*>)", re.DOTALL)
ROW = re.compile(r"<((?:\w+:)?)row\b([^>]*?)(?:/>|>(.*?)</\1row\s*>)", re.DOTALL)
CELL = re.compile(r"<((?:\w+:)?)c\b([^>]*?)(?:/>|>(.*?)</\1c\s*>)", re.DOTALL)
FORMULA = re.compile(r"<(?:\w+:)?f\b")
COLUMN = re.compile(r"<(?:\w+:)?col\b([^>]*)>")
MERGED = re.compile(r"<(?:\w+:)?mergeCell\b([^>]*)>")
NAME = re.compile(r"([A-Z]{1,3})(\d{1,7})")
SPANS = re.compile(r"""\sspans\s*=\s*(?:"[^"]*"|'[^']*')""")
MOST_COLUMNS = 1_000
"""Columns, and cells of one merged area, that are looked at one by one."""
Place = tuple[int, int]
"""A row and a column, both counted from 1."""
STALE = re.compile(r"""\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')""")
Changed = Callable[[re.Match[str], Place], str]
New = Callable[[str, Place, int | None], str]
Format = Callable[[int, Place], int]
"""The format of a cell from the one that it has and its place."""


def place_of(name: str) -> Place | None:
    """The place that a name such as K5 says."""
    found = NAME.fullmatch(name.replace("$", ""))
    return (int(found[2]), column_number(found[1].encode())) if found else None


def name_of(place: Place) -> str:
    """The name of a cell, such as K5."""
    return f"{letters(place[1] - 1)}{place[0]}"


def merged_firsts(sheet: str) -> Callable[[Place], Place]:
    """What gives the cell that a person sees at a place: of merged cells, the first."""
    firsts: dict[Place, Place] = {}
    wide = []
    for tag in MERGED.findall(sheet):
        first, _, last = attributes(tag).get("ref", "").partition(":")
        corner, other = place_of(first), place_of(last)
        if not corner or not other:
            continue
        (top, left), (bottom, right) = corner, other
        if (bottom - top + 1) * (right - left + 1) > MOST_COLUMNS:
            wide.append((corner, other))
            continue
        covered = ((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))
        firsts.update(dict.fromkeys(covered, corner))

    def seen(place: Place) -> Place:
        for (top, left), (bottom, right) in wide:
            if top <= place[0] <= bottom and left <= place[1] <= right:
                return top, left
        return firsts.get(place, place)

    return seen


def with_formats(sheet: str, places: set[Place], format_of: Format) -> str:
    """The sheet with another format for each of the cells; one that it does not hold is put in, blank."""
    columns = _column_formats(sheet)

    def changed(cell: re.Match[str], place: Place) -> str:
        base = attributes(cell[2]).get("s", "")
        tag = with_attribute(cell[2], "s", str(format_of(int(base) if base.isdigit() else 0, place)))
        return _cell(cell[1], with_attribute(tag, "r", name_of(place)), cell[3])

    def new(prefix: str, place: Place, row_format: int | None) -> str:
        base = row_format if row_format is not None else columns.get(place[1], 0)
        return _cell(prefix, f' r="{name_of(place)}" s="{format_of(base, place)}"', None)

    return _with_cells(sheet, places, changed, new)


def with_texts(sheet: str, texts: Mapping[Place, str]) -> tuple[str, set[Place]]:
    """The sheet with a text in each of the cells, and those that took it: one that holds a formula keeps it."""
    done: set[Place] = set()

    def changed(cell: re.Match[str], place: Place) -> str:
        if FORMULA.search(cell[3] or ""):
            return cell[0]
        done.add(place)
        prefix, text = cell[1], shown(texts[place])
        tag = with_attribute(with_attribute(STALE.sub("", cell[2]), "r", name_of(place)), "t", "inlineStr")
        return _cell(prefix, tag, f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>')

    return _with_cells(sheet, set(texts), changed, lambda *_: ""), done


def formats_in(sheet: str, places: set[Place]) -> dict[Place, int]:
    """The formats of cells that the sheet holds."""
    found: dict[Place, int] = {}

    def noted(base: int, place: Place) -> int:
        found[place] = base
        return base

    with_formats(sheet, places, noted)
    return found


@dataclass(frozen=True, slots=True)
class _Work:
    prefix: str
    wanted: Mapping[int, set[int]]
    changed: Changed
    new: New

    def new_row(self, row: int) -> str:
        cells = "".join(self.new(self.prefix, (row, column), None) for column in sorted(self.wanted[row]))
        return f'<{self.prefix}row r="{row}">{cells}</{self.prefix}row>' if cells else ""


def _with_cells(sheet: str, places: set[Place], changed: Changed, new: New) -> str:
    held = DATA.search(sheet)
    if held is None or not places:
        return sheet
    wanted: dict[int, set[int]] = {}
    for row, column in places:
        wanted.setdefault(row, set()).add(column)
    work = _Work(held[1], wanted, changed, new)
    data = f"<{held[1]}sheetData{held[2]}>{''.join(_rows(held[3] or '', work))}</{held[1]}sheetData>"
    return sheet[: held.start()] + data + sheet[held.end() :]


def _column_formats(sheet: str) -> dict[int, int]:
    """Column -> the format that its empty cells have."""
    found = {}
    for given in map(attributes, COLUMN.findall(sheet.partition("sheetData")[0])):
        if given.get("style", "").isdigit():
            first, last = int(given.get("min", 0)), int(given.get("max", 0))
            found.update(dict.fromkeys(range(first, min(last, MOST_COLUMNS) + 1), int(given["style"])))
    return found


def _rows(data: str, work: _Work) -> Iterator[str]:
    missing = sorted(work.wanted)
    done = number = 0
    for match in ROW.finditer(data):
        given = attributes(match[2]).get("r", "")
        number = int(given) if given.isdigit() else number + 1
        yield data[done : match.start()]
        while missing and missing[0] < number:
            yield work.new_row(missing.pop(0))
        if number in missing:
            missing.remove(number)
            yield _row(match, number, work)
        else:
            yield match[0]
        done = match.end()
    yield data[done:]
    yield from map(work.new_row, missing)


def _row(match: re.Match[str], row: int, work: _Work) -> str:
    """A row with its wanted cells changed, and without what it says of the columns it spans."""
    inner, given = match[3] or "", attributes(match[2])
    own = int(given["s"]) if given.get("customFormat") in ("1", "true") and given.get("s", "").isdigit() else None
    missing, found = sorted(work.wanted[row]), []
    done = column = 0
    for cell in CELL.finditer(inner):
        named = place_of(attributes(cell[2]).get("r", ""))
        column = named[1] if named else column + 1
        found.append(inner[done : cell.start()])
        while missing and missing[0] < column:
            found.append(work.new(match[1], (row, missing.pop(0)), own))
        found.append(work.changed(cell, (row, column)) if column in missing else cell[0])
        missing = [other for other in missing if other != column]
        done = cell.end()
    found += [inner[done:], *(work.new(match[1], (row, other), own) for other in missing)]
    tag = match[2] if "".join(found) == inner else SPANS.sub("", match[2])
    return f"<{match[1]}row{tag}>{''.join(found)}</{match[1]}row>"


def _cell(prefix: str, tag: str, inner: str | None) -> str:
    return f"<{prefix}c{tag}>{inner}</{prefix}c>" if inner else f"<{prefix}c{tag}/>"
