"""A submission as frames: the normal form of a national archive.

Each distinct text of a coded or dated column is read once, by the very function that reads a small return's cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from dardr_schema.tables import Column, Table, tables
from dardr_validators.cells import reader
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble
from dardr_validators.engines.screening import suspicious
from dardr_validators.expressions.frames import MEMBER, PARENT, ROW, Archive
from dardr_validators.links import LINKS, SIBLINGS
from dardr_validators.screen import is_free_text
from dardr_validators.values import BLANKS, Cell

SAYS_SOMETHING = rf"[^\s{BLANKS}]"
LOOSE = rf"^[\s{BLANKS}]|[\s{BLANKS}]$|\s\s|[^\S ]"
"""Spaces that a name or identifier is read without."""
PLAIN = ("string", "text", "reference")
DTYPES = {"boolean": pl.Boolean(), "integer": pl.Int64(), "decimal": pl.Float64()}


@dataclass(frozen=True, slots=True)
class Frames:
    """The linked frames of a submission, one for every table of the standard, and the troubles met on the way."""

    tables: dict[str, pl.DataFrame]
    pairs: dict[tuple[str, str], pl.DataFrame]
    troubles: list[Trouble]

    def archive(self) -> Archive:
        """The same, as conditions see it."""
        return Archive(self.tables, self.pairs)


def frames_of(draft: Draft) -> Frames:
    """The frames of a draft, their cells given meaning and their references joined."""
    troubles = list(draft.troubles)
    drafts = {name: draft.tables.get(name) or DraftTable(name, [], Place()) for name in tables()}
    read = {name: _read(drafts[name], troubles) for name in tables()}
    first = {name: _unique(drafts[name], frame, troubles) for name, frame in read.items()}
    sent = frozenset(draft.tables)
    joined = {name: _with_parent(drafts[name], frame, read, first, sent, troubles) for name, frame in read.items()}
    pairs = {**dict(_pairs(joined, first)), **dict(_siblings(joined))}
    _check_references(joined, first, troubles)
    return Frames(joined, pairs, troubles)


def dtype_of(column: Column) -> Any:
    """The Polars type of a column's canonical values."""
    single = DTYPES.get(column.type, pl.String())
    return pl.List(pl.String()) if column.is_list else single


def _read(draft: DraftTable, troubles: list[Trouble]) -> pl.DataFrame:
    table = tables()[draft.name]
    height = draft.frame.height if draft.frame is not None else len(draft.rows)
    columns = [pl.Series(ROW, range(height), dtype=pl.UInt32)]
    for name, column in table.fields.items():
        raw = _raw(draft, name, height)
        columns.append(_column(table, column, raw, troubles) if raw is not None else _blank(column, height))
    return pl.DataFrame(columns)


def _raw(draft: DraftTable, name: str, height: int) -> pl.Series | list[object] | None:
    if draft.frame is not None:
        frame: pl.DataFrame = draft.frame
        return frame[name] if name in frame.columns else None
    values = [row.get(name) for row in draft.rows]
    if all(value is None or isinstance(value, str) for value in values):
        return pl.Series(name, values, dtype=pl.String)
    return values


def _blank(column: Column, height: int) -> pl.Series:
    return pl.Series(column.name, [None] * height, dtype=dtype_of(column))


def _column(table: Table, column: Column, raw: pl.Series | list[object], troubles: list[Trouble]) -> pl.Series:
    if isinstance(raw, list):
        return _each(table, column, raw, troubles)
    if column.type in PLAIN and not column.is_list:
        return _plain(table, column, raw, troubles)
    return _distinct(table, column, raw, troubles)


def _each(table: Table, column: Column, raw: list[object], troubles: list[Trouble]) -> pl.Series:
    """Typed cells of JSON or a spreadsheet, read one by one."""
    read = reader(column)
    values = []
    for index, content in enumerate(raw):
        cell = read(content) if content is not None and content != "" else Cell(None)
        values.append(cell.value)
        troubles.extend(_troubles(table, column, cell, (index,)))
    return pl.Series(column.name, values, dtype=dtype_of(column), strict=True)


