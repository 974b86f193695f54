"""A workbook template, filled in as a person would with the words of its lists, is conformant in either language."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from dardr_schema.tables import Column, everyday_profile, tables
from dardr_service.command_line import main
from dardr_validators.sources import source_of
from dardr_validators.validate import read, validate

TODAY = date(2026, 6, 1)
PROFILE = everyday_profile()
FULL = (*PROFILE.required, *PROFILE.allowed)
READ_AS = {"VOC-002"}
"""What is said of a label: that it was read as its code."""


@pytest.fixture(params=["en", "cy"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def template(language: str, tmp_path: Path) -> Path:
    """The template as the command writes it."""
    path = tmp_path / "return.xlsx"
    assert main(["template", "--format", "xlsx", "--lang", language, "--output", str(path)]) == 0
    return path


def offered(book: Workbook, sheet: Any, letter: str) -> dict[str, str]:
    """Code to the text that the drop-down of a column offers; none where it has no list of answers."""
    for check in sheet.data_validations.dataValidation:
        if str(check.sqref).startswith(f"{letter}3:") and check.type == "list" and check.formula1.startswith("list_"):
            ((lists, area),) = book.defined_names[check.formula1].destinations
            return {str(code.value): text.value for text, code in lists_of(book[lists], area)}
    return {}


def lists_of(sheet: Any, area: str) -> list[tuple[Any, Any]]:
    return [(row[0], row[0].offset(0, 1)) for row in sheet[area.replace("$", "")]]


def entered(column: Column, value: Any, answers: dict[str, str]) -> Any:
    """A value as a person enters it: the words of the list, a real date."""
    if isinstance(value, list):
        return "; ".join(str(entered(column, item, answers)) for item in value)
    if column.type == "date":
        return date.fromisoformat(value)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return answers.get(text, value)


def fill(path: Path, language: str, names: tuple[str, ...]) -> int:
    """Fill in the specimen of each table; how many answers were chosen from lists."""
    book = openpyxl.load_workbook(path)
    chosen = 0
    for name in names:
        table = tables()[name]
        sheet = book[table.title[language]]
        for cell, column in zip(sheet[1], table.fields.values(), strict=True):
            if column.name in table.specimen:
                answers = offered(book, sheet, cell.column_letter)
                value = entered(column, table.specimen[column.name], answers)
                sheet.cell(3, cell.column).value = value
                chosen += value in answers.values()
    book.save(path)
    return chosen


@pytest.mark.parametrize("names", [PROFILE.required, FULL], ids=["what is required", "every sheet"])
def test_a_filled_template_is_conformant(template: Path, language: str, names: tuple[str, ...]) -> None:
    assert fill(template, language, names) > 20
    report = validate(source_of(template), today=TODAY, cap=None)
    assert [(f.rule, f.table, f.field) for f in report.findings if f.rule not in READ_AS] == []
    assert report.verdict == "conformant"


def test_a_filled_template_reads_to_the_specimen(template: Path, language: str) -> None:
    fill(template, language, FULL)
    records = read(source_of(template)).records
    for name in FULL:
        assert records[name] == [dict(tables()[name].specimen)], name


def test_an_empty_template_is_read_and_says_what_is_missing(template: Path) -> None:
    report = validate(source_of(template), today=TODAY)
    assert report.verdict != "conformant"
    places = {(f.table, f.row, f.field) for f in report.findings}
    assert ("submission", 1, "submission_id") in places
    assert all(f.rule != "FIL-011" for f in report.findings), "the sheets for people are not reported"


def test_a_template_is_not_written_over_a_file(template: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "--format", "xlsx", "--output", str(template)]) == 2
    assert "already" in capsys.readouterr().err


def test_a_workbook_needs_its_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", "--format", "xlsx", "--output", str(tmp_path / "return")]) == 2
    assert ".xlsx" in capsys.readouterr().err
