"""XLSX: a workbook with a sheet for each table, every value as written, nothing a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from dardr_schema.tables import tables
from dardr_validators.formats.headings import field_names, letters
from dardr_validators.formats.records import Records, WritingError, json_value, refuse_adrift, text_of
from dardr_validators.formats.writers.delimited import sheet_of, zipped
from dardr_validators.renderings.plain_text import legal
from dardr_vocabularies.folding import fold

LONGEST = 32_767
"""Signs in one cell (Excel specifications and limits, Microsoft)."""
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")
"""What a cell writes as _xHHHH_ (ECMA-376, ST_Xstring): signs that XML cannot hold, and the escape itself."""
PLAIN, HEADING, TEXT = 0, 1, 2
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill '
    'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border>'
    '<left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" '
    'fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" '
    'xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def write(records: Records, missing: Mapping[str, Sequence[str]], language: str | None = None) -> bytes:
    """The workbook. ``language``: headings are the titles of the fields in it; else their names.

    Raises: WritingError for what no workbook can hold.
    """
    refuse_adrift(records)
    parts = {}
    for number, (name, found) in enumerate(records.items(), 1):
        headings, *rows = sheet_of(name, found, missing.get(name, ()))
        shown = [_title(name, heading, language) for heading in headings]
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(name, shown, rows)
    return zipped({part: text.encode() for part, text in (frame(list(records)) | parts).items()})


def _title(table: str, heading: str, language: str | None) -> str:
    """The title of a field where it names that field and no other."""
    column = tables()[table].fields.get(heading)
    title = column.title[language] if column and language else heading
    return title if field_names(table).get(fold(title)) == heading else heading


def plain_sheet(rows: Sequence[Sequence[object]]) -> str:
    """A sheet of texts and numbers, its headings in the first row; a text longer than a cell holds is cut there."""
    cut = [[legal(cell)[:LONGEST] if isinstance(cell, str) else cell for cell in row] for row in rows]
    return _sheet("", list(cut[0]) if cut else [], cut[1:])


def _sheet(table: str, headings: list[Any], rows: list[list[Any]]) -> str:
    lines = [_line(table, 1, headings, HEADING)]
    lines += [_line(table, number, row, TEXT) for number, row in enumerate(rows, 2)]
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" '
        f'max="{max(len(headings), 1)}" width="22" customWidth="1"/></cols><sheetData>{"".join(lines)}</sheetData>'
        "</worksheet>"
    )


def _line(table: str, number: int, cells: list[Any], style: int) -> str:
    return f'<row r="{number}">{"".join(_cells(table, number, cells, style))}</row>'


def _cells(table: str, number: int, cells: list[Any], style: int) -> Iterator[str]:
    for index, value in enumerate(map(json_value, cells)):
        place = f"{letters(index)}{number}"
        if isinstance(value, bool):
            yield f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        elif isinstance(value, (int, float)):
            yield f'<c r="{place}"><v>{text_of(value)}</v></c>'
        elif text := text_of(value):
            if len(text) > LONGEST:
                raise WritingError(
                    f"Cell {place} of {table} would hold a text of more than {LONGEST:,} signs, the most that a "
                    "workbook can. Shorten it, or convert to .json."
                )
            shown = escape(ESCAPED.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text))
            yield f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'


def frame(names: Sequence[str]) -> dict[str, str]:
    """The parts of a workbook around its sheets, of which the first is ``xl/worksheets/sheet1.xml``."""
    numbered = list(enumerate(names, 1))
    sheets = "".join(f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    targets = "".join(_link(n, "worksheet", f"worksheets/sheet{n}.xml") for n, _ in numbered)
    kinds = "".join(_kind(f"/xl/worksheets/sheet{n}.xml", "worksheet") for n, _ in numbered)
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/>{_kind("/xl/workbook.xml", "sheet.main")}{_kind("/xl/styles.xml", "styles")}{kinds}'
        "</Types>",
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{_link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>",
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{targets}'
        f"{_link(len(names) + 1, 'styles', 'styles.xml')}</Relationships>",
        "xl/styles.xml": STYLES,
    }


def _kind(part: str, kind: str) -> str:
    return f'<Override PartName="{part}" ContentType="{SHEET_TYPE}{kind}+xml"/>'


def _link(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{LINKS}/{kind}" Target="{target}"/>'
