"""The sender's tables as the parts of a workbook to write marks in: their own file, or one made of what they sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft
from dardr_validators.findings import Finding, Report
from dardr_validators.formats.csv_files import csv_files
from dardr_validators.formats.headings import letters
from dardr_validators.formats.reading import draft_of
from dardr_validators.formats.records import text_of
from dardr_validators.formats.writers.workbook import STYLES, frame, plain_sheet
from dardr_validators.formats.xlsx_package import parts_of
from dardr_validators.renderings.marks import Spot
from dardr_validators.sources import Source
from dardr_validators.workbooks.parts import BOOK, HEAD, TYPES, declare, link, links_of, relation, sheets_of
from dardr_validators.workbooks.styles import PART as STYLES_PART
from dardr_validators.workbooks.styles import TYPE as STYLES_TYPE

CSV = ("csv", "csv-folder", "csv-zip")
CORE = "docProps/core.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
CORE_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
Cells = Sequence[Sequence[object]]


def sender_workbook(report: Report, source: Source) -> tuple[dict[str, bytes], Spot]:
    """The parts of the workbook, and where each finding stands in it."""
    if not report.readable:
        return _made({}, report), lambda finding: None
    kind = report.source["format"]
    if kind == "xlsx":
        parts = parts_of(source.content)
        sheets = sheets_of(parts)
        if TYPES in parts and sheets:
            return _with_styles(parts), lambda finding: _own_spot(sheets, finding)
    if kind in CSV:
        return _of_files(source, report)
    return _of_draft(draft_of(source), report)


def _own_spot(sheets: Mapping[str, str], finding: Finding) -> tuple[str, str | None] | None:
    """The place as the report gives it; a finding about a heading or a row stands there."""
    sheet = str(finding.location.get("sheet", ""))
    return (sheet, _cell(finding)) if sheet in sheets else None


def _cell(finding: Finding) -> str | None:
    place = finding.location
    if "cell" in place:
        return str(place["cell"])
    return f"{place.get('column', 'A')}{place['row']}" if "row" in place else None


def _with_styles(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts with one of styles, where they lack it."""
    targets = [target for kind, target in links_of(parts, BOOK).values() if kind == "styles"]
    if not targets:
        targets = [STYLES_PART]
        link(parts, BOOK, relation(parts, "styles"), STYLES_PART)
    if targets[0] not in parts:
        parts[targets[0]] = STYLES.encode()
        declare(parts, targets[0], STYLES_TYPE)
    return parts


def _made(sheets: Mapping[str, Cells], report: Report) -> dict[str, bytes]:
    """A workbook of plain sheets, dated to the day of the report."""
    texts = frame(list(sheets))
    texts |= {f"xl/worksheets/sheet{number}.xml": plain_sheet(rows) for number, rows in enumerate(sheets.values(), 1)}
    parts = {name: text.encode() for name, text in texts.items()}
    moment = f'xsi:type="dcterms:W3CDTF">{report.today}T00:00:00Z'
    dated = "".join(f"<dcterms:{name} {moment}</dcterms:{name}>" for name in ("created", "modified"))
    parts[CORE] = f"{HEAD}<cp:coreProperties {CORE_SPACES}>{dated}</cp:coreProperties>".encode()
    link(parts, "", CORE_LINK, CORE)
    declare(parts, CORE, CORE_TYPE)
    return parts


def _of_files(source: Source, report: Report) -> tuple[dict[str, bytes], Spot]:
    """A sheet for each CSV file, every cell where the sender has it."""
    sheets: dict[str, Cells] = {}
    named: dict[str, str] = {}
    for name, file in csv_files(source).items():
        named[name] = _free(file.table, sheets)
        sheets[named[name]] = [cells for _, _, cells in file.records()]

    def spot(finding: Finding) -> tuple[str, str | None] | None:
        name = str(finding.location.get("file", ""))
        found = named.get(name) or named.get(PurePosixPath(name).name)
        return (found, _cell(finding)) if found else None

    return _made(sheets, report), spot


def _free(table: str, taken: Mapping[str, Cells]) -> str:
    numbers = ["", *map(str, range(2, len(taken) + 3))]
    return next(name for number in numbers if (name := f"{table}{number}") not in taken)


def _of_draft(draft: Draft, report: Report) -> tuple[dict[str, bytes], Spot]:
    """A sheet for each table, its fields in the standard's order; of a field that is blank, where it would stand."""
    sheets: dict[str, Cells] = {}
    named = {(finding.table, finding.field) for finding in report.findings}
    columns: dict[str, dict[str, int]] = {}
    for name, table in draft.tables.items():
        used = {field for row in table.rows for field in row}
        fields = [field for field in tables()[name].fields if field in used or (name, field) in named]
        columns[name] = {field: column for column, field in enumerate(fields)}
        sheets[name] = [fields, *([_value(row.get(field)) for field in fields] for row in table.rows)]

    def spot(finding: Finding) -> tuple[str, str | None] | None:
        if finding.table not in columns:
            return None
        column = columns[finding.table].get(str(finding.field), 0)
        return finding.table, f"{letters(column)}{finding.row + 1}" if finding.row else None

    return _made(sheets, report), spot


def _value(value: object) -> object:
    """A value as a cell holds it: a number, or a text."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if value is None or number else text_of(value)
