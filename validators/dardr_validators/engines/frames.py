"""The rules on frames: the engine for an archive, all conditions of a table in one lazy plan."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import polars as pl

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.engines.archives import Frames, frames_of
from dardr_validators.engines.records import Broken
from dardr_validators.expressions.frames import PARENT, ROW, Archive, Plan, renamed
from dardr_validators.expressions.syntax import walk
from dardr_validators.links import ancestors
from dardr_validators.rules import Condition, conditions
from dardr_validators.values import Value


def broken(frames: Frames, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks; ``known`` are the tables that are known."""
    archive = frames.archive()
    for table in tables():
        asked = [condition for condition in conditions(table) if condition.is_decided(known)]
        if asked and frames.tables[table].height:
            yield from _broken_in(table, asked, archive, today)


def _broken_in(table: str, asked: list[Condition], archive: Archive, today: str) -> Iterator[Broken]:
    above = {name: name for name in ancestors(table)}
    plan = Plan(archive, _scope(table, asked, archive), {"self": table, **above}, [ROW], today)
    flags = [_flag(plan, condition).alias(str(number)) for number, condition in enumerate(asked)]
    found = plan.frame.select(ROW, *flags)
    for number, condition in enumerate(asked):
        for index in found[ROW].filter(found[str(number)]).sort():
            yield condition.rule, table, index, condition.field


def _flag(plan: Plan, condition: Condition) -> pl.Expr:
    """Whether a record certainly breaks a condition."""
    flag = ~plan.truth(condition.must)
    if condition.when is not None:
        flag = flag & plan.truth(condition.when)
    for above in condition.above:
        flag = flag & pl.col(f"{above}.{ROW}").is_not_null()
    return flag.fill_null(value=False)


def _scope(table: str, asked: list[Condition], archive: Archive) -> pl.DataFrame:
    """The rows of a table with those of their fields, and of the records above them, that conditions name."""
    parts = [part for condition in asked for part in (condition.when, condition.must) if part is not None]
    nodes = [node for part in parts for node in walk(part)]
    own = archive.tables[table]
    frame = renamed(own, "self", nodes).with_columns(own[ROW], own[PARENT].alias("_above"))
    for name in ancestors(table):
        above = archive.tables[name]
        if any(name in condition.above for condition in asked):
            frame = frame.with_columns(pl.col("_above").alias(f"{name}.{ROW}"))
            frame = frame.join(renamed(above, name, nodes), on=f"{name}.{ROW}", how="left", maintain_order="left")
        steps = above.select(pl.col(ROW).alias("_above"), pl.col(PARENT).alias("_next"))
        frame = frame.join(steps, on="_above", how="left", maintain_order="left").drop("_above")
        frame = frame.rename({"_next": "_above"})
    return frame


@dataclass(frozen=True)
class FrameContent:
    """A submission held as frames."""

    draft: Draft
    frames: Frames
    broken: tuple[Broken, ...]

    @property
    def drafts(self) -> Mapping[str, DraftTable]:
        return self.draft.tables

    @property
    def troubles(self) -> Iterable[Trouble]:
        return self.frames.troubles

    @property
    def sizes(self) -> Mapping[str, int]:
        return {name: self.frames.tables[name].height for name in tables() if name in self.draft.tables}

    def value(self, table: str, index: int, field: str) -> Value | None:
        found: Any = self.frames.tables[table][field][index]
        return found.to_list() if isinstance(found, pl.Series) else found

    def above(self, table: str, index: int) -> tuple[str, int, int] | None:
        nested, name, found = tables()[table].nested_in, table, index
        while name != nested:
            parent = tables()[name].parent_table
            if parent is None or (step := self._parents[name][found]) is None:
                return None
            name, found = parent, step
        return name, found, self._positions[table][index]

    @cached_property
    def _parents(self) -> Mapping[str, list[int | None]]:
        return {name: frame[PARENT].to_list() for name, frame in self.frames.tables.items()}

    @cached_property
    def _positions(self) -> Mapping[str, list[int]]:
        """The place of each record among those of its table below the same parent, counted from 0."""
        count = pl.int_range(pl.len()).over(PARENT)
        return {name: frame.select(count).to_series().to_list() for name, frame in self.frames.tables.items()}


def content_of(draft: Draft, today: str) -> FrameContent:
    """The draft with its cells read, its records joined and its rules applied."""
    frames = frames_of(draft)
    return FrameContent(draft, frames, tuple(broken(frames, draft.known, today=today)))
