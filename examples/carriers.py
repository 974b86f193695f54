"""The carriers of a return, written from plain tables: CSV files, a zip, nested JSON and a workbook.

The same tables give the same bytes on any machine: nothing is compressed and every date of a file is a fixed one.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import openpyxl
from openpyxl.styles import Font, PatternFill

from dardr_schema.editions import is_later
from dardr_schema.tables import tables

Records = list[dict[str, Any]]
Tables = Mapping[str, Records]
EDITION = "1.0"
"""What the authored returns say that they follow."""

WRITTEN = datetime(2026, 1, 1)
BOLD, GREY = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")


def columns_of(name: str, rows: Records) -> list[str]:
    """The headings of a table: its fields in the edition of the examples, then what the rows add."""
    fields = [field for field, column in tables()[name].fields.items() if not is_later(column.since, EDITION)]
    return list(dict.fromkeys([*fields, *(field for row in rows for field in row)]))


def csv_files(content: Tables) -> dict[str, bytes]:
    """A CSV file for each table."""
    return {f"{name}.csv": csv_bytes([columns_of(name, rows), *_lines(name, rows)]) for name, rows in content.items()}


def csv_bytes(lines: Sequence[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """Lines of cells as the bytes of a CSV file."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(lines)
    return text.getvalue().encode(encoding)


def _lines(name: str, rows: Records) -> list[list[str]]:
    return [[_text(row.get(field)) for field in columns_of(name, rows)] for row in rows]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ";".join(map(_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Files by name as a zip, not compressed, so that every version of zlib gives the same."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, WRITTEN.timetuple()[:6]), content)
    return target.getvalue()


def json_bytes(content: Tables) -> bytes:
    """The tables as one JSON object: records stand inside the record they belong to.

    A record that names a parent which is not there stands at the root, under its table's name.
    """
    root: dict[str, Any] = {**_values(content["submission"][0])}
    placed: set[int] = set()
    for name, table in tables().items():
        if table.parent_table == "submission" and name in content:
            root[name] = [_nested(name, row, content, placed) for row in content[name]]
    for name, rows in content.items():
        lost = [_values(row) for row in rows if name != "submission" and id(row) not in placed]
        if lost:
            root[name] = lost
    return (json.dumps(root, ensure_ascii=False, indent=1) + "\n").encode()


def _nested(name: str, row: dict[str, Any], content: Tables, placed: set[int]) -> dict[str, Any]:
    placed.add(id(row))
    found = _values(row)
    key = tables()[name].key
    for child in (table for table in tables().values() if table.parent_table == name and table.name in content):
        rows = [
            below
            for below in content[child.name]
            if below.get(child.parent_field) == row.get(key) and id(below) not in placed
        ]
        if rows:
            found[child.name] = [_nested(child.name, below, content, placed) for below in rows]
    return found


def _values(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        field: value.isoformat() if isinstance(value, date) else value
        for field, value in row.items()
        if value is not None
    }


def workbook_bytes(
    content: Tables, layout: Mapping[str, Any] | None = None, change: Callable[[Any], None] | None = None
) -> bytes:
    """The tables as a workbook, a sheet each; ``layout`` says how people have changed a sheet.

    ``title``: a line above the headings. ``headings: titles``: plain words in place of field names. ``blank_after``:
    data rows that an empty row follows. ``colours``: the colour of a row by what stands in its status column.
    ``notes``: further sheets of free text. ``change`` is done to the workbook at the end.
    """
    layout = layout or {}
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in content.items():
        _write_sheet(book.create_sheet(name), name, rows, layout.get(name, {}))
    for name, lines in layout.get("notes", {}).items():
        for line in (sheet := book.create_sheet(name)) and lines:
            sheet.append([line])
    if change is not None:
        change(book)
    target = io.BytesIO()
    book.save(target)
    return _settled(target.getvalue())


def _write_sheet(sheet: Any, name: str, rows: Records, layout: Mapping[str, Any]) -> None:
    fields = columns_of(name, rows)
    if "title" in layout:
        sheet.append([layout["title"]])
        sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=8)
        sheet.append([])
    titled = layout.get("headings") == "titles"
    known = tables()[name].fields
    sheet.append([known[field].title["en"] if titled and field in known else field for field in fields])
    for cell in sheet[sheet.max_row]:
        cell.font, cell.fill = BOLD, GREY
    line = sheet.max_row
    for number, row in enumerate(rows, 1):
        line += 1
        for column, field in enumerate(fields, 1):
            value = row.get(field)
            if value is not None:
                _write_cell(sheet.cell(line, column), value, layout.get("colours", {}))
        line += number in layout.get("blank_after", ())


def _write_cell(cell: Any, value: Any, colours: Mapping[str, str]) -> None:
    cell.value = _text(value) if isinstance(value, list) else value
    if isinstance(value, date):
        cell.number_format = "DD/MM/YYYY"
    if isinstance(value, str) and value in colours:
        cell.fill = PatternFill("solid", fgColor=colours[value])


def _settled(workbook: bytes) -> bytes:
    """The workbook with fixed dates, inside and on its parts."""
    stamp = f"{WRITTEN.isoformat()}Z".encode()
    parts = parts_of(workbook)
    core = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = re.sub(rb"(<dcterms:\w+ [^>]*>)[^<]*", rb"\g<1>" + stamp, core)
    return zip_bytes(parts)


def parts_of(workbook: bytes) -> dict[str, bytes]:
    """The parts of a workbook by name."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
