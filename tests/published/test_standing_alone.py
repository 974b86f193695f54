"""Published numbers and registers are read in every carrier by themselves, and in no return."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dardr_schema.specimens import completed, csv_files
from dardr_service.convert import convert
from dardr_validators.findings import Report
from dardr_validators.sources import Source
from dardr_validators.validate import validate

TODAY = date(2026, 6, 1)
SMALL = {"aggregate_observation": [{"unit_counted": "person", "numerator": "2"}]}
ENGINES = ("records", "frames", "cel")


def source(given: dict[str, list[dict[str, object]]], profile: str = "open-aggregate") -> Source:
    return Source("figures", files=csv_files(completed({"profile": profile, "given": given})))


def rules(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", ["open-aggregate", None])
def test_a_folder_of_numbers_needs_no_submission(engine: str, profile: str | None) -> None:
    report = validate(source(SMALL), today=TODAY, engine=engine, profile=profile)
    assert (report.profile, rules(report)) == ("open-aggregate", ["PRV-002"])
    assert report.records == {"aggregate_observation": 1}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_submission_may_stand_beside_them(engine: str) -> None:
    report = validate(source({"submission": [{}], **SMALL}), today=TODAY, engine=engine)
    assert (report.profile, rules(report)) == ("open-aggregate", ["PRV-002"])


@pytest.mark.parametrize("table", ["aggregate_observation", "organisation", "area"])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_return_may_not_hold_them(engine: str, table: str) -> None:
    report = validate(source({table: [{}]}, "csp-return"), today=TODAY, engine=engine)
    assert [(f.rule, f.table) for f in report.findings] == [("SCH-TABLE-NOT-ALLOWED", table)]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_refused_table_of_numbers_is_not_judged(engine: str) -> None:
    report = validate(source(SMALL, "csp-return"), today=TODAY, engine=engine)
    assert rules(report) == ["SCH-TABLE-NOT-ALLOWED"]


@pytest.mark.parametrize("ending", ["json", "xlsx", "ndjson", "jsonld", "ttl", "nt"])
def test_every_carrier_says_the_same(ending: str, tmp_path: Path) -> None:
    folder, out = tmp_path / "figures", tmp_path / f"figures.{ending}"
    folder.mkdir()
    for name, content in csv_files(completed({"profile": "open-aggregate", "given": SMALL})).items():
        (folder / name).write_bytes(content)
    convert(str(folder), str(out))
    report = validate(Source(out.name, out.read_bytes()), today=TODAY)
    assert (report.profile, [(f.rule, f.row, f.field) for f in report.findings]) == (
        "open-aggregate",
        [("PRV-002", 1, "numerator")],
    )


def test_returns_of_earlier_days_and_senders_do_not_make_a_register_incomplete() -> None:
    report = validate(source({"organisation": [{}]}), today=TODAY)
    assert (report.verdict, report.not_checked) == ("conformant", ())
