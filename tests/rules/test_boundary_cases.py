"""The boundary cases of the data model, a test for each: the named rule speaks where it must, and nothing else does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv, as_json, given

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("boundary_cases.yaml").read_text(encoding="utf-8")
)
MODEL = Path(__file__).resolve().parents[3] / "shared/DATA_MODEL.md"
ENGINES = ("records", "frames", "cel")


def found(case: dict[str, Any], engine: str, source: Any) -> list[str]:
    """The rules that are found in a situation, each once."""
    report = validate(source, today=TODAY, engine=engine, profile=case.get("profile"))
    return sorted({finding.rule for finding in report.findings})


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("row", CASES, ids=[row["case"] for row in CASES])
def test_boundary(row: dict[str, Any], engine: str) -> None:
    for case in row["situations"]:
        tables = given(case)
        assert found(case, engine, as_csv(tables)) == case["then"], case["given"]
        assert found(case, engine, as_json(tables)) == case["then"], case["given"]


@pytest.mark.parametrize("row", CASES, ids=[row["case"] for row in CASES])
def test_each_named_rule_speaks_in_one_situation_and_is_silent_in_another(row: dict[str, Any]) -> None:
    said = {rule for case in row["situations"] for rule in case["then"]}
    assert set(row["rules"]) <= said if row["rules"] else not said
    assert any(not case["then"] for case in row["situations"])


@pytest.mark.skipif(not MODEL.exists(), reason="the data model is not beside this checkout")
def test_the_cases_are_those_of_the_data_model() -> None:
    table = MODEL.read_text(encoding="utf-8").partition("## Boundary cases")[2].splitlines()[4:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table if line.startswith("|")]
    named = {case: [] if rules == "none may fire" else rules.split(", ") for case, _, rules in rows}
    assert named == {row["case"]: row["rules"] for row in CASES}
