"""Which records of an archive hang together, and the parts that it falls into: none of these needs another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from dardr_schema.tables import Table, tables
from dardr_validators.engines.archives import Frames
from dardr_validators.expressions.archive import INDEX, PARENT, ROW, full
from dardr_validators.links import LINKS, SIBLINGS, ancestors
from dardr_validators.parts.joints import ROOT

FIRST = "review"
"""The table in whose order an archive is gone through."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of an archive. ``rows``: the records of each table, part by part; ``ends``: where those of each end.

    ``rows`` are None where the table is in the order of the parts.
    """

    number: int
    rows: Mapping[str, pl.Series | None]
    ends: Mapping[str, pl.Series]

    def of(self, part: int) -> Iterator[tuple[str, int, pl.Series | None, int]]:
        """For each table with records in a part: its first record there, all of them, and how many.

        They are None where one follows the other.
        """
        for name, ends in self.ends.items():
            start, end = (ends[part - 1] if part else 0), ends[part]
            rows = self.rows[name]
            if start < end and rows is None:
                yield name, start, None, end - start
            elif start < end and rows is not None:
                yield name, rows[start], rows[start:end], end - start


def parts_of(frames: Frames, strays: Mapping[str, pl.DataFrame], *, weights: Mapping[str, float], most: float) -> Parts:
    """An archive in parts of about ``most`` bytes; ``weights`` are the bytes of a record of each table.

    Records that see one another are in one part, and so are those that name the same record where there is none: these
    are the ``strays``. The parts follow the order of the reviews, so that of an archive in that order each block is
    read about once.
    """
    offsets, total = _offsets(frames)
    tops = _tops(frames, strays, offsets)
    together = joined(_edges(frames, tops), total)
    tops = {name: together.gather(top) for name, top in tops.items()}
    part_of = _packed(tops, weights, most, total)
    number = int(part_of.max() or 0) + 1 if total else 0  # type: ignore[arg-type]
    rows: dict[str, pl.Series | None] = {}
    ends: dict[str, pl.Series] = {}
    for name, top in tops.items():
        part = part_of.gather(top)
        counts = full(0, number, INDEX)
        if part.len():
            sizes = part.value_counts(name="count")
            counts = counts.scatter(sizes[:, 0], sizes["count"])
        ends[name] = counts.cum_sum()
        order = pl.arg_sort_by("part", maintain_order=True).cast(INDEX)
        rows[name] = None if part.is_sorted() else part.to_frame("part").select(order).to_series()
    return Parts(number, rows, ends)


def _offsets(frames: Frames) -> tuple[dict[str, int], int]:
    """The number at which the records of each table begin where all are numbered through, and how many there are."""
    found, total = {}, 0
    for name, frame in frames.tables.items():
        found[name] = total
        total += frame.height
    return found, total


def strays_in(table: Table, frame: pl.DataFrame, *, is_sent: bool) -> pl.DataFrame:
    """The records of a table and what they say that they belong to, where the table of that was not sent.

    Where it was, a record that names none of its records is told of by that, and is a part of its own.
    """
    name = table.parent_field
    if is_sent or name not in frame.columns:
        return pl.DataFrame(schema={ROW: INDEX, "said": pl.String})
    return frame.filter(pl.col(PARENT).is_null()).select(ROW, said=str(name)).drop_nulls("said")


def _tops(frames: Frames, strays: Mapping[str, pl.DataFrame], offsets: Mapping[str, int]) -> dict[str, pl.Series]:
    """The highest record that each record belongs to, below the submission; of strays that say the same, the first."""
    found: dict[str, pl.Series] = {}
    for table in sorted(tables().values(), key=lambda each: len(ancestors(each.name))):
        frame, offset = frames.tables[table.name], offsets[table.name]
        own = pl.int_range(offset, offset + frame.height, dtype=INDEX, eager=True)
        if table.parent_table in (None, ROOT) or not frame.height:
            found[table.name] = own
            continue
        stray = strays[table.name].with_columns(first=pl.col(ROW).min().over("said") + offset)
        own = own.scatter(stray[ROW], stray["first"])
        parent = frame[PARENT]
        above = found[str(table.parent_table)].gather(parent)
        found[table.name] = above.fill_null(own) if parent.null_count() else above
    return found


def _edges(frames: Frames, tops: Mapping[str, pl.Series]) -> pl.DataFrame:
    """The different records at the top below which records see one another along a reference."""
    found = [pl.DataFrame(schema={"one": INDEX, "other": INDEX})]
    for link in LINKS:
        for target in link.targets:
            name, owner, member = (
                (link.forward, link.table, target) if link.forward else (link.reverse, target, link.table)
            )
            if name is not None:
                seen = frames.members[owner, name]
                found.append(_pairs(tops[owner].gather(seen.owner), tops[member].gather(seen.member)))
    for name, (table, _) in SIBLINGS.items():
        seen = frames.members[table, name]
        found.append(_pairs(tops[table].gather(seen.owner), tops[table].gather(seen.member)))
    return pl.concat(found).unique()


def _pairs(one: pl.Series, other: pl.Series) -> pl.DataFrame:
    return pl.DataFrame({"one": one, "other": other}).filter(pl.col("one") != pl.col("other")).unique()


def joined(edges: pl.DataFrame, total: int) -> pl.Series:
    """For each number the least of those that it is joined to, over however many steps.

    The least of each group takes in whoever is joined to it; what was joined is then followed to its end. Groups at
    least halve in two rounds, so that even a chain through a whole archive takes few.
    """
    group = pl.int_range(total, dtype=INDEX, eager=True)
    while edges.height:
        least = edges.select(pl.min_horizontal("one", "other").alias("least"), "one", "other")
        hooked = pl.concat([least.select(pl.col(name).alias("of"), "least") for name in ("one", "other")])
        hooked = hooked.group_by("of").agg(pl.col("least").min())
        group = group.scatter(hooked["of"], hooked["least"])
        while not (further := group.gather(group)).equals(group):
            group = further
        edges = _pairs(group.gather(edges["one"]), group.gather(edges["other"]))
    return group


def _packed(tops: Mapping[str, pl.Series], weights: Mapping[str, float], most: float, total: int) -> pl.Series:
    """The part of each group of records, by the number of its least: in the order of its first review."""
    met = []
    for name, top in tops.items():
        if top.len():
            place = pl.int_range(top.len(), eager=True) / top.len()
            seen = pl.DataFrame({"group": top, "place": place}).group_by("group")
            met.append(
                seen.agg(
                    (pl.len() * weights.get(name, 0.0)).alias("weight"),
                    pl.col("place").min().alias("first" if name == FIRST else "other"),
                )
            )
    found = full(0, total, INDEX)
    if not met:
        return found
    groups = pl.concat(
        [pl.DataFrame(schema={"first": pl.Float64, "other": pl.Float64}), *met], how="diagonal_relaxed"
    ).group_by("group")
    ordered = (
        groups.agg(pl.col("weight").sum(), pl.min("first"), pl.min("other"))
        .sort(pl.coalesce("first", "other"), "group")
        .with_columns(before=pl.col("weight").cum_sum() - pl.col("weight"))
    )
    parts = (ordered["before"] / most).cast(pl.Int64).rle_id()
    return found.scatter(ordered["group"], parts.cast(INDEX))
