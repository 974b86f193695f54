"""XLSX: a workbook with a sheet for each table, read as a person sees it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any

from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.error_cells import column_number, mark_errors
from dardr_validators.formats.headings import extras_of, field_names, matched, spare, table_names
from dardr_validators.formats.own_parts import is_ours
from dardr_validators.privacy import shown_part
from dardr_validators.sources import check_members
from dardr_vocabularies.folding import fold
from dardr_vocabularies.schemes import phrases

OLE_MARK = b"\xd0\xcf\x11\xe0"
MAX_ROWS, MAX_COLUMNS = 200_000, 300
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
        mark_errors(content, sheets)
    except (CalamineError, OSError, OverflowError, ValueError):
        return unreadable("file-unreadable")
    draft = Draft({}, [])
    for name, rows in sheets:
        _read_sheet(draft, name, rows)
    if not draft.tables:
        return unreadable("file-no-tables")
    for name in workbook.sheet_names:
        known = fold(name) in table_names() or fold(name) in phrases("template-sheets") or is_ours(name)
        if not known:
            draft.troubles.append(Trouble("unknown-sheet", place={"sheet": shown_part(name)}))
    return draft


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


def _read_sheet(draft: Draft, sheet: str, rows: list[list[Any]]) -> None:
    table = table_names()[fold(sheet)]
    if table in draft.tables:
        draft.troubles.append(Trouble("duplicate-table", table, place={"sheet": sheet}))
        return
    top = _heading_row(table, rows)
    headings = [str(cell).strip() for cell in rows[top]] if rows else []
    columns, missing, troubles = matched(table, headings)
    for trouble in troubles:
        place = {"sheet": sheet, "row": top + 1, **(trouble.place or {})}
        draft.troubles.append(Trouble(trouble.check, table, 0, trouble.field, place=place))
    found, lines, extras = [], [], []
    unknown = spare(headings, columns)
    for index in range(top + 1, len(rows)):
        cells = rows[index]
        row = {field: cells[column] for field, column in columns.items() if column < len(cells)}
        if any(value not in ("", None) and str(value).strip() for value in row.values()):
            found.append(row)
            lines.append(index + 1)
            extras.append(extras_of(cells, unknown, len(headings)))
    at = Place(sheet=sheet, columns=columns, lines=lines)
    draft.tables[table] = DraftTable(table, found, at, missing=missing, extras=extras)


def _heading_row(table: str, rows: list[list[Any]]) -> int:
    """The row of headings: of the first rows the one that names the most fields, the lower of two that do."""
    names = field_names(table)
    best, most = 0, 0
    for index, row in enumerate(rows[:HEADING_ROWS]):
        known = len({names[fold(str(cell))] for cell in row if isinstance(cell, str) and fold(cell) in names})
        if known and (known > most or (index == best + 1 and known >= max(2, most // 2))):
            best, most = index, known
    return best
