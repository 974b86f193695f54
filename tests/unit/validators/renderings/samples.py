"""Reports on the examples, and a workbook with all that a sender's own workbook may hold."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from dardr_validators.findings import Report
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.sources import Source, source_of
from dardr_validators.validate import validate

EXAMPLES = Path(__file__).resolve().parents[4] / "examples"
TODAY = date(2026, 6, 1)
LANGUAGES = ("en", "cy")
FAULTY = ("faulty/return.xlsx", "faulty/csv", "faulty/return.zip", "faulty/return.json")
GOOD = ("good/return.xlsx", "good/csv", "good/return.zip", "good/return.json")
UNREADABLE = "faulty/more/minutes.pdf"
READABLE = (*FAULTY, *GOOD)


@cache
def example(name: str) -> tuple[Source, Report]:
    """An example and the report on it."""
    source = source_of(EXAMPLES / name)
    return source, validate(source, today=TODAY)


def reported(source: Source) -> Report:
    """The report on a source."""
    return validate(source, today=TODAY, cap=None)


def own_workbook() -> Source:
    """A return as a person keeps it: a formula with its result, merged headings, colours, lists, a hidden sheet."""
    workbook = load_workbook(EXAMPLES / "faulty/return.xlsx")
    sheet = workbook["action"]
    sheet["K3"].fill = PatternFill("solid", start_color="FF00FF00")
    sheet["K3"].font = Font(bold=True, italic=True)
    sheet["K6"].comment = Comment("Ask the panel", "A colleague")
    rule = DataValidation(type="list", formula1='"completed,in-progress"', allow_blank=True)
    sheet.add_data_validation(rule)
    rule.add("K2:K40")
    sheet.merge_cells("X1:Z1")
    sheet["H9"] = '="made "&"by formula"'
    hidden = workbook.create_sheet("Notes of ours")
    hidden["A1"] = 41
    hidden["A2"] = "=A1+1"
    hidden.sheet_state = "hidden"
    written = io.BytesIO()
    workbook.save(written)
    return Source("return.xlsx", with_results(written.getvalue()))


RESULTS = {b"A1+1": (b"", b"42"), b'"made "&amp;"by formula"': (b' t="str"', b"made by formula")}
FORMULA_CELL = re.compile(rb"<c ([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>")


def with_results(content: bytes) -> bytes:
    """The workbook with results beside its formulas, as a spreadsheet program saves it."""

    def saved(match: re.Match[bytes]) -> bytes:
        kind, result = RESULTS[match[2]]
        return b"<c " + match[1] + kind + b"><f>" + match[2] + b"</f><v>" + result + b"</v></c>"

    parts = parts_of(content)
    return repacked({name: FORMULA_CELL.sub(saved, part) for name, part in parts.items()})


def opened(content: bytes, *, results: bool = False) -> Workbook:
    """A workbook from its bytes; with formulas, or with their results."""
    return load_workbook(io.BytesIO(content), data_only=results)


def unpacked(content: bytes) -> bytes:
    """All bytes of a form, of a zip each part unpacked."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"\n".join([content, *(name.encode() + archive.read(name) for name in archive.namelist())])
