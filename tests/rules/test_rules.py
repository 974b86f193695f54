"""Each rule keeps its own word: its cases, on every native engine and the reference, from CSV and from JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dardr_validators.rules import rules
from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv, as_json, cases, given

CASES = [pytest.param(rule, case, id=f"{rule}: {case['name']}") for rule, case in cases()]
ENGINES = ("records", "frames", "cel")


def expected(rule: str, case: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Rule, table, row and field of what a case says is found."""
    own = rules()[rule]
    return sorted(
        (then.get("rule", rule), then.get("table", own.table), then.get("row", 0), str(then.get("field")))
        for then in case["then"]
    )


def found(case: dict[str, Any], engine: str, source: Any) -> list[tuple[Any, ...]]:
    """The same of what an engine finds."""
    today = date.fromisoformat(str(case.get("today", TODAY)))
    report = validate(source, today=today, engine=engine, profile=case.get("profile"))
    return sorted((f.rule, f.table, f.row, str(f.field)) for f in report.findings)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("rule", "case"), CASES)
def test_each_rule_keeps_its_own_word(rule: str, case: dict[str, Any], engine: str) -> None:
    source = as_csv(given(case), case.get("without"))
    assert found(case, engine, source) == expected(rule, case)


@pytest.mark.parametrize(("rule", "case"), [case for case in CASES if "without" not in case.values[1]])
def test_json_says_the_same(rule: str, case: dict[str, Any]) -> None:
    assert found(case, "records", as_json(given(case))) == expected(rule, case)


OF_A_FILE = (
    *("file-", "unknown-sheet", "encoding", "not-utf-8", "ragged", "damaged", "duplicate"),
    *("foreign-context", "elsewhere", "formula", "hidden-", "merged-cells"),
)
"""What is met in the bytes of a file, so that no case of a few rows can break it."""


@pytest.mark.parametrize("rule", sorted(rules()))
def test_a_rule_has_cases_in_both_directions(rule: str) -> None:
    then = [case["then"] for name, case in cases() if name == rule]
    whole_file = rules()[rule].checks and all(check["check"].startswith(OF_A_FILE) for check in rules()[rule].checks)
    if rules()[rule].needs or whole_file:
        return
    assert any(not findings for findings in then), "no passing case"
    assert any(findings for findings in then), "no failing case"
