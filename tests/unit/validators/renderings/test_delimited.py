"""A report as CSV opens in a spreadsheet, a row a finding, and runs nothing there."""

from __future__ import annotations

import csv
import dataclasses
import io

import pytest

from dardr_validators.findings import Count, Report
from dardr_validators.renderings.delimited import COLUMNS, NOT_CHECKED, NOT_SHOWN, render
from dardr_validators.renderings.plain_text import neutral
from tests.unit.validators.renderings.samples import LANGUAGES, READABLE, example


def rows(report: Report, language: str) -> list[dict[str, str]]:
    text = render(report, language).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READABLE)
def test_each_finding_is_a_row(name: str, language: str) -> None:
    report = example(name)[1]
    found = [row for row in rows(report, language) if row["severity"] not in (NOT_CHECKED, NOT_SHOWN)]
    assert [(row["rule"], row["severity"], row["message"]) for row in found] == [
        (finding.rule, finding.severity, finding.message[language]) for finding in report.findings
    ]
    assert all(set(row) == set(COLUMNS) for row in found)


def test_it_begins_with_the_mark_that_excel_looks_for() -> None:
    assert render(example("faulty/csv")[1], "cy").startswith(b"\xef\xbb\xbfrule,severity,table,")


def test_a_row_says_where_and_what_to_write() -> None:
    found = [row for row in rows(example("faulty/csv")[1], "en") if row["rule"] == "VOC-002"]
    places = {(row["sheet_or_file"], row["cell"], row["suggestion"]) for row in found}
    assert ("assessment.csv", "D2", "fully") in places


def test_json_has_pointers_in_place_of_cells() -> None:
    found = [row for row in rows(example("faulty/return.json")[1], "en") if row["rule"] == "VOC-002"]
    assert found[0]["cell"].startswith("/")


def test_what_was_not_checked_is_said() -> None:
    report = example("good/csv")[1]
    said = [row["rule"] for row in rows(report, "en") if row["severity"] == NOT_CHECKED]
    assert said == [item["rule"] for item in report.not_checked]
    assert said


def test_what_is_not_shown_is_said() -> None:
    report = example("faulty/csv")[1]
    capped = dataclasses.replace(report, by_rule=(Count("ACT-005", "error", 2000, 1000),))
    said = [row for row in rows(capped, "cy") if row["severity"] == NOT_SHOWN]
    assert [row["rule"] for row in said] == ["ACT-005"]
    assert "2000" in said[0]["message"]


@pytest.mark.parametrize("text", ["=1+1", "+44", "-2", "@SUM", "\t=1", "\r=1", " =1", "＝1"])
def test_a_formula_is_made_a_text(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "A-1", "2021-04-03", "a=b", "Ẁ"])
def test_other_text_stays(text: str) -> None:
    assert neutral(text) == text


def test_a_file_name_that_is_a_formula_is_neutral() -> None:
    report = example("faulty/csv")[1]
    first = dataclasses.replace(report.findings[0], location={"file": "=cmd.csv", "row": 1})
    row = rows(dataclasses.replace(report, findings=(first,)), "en")[0]
    assert row["sheet_or_file"] == "'=cmd.csv"
