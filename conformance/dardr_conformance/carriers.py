"""Read a submission as anybody would who knows only the standard: tables by name, records as they were written.

These readers are the kit's own. They know carriers, not rules, and take nothing for granted that a sender must do.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables

Content = dict[str, list[dict[str, Any]]]
READ = (".json", ".ndjson", ".csv", ".zip", ".xlsx", "")
"""Endings of what the kit reads; none is a folder of CSV files."""
TEXTUAL = (".csv", ".zip", ".xlsx", "")
"""Carriers whose values are the text of cells: a folder and a zip of CSV files, a workbook."""
MOST_BYTES = 50_000_000
ENVELOPE = "submission"


def content_of(path: Path) -> Content:
    """The tables of a submission in any carrier that the kit reads.

    Raises: ValueError where it is not what the end of its name says.
    """
    try:
        if path.is_dir():
            return csv_content({part.name: part.read_bytes() for part in sorted(path.iterdir())})
        if path.suffix == ".zip":
            return csv_content(_unzipped(path))
        if path.suffix == ".ndjson":
            return _from_lines(path.read_bytes())
        if path.suffix == ".xlsx":
            return _from_workbook(path)
        return from_json(json.loads(path.read_bytes()))
    except (OSError, KeyError, TypeError, zipfile.BadZipFile, csv.Error, RecursionError) as fault:
        raise ValueError(f"{type(fault).__name__}") from fault


def from_json(document: Any) -> Content:
    """The tables of nested JSON, with the keys that nesting leaves unsaid.

    Raises: ValueError where it is not an object with lists of objects.
    """
    found: Content = {}
    _record(found, ENVELOPE, document, None)
    return {name: found[name] for name in tables() if name in found}


def _record(found: Content, name: str, record: Any, above: dict[str, Any] | None) -> None:
    if not isinstance(record, dict):
        raise ValueError(f"a record of {name} is no object")
    model = tables()[name]
    own = {key: value for key, value in record.items() if key not in tables() or key in model.fields}
    if above is not None and model.parent_field and model.parent_table:
        key = tables()[model.parent_table].key
        if key in above:
            own.setdefault(model.parent_field, above[key])
    found.setdefault(name, []).append(own)
    for key, value in record.items():
        if key in tables() and key not in model.fields:
            found.setdefault(key, [])
            for item in value if isinstance(value, list) else [value]:
                _record(found, key, item, own if tables()[key].parent_table == name else None)


def _from_lines(content: bytes) -> Content:
    found: Content = {}
    for line in content.decode().splitlines():
        if line.strip():
            record = json.loads(line)
            if not isinstance(record, dict):
                raise ValueError("a line holds no object")
            rows = found.setdefault(record.pop("table"), [])
            if record != {"records": []}:
                rows.append(record)
    return found


def csv_content(files: Mapping[str, bytes]) -> Content:
    """The tables of CSV files by name; a list of their own for what is no table of the standard."""
    found: Content = {}
    for name, content in files.items():
        table, _, ending = name.rpartition("/")[2].rpartition(".")
        if ending != "csv":
            continue
        lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
        found[table] = [dict(zip(lines[0], line, strict=True)) for line in lines[1:] if any(line)] if lines else []
    return found


def _unzipped(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_BYTES:
            raise ValueError("it unpacks to more than an export holds")
        return {part.filename: archive.read(part) for part in archive.infolist() if not part.is_dir()}


def _from_workbook(path: Path) -> Content:
    import python_calamine

    found: Content = {}
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            if name in tables():
                lines = book.get_sheet_by_name(name).to_python()
                found[name] = (
                    [_cells(lines[0], line) for line in lines[1:] if any(map(_is_filled, line))] if lines else []
                )
    except python_calamine.CalamineError as fault:
        raise ValueError("it is no workbook") from fault
    return found


def _is_filled(value: Any) -> bool:
    return value not in (None, "")


def _cells(headings: list[Any], line: list[Any]) -> dict[str, Any]:
    return {str(heading): _cell(value) for heading, value in zip(headings, line, strict=False) if heading != ""}


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value
