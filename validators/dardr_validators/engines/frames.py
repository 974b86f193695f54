"""The rules on frames: the engine for an archive. A condition that no record can break is not worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import polars as pl

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.engines.archives import Frames, frames_of
from dardr_validators.engines.records import Asked, Broken
from dardr_validators.expressions.archive import INDEX, PARENT, ROW, Archive, full
from dardr_validators.expressions.frames import plan_of
from dardr_validators.expressions.scopes import settled
from dardr_validators.expressions.syntax import Node
from dardr_validators.rules import Condition, conditions, undecided
from dardr_validators.values import Value


def broken(frames: Frames, known: Collection[str], *, today: str, of: Asked = conditions) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks.

    ``known`` are the tables that are known; ``of`` gives the conditions on records of a table.
    """
    archive = frames.archive(today)
    for table in filter(archive.height, tables()):
        for condition in of(table):
            if condition.is_decided(known):
                for index in _broken_by(condition, archive):
                    yield condition.rule, table, index, condition.field


def _broken_by(condition: Condition, archive: Archive) -> pl.Series:
    """The records that certainly break a condition, in order."""
    plan = plan_of(archive, condition.table)
    when, must = _settled(condition)
    asked = None if when is None else plan.truth(when)
    if asked is not None and not asked.any():
        return pl.Series([], dtype=pl.UInt32)
    wrong = ~plan.truth(must)
    flags = wrong if asked is None else wrong & asked
    if not flags.any():
        return pl.Series([], dtype=pl.UInt32)
    for name in condition.above:
        flags = flags & plan.own[name].is_not_null()
    return flags.fill_null(value=False).arg_true()


@cache
def _settled(condition: Condition) -> tuple[Node | None, Node]:
    return settled(condition.when) if condition.when else None, settled(condition.must)


@dataclass(frozen=True)
class FrameContent:
    """A submission held as frames."""

    draft: Draft
    frames: Frames
    broken: tuple[Broken, ...]
    _parents: dict[str, pl.Series] = field(default_factory=dict)
    _positions: dict[str, pl.Series] = field(default_factory=dict)
    _owners: dict[tuple[str, str], pl.Series] = field(default_factory=dict)

    @property
    def drafts(self) -> Mapping[str, DraftTable]:
        return self.draft.tables

    @property
    def troubles(self) -> Iterable[Trouble]:
        return self.frames.troubles

    @property
    def undecided(self) -> Mapping[str, int]:
        asked = broken(self.frames, self.draft.known, today="", of=undecided)
        return Counter(rule for rule, *_ in asked)

    @property
    def sizes(self) -> Mapping[str, int]:
        return {name: self.frames.tables[name].height for name in tables() if name in self.draft.tables}

    def value(self, table: str, index: int, field: str) -> Value | None:
        return self.frames.value(table, index, field)

    def column(self, table: str, field: str) -> Iterable[Value | None]:
        values: list[Value | None] = self.frames.column(table, field).to_list()
        return values

    def parent(self, table: str, index: int) -> int | None:
        parent: int | None = self._parents_of(table)[index]
        return parent

    def _parents_of(self, table: str) -> pl.Series:
        """The record above each; a frame takes longer to give a column than the column to give a value."""
        if table not in self._parents:
            self._parents[table] = self.frames.tables[table][PARENT]
        return self._parents[table]

    def sees(self, table: str, index: int, name: str) -> bool:
        members = self.frames.members[table, name]
        if (table, name) not in self._owners:
            nobody = full(False, self.frames.tables[table].height, pl.Boolean)
            self._owners[table, name] = nobody.scatter(members.owner, True)
        group = index if members.group is None else members.group[index]
        return group is not None and bool(self._owners[table, name][group])

    def rows_with(self, table: str, field: str, values: Collection[object]) -> Iterable[int]:
        frame = self.frames.tables[table]
        return frame[ROW].filter(frame[field].is_in(list(values))).to_list()

    def above(self, table: str, index: int) -> tuple[str, int, int] | None:
        nested, name, found = tables()[table].nested_in, table, index
        while name != nested:
            parent = tables()[name].parent_table
            if parent is None or (step := self._parents_of(name)[found]) is None:
                return None
            name, found = parent, step
        return name, found, self._position(table, index)

    def _position(self, table: str, index: int) -> int:
        """The place of a record among those of its table in the record that it is nested in, counted from 0."""
        if table not in self._positions:
            holders, above = self.frames.tables[table][PARENT], tables()[table].parent_table
            while above is not None and above != tables()[table].nested_in:
                holders = self.frames.tables[above][PARENT].gather(holders)
                above = tables()[above].parent_table
            self._positions[table] = positions(holders)
        place: int = self._positions[table][index]
        return place


def positions(parents: pl.Series) -> pl.Series:
    """The place of each row among those with the same parent, counted from 0."""
    rows = pl.int_range(parents.len(), dtype=INDEX, eager=True)
    ordered = pl.DataFrame({"parent": parents, "row": rows}).sort("parent", maintain_order=True)
    runs = ordered["parent"].rle().struct.field("len")
    starts = (runs.cum_sum() - runs).gather(pl.int_range(runs.len(), dtype=INDEX, eager=True).repeat_by(runs).explode())
    return full(0, parents.len(), INDEX).scatter(ordered["row"], rows - starts)


def content_of(draft: Draft, today: str) -> FrameContent:
    """The draft with its cells read, its records joined and its rules applied."""
    frames = frames_of(draft)
    return FrameContent(draft, frames, tuple(broken(frames, draft.known, today=today)))
