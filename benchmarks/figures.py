"""What a run of the benchmark found, beside the goals, and the page that says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEAD = """# Benchmarks

Written by `make bench`, never by hand.

- When: {when}
- Where: {machine}; other work may have run beside it
- On what: {archive}

Ratios of processor time within one run tell more than seconds, which tell of the machine. The archive is synthetic:
every text, date and list of it is made up. Every check of ours is the whole one: all rules, the privacy screen over
every text, the place of every finding in the sender's file, and the report in both languages.

Two workers are two threads of one process that each take a table at a time; what is found is then told by one. Their
goal was set for two processes that each take a part of the reviews. By the clock they gain only where two cores are
idle, so the load of the machine stands beside the figure. An archive is not split into parts: the file is held in
memory whole, and whether a finding says what another already said is decided over all reviews. So the goal for memory,
set for such parts, is not met.
"""
PEERS = """
dataframely, jsonschema-rs and frictionless without rules check the structure alone (required cells, codes, patterns,
keys) and none of the rules: they do less for the time they take. frictionless with rules runs those of ours that it
can be told, as row constraints. Peers that are slow are given a tenth of the archive and compared by row.
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: what, how much in which unit, and the most (or, at least, the least) it should be."""

    work: str
    found: float
    unit: str
    goal: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached, or there is none."""
        if self.goal is None:
            return True
        return self.found >= self.goal if self.at_least else self.found <= self.goal

    @property
    def verdict(self) -> str:
        """Met, or missed by how much."""
        if self.goal is None:
            return ""
        if self.is_met:
            return "met"
        parts = self.goal / self.found if self.at_least else self.found / self.goal
        return f"missed by {parts:.2f} x"

    def cells(self) -> tuple[str, str, str, str]:
        """What is measured, how much, the goal and whether it is met."""
        sign = ">=" if self.at_least else "<="
        goal = "" if self.goal is None else f"{sign} {_number(self.goal)} {self.unit}"
        work = f"{self.work} ({self.note})" if self.note else self.work
        return work, f"{_number(self.found)} {self.unit}", goal, self.verdict


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2g}" if value < 1 else f"{value:.1f}"


def lines(figures: Iterable[Figure]) -> list[str]:
    """The figures as lines of a terminal."""
    return [
        f"{work:72} {found:>14}  {goal:>16}  {verdict}" for work, found, goal, verdict in map(Figure.cells, figures)
    ]


def page(figures: Sequence[Figure], *, when: str, machine: str, archive: str) -> str:
    """The page of results."""
    rows = [" | ".join(("", *figure.cells(), "")).strip() for figure in figures]
    table = ["| Work | Measured | Goal | |", "| --- | ---: | ---: | --- |", *rows]
    return HEAD.format(when=when, machine=machine, archive=archive) + "\n" + "\n".join(table) + "\n" + PEERS
