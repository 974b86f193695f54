"""The JSON Schemas accept what the standard accepts and refuse what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dardr_schema.tables import GENERATED

Submission = dict[str, Any]


def schema(name: str) -> Draft202012Validator:
    """A published schema, itself checked."""
    document = json.loads((GENERATED / f"{name}.schema.json").read_bytes())
    Draft202012Validator.check_schema(document)
    return Draft202012Validator(document)


def errors(submission: Submission) -> list[str]:
    """Where the submission breaks its schema."""
    return [error.json_path for error in schema("submission").iter_errors(submission)]


def test_the_specimen_submission_is_accepted(submission: Submission) -> None:
    assert errors(submission) == []


def test_the_key_of_the_record_above_may_be_left_out(submission: Submission) -> None:
    action = submission["review"][0]["recommendation"][0]["action"][0]
    del action["recommendation_id"], action["action_status_history"][0]["action_id"]
    assert errors(submission) == []


def test_columns_outside_the_standard_are_kept(submission: Submission) -> None:
    submission["review"][0]["local_colour"] = "blue"
    assert errors(submission) == []


def test_a_return_without_reviews_is_refused_where_its_profile_asks_for_them(submission: Submission) -> None:
    del submission["review"]
    assert errors(submission) == ["$"]
    assert errors(submission | {"profile": "national-response"}) == []


@pytest.mark.parametrize("date", ["2026", "2026-03", "2026-03-31", "2024-02-29", "2000-02-29"])
def test_a_date_is_as_fine_as_it_is_known(submission: Submission, date: str) -> None:
    assert errors(submission | {"as_at_date": date}) == []


@pytest.mark.parametrize(
    "date", ["", "31/03/2026", "2026-13", "2026-02-29", "1900-02-29", "2026-04-31", "2026-3-1", "2026-03-31T00:00:00"]
)
def test_a_date_that_is_none_is_refused(submission: Submission, date: str) -> None:
    assert errors(submission | {"as_at_date": date}) == ["$.as_at_date"]


def break_code(submission: Submission) -> None:
    submission["review"][0]["stage"] = "nearly-done"


def break_required(submission: Submission) -> None:
    del submission["review"][0]["stage"]


def break_list(submission: Submission) -> None:
    submission["review"][0]["recommendation"][0]["theme"] = []


def break_type(submission: Submission) -> None:
    submission["review"][0]["is_joint_review"] = "no"


def break_identifier(submission: Submission) -> None:
    submission["review"][0]["review_id"] = " R;1"


def break_length(submission: Submission) -> None:
    submission["learning_item"][0]["summary"] = "x" * 4001


@pytest.mark.parametrize("damage", [break_code, break_required, break_list, break_type, break_identifier, break_length])
def test_a_fault_is_found_once(submission: Submission, damage: Callable[[Submission], None]) -> None:
    damage(submission)
    assert len(errors(submission)) == 1


def report() -> dict[str, Any]:
    """A report with a finding in full, a finding in brief and a check that did not run."""
    words = {"en": "Words", "cy": "Geiriau"}
    full = {
        "rule": "ACT-005", "severity": "error", "table": "action", "field": "reason_code", "row": 17,
        "record": "ACT-0012",
        "location": {"sheet": "action", "row": 18, "column": "N", "cell": "N18",
                     "pointer": "/review/0/recommendation/3/action/1/reason_code"},
        "message": words, "mend": words, "suggestion": {"value": "lack-of-resource", "score": 0.93, "safe": False},
        "help": "https://w3id.org/dardr/rule/ACT-005",
    }  # fmt: skip
    brief = {
        "rule": "SCH-MISSING-TABLE", "severity": "error", "table": "review", "row": 0, "location": {},
        "message": words, "mend": words, "help": "https://w3id.org/dardr/rule/SCH-MISSING-TABLE",
    }  # fmt: skip
    return {
        "report": "1.0", "standard": "1.0.0", "software": "0.1.0", "rules_sha256": "0" * 64,
        "vocabularies_sha256": "f" * 64,
        "source": {"name": "return.xlsx", "sha256": "a" * 64, "format": "xlsx", "bytes": 12345},
        "profile": "csp-return", "today": "2026-06-01", "verdict": "not-conformant", "complete": False,
        "not_checked": [{"rule": "SUB-006", "reason": words}],
        "counts": {"error": 2000, "warning": 0, "information": 0}, "records": {"action": 95},
        "by_rule": [{"rule": "ACT-005", "severity": "error", "count": 1999, "shown": 1},
                    {"rule": "SCH-MISSING-TABLE", "severity": "error", "count": 1}],
        "findings": [full, brief],
    }  # fmt: skip


def test_a_report_is_accepted() -> None:
    assert list(schema("report").iter_errors(report())) == []


def test_a_report_that_quotes_the_sender_is_refused() -> None:
    told = report()
    told["findings"][0]["value"] = "what the cell says"
    assert [error.json_path for error in schema("report").iter_errors(told)] == ["$.findings[0]"]
