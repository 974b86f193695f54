"""What a cell means: the canonical value of a field, and the faults of the cell as written.

A canonical value is a text, a boolean, a whole or decimal number, or a list of texts; a blank cell has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from dardr_schema.tables import Column
from dardr_validators.screen import CHECK, is_free_text, severity
from dardr_validators.values import BLANKS, Cell, Fault, read_value, written
from dardr_vocabularies.folding import fold
from dardr_vocabularies.schemes import scheme, shared_schemes

ERROR_VALUES = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"})
CODED = ("code", "organisation", "csp", "area")
LIST_BREAK = r"[;\n\r]+"
WORD_BREAK = r"(?i)(\s*,\s*(?:and\s+|a\s+|ac\s+)?|\s+(?:and|a|ac|&)\s+|\s*[/+]\s*)"
BLANK = Cell(None)
Reader = Callable[[object], Cell]


def reader(column: Column) -> Reader:
    """The function that reads cells of a column: texts, or the typed values of JSON and spreadsheets."""
    member = partial(read_value, column)
    read = partial(_read_list, column, member) if column.is_list else partial(_read_single, column, member)
    if is_free_text(column):
        read = partial(_screened, read)
    memory: dict[object, Cell] = {}

    def remembered(raw: object) -> Cell:
        if type(raw) is not str:
            return read(raw)
        found = memory.get(raw)
        if found is None:
            found = memory[raw] = read(raw)
        return found

    return remembered


def is_blank(raw: object) -> bool:
    """Whether a cell holds nothing: null, no text, or only spaces."""
    return raw is None or (isinstance(raw, str) and not raw.strip().strip(BLANKS)) or raw == []


def _read_single(column: Column, member: Callable[[object], Cell], raw: object) -> Cell:
    if is_blank(raw):
        return BLANK
    if column.type == "counts" and isinstance(raw, dict):
        raw = ";".join(f"{name}={written(count)}" for name, count in raw.items())
    if isinstance(raw, (list, dict)):
        if isinstance(raw, list) and len(raw) == 1 and not isinstance(raw[0], (list, dict)):
            return _read_single(column, member, raw[0])
        return Cell(None, (Fault("type"),))
    if isinstance(raw, str) and raw.strip() in ERROR_VALUES:
        return Cell(None, (Fault("error-value"),))
    return member(raw)


def _screened(read: Reader, raw: object) -> Cell:
    """A cell of free text, with one fault where the privacy screen found something in it."""
    cell = read(raw)
    found = severity(cell.value) if isinstance(cell.value, str) else None
    return Cell(cell.value, (*cell.faults, Fault(CHECK, severity=found))) if found else cell


def _read_list(column: Column, member: Callable[[object], Cell], raw: object) -> Cell:
    if is_blank(raw):
        return BLANK
    if isinstance(raw, dict):
        return Cell(None, (Fault("type"),))
    cells: list[Cell] = []
    for item in items(column, raw):
        if isinstance(item, (list, dict)):
            cells.append(Cell(None, (Fault("type"),)))
        elif not is_blank(item):
            cells.append(_read_single(column, member, item))
    values: list[str] = []
    faults: list[Fault] = []
    for cell in cells:
        if cell.value is not None and cell.value in values:
            faults.append(Fault("same-code-twice"))
        elif cell.value is not None:
            values.append(str(cell.value))
        faults.extend(cell.faults)
    return Cell(values or None, _one_of_each(faults, _mended(cells)))


def items(column: Column, raw: object) -> Sequence[object]:
    """The values in a cell as written, one by one."""
    if is_blank(raw):
        return ()
    if isinstance(raw, list):
        return raw
    return _items(column, written(raw)) if column.is_list else (raw,)


def _one_of_each(faults: Iterable[Fault], mended: str | None) -> tuple[Fault, ...]:
    """One fault a check for the whole cell; what it suggests stands for the whole list."""
    found: dict[str, Fault] = {}
    for fault in faults:
        others = fault.others if mended == fault.suggestion else ()
        whole = replace(fault, suggestion=mended, others=others) if fault.suggestion is not None else fault
        found.setdefault(fault.check, whole)
    return tuple(found.values())


def _mended(cells: Iterable[Cell]) -> str | None:
    """The list with every suggestion taken; None where one of its values has none."""
    values: list[str] = []
    for cell in cells:
        offered = next((fault.suggestion for fault in cell.faults if fault.suggestion is not None), None)
        value = cell.value if cell.value is not None else offered
        if value is None:
            return None
        if value not in values:
            values.append(str(value))
    return ";".join(values)


def _items(column: Column, text: str) -> list[str]:
    found: list[str] = []
    for part in re.split(LIST_BREAK, text):
        if is_blank(part):
            continue
        split = _segments(column, part.strip()) if column.type in CODED else None
        found.extend(split or [part.strip()])
    return found


def _segments(column: Column, text: str) -> list[str] | None:
    """The text split at commas and the word and, where every piece then has a certain meaning."""
    if _known(column, text) or not re.search(WORD_BREAK, text):
        return None
    pieces = re.split(WORD_BREAK, text)
    return _segmented(column, pieces, 0)


def _segmented(column: Column, pieces: list[str], start: int) -> list[str] | None:
    for stop in range(len(pieces), start, -2):
        joined = "".join(pieces[start:stop])
        if _known(column, joined):
            if stop == len(pieces):
                return [joined]
            rest = _segmented(column, pieces, stop + 1)
            if rest is not None:
                return [joined, *rest]
    return None


def _known(column: Column, text: str) -> bool:
    if column.scheme in shared_schemes() and fold(text) in scheme(str(column.scheme)).decided:
        return True
    faults = read_value(column, text).faults
    return not any(fault.check in ("code", "area", "organisation", "catch-all") for fault in faults)
