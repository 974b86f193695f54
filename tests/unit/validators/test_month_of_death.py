"""The month of a death is read from a spreadsheet's date; its day is nobody's business."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from dardr_validators.sources import Source
from dardr_validators.validate import validate
from tests.rules.given import TODAY, given


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (datetime(2021, 3, 1), []),
        ("2021-03", []),
        ("March 2021", []),
        (datetime(2021, 3, 15), [("PER-001", "death_month", "2021-03")]),
        ("15/03/2021", [("PER-001", "death_month", "2021-03")]),
    ],
    ids=["first of month", "iso", "words", "a day", "a day in text"],
)
def test_the_month_of_a_death_is_read_and_its_day_is_not_wanted(cell: object, found: list[object]) -> None:
    tables: dict[str, list[dict[str, Any]]] = given({"given": {"review": [{}]}})
    tables["review"][0]["death_month"] = cell
    book, content = openpyxl.Workbook(), io.BytesIO()
    book.remove(book.worksheets[0])
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append([";".join(value) if isinstance(value, list) else value for value in row.values()])
    book.save(content)
    shown = validate(Source("case.xlsx", content.getvalue()), today=TODAY).findings
    assert [(one.rule, one.field, one.suggestion and one.suggestion.value) for one in shown] == found
