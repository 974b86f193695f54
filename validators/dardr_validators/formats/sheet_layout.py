"""How a sheet is laid out, where that hides what it says or blurs whose it is: merged and hidden cells, formulas."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from dardr_validators.drafts import Trouble
from dardr_validators.formats.error_cells import MAX_COLUMNS, Spot, mark_errors
from dardr_validators.formats.headings import letters
from dardr_validators.formats.sheet_parts import attributes, column_number
from dardr_vocabularies.dataclass import dataclass

MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
HIDDEN = re.compile(rb"\shidden\s*=")
YES = ("1", "true")
COVERED = "covered-cell"
ELSEWHERE = ("xl/externallinks/", "xl/embeddings/", "xl/activex/", "xl/querytables/", "xl/connections.xml", "xl/model/")
"""Parts of a workbook that fetch from other files and places, or hold other programs' files."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells shown as one, their first and last row and column counted from 0. The first cell holds the value."""

    left: int
    top: int
    right: int
    bottom: int

    def size(self, height: int) -> int:
        """How many cells it covers of a sheet with so many rows, in the columns that a return may have."""
        down = min(self.bottom + 1, height) - self.top
        return max(0, down) * max(0, min(self.right + 1, MAX_COLUMNS) - self.left)


@dataclass(frozen=True, slots=True)
class Layout:
    """What is merged, hidden or worked out in a sheet; rows and columns are counted from 0."""

    is_hidden: bool = False
    merged: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: tuple[range, ...] = ()
    formulas: tuple[Spot, ...] = ()


def layout_of(part: bytes, rows: list[list[Any]], *, is_hidden: bool) -> Layout:
    """The layout of a sheet; errors in it are written back into its rows.

    Raises: ValueError for a cell that no return can have, and for merged cells that lie over each other.
    """
    formulas = tuple(sorted(mark_errors(part, rows)))
    merges = map(_merge, MERGED.findall(part)) if b"mergeCell" in part else ()
    merged = tuple(sorted(merges, key=lambda one: (one.left, one.top)))
    if sum(one.size(len(rows)) for one in merged) > len(rows) * MAX_COLUMNS:
        raise ValueError("merged cells lie over each other")
    hides = b"hidden" in part and HIDDEN.search(part) is not None
    return Layout(
        is_hidden,
        merged,
        frozenset(_hidden_rows(part)) if hides else frozenset(),
        tuple(_hidden_columns(part)) if hides else (),
        formulas,
    )


def _merge(ends: tuple[bytes, bytes, bytes, bytes]) -> Merge:
    left, top, right, bottom = ends
    return Merge(column_number(left) - 1, int(top) - 1, column_number(right) - 1, int(bottom) - 1)


def _hidden_rows(part: bytes) -> Iterator[int]:
    number = 0
    for tag in ROW.findall(part):
        given = attributes(tag)
        number = int(given["r"]) if given.get("r", "").isdigit() else number + 1
        if given.get("hidden") in YES:
            yield number - 1


def _hidden_columns(part: bytes) -> Iterator[range]:
    for tag in COLUMN.findall(part):
        given = attributes(tag)
        ends = given.get("min", ""), given.get("max", "")
        if given.get("hidden") in YES and all(end.isdigit() for end in ends):
            yield range(int(ends[0]) - 1, int(ends[1]))


def fill_merged(layout: Layout, rows: list[list[Any]], records: list[int], columns: Collection[int], top: int) -> None:
    """Give a value that stands in cells merged over several rows to each record there, as a person sees it.

    ``records`` are the rows that are records, ``columns`` those that may be filled, ``top`` the row of the headings.
    """
    done: dict[int, int] = {}
    for merge in layout.merged:
        value = value_at(rows, merge.top, merge.left)
        start = max(merge.top + 1, done.get(merge.left, 0))
        done[merge.left] = max(start, merge.bottom + 1)
        if merge.top <= top or merge.left not in columns or is_nothing(value):
            continue
        for index in records[bisect_left(records, start) : bisect_right(records, merge.bottom)]:
            if is_nothing(value_at(rows, index, merge.left)):
                rows[index].extend("" for _ in range(merge.left + 1 - len(rows[index])))
                rows[index][merge.left] = value


def layout_troubles(
    layout: Layout, table: str, rows: list[list[Any]], records: list[int], columns: Mapping[str, int], top: int
) -> Iterator[Trouble]:
    """What is to be said of the layout of a sheet.

    ``records`` are the rows that are records, ``columns`` field -> column, ``top`` the row of the headings.
    """
    fields = {column: field for field, column in columns.items()}
    yield from _merged(layout, table, rows, records, fields, top)
    if layout.is_hidden and records:
        yield Trouble("hidden-sheet", table)
    elif not layout.is_hidden:
        yield from _hidden(layout, table, rows, records, fields)
    numbers = set(records)
    seen: set[int] = set()
    for index, column in layout.formulas:
        if column in fields and column not in seen and index in numbers:
            seen.add(column)
            yield Trouble("formula", table, 0, fields[column], place=cell_place(index, column))


def _merged(
    layout: Layout, table: str, rows: list[list[Any]], records: list[int], fields: Mapping[int, str], top: int
) -> Iterator[Trouble]:
    """Merged cells with a value that lie among the records; and each cell below one, whose own value nobody can tell.

    No rule speaks of the latter by itself: it is as if it could not be read. A cell drawn over its own record and rows
    that are none is nobody else's.
    """
    numbers = {index: number for number, index in enumerate(records, 1)}
    for merge in sorted(layout.merged, key=lambda one: (one.top, one.left)):
        columns = [column for column in sorted(fields) if merge.left <= column <= merge.right]
        first = bisect_left(records, max(merge.top, top + 1))
        inside = records[first : bisect_right(records, merge.bottom)]
        alone = len(columns) == 1 and inside == [merge.top]
        if alone or not columns or not inside or is_nothing(value_at(rows, merge.top, merge.left)):
            continue
        place = cell_place(merge.top, merge.left)
        yield Trouble("merged-cells", table, numbers[inside[0]], fields[columns[0]], place=place)
        for index in inside:
            for column in columns:
                if is_nothing(value_at(rows, index, column)):
                    yield Trouble(COVERED, table, numbers[index], fields[column])


def _hidden(
    layout: Layout, table: str, rows: list[list[Any]], records: list[int], fields: Mapping[int, str]
) -> Iterator[Trouble]:
    first = next((index for index in records if index in layout.hidden_rows), None)
    if first is not None:
        yield Trouble("hidden-rows", table, place={"row": first + 1})
    for column, field in sorted(fields.items()):
        if any(column in hidden for hidden in layout.hidden_columns) and any(
            not is_nothing(value_at(rows, index, column)) for index in records
        ):
            yield Trouble("hidden-column", table, 0, field, place={"column": letters(column)})


def cell_place(row: int, column: int) -> dict[str, str | int]:
    """The place of a cell, its row and column counted from 0, as a spreadsheet shows it."""
    return {"row": row + 1, "column": letters(column), "cell": f"{letters(column)}{row + 1}"}


def value_at(rows: list[list[Any]], row: int, column: int) -> Any:
    """What stands in a cell; None beyond the last."""
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def is_nothing(value: object) -> bool:
    """Whether a cell holds nothing, or only spaces."""
    return value is None or not str(value).strip()


def leans_elsewhere(names: Collection[str]) -> bool:
    """Whether any part of a workbook, by its name, fetches from elsewhere or holds another program's file."""
    return any(name.lower().startswith(ELSEWHERE) for name in names)
