"""What the generator works on: reviews, recommendations and actions before they become records."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]

Row = dict[str, str]
Record = dict[str, object]


@dataclass(slots=True, eq=False)
class Review:
    """One review: where it belongs, how far it has come and the dates of its milestones."""

    review_id: str
    site: str
    csp: Row
    stage: Row
    published: bool
    milestones: dict[str, str]


@dataclass(slots=True, eq=False)
class Recommendation:
    """One recommendation: its place and the codes that the margins count; ``body`` leads a national one."""

    review: Review
    level: str
    implementation: str
    quality: str
    for_csp: bool = False
    body: str | None = None
    actions: list[Action] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Action:
    """One action: its progress and the agencies it is for, of which there are ``capacity``."""

    recommendation: Recommendation
    status: str
    capacity: int = 1
    agencies: list[str] = field(default_factory=list)


def rows_of(path: Path) -> list[Row]:
    """The rows of a CSV file, every value a string."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def codes_of(scheme: str) -> dict[str, Row]:
    """The authored concepts of one vocabulary by notation, in authored order."""
    return {row["notation"]: row for row in rows_of(PROJECT / "vocabularies" / "lists" / f"{scheme}.csv")}
