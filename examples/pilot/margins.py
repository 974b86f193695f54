"""The targets of the pilot: every printed count, and the counts chosen where only a share is printed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from draft import HERE, rows_of

PAIR = " x "
"""Joins the two codes of a two-way margin, as in ``fully x gold``."""


@dataclass(frozen=True, slots=True)
class Margin:
    """One target: how many records of a table have a code (or a pair of codes) on a dimension."""

    figure_id: str
    table: str
    dimension: str
    code: str
    count: int
    source: str


def margins() -> tuple[Margin, ...]:
    """Every target of ``margins.csv``, in file order."""
    return tuple(
        Margin(row["figure_id"], row["table"], row["dimension"], row["code"], int(row["count"]), row["source"])
        for row in rows_of(HERE / "margins.csv")
    )


def counts(table: str, dimension: str) -> Counter[str]:
    """The targets of one dimension of one table, by code."""
    return Counter({m.code: m.count for m in margins() if (m.table, m.dimension) == (table, dimension)})


def pairs(table: str, dimension: str) -> Counter[tuple[str, str]]:
    """The targets of one two-way dimension, by pair of codes."""
    found: Counter[tuple[str, str]] = Counter()
    for code, count in counts(table, dimension).items():
        first, second = code.split(PAIR)
        found[first, second] = count
    return found
