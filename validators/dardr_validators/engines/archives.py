"""A submission as frames: the normal form of a national archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType

import polars as pl

from dardr_schema.tables import Column, Table, tables
from dardr_validators.beside import settled
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble
from dardr_validators.engines.canonical import Reading, dtype_of
from dardr_validators.expressions.archive import INDEX, PARENT, ROW, Archive, Cells, Members, full
from dardr_validators.links import LINKS, SIBLINGS, ancestors
from dardr_validators.values import Value

NESTED = "_nested"
Keys = Mapping[str, pl.DataFrame]
"""Table -> its keys, each with the row of the first record that has it."""
Again = Mapping[str, Sequence[int]]
NONE_AGAIN: Again = MappingProxyType({})
Joined = Callable[[str, pl.DataFrame], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Frames:
    """The linked frames of a submission, one for every table of the standard, and the troubles met on the way."""

    tables: dict[str, pl.DataFrame]
    cells: dict[tuple[str, str], Cells]
    members: dict[tuple[str, str], Members]
    troubles: list[Trouble]
    seen: dict[tuple[str, str], pl.Series | None] = field(default_factory=dict)

    def value(self, table: str, index: int, name: str) -> Value | None:
        """The canonical value of a field of a record."""
        if (table, name) in self.cells:
            cells = self.cells[table, name]
            code = cells.code[index]
            return None if code is None else cells.distinct[code].to_list()
        if (table, name) not in self.seen:
            frame = self.tables[table]
            self.seen[table, name] = frame[name] if name in frame.columns else None
        column = self.seen[table, name]
        return None if column is None else column[index]

    def column(self, table: str, name: str) -> pl.Series:
        """The canonical values of a field of every record."""
        if (table, name) in self.cells:
            cells = self.cells[table, name]
            return cells.distinct.gather(cells.code)
        frame = self.tables[table]
        dtype = dtype_of(tables()[table].fields[name])
        return frame[name] if name in frame.columns else full(None, frame.height, dtype)

    def archive(self, today: str) -> Archive:
        """The same, as conditions see it."""
        above = {name: table.parent_table for name, table in tables().items()}
        dtypes = {(t.name, c.name): dtype_of(c) for t in tables().values() for c in t.fields.values()}
        return Archive(self.tables, above, self.cells, self.members, dtypes, today)


@dataclass(frozen=True, slots=True)
class Read:
    """One table with its cells given meaning: its columns but for lists, its lists by field, and the troubles met."""

    frame: pl.DataFrame
    cells: dict[str, Cells]
    troubles: list[Trouble]


@dataclass(slots=True)
class _Linking:
    """A submission on its way to frames. ``again``: table -> records that repeat the key of one not among them."""

    drafts: Mapping[str, DraftTable]
    sent: frozenset[str]
    again: Again
    frames: dict[str, pl.DataFrame]
    cells: dict[tuple[str, str], Cells]
    troubles: list[Trouble] = field(default_factory=list)
    first: dict[str, pl.DataFrame] = field(default_factory=dict)

    def given(self, table: str, name: str) -> pl.DataFrame:
        """Row and key, one line for each key that a field holds."""
        if (table, name) in self.cells:
            cells = self.cells[table, name]
            listed = pl.DataFrame({ROW: self.frames[table][ROW], "key": cells.distinct.gather(cells.code)})
            return listed.drop_nulls("key").explode("key")
        frame = self.frames[table]
        if name not in frame.columns:
            return pl.DataFrame(schema={ROW: INDEX, "key": pl.String()})
        held = frame.select(ROW, pl.col(name).alias("key"))
        return held.drop_nulls("key") if held["key"].null_count() else held


def frames_of(draft: Draft) -> Frames:
    """The frames of a draft, their cells given meaning and their references joined.

    The frames of the draft are let go on the way: an archive is held once.
    """
    read = {name: read_table(table) for name, table in draft.tables.items()}
    joined = joined_frames(draft, read.get)
    cells = (trouble for name in tables() if name in read for trouble in read[name].troubles)
    return replace(joined, troubles=[*draft.troubles, *cells, *joined.troubles])


def read_table(draft: DraftTable) -> Read:
    """The cells of a table given meaning, each by itself or by those beside it; its own frame is let go."""
    table, whole = tables()[draft.name], settled(draft)
    height = whole.frame.height if whole.frame is not None else len(whole.rows)
    columns = [pl.int_range(height, dtype=INDEX, eager=True).alias(ROW)]
    cells: dict[str, Cells] = {}
    reading = Reading(table, [])
    for name, raw in _raw(whole, table.fields):
        column = table.fields[name]
        if isinstance(raw, pl.Series) and raw.null_count() == raw.len():
            continue
        found = reading.column(column, raw)
        if isinstance(found, Cells):
            cells[name] = found
        else:
            columns.append(found)
    whole.frame = draft.frame = None
    return Read(pl.DataFrame(columns), cells, reading.troubles)


def joined_frames(
    draft: Draft,
    read: Callable[[str], Read | None],
    *,
    again: Again = NONE_AGAIN,
    joined: Joined = lambda name, frame: frame,
) -> Frames:
    """The tables that were read with their references joined, and the troubles of the joints alone.

    Each table is ``read`` in its turn, after those above it. ``again`` are records that repeat a key of records that
    are not among them: they are like none. ``joined`` gives what is kept of a table once the record above each of its
    records is found.
    """
    drafts = {name: draft.tables.get(name) or DraftTable(name, [], Place()) for name in tables()}
    empty = pl.DataFrame(schema={ROW: INDEX})
    linking = _Linking(drafts, frozenset(draft.tables), again, dict.fromkeys(tables(), empty), {})
    for table in sorted(tables().values(), key=lambda each: len(ancestors(each.name))):
        found = read(table.name)
        if found is not None:
            linking.frames[table.name] = found.frame
            linking.cells.update({(table.name, field): cells for field, cells in found.cells.items()})
        linking.troubles.extend(_find_keys(linking, table))
        linking.troubles.extend(_join_parent(linking, table))
        linking.frames[table.name] = joined(table.name, linking.frames[table.name])
    members = {**dict(_children(linking)), **dict(_links(linking)), **dict(_siblings(linking))}
    _check_references(linking)
    return Frames(linking.frames, linking.cells, members, linking.troubles)


def _raw(draft: DraftTable, fields: Iterable[str]) -> Iterator[tuple[str, pl.Series | list[object]]]:
    """Each field that is given anywhere with its cells: texts, or what JSON and spreadsheets hold."""
    if draft.frame is not None:
        yield from ((name, draft.frame[name]) for name in fields if name in draft.frame.columns)
        return
    given: set[str] = set().union(*draft.rows)
    names = [name for name in fields if name in given]
    for name, values in zip(names, zip(*(map(row.get, names) for row in draft.rows), strict=True), strict=True):
        cells = list(values)
        is_text = type(next((value for value in cells if value is not None), None)) is str
        yield name, _texts(name, cells) if is_text else cells


def _texts(name: str, cells: list[object]) -> pl.Series | list[object]:
    try:
        return pl.Series(name, cells, dtype=pl.String, strict=True)
    except TypeError:
        return cells


def _find_keys(linking: _Linking, table: Table) -> Iterator[Trouble]:
    """The first record with each key. Later ones, and records alike in unique fields, are troubles."""
    draft, frame = linking.drafts[table.name], linking.frames[table.name]
    held = linking.given(table.name, table.key) if table.key else linking.given(table.name, ROW).clear()
    first, again = held, held.clear()
    if held["key"].n_unique() < held.height:
        seen = held["key"].is_first_distinct()
        first, again = held.filter(seen), held.filter(~seen)
    if table.name in _named():
        linking.first[table.name] = first.rename({ROW: "row"})
    yield from (Trouble("unique", table.name, index + 1, table.key) for index in again[ROW])
    spare = pl.concat([again[ROW], pl.Series(linking.again.get(table.name, ()), dtype=INDEX)]).to_frame(ROW)
    for fields in table.unique:
        if not all(name in frame.columns for name in fields):
            continue
        columns = list(fields)
        alike = frame.select(ROW, *fields)
        if draft.parents is not None:
            alike = alike.with_columns(pl.Series(NESTED, draft.parents, dtype=INDEX))
            columns.append(NESTED)
        alike = alike.drop_nulls(list(fields)).join(spare, on=ROW, how="anti", maintain_order="left")
        if alike.select(pl.struct(columns).hash().is_first_distinct().all()).item():
            continue
        alike = alike.filter(~pl.struct(columns).is_first_distinct())
        yield from (Trouble("unique", table.name, index + 1, fields[-1]) for index in alike[ROW])


@cache
def _named() -> frozenset[str]:
    """The tables whose records others name."""
    columns = (column for table in tables().values() for column in table.fields.values())
    above = (table.parent_table for table in tables().values() if table.parent_table)
    return frozenset([*above, *(name for column in columns for name in column.references)])


def _join_parent(linking: _Linking, table: Table) -> list[Trouble]:
    """Find the record above each record of a table, and tell the references that name none."""
    draft, frame = linking.drafts[table.name], linking.frames[table.name]
    parent, lost = full(None, frame.height, INDEX), list[Trouble]()
    if table.parent_table in linking.sent:
        if table.parent_field is None:
            parent = full(0 if linking.frames[table.parent_table].height else None, frame.height, INDEX)
        else:
            parent, lost = _found(linking, table, draft)
    linking.frames[table.name] = frame.with_columns(parent.alias(PARENT))
    return lost


def _found(linking: _Linking, table: Table, draft: DraftTable) -> tuple[pl.Series, list[Trouble]]:
    """The record that each belongs to: the one it stands in, else the one that its key names; and names of none."""
    frame, name = linking.frames[table.name], str(table.parent_field)
    parent = full(None, frame.height, INDEX)
    if name in frame.columns:
        keys = frame.select(pl.col(name).alias("key"))
        first = linking.first[str(table.parent_table)].lazy()
        found = keys.lazy().join(first, on="key", how="left", maintain_order="left")
        parent = found.select("row").collect()["row"]
    if draft.parents is not None:
        nested = pl.Series(draft.parents, dtype=INDEX)
        parent = nested.zip_with(nested.is_not_null(), parent)
    if name not in frame.columns or not parent.null_count():
        return parent, []
    lost = frame[ROW].filter(parent.is_null() & frame[name].is_not_null())
    return parent, [Trouble("reference", table.name, index + 1, name) for index in lost]


Named = Iterator[tuple[tuple[str, str], Members]]


def _children(linking: _Linking) -> Named:
    """The records below each record."""
    for name, frame in linking.frames.items():
        parent = tables()[name].parent_table
        if parent is not None:
            seen = frame.select(PARENT, ROW).drop_nulls() if frame[PARENT].null_count() else frame
            yield (parent, name), Members(seen[PARENT], seen[ROW])


def _links(linking: _Linking) -> Named:
    """The records that a reference joins, each seen from the other."""
    for link in LINKS:
        listed = linking.given(link.table, link.field)
        for target in link.targets:
            met = listed.join(linking.first[target], on="key", how="inner", maintain_order="left")
            if link.forward:
                yield (link.table, link.forward), Members(met[ROW], met["row"])
            if link.reverse:
                yield (target, link.reverse), Members(met["row"], met[ROW])


def _siblings(linking: _Linking) -> Named:
    """The records of one table that say the same in a field: each group by the first of them."""
    for name, (table, column) in SIBLINGS.items():
        given = linking.given(table, column)
        first = given.filter(given["key"].is_first_distinct()).rename({ROW: "group"})
        grouped = given.join(first, on="key", maintain_order="left")
        everyone = linking.frames[table].select(ROW).join(grouped, on=ROW, how="left", maintain_order="left")
        yield (table, name), Members(grouped["group"], grouped[ROW], everyone["group"])


def _check_references(linking: _Linking) -> None:
    for name, table in tables().items():
        for column in table.fields.values():
            if column.references and not column.external and column.name != table.parent_field:
                _check_reference(linking, name, column)


def _check_reference(linking: _Linking, table: str, column: Column) -> None:
    listed = linking.given(table, column.name)
    for target in column.references:
        if not listed.height:
            return
        listed = listed.join(linking.first[target], on="key", how="anti")
    lost = listed[ROW].unique().sort()
    linking.troubles.extend(Trouble("reference", table, index + 1, column.name) for index in lost)
