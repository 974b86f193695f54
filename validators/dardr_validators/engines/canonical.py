"""The columns of an archive in canonical values, and the troubles with their cells.

A cell is looked at for itself only where a column as a whole cannot tell: codes, dates and numbers by their different
texts, free text and identifiers by what no plain text holds. Whatever is looked at is read by the very function that
reads a small return's cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import polars as pl

from dardr_schema.tables import Column, Table
from dardr_validators.cells import reader
from dardr_validators.drafts import Trouble
from dardr_validators.engines.screening import told
from dardr_validators.expressions.archive import INDEX, Cells, full
from dardr_validators.screen import is_free_text
from dardr_validators.values import BLANKS, Cell

ODD_TEXT = rf"^[\s{BLANKS}\x1c-\x1f]*(?:[#=+@-]|$)"
"""A text that says nothing, or may be an error or a formula of a spreadsheet."""
ODD_STRING = rf"^[\s#=+@{BLANKS}-]|[\s{BLANKS}]$|\s\s|[^\S ]|[\x1c-\x1f]|^$"
"""A name or identifier that is not read as it is written, or may be an error or a formula of a spreadsheet."""
PLAIN_LIST = r"^[A-Za-z0-9][A-Za-z0-9._/:-]*(?:;[A-Za-z0-9][A-Za-z0-9._/:-]*)*$"
"""A list of identifiers that is read as it is written, if none of them is there twice."""
PLAIN = ("string", "text", "reference")
DTYPES = {"boolean": pl.Boolean(), "integer": pl.Int64(), "decimal": pl.Float64()}


@dataclass(frozen=True, slots=True)
class Reading:
    """One table being read, and the troubles found so far.

    ``waiting`` are columns of free text with their different texts, which the privacy screen looks at together.
    """

    table: Table
    found: list[Trouble]
    waiting: list[tuple[Column, pl.Series, pl.Series]] = field(default_factory=list)

    @property
    def troubles(self) -> list[Trouble]:
        """The troubles of the columns read so far, those that the screen finds among them."""
        if self.waiting:
            texts = pl.concat([texts for _, _, texts in self.waiting]).unique()
            named = texts.filter(told(texts))
            for column, raw, _ in self.waiting if named.len() else ():
                self._read_again(column, raw, raw.is_in(named.implode()))
            self.waiting.clear()
        return self.found

    def column(self, column: Column, raw: pl.Series | list[object]) -> pl.Series | Cells:
        """The canonical values of a column, given as texts or as the typed cells of JSON or a spreadsheet."""
        if isinstance(raw, list):
            return self._each(column, raw)
        if column.type in PLAIN and not column.is_list:
            return self._plain(column, raw)
        return self._distinct(column, raw)

    def _each(self, column: Column, raw: list[object]) -> pl.Series | Cells:
        """Typed cells: each different one is read once."""
        if column.type == "boolean" and not set(map(type, raw)) - {bool, type(None)}:
            return pl.Series(column.name, raw, dtype=pl.Boolean)
        read = reader(column)
        cells: dict[object, tuple[Cell, int]] = {}
        codes: list[int | None] = []
        for index, content in enumerate(raw):
            if content is None or content == "":
                codes.append(None)
                continue
            name = content if type(content) is str else _name(content, index)
            found = cells.get(name)
            if found is None:
                found = cells[name] = (read(content), len(cells))
            codes.append(found[1])
            if found[0].faults:
                self.found.extend(_troubles(self.table, column, found[0], index))
        distinct = _series(column, [cell.value for cell, _ in cells.values()])
        code = pl.Series(codes, dtype=INDEX)
        if column.is_list:
            return Cells(distinct, code.set(distinct.is_null().gather(code), None))
        return distinct.gather(code).alias(column.name)

    def _plain(self, column: Column, raw: pl.Series) -> pl.Series:
        """Free text and identifiers."""
        free = is_free_text(column)
        texts = raw.drop_nulls().unique() if free else raw
        odd = texts.str.contains(ODD_TEXT if column.type == "text" else ODD_STRING)
        if column.max_length is not None and (texts.str.len_bytes().max() or 0) > column.max_length:  # type: ignore[operator]
            odd |= texts.str.len_chars() > column.max_length
        if column.pattern is not None:
            odd |= ~texts.str.contains(column.pattern)
        if free:
            self.waiting.append((column, raw, texts.filter(~odd)))
        if not odd.any():
            return raw.rechunk().alias(column.name)
        places, values = self._read_again(column, raw, raw.is_in(texts.filter(odd).implode()) if free else odd)
        return raw.clone().scatter(places, values).alias(column.name)

    def _read_again(self, column: Column, raw: pl.Series, doubtful: pl.Series) -> tuple[pl.Series, pl.Series]:
        """The cells that deserve a look of their own: their places, and their canonical values."""
        places = doubtful.fill_null(value=False).arg_true()
        read = reader(column)
        cells = [read(text) if text != "" else Cell(None) for text in raw.gather(places)]
        for index, cell in zip(places, cells, strict=True):
            if cell.faults:
                self.found.extend(_troubles(self.table, column, cell, index))
        return places, pl.Series([cell.value for cell in cells], dtype=pl.String)

    def _distinct(self, column: Column, raw: pl.Series) -> pl.Series | Cells:
        """Codes, dates, numbers and lists: each different text read once."""
        texts = raw.drop_nulls().unique()
        plain, parts = _plain_lists(column, texts)
        lists, others = texts.filter(plain), texts.filter(~plain)
        read = reader(column)
        cells = [read(text) if text != "" else Cell(None) for text in others]
        values = _series(column, [cell.value for cell in cells])
        if lists.len():
            texts, values = pl.concat([lists, others]), parts.append(values)
        faulty = {place: cell for place, cell in enumerate(cells, lists.len()) if cell.faults}
        if not faulty and not column.is_list and values.dtype == pl.String and values.equals(texts):
            return raw.rechunk().alias(column.name)
        codes = raw.cast(pl.Enum(texts)).to_physical().cast(INDEX)
        if faulty:
            for index in codes.is_in(pl.Series(sorted(faulty), dtype=INDEX).implode()).arg_true():
                self.found.extend(_troubles(self.table, column, faulty[codes[index]], index))
        if column.is_list:
            return Cells(values, codes.set(values.is_null().gather(codes), None))
        return values.gather(codes).alias(column.name)


def _series(column: Column, values: list[Any]) -> pl.Series:
    if not column.is_list:
        return pl.Series(column.name, values, dtype=dtype_of(column))
    rows = [row for row, value in enumerate(values) if value is not None for _ in value]
    members = [member for value in values if value is not None for member in value]
    parts = pl.DataFrame({"row": pl.Series(rows, dtype=INDEX), column.name: pl.Series(members, dtype=pl.String)})
    every = pl.DataFrame({"row": pl.int_range(len(values), dtype=INDEX, eager=True)})
    lists = parts.group_by("row", maintain_order=True).agg(column.name)
    return every.join(lists, on="row", how="left", maintain_order="left")[column.name]


def _name(content: object, index: int) -> object:
    """What tells a cell from others that are read otherwise; its own place where it is like no other."""
    if isinstance(content, list):
        return tuple(content) if not set(map(type, content)) - {str} else index
    return (type(content), content) if isinstance(content, (bool, int, float, date)) else index


def _plain_lists(column: Column, texts: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Which texts are lists of identifiers that are read as they are written, and what those hold."""
    if not column.is_list or column.type not in PLAIN or column.pattern is not None:
        return full(False, texts.len(), pl.Boolean), texts.clear()
    plain = texts.str.contains(PLAIN_LIST)
    if column.max_length is not None:
        plain &= texts.str.len_bytes() <= column.max_length
    parts = texts.str.split(";")
    plain &= parts.list.n_unique() == parts.list.len()
    return plain, parts.filter(plain)


def dtype_of(column: Column) -> Any:
    """The Polars type of a column's canonical values."""
    single = DTYPES.get(column.type, pl.String())
    return pl.List(pl.String()) if column.is_list else single


def _troubles(table: Table, column: Column, cell: Cell, index: int) -> Iterator[Trouble]:
    for fault in cell.faults:
        yield Trouble(
            *(fault.check, table.name, index + 1, column.name, fault.suggestion, fault.safe),
            severity=fault.severity,
            score=fault.score,
            others=fault.others,
        )
