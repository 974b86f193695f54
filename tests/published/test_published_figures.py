"""The rules on published data, run over printed figures, find the contradictions that are known, and no more."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dardr_validators.findings import Finding
from dardr_validators.sources import Source
from dardr_validators.validate import validate

ROOT = Path(__file__).parents[2]
FIGURES = ROOT / "examples/published-figures"
KNOWN = ROOT / "../shared/facts/inconsistencies.csv"
ENGINES = ("records", "frames", "cel")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PRINTED, LISTED = rows(FIGURES / "aggregate_observation.csv"), rows(FIGURES / "inconsistencies.csv")


@cache
def findings(engine: str) -> tuple[Finding, ...]:
    path = FIGURES / "aggregate_observation.csv"
    return validate(Source(path.name, path.read_bytes()), today=date(2026, 6, 1), engine=engine).findings


@pytest.mark.parametrize("engine", ENGINES)
def test_the_rules_find_exactly_the_listed_contradictions(engine: str) -> None:
    found = Counter((f.rule, f.row, str(f.field)) for f in findings(engine) if not f.rule.startswith("PRV"))
    assert found == Counter((row["rule"], int(row["row"]), row["field"]) for row in LISTED if row["rule"])


@pytest.mark.parametrize("engine", ENGINES)
def test_every_small_count_of_people_is_found_and_nothing_else_is_a_disclosure(engine: str) -> None:
    small = [number for number, row in enumerate(PRINTED, 1) if row["numerator"] in ("1", "2", "3", "4")]
    assert small
    assert [(f.rule, f.row) for f in findings(engine) if f.rule.startswith("PRV")] == [("PRV-002", n) for n in small]


@pytest.mark.parametrize("row", [row for row in LISTED if not row["rule"]], ids=lambda row: row["inconsistency"])
def test_what_only_looks_wrong_is_not_reported(row: dict[str, str]) -> None:
    assert [f.rule for f in findings("records") if f.row == int(row["row"])] == []


def test_every_rule_of_published_aggregates_finds_something() -> None:
    assert {row["rule"] for row in LISTED} - {""} == {f"PUB-00{number}" for number in range(1, 7)}


@pytest.mark.skipif(not KNOWN.exists(), reason="the list of inconsistencies is not beside this checkout")
def test_each_is_a_known_inconsistency_of_that_rule() -> None:
    known = {
        row["inconsistency_id"] if "inconsistency_id" in row else next(iter(row.values())): row for row in rows(KNOWN)
    }
    by = {}
    for row in LISTED:
        by.setdefault(row["inconsistency"], set()).add(row["rule"])
    for name, rules in by.items():
        assert "" in rules or any(rule in known[name].values() for rule in rules), name
