"""The same archive in other carriers: nested JSON and a workbook."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import orjson

from benchmarks.peers import rows_of
from dardr_schema.tables import Column, tables
from dardr_validators.formats.headings import letters

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGES = "http://schemas.openxmlformats.org/package/2006"


def write_document(folder: Path, path: Path) -> None:
    """Write the CSV folder as one JSON submission; a record whose parent is not there is left out."""
    made = {
        name: [_typed(name, row) for row in rows_of(folder, name)]
        for name in tables()
        if (folder / f"{name}.csv").exists()
    }
    root = made["submission"][0]
    held: dict[str, dict[str, Any]] = {}
    for name, rows in made.items():
        table = tables()[name]
        for row in rows if name != "submission" else ():
            above = held.get(row.pop(str(table.parent_field), "")) if table.parent_field else root
            if above is not None:
                above.setdefault(name, []).append(row)
            held[row[str(table.key)]] = row
    path.write_bytes(orjson.dumps(root | {"review": made["review"]}))


def _typed(name: str, row: dict[str, str]) -> dict[str, Any]:
    return {field: _value(tables()[name].fields[field], text) for field, text in row.items()}


def _value(column: Column, text: str) -> Any:
    if column.is_list:
        return text.split(";")
    if column.type == "boolean":
        return text == "true"
    return int(text) if column.type == "integer" else float(text) if column.type == "decimal" else text


def write_workbook(folder: Path, path: Path) -> None:
    """Write the CSV folder as a workbook with a sheet for each table, all cells texts."""
    names = sorted(part.stem for part in folder.glob("*.csv"))
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, names, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>' for n in numbers
    )
    types = f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{parts}'
    book = f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
    root = f'<Relationship Id="rId1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGES}/content-types">{types}{book}</Types>')
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGES}/relationships">{root}</Relationships>')
        file.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>'
        )
        file.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGES}/relationships">{links}</Relationships>'
        )
        for number, name in zip(numbers, names, strict=True):
            with (
                file.open(f"xl/worksheets/sheet{number}.xml", "w") as sheet,
                (folder / f"{name}.csv").open(newline="") as rows,
            ):
                sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
                for line, cells in enumerate(csv.reader(rows), 1):
                    sheet.write(_row(line, cells).encode())
                sheet.write(b"</sheetData></worksheet>")


def _row(line: int, cells: list[str]) -> str:
    written = (
        f'<c r="{letters(place)}{line}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for place, text in enumerate(cells)
        if text
    )
    return f'<row r="{line}">{"".join(written)}</row>'
