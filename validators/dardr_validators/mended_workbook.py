"""Values written into a workbook's own file: only those cells change, all else stays as its sender saved it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.workbooks.cells import Place, merged_firsts, place_of, with_texts
from dardr_validators.workbooks.parts import BOOK, HEAD, TYPES, bytes_of, main_space, sheets_of, shown, text_of
from dardr_validators.workbooks.sheets import add_sheet

RECALCULATED = re.compile(r"<((?:\w+:)?)calcPr\b(?![^>]*fullCalcOnLoad)")


def with_values(content: bytes, values: Mapping[tuple[str, str], str]) -> tuple[bytes, frozenset[tuple[str, str]]]:
    """The workbook with a text in each cell given by sheet and name, and the cells that took it.

    A cell that holds a formula keeps what it has. Of merged cells the one that is seen is written.
    """
    parts = parts_of(content)
    places = sheets_of(parts)
    taken: set[tuple[str, str]] = set()
    for sheet in sorted({sheet for sheet, _ in values} & places.keys()):
        part = text_of(parts[places[sheet]])
        seen = merged_firsts(part)
        spots = {cell: seen(place) for name, cell in values if name == sheet and (place := place_of(cell))}
        wanted: dict[Place, str] = {}
        for cell, place in spots.items():
            wanted.setdefault(place, values[sheet, cell])
        changed, done = with_texts(part, wanted)
        parts[places[sheet]] = bytes_of(changed)
        taken.update((sheet, cell) for cell, at in spots.items() if at in done and wanted[at] == values[sheet, cell])
    if taken:
        parts[BOOK] = bytes_of(RECALCULATED.sub(r'<\1calcPr fullCalcOnLoad="1"', text_of(parts[BOOK])))
    return repacked(parts), frozenset(taken)


def with_sheet(content: bytes, name: str, rows: Sequence[Sequence[str]]) -> bytes:
    """The workbook with one more sheet, its last, that holds texts; its name numbered where it is taken."""
    parts = parts_of(content)
    if TYPES not in parts or not sheets_of(parts):
        return content
    add_sheet(parts, name, _sheet(main_space(parts), rows), part="xl/worksheets/dardr-changes{}.xml")
    return repacked(parts)


def _sheet(space: str, rows: Sequence[Sequence[str]]) -> str:
    lines = [
        f'<row r="{number}">'
        + "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{shown(cell)}</t></is></c>' for cell in cells)
        + "</row>"
        for number, cells in enumerate(rows, 1)
    ]
    columns = '<cols><col min="1" max="7" width="22" customWidth="1"/></cols>'
    return f'{HEAD}<worksheet xmlns="{space}">{columns}<sheetData>{"".join(lines)}</sheetData></worksheet>'
