"""The report is what its schema says, the same each time, exact in its counts and silent about what cells say."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from dardr_schema import tables as schema
from dardr_validators.findings import Report
from dardr_validators.renderings.document import render as as_json
from dardr_validators.renderings.text import render as as_text
from dardr_validators.sources import Source, source_of
from dardr_validators.validate import ENGINES, validate
from tests.rules.given import as_csv, given
from tests.rules.given import as_json as nested

EXAMPLES = Path(__file__).parents[3] / "examples"
TODAY = date(2026, 6, 1)
SCHEMA = json.loads((schema.GENERATED / "report.schema.json").read_bytes())
SOURCES = ("good/return.xlsx", "good/csv", "faulty/return.xlsx", "faulty/return.json", "faulty/more/password.xlsx")
CANARY = "Zwyxcanary Quelloprosk 07700 900123"


def report(path: str, **options: object) -> Report:
    return validate(source_of(EXAMPLES / path), today=TODAY, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", SOURCES)
def test_a_report_is_what_its_schema_says(path: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(as_json(report(path))))


@pytest.mark.parametrize("path", SOURCES)
def test_the_same_source_gives_the_same_bytes(path: str) -> None:
    assert as_json(report(path)) == as_json(report(path))


def test_counts_stay_exact_where_findings_are_capped() -> None:
    whole, capped = report("faulty/return.xlsx", cap=None), report("faulty/return.xlsx", cap=1)
    assert capped.counts == whole.counts
    assert [count.count for count in capped.by_rule] == [count.count for count in whole.by_rule]
    assert all(count.shown == 1 for count in capped.by_rule)
    assert "1 of" in as_text(capped, "en")
    shown = [row for row in capped.to_json()["by_rule"] if "shown" in row]
    assert len(shown) == sum(count.count > 1 for count in whole.by_rule)


def test_findings_come_in_the_order_of_tables_and_rows() -> None:
    names = [None, *schema.tables()]
    places = [(names.index(finding.table), finding.row) for finding in report("faulty/csv").findings]
    assert places == sorted(places)


@pytest.mark.parametrize("engine", [engine for engine in ENGINES if engine != "auto"])
def test_nothing_that_a_cell_says_is_in_a_report(engine: str) -> None:
    found = given({"given": {"evidence": [{}], "escalation": [{}], "learning_item": [{}], "national_response": [{}]}})
    for name, rows in found.items():
        for field, column in schema.tables()[name].fields.items():
            if name != "submission" or field not in ("profile", "schema_version"):
                rows[0][field] = [CANARY] if column.is_list else CANARY
        rows[0][f"{CANARY} heading"] = CANARY
    for source in (as_csv(found), Source("return.json", nested(found).content)):
        shown = validate(source, today=TODAY, engine=engine, cap=None)
        words = as_json(shown).decode() + as_text(shown, "en") + as_text(shown, "cy")
        assert shown.counts["error"] > 20
        assert "canary" not in words.casefold()
        assert "Quelloprosk" not in words
        assert "900123" not in words


def test_a_profile_or_engine_that_does_not_exist_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="expected a profile"):
        report("good/csv", profile="everything")
    with pytest.raises(ValueError, match="expected an engine"):
        report("good/csv", engine="steam")


def test_what_was_not_checked_is_said() -> None:
    shown = report("good/return.json")
    assert not shown.to_json()["complete"]
    assert {item["rule"] for item in shown.not_checked} >= {"SUB-006", "SUB-007"}
    assert all(item["reason"]["en"] and item["reason"]["cy"] for item in shown.not_checked)
