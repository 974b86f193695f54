"""The sender's tables as a workbook to write marks in: their own file, or one made of what they sent."""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import PurePosixPath
from typing import Any
from xml.etree.ElementTree import ParseError

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft
from dardr_validators.findings import Finding, Report
from dardr_validators.formats.csv_files import csv_files
from dardr_validators.formats.headings import letters
from dardr_validators.formats.reading import draft_of
from dardr_validators.renderings.marks import Spot
from dardr_validators.renderings.plain_text import legal
from dardr_validators.sources import Source
from dardr_validators.values import written

CANNOT_OPEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, ParseError, zipfile.BadZipFile)
"""What openpyxl raises for a workbook that other programs read."""
LONGEST_CELL = 32_767
CSV = ("csv", "csv-folder", "csv-zip")


def sender_workbook(report: Report, source: Source) -> tuple[Any, Spot]:
    """The workbook, and where each finding stands in it."""
    if not report.readable:
        return _empty(), lambda finding: None
    kind = report.source["format"]
    if kind == "xlsx":
        opened = _opened(source.content)
        if opened is not None:
            return opened, lambda finding: _own_spot(opened, finding)
    return _of_files(source) if kind in CSV else _of_draft(draft_of(source), report)


def _opened(content: bytes) -> Any | None:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return load_workbook(io.BytesIO(content))
        except CANNOT_OPEN:
            return None


def _own_spot(workbook: Any, finding: Finding) -> tuple[str, str | None] | None:
    """The place as the report gives it; a finding about a heading or a row stands there."""
    place = finding.location
    sheet = str(place.get("sheet", ""))
    return (sheet, _cell(place)) if sheet in workbook.sheetnames else None


def _cell(place: Any) -> str | None:
    if "cell" in place:
        return str(place["cell"])
    return f"{place.get('column', 'A')}{place['row']}" if "row" in place else None


def _empty() -> Any:
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    return workbook


def _of_files(source: Source) -> tuple[Any, Spot]:
    """A sheet for each CSV file, every cell where the sender has it."""
    workbook = _empty()
    sheets: dict[str, str] = {}
    for name, file in csv_files(source).items():
        sheet = workbook.create_sheet(file.table)
        sheets[name] = sheet.title
        for row, (_, _, cells) in enumerate(file.records(), 1):
            for column, text in enumerate(cells, 1):
                _write(sheet, row, column, text)

    def spot(finding: Finding) -> tuple[str, str | None] | None:
        name = str(finding.location.get("file", ""))
        found = sheets.get(name) or sheets.get(PurePosixPath(name).name)
        return (found, _cell(finding.location)) if found else None

    return workbook, spot


def _of_draft(draft: Draft, report: Report) -> tuple[Any, Spot]:
    """A sheet for each table, its fields in the standard's order; of a field that is blank, where it would stand."""
    workbook = _empty()
    named = {(finding.table, finding.field) for finding in report.findings}
    columns: dict[str, dict[str, int]] = {}
    for name, table in draft.tables.items():
        used = {field for row in table.rows for field in row}
        fields = [field for field in tables()[name].fields if field in used or (name, field) in named]
        columns[name] = {field: column for column, field in enumerate(fields)}
        sheet = workbook.create_sheet(name)
        for field, column in columns[name].items():
            _write(sheet, 1, column + 1, field)
            for number, row in enumerate(table.rows, 2):
                _write(sheet, number, column + 1, row.get(field))

    def spot(finding: Finding) -> tuple[str, str | None] | None:
        if finding.table not in columns:
            return None
        column = columns[finding.table].get(str(finding.field), 0)
        return finding.table, f"{letters(column)}{finding.row + 1}" if finding.row else None

    return workbook, spot


def _write(sheet: Any, row: int, column: int, value: object) -> None:
    """Write a value as a number or a text: never a formula."""
    if value is None or value == "":
        return
    cell = sheet.cell(row, column)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        cell.value = value
        return
    items = value if isinstance(value, list) else [value]
    cell.value = legal(";".join(written(item) for item in items))[:LONGEST_CELL]
    cell.data_type = "s"
