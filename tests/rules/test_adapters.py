"""Every engine of other people passes the cases of the rules that it claims, and claims what its table says."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dardr_validators.engines.adapters import EXPRESSED, READING, engine_table, unsaid
from dardr_validators.engines.names import ADAPTED, NATIVE
from dardr_validators.findings import Report
from dardr_validators.rules import rules
from dardr_validators.sources import source_of
from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv, as_json, cases, given

FAULTY = Path(__file__).resolve().parents[2] / "examples/faulty"
EXAMPLES = [FAULTY / "return.xlsx", FAULTY / "csv", *sorted((FAULTY / "more").iterdir())]
QUICK = ("jsonschema", "sql")
"""Engines quick enough to be asked of whole files; all are asked of the records of all cases in tests of their own."""


def told(report: Report, engine: str) -> list[tuple[Any, ...]]:
    """What a report says of the rules that an engine claims."""
    return sorted(
        (f.rule, f.severity, f.table or "", f.row, f.field or "", str(f.suggestion), str(f.message), str(f.location))
        for f in report.findings
        if f.rule not in unsaid(engine)
    )


@pytest.mark.parametrize("engine", ["jsonschema"])
def test_every_case_of_every_claimed_rule(engine: str) -> None:
    wrong = []
    for rule, case in cases():
        today = date.fromisoformat(str(case.get("today", TODAY)))
        sources = [as_csv(given(case), case.get("without"))]
        if "without" not in case:
            sources.append(as_json(given(case)))
        for source in sources:
            asked = {"today": today, "profile": case.get("profile"), "cap": None}
            plain, other = validate(source, engine="records", **asked), validate(source, engine=engine, **asked)
            if told(plain, engine) != told(other, engine):
                wrong.append((rule, case["name"], source.name))
    assert wrong == []


@pytest.mark.parametrize("engine", QUICK)
def test_the_faulty_examples(engine: str) -> None:
    for path in EXAMPLES:
        asked: dict[str, Any] = {"today": TODAY, "cap": None}
        plain = validate(source_of(path), engine="records", **asked)
        other = validate(source_of(path), engine=engine, **asked)
        assert told(other, engine) == told(plain, engine), path.name


@pytest.mark.parametrize("engine", ADAPTED)
def test_what_an_engine_cannot_say_is_said_to_be_unchecked(engine: str) -> None:
    small = as_json(given({"given": {}}))
    report, other = validate(small, today=TODAY, engine="records"), validate(small, today=TODAY, engine=engine)
    before = {item["rule"] for item in report.not_checked}
    asked = {name for name, rule in rules().items() if rule.since <= "1.0"}
    assert {item["rule"] for item in other.not_checked} - before == (set(unsaid(engine)) & asked) - before


def test_the_table_answers_for_every_rule_and_engine() -> None:
    table = engine_table()
    answers = {EXPRESSED, READING, *table["limits"]}
    assert set(table["rules"]) == set(rules())
    for said in table["rules"].values():
        assert list(said) == table["engines"] == [*NATIVE, *ADAPTED]
        assert set(said.values()) <= answers
    assert all(words["en"] and words["cy"] for words in table["limits"].values())
