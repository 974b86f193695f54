"""A synthetic archive of any size, with faults put in at known places."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables

TABLES = ("submission", "review", "recommendation", "action", "assessment")
RECOMMENDATIONS = 12
ACTIONS = 24
"""Recommendations and actions of a review: about the pilot's 15 and 24."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A fault put in: the rule that must find it, and where."""

    rule: str
    table: str
    row: int
    field: str


Change = Callable[[dict[str, Any]], None]
FAULTS: tuple[tuple[str, str, Change], ...] = (
    ("ACT-003", "status", lambda row: row.update(status="finished-ish")),
    ("ACT-003", "status", lambda row: row.pop("status")),
    ("ACT-004", "completed_details", lambda row: row.pop("completed_details")),
    ("ACT-005", "reason_code", lambda row: _open(row, "abandoned")),
    ("ACT-006", "reason_code", lambda row: _open(row, "incomplete")),
    ("ACT-007", "not_progressed_explanation", lambda row: _open(row, "not-started")),
    ("ACT-008", "progress_details", lambda row: _open(row, "in-progress")),
    ("ACT-012", "completed_date", lambda row: row.update(completed_date="2020-01-01")),
    ("ACT-002", "agencies", lambda row: row.update(agencies="All agencies")),
    ("VOC-002", "agencies", lambda row: row.update(agencies="Constabulary")),
    ("SCH-TYPE", "target_date", lambda row: row.update(target_date="31/02/2025")),
    ("FIL-010", "target_date", lambda row: row.update(target_date="03/04/2025")),
    ("SUB-004", "recommendation_id", lambda row: row.update(recommendation_id="REC-NOWHERE")),
    ("ACT-015", "level", lambda row: row.update(level="regional")),
)
"""Fourteen kinds of fault in an action: rule, field, and the change that makes it."""


def _open(row: dict[str, Any], status: str) -> None:
    row.update(status=status, completed_date="", completed_details="")


def write_archive(folder: Path, actions: int, *, share: float, seed: int = 1) -> list[Fault]:
    """Write about so many actions below a folder; the faults put into that share of them, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    made = random.Random(seed)
    found: list[Fault] = []
    content = {name: list(_rows(name, actions // ACTIONS)) for name in TABLES}
    for index, row in enumerate(content["action"]):
        if made.random() < share:
            rule, field, change = FAULTS[made.randrange(len(FAULTS))]
            change(row)
            found.append(Fault(rule, "action", index + 1, field))
    for name, rows in content.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(tables()[name].fields), restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return sorted(found)


def _rows(name: str, reviews: int) -> Iterator[dict[str, Any]]:
    specimen = {field: _written(value) for field, value in tables()[name].specimen.items()}
    if name == "submission":
        yield specimen
        return
    for review in range(reviews):
        held = f"R-{review:06d}"
        if name == "review":
            yield {**specimen, "review_id": held}
            continue
        for number in range(ACTIONS if name == "action" else RECOMMENDATIONS):
            recommendation = f"{held}-{number % RECOMMENDATIONS:02d}"
            row = {**specimen, "recommendation_id": recommendation}
            if name == "recommendation":
                row |= {"review_id": held, "number": str(number + 1)}
            else:
                row |= {f"{name}_id": f"{held}-{name[:3]}-{number:02d}"}
            yield row


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ";".join(value) if isinstance(value, list) else str(value)
