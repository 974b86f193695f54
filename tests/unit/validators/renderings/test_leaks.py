"""Nothing that a sender wrote leaves through a rendering: canaries in every text field, every byte searched."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import openpyxl
import pytest

from dardr_schema.tables import tables
from dardr_validators.findings import Report
from dardr_validators.mend import mended
from dardr_validators.renderings.forms import FORMS, rendered
from dardr_validators.sources import Source, source_of
from tests.unit.validators.renderings.samples import EXAMPLES, LANGUAGES, TODAY, reported, unpacked

CANARY = "Zzyzx"
OWN_COPY = "xlsx"
NOT_TEXT = {"reference", "boolean", "integer", "decimal", "date", "month", "year", "datetime"}
KINDS = ("xlsx", "csv", "json")


def text_fields(table: str) -> set[str]:
    """The fields in which a person may write what they like, and codes, which they may write wrongly."""
    model = tables()[table]
    keys = {model.key, model.parent_field, "schema_version", "profile"}
    return {name for name, field in model.fields.items() if field.type not in NOT_TEXT and name not in keys}


def canaries() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{CANARY}{number:04} Qwortle of =secret street"


@cache
def planted(kind: str) -> Source:
    files = source_of(EXAMPLES / "good/csv").files or {}
    words = canaries()
    sheets: dict[str, list[list[str]]] = {}
    for name, content in files.items():
        table = name.removesuffix(".csv")
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        texts = [index for index, heading in enumerate(rows[0]) if heading in text_fields(table)]
        for row in rows[1:]:
            for index in texts:
                row[index] = next(words)
        sheets[table] = rows
    return {"csv": as_csv, "xlsx": as_xlsx, "json": as_json}[kind](sheets)


def as_csv(sheets: dict[str, list[list[str]]]) -> Source:
    files = {}
    for name, rows in sheets.items():
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows)
        files[f"{name}.csv"] = text.getvalue().encode()
    return Source("return", files=files)


def as_xlsx(sheets: dict[str, list[list[str]]]) -> Source:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    workbook.save(content)
    return Source("return.xlsx", content.getvalue())


def as_json(sheets: dict[str, list[list[str]]]) -> Source:
    def records(rows: list[list[str]]) -> list[dict[str, str]]:
        return [{key: cell for key, cell in zip(rows[0], row, strict=False) if cell} for row in rows[1:]]

    root: dict[str, Any] = records(sheets.pop("submission"))[0]
    root |= {name: records(rows) for name, rows in sheets.items()}
    return Source("return.json", json.dumps(root).encode())


@cache
def report_on(kind: str) -> Report:
    return reported(planted(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_canaries_are_there_and_are_met(kind: str) -> None:
    assert unpacked(planted(kind).content + b"".join((planted(kind).files or {}).values())).count(CANARY.encode()) > 300
    assert len(report_on(kind).findings) > 100


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [form for form in FORMS if form != OWN_COPY])
@pytest.mark.parametrize("kind", KINDS)
def test_no_rendering_holds_what_a_cell_says(kind: str, form: str, language: str) -> None:
    content = unpacked(rendered(report_on(kind), planted(kind), form, language=language))
    assert CANARY.casefold().encode() not in content.lower()
    assert b"qwortle" not in content.lower()


@pytest.mark.parametrize("kind", KINDS)
def test_the_sheet_of_problems_and_the_comments_hold_none_either(kind: str) -> None:
    content = rendered(report_on(kind), planted(kind), OWN_COPY, language="en")
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    told = [str(cell.value) for row in workbook.worksheets[0].iter_rows() for cell in row]
    told += [cell.comment.text for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.comment]
    assert len(told) > 200
    assert CANARY not in "\n".join(told)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_mending_says_holds_none(kind: str) -> None:
    copy = mended(planted(kind), today=TODAY, accept="all")
    assert CANARY not in "\n".join(change.told("en") for change in copy.changes)
