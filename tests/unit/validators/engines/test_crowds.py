"""Thousands of records beside each other: the answers of a few, in a time that does not grow with the square."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import Any

import pytest

from dardr_schema.tables import tables
from dardr_validators.expressions import loops, records
from dardr_validators.findings import Report
from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv

LAST = date(2026, 3, 31)
ENGINES = ("records", "frames")


def assessed(days: list[int]) -> dict[str, list[dict[str, Any]]]:
    """A recommendation with an assessment for each number of days before the last; only the latest is judged."""
    found = {name: [dict(tables()[name].specimen)] for name in ("submission", "review", "recommendation", "action")}
    specimen = tables()["assessment"].specimen
    found["action"][0] |= {
        "status": "not-started",
        "not_progressed_explanation": "No money yet",
        "completed_details": "",
    }
    found["assessment"] = [
        {**specimen, "assessment_id": f"A-{number}", "as_at_date": (LAST - timedelta(days=ago)).isoformat()}
        for number, ago in enumerate(days)
    ]
    return found


def report(days: list[int], engine: str) -> Report:
    return validate(as_csv(assessed(days)), today=TODAY, engine=engine, cap=None)


def said(found: Report) -> list[tuple[str, int]]:
    return [(item.rule, item.row) for item in found.findings]


@pytest.mark.parametrize(
    "days",
    [[*range(40)], [*range(40, 0, -1)], [0] * 40, [number * 7 % 40 for number in range(40)], [5, 5, *range(6, 44)]],
    ids=["falling", "rising", "all on one day", "mixed", "two at once"],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_a_long_list_gets_the_answers_of_a_short_one(
    days: list[int], engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "LONG", 10**9)
    plain = said(report(days, "records"))
    monkeypatch.setattr(records, "LONG", 2)
    monkeypatch.setattr(loops, "MOST_PAIRS", 100)
    monkeypatch.setattr(loops, "CROWDED", 1)
    assert said(report(days, engine)) == plain
    assert plain


@pytest.mark.parametrize(
    "days", [[number * 7919 % 1500 for number in range(1500)], [0] * 1500], ids=["mixed", "one day"]
)
@pytest.mark.parametrize("engine", ENGINES)
def test_the_time_does_not_grow_with_the_square(days: list[int], engine: str) -> None:
    report(days[:100], engine)
    short, long = (least(lambda given=given: report(given, engine)) for given in (days[:300], days))  # type: ignore[misc]
    assert long / short < 15, "five times the records took more than fifteen times as long; the square is 25"


def least(work: Any) -> float:
    """The least processor time of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)
