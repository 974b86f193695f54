"""The tables of an archive as conditions see them: columns, days, and the lists of records that a record sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import polars as pl

from dardr_validators.expressions.functions import interval, months_after

ROW = "_row"
PARENT = "_parent"
INDEX = pl.UInt32()
Days = tuple[Any, Any]
"""First and last day of dates, as ordinals: two columns, or two numbers where all dates are the same."""


@dataclass(frozen=True)
class Members:
    """The records in a list that records of a table see.

    ``owner`` and ``member`` pair groups with rows of the members' table. ``group`` gives the group that each record
    sees, null for none; where it is None each record is a group of its own, with its number.
    """

    owner: pl.Series
    member: pl.Series
    group: pl.Series | None = None

    @cached_property
    def sizes(self) -> tuple[pl.Series, pl.Series]:
        """Each group that has members, and how many."""
        return counted(self.owner)

    @cached_property
    def most(self) -> int:
        """The members of the largest group."""
        return int(self.sizes[1].max() or 0)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Cells:
    """A column of lists: its different cells, and which of them each record has (null where blank)."""

    distinct: pl.Series
    code: pl.Series


@dataclass(slots=True)
class Archive:
    """The tables of a submission as frames, and what records see of each other.

    ``tables``: one frame a table; column `_row` numbers its records, `_parent` the record above, the rest are the
    fields that are given anywhere. ``above``: table -> the table that `_parent` counts in. ``cells`` holds the columns
    that are lists; ``blank`` makes a column that is given nowhere.
    """

    tables: Mapping[str, pl.DataFrame]
    above: Mapping[str, str | None]
    cells: Mapping[tuple[str, str], Cells]
    members: Mapping[tuple[str, str], Members]
    dtypes: Mapping[tuple[str, str], Any]
    today: str
    plans: dict[str, Any] = field(default_factory=dict)
    _dates: dict[tuple[str, str], tuple[pl.Series, list[str]]] = field(default_factory=dict)
    _days: dict[tuple[str, str, tuple[int, ...]], Days] = field(default_factory=dict)

    def height(self, table: str) -> int:
        """How many records a table has."""
        return self.tables[table].height

    def column(self, table: str, name: str) -> pl.Series:
        """A field of every record of a table."""
        frame = self.tables[table]
        if name in frame.columns:
            return frame[name]
        if (table, name) in self.cells:
            cells = self.cells[table, name]
            return cells.distinct.gather(cells.code)
        return full(None, frame.height, self.dtypes[table, name])

    def cells_of(self, table: str, name: str) -> Cells:
        """The different lists in a field that holds lists."""
        found = self.cells.get((table, name))
        return found or Cells(pl.Series([], dtype=self.dtypes[table, name]), full(None, self.height(table), INDEX))

    def days(self, table: str, name: str, shifts: tuple[int, ...] = ()) -> Days:
        """First and last day of the dates in a field, moved on by some months; each different date is read once."""
        key = (table, name, shifts)
        if key not in self._days:
            codes, texts = self._different(table, name)
            shifted = [days_of(text, shifts) for text in texts]
            starts, ends = ([days[end] for days in shifted] for end in (0, 1))
            first = pl.Series(starts, dtype=pl.Int32).gather(codes)
            last = first if starts == ends else pl.Series(ends, dtype=pl.Int32).gather(codes)
            self._days[key] = (first, last)
        return self._days[key]

    def _different(self, table: str, name: str) -> tuple[pl.Series, list[str]]:
        key = (table, name)
        if key not in self._dates:
            self._dates[key] = coded(self.column(table, name))
        return self._dates[key]


def coded(column: pl.Series) -> tuple[pl.Series, list[str]]:
    """A column of texts as places in the list of its different texts."""
    texts = column.drop_nulls().unique()
    codes = column.cast(pl.Enum(texts)).to_physical().cast(INDEX)
    return codes, texts.to_list()


def counted(numbers: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Different numbers in order, and how often each is there: most stand in order, so that runs are counted."""
    runs = (numbers if numbers.is_sorted() else numbers.sort()).rle().struct
    return runs.field("value"), runs.field("len").cast(pl.Int64)


def days_of(text: str, shifts: tuple[int, ...] = ()) -> tuple[int, int]:
    """First and last day that a date stands for, moved on by some months, as ordinals."""
    for months in shifts:
        text = months_after(text, months)
    first, last = interval(text)
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()


def full(value: Any, height: int, dtype: Any) -> pl.Series:
    """A column of one value."""
    return pl.Series([value], dtype=dtype).new_from_index(0, height)
