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

With two workers the archive is checked by parts, in two processes: first how its records hang together, then every part
by itself. Files are read twice for that, and each part has a cost of its own, while one process reads them once and has
two cores for much of its work. What parts bound is memory, by their own size and by the keys of the whole: decision 18
has the figures of an archive of a gigabyte. The load of the machine stands beside what was measured by the clock.

What was tried for the goals that are missed. In process: one screen over all texts of a table, runs counted in place of
numbers, each different text read once, lists parsed when they are asked for; what is left is about a thousand small
steps of the columnar library, the digest of the file (0.4 of a bare read) and a count of its quotes. Two processes:
threads that take a table each, larger parts (a gigabyte in 10.6 s with parts of 150 MB, 13.0 s with parts of 24 MB,
10.1 s as a whole); what is left is the second read, and the joints and the report, which are one process's work.
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
