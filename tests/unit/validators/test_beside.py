"""A text that means two codes is read by the rating or the date beside it, in every carrier and on every engine."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from dardr_validators.sources import Source
from dardr_validators.validate import read, validate
from tests.rules.given import TODAY, as_csv, as_json, given

ENGLISH = "Ministry of Housing, Communities and Local Government"
WELSH = "Y Weinyddiaeth Tai, Cymunedau a Llywodraeth Leol"
CULTURE = "Changing practice, attitudes or culture"


def as_xlsx(found: dict[str, list[dict[str, Any]]]) -> Source:
    """The tables as a workbook, a sheet a table."""
    book, content = openpyxl.Workbook(), io.BytesIO()
    book.remove(book.worksheets[0])
    for name, rows in found.items():
        sheet = book.create_sheet(name)
        columns = list(dict.fromkeys(field for row in rows for field in row))
        sheet.append(columns)
        for row in rows:
            values = [row.get(column) for column in columns]
            sheet.append([";".join(value) if isinstance(value, list) else value for value in values])
    book.save(content)
    return Source("case.xlsx", content.getvalue())


CARRIERS = [
    pytest.param(as_csv, "records", id="csv-records"), pytest.param(as_csv, "frames", id="csv-frames"),
    pytest.param(as_csv, "cel", id="csv-cel"), pytest.param(as_json, "records", id="json-records"),
    pytest.param(as_json, "frames", id="json-frames"), pytest.param(as_xlsx, "records", id="xlsx"),
]  # fmt: skip


def findings(case: dict[str, Any], make: Any, engine: str) -> list[tuple[str, str | None, str | None]]:
    shown = validate(make(given({"given": case})), today=TODAY, engine=engine).findings
    return [(one.rule, one.field, one.suggestion and one.suggestion.value) for one in shown]


@pytest.mark.parametrize(("make", "engine"), CARRIERS)
@pytest.mark.parametrize("rating", ["gold", "silver"])
def test_the_rating_decides(rating: str, make: Any, engine: str) -> None:
    case = {"assessment": [{"quality": rating, "quality_criteria": [CULTURE]}]}
    assert findings(case, make, engine) == [("VOC-002", "quality_criteria", f"{rating}-practice-culture")]


@pytest.mark.parametrize(("make", "engine"), CARRIERS)
@pytest.mark.parametrize(
    ("day", "code"),
    [("2018-02", "mhclg-2018"), ("2021-09", "mhclg-2018"), ("2024-07", "mhclg"), ("2025-01-01", "mhclg")],
)
@pytest.mark.parametrize("label", [ENGLISH, WELSH])
def test_the_date_decides(label: str, day: str, code: str, make: Any, engine: str) -> None:
    case = {"action": [{"agencies": ["police", label], "lead_agency": "police", "status_as_at": day}]}
    assert findings(case, make, engine) == [("VOC-002", "agencies", f"police;{code}")]


@pytest.mark.parametrize(("make", "engine"), CARRIERS)
def test_where_nothing_decides_the_likelier_code_is_suggested(make: Any, engine: str) -> None:
    case = {"assessment": [{"quality": "bronze", "quality_criteria": ["bronze-briefings", CULTURE]}]}
    assert findings(case, make, engine) == [("VOC-001", "quality_criteria", "bronze-briefings;gold-practice-culture")]


def test_a_code_stands_for_itself_whatever_the_date() -> None:
    case = {"action": [{"agencies": ["police", "mhclg"], "lead_agency": "police", "status_as_at": "2019-05-01"}]}
    assert [rule for rule, *_ in findings(case, as_csv, "records")] == ["VOC-003"]


def test_the_code_is_what_is_read() -> None:
    case = {"given": {"assessment": [{"quality": "silver", "quality_criteria": [CULTURE]}]}}
    assert read(as_json(given(case))).records["assessment"][0]["quality_criteria"] == ["silver-practice-culture"]
