"""XLSX: a workbook with a sheet for each table, read as a person sees it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.error_cells import MAX_COLUMNS, MAX_ROWS, SHOWN
from dardr_validators.formats.headings import advised, extras_of, field_names, matched, spare, table_names
from dardr_validators.formats.own_parts import is_ours
from dardr_validators.formats.reading import OLE_MARK
from dardr_validators.formats.sheet_layout import (
    Layout,
    cell_place,
    fill_merged,
    is_nothing,
    layout_of,
    layout_troubles,
    leans_elsewhere,
)
from dardr_validators.formats.sheet_parts import column_number, sheets_of
from dardr_validators.privacy import shown_part
from dardr_validators.sources import check_members
from dardr_vocabularies.folding import fold
from dardr_vocabularies.schemes import phrases

HEADING_ROWS = 15
SCANNED = 20_000_000
REFERENCE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\sr=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
DIMENSION = re.compile(rb"<(?:\w+:)?dimension\b[^>]*?\sref=[\"'](?:[A-Z]{1,3}\d+:)?([A-Z]{1,3})(\d{1,7})[\"']")
ODD_REFERENCE = re.compile(
    rb"<(?:\w+:)?(?:c\b[^>]*?\sr=(?![\"'][A-Z]{1,3}\d{1,7}[\"'])|row\b[^>]*?\sr=(?![\"']\d{1,6}[\"']))"
)
"""A cell or row that is none a workbook can have: a reader may take it for one far away, and fill what is between."""


def read(content: bytes) -> Draft:
    """The tables in a workbook; sheets that are not tables of the standard are said, not refused."""
    check = unsafe(content)
    if check is not None:
        return unreadable(check)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            (name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in _tables(workbook)
        ]
        layouts, elsewhere = _looked_at(content, dict(sheets))
    except (CalamineError, OSError, OverflowError, ValueError):
        return unreadable("file-unreadable")
    draft = Draft({}, [])
    for name, rows in sheets:
        _read_sheet(draft, name, rows, layouts.get(name, Layout()))
    if not draft.tables:
        return unreadable("file-no-tables")
    for name in workbook.sheet_names:
        known = fold(name) in table_names() or fold(name) in phrases("template-sheets") or is_ours(name)
        if not known:
            draft.troubles.append(Trouble("unknown-sheet", place={"sheet": shown_part(name)}))
    if elsewhere:
        draft.troubles.append(Trouble("elsewhere"))
    return draft


def _looked_at(content: bytes, sheets: Mapping[str, list[list[Any]]]) -> tuple[dict[str, Layout], bool]:
    """The layout of each sheet, the errors in it marked; and whether the workbook leans on what is elsewhere."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        layouts = {
            sheet.name: layout_of(archive.read(sheet.path), sheets[sheet.name], is_hidden=sheet.is_hidden)
            for sheet in sheets_of(archive)
            if sheet.name in sheets and sheet.path in names
        }
    return layouts, leans_elsewhere(names)


def _tables(workbook: Any) -> list[str]:
    return [name for name in workbook.sheet_names if fold(name) in table_names()]


def unsafe(content: bytes) -> str | None:
    """The check that a workbook fails before it is opened: damaged, encrypted, too large, or with active parts."""
    if content.startswith(OLE_MARK):
        return "file-encrypted"
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            check_members(members)
            if any(member.filename.lower().endswith("vbaproject.bin") for member in members):
                return "file-unsafe"
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels")) and _oversized(archive, member):
                    return "file-unsafe"
    except ValueError:
        return "file-unsafe"
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return "file-unreadable"
    return None


def _oversized(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether a part declares entities, or a sheet spans far more cells than a return holds.

    A part is read to its end, so that one which is larger than it says is found damaged before a reader trusts it.
    """
    with archive.open(member) as part:
        text = part.read(SCANNED)
        while part.read(SCANNED):
            pass
    # No program writes a workbook in UTF-16; in it, what is looked for here would not be found.
    if text.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in text[:100]:
        return True
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return True
    if "worksheets/" not in member.filename:
        return False
    if ODD_REFERENCE.search(text):
        return True
    corners = [*DIMENSION.findall(text[:4096]), *REFERENCE.findall(text)]
    return any(int(row) > MAX_ROWS or column_number(name) > MAX_COLUMNS for name, row in corners)


def _read_sheet(draft: Draft, sheet: str, rows: list[list[Any]], layout: Layout) -> None:
    table = table_names()[fold(sheet)]
    if table in draft.tables:
        draft.troubles.append(Trouble("duplicate-table", table, place={"sheet": sheet}))
        return
    top = _heading_row(table, rows)
    headings = [str(cell).strip() for cell in rows[top]] if rows else []
    columns, missing, troubles = matched(table, headings)
    for trouble in advised(table, columns, troubles):
        draft.troubles.append(replace(trouble, place={"sheet": sheet, "row": top + 1, **(trouble.place or {})}))
    unknown = spare(headings, columns)
    records = []
    for index in range(top + 1, len(rows)):
        given = [rows[index][column] for column in columns.values() if column < len(rows[index])]
        if any(value not in ("", SHOWN) and not is_nothing(value) for value in given):
            records.append(index)
        elif SHOWN in given:
            draft.troubles.extend(_lone_errors(table, sheet, rows[index], index, columns))
    key = tables()[table].key
    fill_merged(layout, rows, records, {column for name, column in columns.items() if name != key}, top)
    found = [
        {field: rows[index][column] for field, column in columns.items() if column < len(rows[index])}
        for index in records
    ]
    extras = [extras_of(rows[index], unknown, len(headings)) for index in records]
    for trouble in layout_troubles(layout, table, rows, records, columns, top):
        draft.troubles.append(replace(trouble, place={"sheet": sheet, **(trouble.place or {})}))
    at = Place(sheet=sheet, columns=columns, lines=[index + 1 for index in records])
    draft.tables[table] = DraftTable(table, found, at, missing=missing, extras=extras)


def _lone_errors(table: str, sheet: str, cells: list[Any], index: int, columns: Mapping[str, int]) -> Iterator[Trouble]:
    """The errors of a row that holds nothing else, such as formulas copied down too far: it is no record."""
    for field, column in columns.items():
        if column < len(cells) and cells[column] == SHOWN:
            yield Trouble("error-value", table, 0, field, place={"sheet": sheet, **cell_place(index, column)})


def _heading_row(table: str, rows: list[list[Any]]) -> int:
    """The row of headings: of the first rows the one that names the most fields, or the one below that says the same.

    The same are two rows of headings, in plain words and by name. A record may say the names of fields elsewhere.
    """
    names = field_names(table)
    best, most, above = 0, 0, dict[int, str]()
    for index, row in enumerate(rows[:HEADING_ROWS]):
        said = {at: names[fold(cell)] for at, cell in enumerate(row) if isinstance(cell, str) and fold(cell) in names}
        known, again = len(set(said.values())), len(said.items() & above.items())
        if known and (known > most or (index == best + 1 and again >= max(2, most // 2))):
            best, most, above = index, known, said
    return best
