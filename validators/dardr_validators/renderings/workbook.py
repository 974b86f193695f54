"""A report as a workbook: the sender's own, faulty cells coloured and commented, and a sheet of problems first.

The one rendering that holds what the sender wrote, for it is the sender's own copy.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from dardr_validators.findings import Finding, Report
from dardr_validators.formats.xlsx_package import settled
from dardr_validators.renderings.marks import FILLS, Spot, mark
from dardr_validators.renderings.plain_text import legal
from dardr_validators.renderings.sender_workbook import sender_workbook
from dardr_validators.renderings.words import WORDS, capped, facts, heading, part
from dardr_validators.sources import Source

COLUMNS = {
    "severity": 12,
    "rule": 11,
    "part": 20,
    "row-heading": 8,
    "cell": 10,
    "field": 28,
    "found": 60,
    "to-mend": 60,
    "suggested": 24,
}
"""The columns of the sheet of problems, each with its width in characters."""
HEADING_ROW = 5
LINE_HEIGHT = 15
"""Points of one line of text: a program that opens the file does not always fit a row to wrapped text."""


def render(report: Report, source: Source, language: str) -> bytes:
    """The workbook; of a source of another kind, one made of its tables; the same report, the same bytes."""
    workbook, spot = sender_workbook(report, source)
    mark(workbook, report.findings, spot, language)
    _add_problems(workbook, report, spot, language)
    written = io.BytesIO()
    workbook.save(written)
    original = source.content if report.readable and report.source["format"] == "xlsx" else b""
    return settled(written.getvalue(), original, day=report.today)


def _add_problems(workbook: Any, report: Report, spot: Spot, language: str) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    words = WORDS[language]
    sheet = workbook.create_sheet(words["problems"], 0)
    for other in workbook.worksheets:
        other.sheet_view.tabSelected = other is sheet
    workbook.active = 0
    counts = ", ".join(f"{count} {words[kind]}" for kind, count in report.counts.items())
    told = [words[report.verdict], counts, *(facts(report, language) if report.readable else ())]
    for number, text in enumerate(told, 1):
        _write(sheet, number, 1, text, wrapped=False)
    _write_heading(sheet, words)
    number = HEADING_ROW
    for number, (finding, cells) in enumerate(_rows(report, language), HEADING_ROW + 1):
        for column, text in enumerate(cells, 1):
            _write(sheet, number, column, text)
        sheet.row_dimensions[number].height = LINE_HEIGHT * _lines(cells)
        if finding is not None:
            _link(sheet, number, finding, spot)
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{chr(64 + len(COLUMNS))}{number}"
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _lines(cells: list[str]) -> int:
    """The lines that the longest of the texts takes in its column."""
    return max(1 + len(text) // (width - 4) for text, width in zip(cells, COLUMNS.values(), strict=False))


def _write_heading(sheet: Any, words: Any) -> None:
    from openpyxl.styles import Font

    sheet["A1"].font = Font(bold=True, size=14)
    for column, (key, width) in enumerate(COLUMNS.items(), 1):
        _write(sheet, HEADING_ROW, column, words[key])
        cell = sheet.cell(HEADING_ROW, column)
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width


def _rows(report: Report, language: str) -> Iterator[tuple[Finding | None, list[str]]]:
    words = WORDS[language]
    for finding in report.findings:
        location = finding.location
        yield (
            finding,
            [
                words["one-" + finding.severity],
                finding.rule,
                part(finding, language),
                str(location.get("row", finding.row or "")),
                str(location.get("cell") or ("" if "row" in location else location.get("pointer", ""))),
                heading(finding, language),
                finding.message[language],
                finding.mend[language],
                finding.suggestion.value if finding.suggestion else "",
            ],
        )
    if not report.findings:
        yield None, ["", "", "", "", "", "", words["no-findings"]]
    for rule, sentence in capped(report, language):
        yield None, ["", rule, "", "", "", "", sentence]
    for item in report.not_checked:
        yield None, [words["passed-over"], str(item["rule"]), "", "", "", "", str(item["reason"][language])]


def _write(sheet: Any, row: int, column: int, text: str, *, wrapped: bool = True) -> None:
    """Write a text as a text: never a formula, whatever it begins with."""
    from openpyxl.styles import Alignment

    if not text:
        return
    cell = sheet.cell(row, column)
    cell.value = legal(text)
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=wrapped, vertical="top")


def _link(sheet: Any, row: int, finding: Finding, spot: Spot) -> None:
    from openpyxl.styles import Font, PatternFill
    from openpyxl.worksheet.hyperlink import Hyperlink

    fill = FILLS[finding.severity]
    sheet.cell(row, 1).fill = PatternFill("solid", start_color=fill, end_color=fill)
    found = spot(finding)
    if found is None:
        return
    name, cell = found
    link = sheet.cell(row, 5 if sheet.cell(row, 5).value else 3)
    quoted = name.replace("'", "''")
    link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{quoted}'!{cell or 'A1'}")
    link.font = Font(underline="single", color="FF1A4F8B")
