"""The tables of a rule's case in other carriers, written at compile time: the same bytes on every machine."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from dardr_schema.specimens import Tables, cell
from dardr_schema.tables import tables

WRITTEN = (2026, 1, 1, 0, 0, 0)
STAMP = b"2026-01-01T00:00:00Z"


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Files by name as a zip: not compressed, so that every version of zlib gives the same."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, WRITTEN), content)
    return target.getvalue()


def ndjson_bytes(found: Tables) -> bytes:
    """The tables as NDJSON, a record a line."""
    lines: list[dict[str, Any]] = []
    for name, rows in found.items():
        lines += [{"table": name, **row} for row in rows] or [{"table": name, "records": []}]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode()


def workbook_bytes(found: Tables) -> bytes:
    """The tables as a workbook: a sheet for each."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for name, rows in found.items():
        sheet = book.create_sheet(name)
        columns = columns_of(name, rows)
        sheet.append(columns)
        for row in rows:
            sheet.append([_typed(row.get(column)) for column in columns])
    target = io.BytesIO()
    book.save(target)
    return _settled(target.getvalue())


def columns_of(name: str, rows: list[dict[str, Any]]) -> list[str]:
    """The headings of a table's sheet: all fields of the standard, then those that rows add."""
    return list(dict.fromkeys([*tables()[name].fields, *(field for row in rows for field in row)]))


def _typed(value: Any) -> Any:
    return value if isinstance(value, bool | int | float | None) else cell(value)


def _settled(workbook: bytes) -> bytes:
    """The workbook with fixed dates, inside and on its parts."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = re.sub(rb"(<dcterms:\w+ [^>]*>)[^<]*", rb"\g<1>" + STAMP, core)
    return zip_bytes(parts)
