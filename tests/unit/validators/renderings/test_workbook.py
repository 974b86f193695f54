"""The annotated workbook is the sender's own, with marks: nothing of theirs is lost, nothing of it runs."""

from __future__ import annotations

from typing import Any

import pytest

from dardr_validators.findings import SEVERITIES, Report
from dardr_validators.formats.own_parts import PROBLEMS
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.renderings.marks import FILLS
from dardr_validators.renderings.problems_sheet import COLUMNS, HEADING_ROW
from dardr_validators.renderings.workbook import render
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import (
    LANGUAGES,
    READABLE,
    UNREADABLE,
    example,
    opened,
    own_workbook,
    reported,
    unpacked,
)

XLSX = "faulty/return.xlsx"


def annotated(source: Source, language: str = "en", *, results: bool = False) -> Any:
    return opened(render(reported(source), source, language), results=results)


def problems(workbook: Any) -> list[list[Any]]:
    sheet = workbook.worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADING_ROW + 1, max_col=len(COLUMNS))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_the_first_sheet_lists_every_problem(name: str, language: str) -> None:
    source, report = example(name)
    workbook = opened(render(report, source, language))
    assert workbook.sheetnames[0] == PROBLEMS[language]
    assert workbook.active is workbook.worksheets[0]
    listed = problems(workbook)
    shown = [(row[1], row[6]) for row in listed if row[7]]
    assert shown == [(finding.rule, finding.message[language]) for finding in report.findings]
    assert [row[1] for row in listed if row[1] and not row[7]] == [item["rule"] for item in report.not_checked]
    assert workbook.worksheets[0].auto_filter.ref.startswith(f"A{HEADING_ROW}:I")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["faulty/return.xlsx", "faulty/csv", "faulty/return.zip", "faulty/return.json"])
def test_each_place_is_coloured_by_its_gravest_finding_and_commented(name: str, language: str) -> None:
    source, report = example(name)
    workbook = opened(render(report, source, language))
    links = {cell.hyperlink.location for row in workbook.worksheets[0].iter_rows() for cell in row if cell.hyperlink}
    marked = {
        f"'{sheet.title}'!{cell.coordinate}": cell
        for sheet in workbook.worksheets[1:]
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }
    assert len(marked) > 100
    assert set(marked) <= links
    for cell in marked.values():
        graver = [kind for kind in SEVERITIES if FILLS[kind] == cell.fill.start_color.rgb]
        assert len(graver) == 1
    told = "\n".join(cell.comment.text for cell in marked.values())
    for finding in report.findings:
        if finding.row and finding.field:
            assert finding.message[language] in told


def test_what_the_sender_made_is_kept() -> None:
    source = own_workbook()
    before, after = opened(source.content), annotated(source)
    assert after.sheetnames[1:] == before.sheetnames
    assert after["Notes of ours"].sheet_state == "hidden"
    assert after["Notes of ours"]["A2"].value == "=A1+1"
    sheet = after["action"]
    assert sheet["H9"].value == before["action"]["H9"].value
    assert [str(merged) for merged in sheet.merged_cells.ranges] == ["X1:Z1"]
    assert sheet.data_validations.dataValidation[0].formula1 == '"completed,in-progress"'
    for ours, theirs in zip(sheet.iter_rows(), before["action"].iter_rows(), strict=False):
        for cell, other in zip(ours, theirs, strict=False):
            assert cell.value == other.value
            assert cell.number_format == other.number_format
            assert repr(cell.font) == repr(other.font)


def test_formulas_keep_the_results_that_the_sender_saw() -> None:
    workbook = annotated(own_workbook(), results=True)
    assert workbook["action"]["H9"].value == "made by formula"
    assert workbook["Notes of ours"]["A2"].value == 42


def test_a_comment_of_the_sender_stays_above_ours() -> None:
    workbook = annotated(own_workbook())
    texts = [cell.comment.text for row in workbook["action"].iter_rows() for cell in row if cell.comment]
    assert [text for text in texts if text.startswith("Ask the panel") and "VOC-002" in text]


def test_the_annotated_workbook_says_the_same_when_it_is_checked_again() -> None:
    source = own_workbook()
    again = Source(source.name, render(reported(source), source, "cy"))
    assert reported(again).findings == reported(source).findings


@pytest.mark.parametrize("name", ["faulty/csv", "faulty/return.json"])
def test_text_that_looks_like_a_formula_is_a_text(name: str) -> None:
    source = example(name)[0]
    formula = "=HYPERLINK(1)"
    hostile = (
        Source(source.name, files={**(source.files or {}), "evidence.csv": f"evidence_id\n{formula}\n".encode()})
        if source.files is not None
        else Source(source.name, b'{"evidence": [{"evidence_id": "=HYPERLINK(1)"}]}')
    )
    workbook = annotated(hostile)
    cell = workbook["evidence"]["A2"]
    assert (cell.value, cell.data_type) == (formula, "s")


@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    source, report = example(name)
    content = render(report, source, "en")
    assert content == render(report, source, "en")
    assert b"2026-06-01T00:00:00Z" in unpacked(content) or report.source["format"] == "xlsx"


def test_the_day_on_which_it_was_made_is_the_senders() -> None:
    source, report = example(XLSX)
    assert core(render(report, source, "en")) == core(source.content)


def core(content: bytes) -> tuple[Any, Any]:
    properties = opened(content).properties
    return properties.created, properties.modified


def test_a_workbook_whose_parts_are_not_found_is_made_of_its_tables() -> None:
    source, report = example(XLSX)
    parts = parts_of(source.content)
    del parts["[Content_Types].xml"]
    workbook = opened(render(report, Source(source.name, repacked(parts)), "en"))
    assert "action" in workbook.sheetnames
    assert rules_of(report) == {row[1] for row in problems(workbook) if row[7]}


def rules_of(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


def test_a_sheet_holds_no_more_links_than_a_program_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dardr_validators.renderings.problems_sheet.MOST_LINKS", 3)
    source, report = example(XLSX)
    workbook = opened(render(report, source, "en"))
    assert sum(cell.hyperlink is not None for row in workbook.worksheets[0].iter_rows() for cell in row) == 3
    assert len([row for row in problems(workbook) if row[7]]) == len(report.findings)
