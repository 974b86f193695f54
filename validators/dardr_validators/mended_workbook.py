"""Values written into a workbook's own file: only those cells change, all else stays as its sender saved it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from dardr_validators.formats.error_cells import sheet_parts
from dardr_validators.formats.xlsx_package import CELL, FORMULA, REFERENCE, parts_of, repacked
from dardr_validators.renderings.plain_text import legal

BOOK, LINKS, TYPES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
ADDED = "xl/worksheets/dardr-changes{}.xml"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
STALE = re.compile(rb'\s(?:t|cm|vm)="[^"]*"')
SPACE = re.compile(rb'xmlns(?::(\w+))?="([^"]*/main)"')
LINK = re.compile(rb'Type="([^"]*/)worksheet"')
SHEET_ID = re.compile(rb'\bsheetId="(\d+)"')
RECALCULATED = re.compile(rb"<((?:\w+:)?)calcPr\b(?![^>]*fullCalcOnLoad)")


def with_values(content: bytes, values: Mapping[tuple[str, str], str]) -> tuple[bytes, frozenset[tuple[str, str]]]:
    """The workbook with a text in each cell given by sheet and name, and the cells that took it.

    A cell that holds a formula, or that the file does not number, keeps what it has.
    """
    parts = parts_of(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        places = dict(sheet_parts(archive))
    taken: set[tuple[str, str]] = set()
    for sheet in sorted({sheet for sheet, _ in values}):
        part = places.get(sheet, "")
        if part in parts:
            wanted = {cell.encode(): text for (name, cell), text in values.items() if name == sheet}
            parts[part], done = _with_cells(parts[part], wanted)
            taken.update((sheet, cell.decode()) for cell in done)
    if taken and BOOK in parts:
        parts[BOOK] = RECALCULATED.sub(rb'<\1calcPr fullCalcOnLoad="1"', parts[BOOK])
    return repacked(parts), frozenset(taken)


def _with_cells(sheet: bytes, values: Mapping[bytes, str]) -> tuple[bytes, set[bytes]]:
    done: set[bytes] = set()

    def replacement(match: re.Match[bytes]) -> bytes:
        reference = REFERENCE.search(match[2])
        if reference is None or reference[1] not in values or FORMULA.search(match[3] or b""):
            return match[0]
        done.add(reference[1])
        prefix, attributes = match[1], STALE.sub(b"", b" " + match[2].strip())
        text = _text(values[reference[1]]).encode()
        body = b"<%bis><%bt>%b</%bt></%bis>" % (prefix, prefix, text, prefix, prefix)
        return b'<%bc%b t="inlineStr">%b</%bc>' % (prefix, attributes, body, prefix)

    return CELL.sub(replacement, sheet), done


def with_sheet(content: bytes, name: str, rows: Sequence[Sequence[str]]) -> bytes:
    """The workbook with one more sheet, its last, that holds texts; its name numbered where it is taken."""
    parts = parts_of(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        taken = {sheet.casefold() for sheet, _ in sheet_parts(archive)}
    book, link = parts.get(BOOK, b""), LINK.search(parts.get(LINKS, b""))
    space = SPACE.search(book)
    if link is None or space is None or TYPES not in parts:
        return content
    numbers = ["", *map(str, range(2, len(taken) + 3))]
    label = next(text for number in numbers if (text := f"{name} {number}".strip()).casefold() not in taken)
    number = next(number for number in numbers if ADDED.format(number) not in parts)
    part, key = ADDED.format(number), f"rIdDardrChanges{number}"
    prefix = space[1].decode() + ":" if space[1] else ""
    relations, main = link[1].decode().rstrip("/"), space[2].decode()
    sheet_id = 1 + max(map(int, SHEET_ID.findall(book)), default=0)
    entry = f'<{prefix}sheet xmlns:r="{relations}" name={quoteattr(label)} sheetId="{sheet_id}" r:id="{key}"/>'
    target = part.removeprefix("xl/")
    parts[BOOK] = _before_end(book, "sheets", entry)
    parts[LINKS] = _before_end(
        parts[LINKS], "Relationships", f'<{{}}Relationship Id="{key}" Type="{relations}/worksheet" Target="{target}"/>'
    )
    override = f'<{{}}Override PartName="/{part}" ContentType="{SHEET_TYPE}"/>'
    parts[TYPES] = _before_end(parts[TYPES], "Types", override)
    parts[part] = _sheet(main, rows)
    return repacked(parts)


def _before_end(part: bytes, element: str, addition: str) -> bytes:
    """The part with an element before the end of another; `{}` stands for the prefix that the part uses."""
    pattern = re.compile(rb"</((?:\w+:)?)" + element.encode() + rb"\s*>")
    return pattern.sub(lambda match: addition.replace("{}", match[1].decode()).encode() + match[0], part, count=1)


def _sheet(space: str, rows: Sequence[Sequence[str]]) -> bytes:
    lines = [
        f'<row r="{number}">'
        + "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{_text(cell)}</t></is></c>' for cell in cells)
        + "</row>"
        for number, cells in enumerate(rows, 1)
    ]
    columns = '<cols><col min="1" max="7" width="22" customWidth="1"/></cols>'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<worksheet xmlns="{space}">{columns}<sheetData>{"".join(lines)}</sheetData></worksheet>'.encode()


def _text(text: str) -> str:
    return escape(legal(text))
