"""The two native engines and the interpreter of CEL find the same in any submission."""

from __future__ import annotations

import os
from typing import Any

import orjson
from hypothesis import HealthCheck, given, settings

from dardr_validators.renderings.document import render
from dardr_validators.validate import validate
from tests.properties.submissions import submissions
from tests.rules.given import TODAY, as_csv, as_json

EXAMPLES = int(os.environ.get("DARDR_EXAMPLES", "60"))
ANY = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)


def report(source: Any, engine: str) -> dict[str, Any]:
    """The report of an engine, as JSON."""
    content: dict[str, Any] = orjson.loads(render(validate(source, today=TODAY, engine=engine, cap=None)))
    return content


@ANY
@given(submissions())
def test_records_frames_and_cel_give_one_report_on_tables(found: dict[str, list[dict[str, Any]]]) -> None:
    source = as_csv(found)
    plain = report(source, "records")
    assert report(source, "frames") == plain
    assert report(source, "cel") == plain


@ANY
@given(submissions())
def test_records_and_frames_give_one_report_on_nested_json(found: dict[str, list[dict[str, Any]]]) -> None:
    source = as_json(found)
    assert report(source, "frames") == report(source, "records")


@ANY
@given(submissions(), submissions())
def test_more_reviews_never_take_a_finding_away(
    one: dict[str, list[dict[str, Any]]], two: dict[str, list[dict[str, Any]]]
) -> None:
    """Rows added below keep the findings of the rows above, but for keys that they repeat or references they meet.

    A table that was empty is no longer empty when rows are added to it: that finding alone is ended by them.
    """
    apart = {
        name: [_renamed(row) for row in rows] for name, rows in two.items() if name in one and name != "submission"
    }
    both = {name: [*rows, *apart.get(name, [])] for name, rows in one.items()}
    before, after = report(as_csv(one), "records"), report(as_csv(both), "records")
    seen = {(f["rule"], f["table"], f["row"], f["field"]) for f in after["findings"]}
    seen |= {("SCH-MISSING-TABLE", name, 0, None) for name, rows in both.items() if rows and not one[name]}
    assert [f for f in before["findings"] if (f["rule"], f["table"], f["row"], f["field"]) not in seen] == []


def _renamed(row: dict[str, Any]) -> dict[str, Any]:
    keys = ("_id", "evidence", "about", "victim", "perpetrator", "from_", "depends_on", "similar_to")
    return {
        name: f"Z{value}" if name.endswith(keys[0]) or name.startswith(keys[1:]) else value
        for name, value in row.items()
    }