def _plain(table: Table, column: Column, raw: pl.Series, troubles: list[Trouble]) -> pl.Series:
    """Free text and identifiers: blank, errors of a spreadsheet, length and pattern, all by column."""
    given = raw.str.contains(SAYS_SOMETHING)
    values = raw.alias(column.name) if given.all() else raw.set(~given, None).alias(column.name)
    if column.type != "text" and values.str.contains(LOOSE).any():
        values = values.str.strip_chars(BLANKS).str.replace_all(r"\s+", " ").str.strip_chars()
    odd = values.str.contains(r"^\s*#")
    if column.max_length is not None:
        odd |= values.str.len_chars() > column.max_length
    if column.pattern is not None:
        odd |= ~values.str.contains(column.pattern)
    if is_free_text(column):
        odd |= suspicious(values)
    doubtful = odd.fill_null(value=False).arg_true()
    if not doubtful.len():
        return values
    read, found = reader(column), values.to_list()
    for index in doubtful:
        cell = read(raw[index])
        found[index] = cell.value
        troubles.extend(_troubles(table, column, cell, (index,)))
    return pl.Series(column.name, found, dtype=pl.String)


def _distinct(table: Table, column: Column, raw: pl.Series, troubles: list[Trouble]) -> pl.Series:
    """Codes, dates, numbers and lists: each distinct text read once."""
    texts = raw.drop_nulls().unique().to_list()
    read = reader(column)
    cells = {text: read(text) if text != "" else Cell(None) for text in texts}
    key = pl.DataFrame(
        {
            "raw": pl.Series(texts, dtype=pl.String),
            column.name: pl.Series([cells[text].value for text in texts], dtype=dtype_of(column)),
        }
    )
    faulty = [text for text in texts if cells[text].faults]
    if faulty:
        where = pl.DataFrame({"raw": raw, "index": range(raw.len())}).filter(pl.col("raw").is_in(faulty))
        for text, index in where.iter_rows():
            troubles.extend(_troubles(table, column, cells[text], (index,)))
    return pl.DataFrame({"raw": raw}).join(key, on="raw", how="left", maintain_order="left")[column.name]


def _troubles(table: Table, column: Column, cell: Cell, indices: tuple[int, ...]) -> Iterator[Trouble]:
    for fault in cell.faults:
        for index in indices:
            yield Trouble(
                *(fault.check, table.name, index + 1, column.name, fault.suggestion, fault.safe),
                severity=fault.severity,
                score=fault.score,
            )


def _unique(draft: DraftTable, frame: pl.DataFrame, troubles: list[Trouble]) -> pl.DataFrame:
    """Key -> row of the first record with it. Later ones, and records alike in unique fields, are troubles."""
    table = tables()[draft.name]
    nested = pl.Series("_nested", draft.parents or [None] * frame.height, dtype=pl.UInt32)
    repeated = pl.Series([False] * frame.height, dtype=pl.Boolean)
    if table.key:
        key = frame[table.key]
        repeated = key.is_not_null() & ~key.is_first_distinct()
        troubles.extend(Trouble("unique", table.name, index + 1, table.key) for index in repeated.arg_true())
    for fields in table.unique:
        given = frame.with_columns(nested).filter(~repeated).drop_nulls(list(fields))
        alike = given.filter(~given.select(pl.struct(*fields, "_nested").is_first_distinct()).to_series())
        troubles.extend(Trouble("unique", table.name, index + 1, fields[-1]) for index in alike[ROW])
    name = table.key or ROW
    held = frame.filter(~repeated).select(pl.col(name).cast(pl.String).alias("key"), pl.col(ROW).alias("row"))
    return held.drop_nulls()


