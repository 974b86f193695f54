"""A report as SARIF keeps to the published schema and points where the report points."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from dardr_validators.findings import Report
from dardr_validators.renderings.sarif import LEVELS, render
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import LANGUAGES, READABLE, UNREADABLE, example, reported

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif-2.1.0-rtm.5.json").read_bytes())


def run_of(report: Report, source: Source, language: str = "en") -> dict[str, Any]:
    log = json.loads(render(report, source, language))
    assert [fault.message for fault in Draft4Validator(SCHEMA).iter_errors(log)] == []
    return dict(log["runs"][0])


def test_the_schema_refuses_what_is_no_sarif() -> None:
    assert list(Draft4Validator(SCHEMA).iter_errors({"version": "2.1.0", "runs": [{"results": []}]}))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_keeps_to_the_schema_and_shows_every_finding(name: str, language: str) -> None:
    source, report = example(name)
    run = run_of(report, source, language)
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [
        (finding.rule, LEVELS[finding.severity]) for finding in report.findings
    ]
    named = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(named[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    for finding, one in zip(report.findings, run["results"], strict=True):
        assert finding.message[language] in one["message"]["text"]


def test_what_was_not_checked_is_a_notification() -> None:
    source, report = example("good/csv")
    told = run_of(report, source)["invocations"][0]["toolExecutionNotifications"]
    assert [note["associatedRule"]["id"] for note in told] == [item["rule"] for item in report.not_checked]


@pytest.mark.parametrize(("name", "done"), [("good/csv", True), ("faulty/csv", True), (UNREADABLE, False)])
def test_it_says_whether_the_source_was_read(name: str, done: bool) -> None:
    source, report = example(name)
    assert run_of(report, source)["invocations"][0]["executionSuccessful"] is done


def test_a_cell_of_a_workbook_is_named_as_a_person_names_it() -> None:
    source, report = example("faulty/return.xlsx")
    names = {
        place["fullyQualifiedName"]
        for one in run_of(report, source)["results"]
        for where in one["locations"]
        for place in where.get("logicalLocations", ())
    }
    assert "action!K3" in names


def test_a_file_of_a_folder_has_an_address_below_it() -> None:
    source, report = example("faulty/csv")
    uris = {
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for one in run_of(report, source)["results"]
        if one["ruleId"] == "ACT-005"
    }
    assert uris == {"csv/action.csv"}


def test_the_line_is_the_line_of_the_text_though_a_cell_runs_over_several() -> None:
    text = 'action_id,details,status\r\nA1,"over\r\ntwo lines",completed\r\nA2,short,no such thing\r\n'
    source = Source("action.csv", text.encode())
    report = reported(source)
    starts = {
        (finding.row, one["locations"][0]["physicalLocation"]["region"]["startLine"])
        for finding, one in zip(report.findings, run_of(report, source)["results"], strict=True)
        if finding.row
    }
    assert (2, 4) in starts
    assert {line for row, line in starts if row == 1} <= {2}


def test_a_name_that_is_no_address_is_written_as_one() -> None:
    source = Source("our return 100%.csv", b"x")
    run = run_of(reported(source), source)
    assert run["artifacts"][0]["location"]["uri"] == "our%20return%20100%25.csv"
