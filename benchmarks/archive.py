"""A synthetic archive of any size, with faults put in at known places."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables

TABLES = ("submission", "review", "recommendation", "action", "assessment", "evidence")
RECOMMENDATIONS = 12
ACTIONS = 24
"""Recommendations and actions of a review: about the pilot's 15 and 24."""
EVIDENCED = 3
"""One assessment in so many has a record of evidence."""
OPEN = 4
"""One recommendation in so many has an action that is still open."""
DEEDS = "Train|Brief|Audit with|Write guidance for|Review the records of|Check a sample from|Set up a monthly panel of"
WHOM = "response officers|health visitors|housing teams|general practices|social workers|probation staff|the front desk"
WHAT = "risk assessment|coercive control|referrals, and what follows them|safe contact|recording|information sharing"
WHEN = "each month|each quarter|by the end of the year|before the next review|in all areas|at induction, then yearly"
AGENCIES = "police|adult-social-care|childrens-social-care|gp|hospital|mental-health-services"


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
    """Write about so many actions below a folder; the faults put into that share of them, in order.

    Rows are written as they are made: an archive may be larger than memory.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = random.Random(seed)
    found: list[Fault] = []
    for name in TABLES:
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(tables()[name].fields), restval="", lineterminator="\n")
            writer.writeheader()
            for number, row in enumerate(_rows(name, actions // ACTIONS), 1):
                if row.get("completed_details") and made.random() < share:
                    rule, field, change = FAULTS[made.randrange(len(FAULTS))]
                    change(row)
                    found.append(Fault(rule, name, number, field))
                writer.writerow(row)
    return sorted(found)


def _rows(name: str, reviews: int) -> Iterator[dict[str, Any]]:
    specimen = {field: _written(value) for field, value in tables()[name].specimen.items()}
    made = random.Random(name)
    if name == "submission":
        yield specimen
        return
    for review in range(reviews):
        held = f"R-{review:06d}"
        if name == "review":
            yield {**specimen, "review_id": held}
            continue
        for number in range(ACTIONS if name == "action" else RECOMMENDATIONS):
            each = number // (ACTIONS // RECOMMENDATIONS) if name == "action" else number
            if name != "evidence" or each % EVIDENCED == 0:
                yield _row(name, {**specimen, "recommendation_id": f"{held}-{each:02d}"}, number, made)


def _row(name: str, row: dict[str, Any], number: int, made: random.Random) -> dict[str, Any]:
    """A row of a table, as its specimen but for its key, its words, its dates and where it stands."""
    above = row["recommendation_id"]
    is_open = int(above[-2:]) % OPEN == 1
    if name == "recommendation":
        row |= {
            "review_id": above[:-3],
            "number": str(number + 1),
            "text": _words(made),
            "theme": "training-and-development",
        }
        row |= {"success_measure": _words(made), "timescale": _day(made, 2025)}
    elif name == "action":
        row |= {"action_id": f"{above[:-3]}-act-{number:02d}", "number": str(number % 2 + 1), "text": _words(made)}
        row |= {"agencies": ";".join(made.sample(AGENCIES.split("|"), made.choice((1, 1, 1, 2)))), "lead_agency": ""}
        row |= {"lead_agency": row["agencies"].split(";")[0], "completed_details": _words(made)}
        row |= {"target_date": _day(made, 2025), "completed_date": _day(made, 2025)}
        if is_open and number % 2:
            row |= {"status": "in-progress", "target_date": "2026-12-31", "progress_details": _words(made)}
            row |= {"completed_date": "", "completed_details": ""}
    elif name == "assessment":
        row |= {"assessment_id": f"{above[:-3]}-asm-{number:02d}", "level_rationale": _words(made)}
        row |= {"quality_rationale": _words(made)} | (
            {"level": "not-assessed", "quality": "not-assessed"} if is_open else {}
        )
        row |= {"quality_criteria": "", "agreed_date": ""} if is_open else {"agreed_date": _day(made, 2025)}
        row |= {"evidence": f"{above}-evd"} if number % EVIDENCED == 0 else {}
    else:
        row = {**row, "evidence_id": f"{above}-evd", "note": _words(made)}
        del row["recommendation_id"]
    return row


def _words(made: random.Random) -> str:
    """A sentence; one in twenty holds a number, as sentences do."""
    deed, whom, what, when = (made.choice(part.split("|")) for part in (DEEDS, WHOM, WHAT, WHEN))
    count = f" ({made.randrange(2, 400)} of {made.randrange(400, 900)} so far)" if made.random() < 0.05 else ""
    return f"{deed} {whom} on {what} {when}{count}."


def _day(made: random.Random, year: int) -> str:
    return f"{year}-{made.randrange(1, 13):02d}-{made.randrange(1, 29):02d}"


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ";".join(value) if isinstance(value, list) else str(value)