def _with_parent(
    draft: DraftTable,
    frame: pl.DataFrame,
    all_frames: Mapping[str, pl.DataFrame],
    first: Mapping[str, pl.DataFrame],
    sent: frozenset[str],
    troubles: list[Trouble],
) -> pl.DataFrame:
    table = tables()[draft.name]
    if table.parent_table not in sent:
        return frame.with_columns(pl.lit(None, dtype=pl.UInt32).alias(PARENT))
    if table.parent_field is None:
        one = pl.lit(0 if all_frames[table.parent_table].height else None, dtype=pl.UInt32)
        return frame.with_columns(one.alias(PARENT))
    held = first[table.parent_table].rename({"key": table.parent_field, "row": PARENT})
    joined = frame.join(held, on=table.parent_field, how="left", maintain_order="left")
    if draft.parents is not None:
        nested = pl.Series("_nested", draft.parents, dtype=pl.UInt32)
        joined = joined.with_columns(pl.coalesce(nested, PARENT).alias(PARENT))
    lost = joined.filter(pl.col(PARENT).is_null() & pl.col(table.parent_field).is_not_null())
    troubles.extend(Trouble("reference", table.name, index + 1, table.parent_field) for index in lost[ROW])
    return joined


def _pairs(
    frames: Mapping[str, pl.DataFrame], first: Mapping[str, pl.DataFrame]
) -> Iterator[tuple[tuple[str, str], pl.DataFrame]]:
    """For each list of records that a table sees: the rows that see, and the rows seen."""
    for name, frame in frames.items():
        parent = tables()[name].parent_table
        if parent is not None:
            seen = frame.select(pl.col(PARENT).alias(ROW), pl.col(ROW).alias(MEMBER)).drop_nulls()
            yield (parent, name), _shared(parent, seen, frames, first)
    for link in LINKS:
        listed = _listed(frames[link.table], tables()[link.table].fields[link.field])
        for target in link.targets:
            met = listed.join(first[target], on="key", how="inner").select(ROW, pl.col("row").alias(MEMBER))
            if link.forward:
                yield (link.table, link.forward), met.sort(ROW, maintain_order=True)
            if link.reverse:
                back = met.select(pl.col(MEMBER).alias(ROW), pl.col(ROW).alias(MEMBER))
                yield (target, link.reverse), _shared(target, back, frames, first)


def _siblings(frames: Mapping[str, pl.DataFrame]) -> Iterator[tuple[tuple[str, str], pl.DataFrame]]:
    for name, (table, field) in SIBLINGS.items():
        given = frames[table].select(ROW, field).drop_nulls(field)
        alike = given.join(given.rename({ROW: MEMBER}), on=field, how="inner")
        yield (table, name), alike.select(ROW, MEMBER).sort(ROW, MEMBER)


def _shared(
    table: str, pairs: pl.DataFrame, frames: Mapping[str, pl.DataFrame], first: Mapping[str, pl.DataFrame]
) -> pl.DataFrame:
    """A record that repeats a key and has no list of its own sees what the first with that key sees."""
    key = tables()[table].key
    if key is None or frames[table].height == first[table].height:
        return pairs
    repeats = (
        frames[table]
        .select(ROW, pl.col(key).alias("key"))
        .join(first[table], on="key")
        .filter(pl.col(ROW) != pl.col("row"))
    )
    own = repeats.join(pairs, on=ROW, how="anti")
    added = own.join(pairs.rename({ROW: "row"}), on="row").select(ROW, MEMBER)
    return pl.concat([pairs, added])


def _listed(frame: pl.DataFrame, column: Column) -> pl.DataFrame:
    """Row and key, one line for each key that a reference field holds."""
    keys = frame.select(ROW, pl.col(column.name).alias("key")).drop_nulls("key")
    return keys.explode("key") if column.is_list else keys


def _check_references(
    frames: Mapping[str, pl.DataFrame], first: Mapping[str, pl.DataFrame], troubles: list[Trouble]
) -> None:
    for name, frame in frames.items():
        table = tables()[name]
        for column in table.fields.values():
            if not column.references or column.external or column.name == table.parent_field:
                continue
            listed = _listed(frame, column)
            for target in column.references:
                listed = listed.join(first[target], on="key", how="anti")
            lost = listed[ROW].unique().sort()
            troubles.extend(Trouble("reference", name, index + 1, column.name) for index in lost)
