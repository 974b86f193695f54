"""Headings: names of fields or plain words in either language, in any order."""

from __future__ import annotations

import csv
import io

import pytest

from dardr_schema.tables import tables
from dardr_validators.formats.headings import letters
from tests.unit.validators.formats.samples import folder, found, report, text


def changed(table: str, names: dict[str, str], order: int = 1) -> bytes:
    """A table of the good return with other headings, its columns in another order where ``order`` is -1."""
    lines = list(csv.reader(io.StringIO(text(table))))
    lines[0] = [names.get(name, name) for name in lines[0]]
    target = io.StringIO()
    csv.writer(target).writerows(line[::order] for line in lines)
    return target.getvalue().encode()


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("table", ["review", "recommendation", "action", "assessment", "evidence", "learning_item"])
def test_titles_in_either_language_are_read(table: str, language: str) -> None:
    titles = {name: column.title[language] for name, column in tables()[table].fields.items()}
    assert found(folder(**{table: changed(table, titles)})) == []


def test_columns_may_stand_in_any_order() -> None:
    assert found(folder(action=changed("action", {}, order=-1), review=changed("review", {}, order=-1))) == []


@pytest.mark.parametrize("heading", ["STATUS", " Status ", "sta-tus", "Status."])
def test_case_spaces_points_and_dashes_do_not_matter(heading: str) -> None:
    assert found(folder(action=changed("action", {"status": heading}))) == []


def test_an_unknown_heading_is_reported_by_name_and_column() -> None:
    finding = report(folder(action=changed("action", {"further_details": "rag rating"}))).findings[0]
    assert (finding.rule, finding.table, finding.field, finding.row) == ("SUB-009", "action", "rag rating", 0)
    assert (finding.location["row"], finding.location["column"]) == (1, "Q")


@pytest.mark.parametrize(
    "heading", ["Jane Example 07700 900123", "9434765919", "Notes from Example Street 12, AB1 2CD"]
)
def test_an_unknown_heading_that_may_tell_of_a_person_is_not_shown(heading: str) -> None:
    result = report(folder(action=changed("action", {"further_details": heading})))
    assert [(f.rule, f.field) for f in result.findings] == [("SUB-009", None)]
    assert heading not in str(result.to_json())


@pytest.mark.parametrize(
    "heading", ["victim_name", "Date of birth", "NHS number", "Dyddiad geni", "Surname", "Child's name", "Enw'r tad"]
)
def test_a_heading_that_asks_for_personal_data_is_reported_as_that(heading: str) -> None:
    assert [rule for rule, *_ in found(folder(action=changed("action", {"further_details": heading})))] == ["PER-001"]


def test_a_missing_required_column_is_reported_once_for_the_table() -> None:
    lines = list(csv.reader(io.StringIO(text("evidence"))))
    target = io.StringIO()
    csv.writer(target).writerows([line[0], *line[2:]] for line in lines)
    result = found(folder(evidence=target.getvalue().encode()))
    assert ("SUB-002", "evidence", 0, "evidence_type") in result
    assert not [row for _, table, row, field in result if (table, field) == ("evidence", "evidence_type") and row]


def test_columns_are_lettered_as_a_spreadsheet_letters_them() -> None:
    assert [letters(index) for index in (0, 25, 26, 51, 52, 701, 702, 16383)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip
