"""What a cell means: the canonical value of a field, and the faults of the cell as written.

A canonical value is a text, a boolean, a whole or decimal number, or a list of texts; a blank cell has none. Labels
and synonyms of either language are read as codes where they are certain; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from dardr_schema.tables import Column
from dardr_validators.dates import excel_date, read_date, read_datetime
from dardr_vocabularies.folding import fold
from dardr_vocabularies.registers import area, find_area, find_organisation, is_uncoded_partnership
from dardr_vocabularies.schemes import phrase_values, phrases, scheme

Value = str | bool | int | float | list[str]
ERROR_VALUES = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"})
LIST_BREAK = re.compile(r"[;\n\r]+")
WORD_BREAK = re.compile(r"(\s*,\s*(?:and\s+|a\s+|ac\s+)?|\s+(?:and|a|ac|&)\s+|\s*[/+]\s*)", re.IGNORECASE)
ODS_CODE = re.compile(r"[A-Z][A-Z0-9]{2,5}")
INTEGER = re.compile(r"[+-]?\d{1,15}(?:\.0+)?")
DECIMAL = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?")
IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
COUNTS = re.compile(r"[a-z_]+=\d+(?:;[a-z_]+=\d+)*")
BLANKS = "\u00a0\u200b\ufeff\u2060"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a cell: the structural check it fails, and the value we would put in its place."""

    check: str
    suggestion: Value | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as read: its canonical value, None when blank or unreadable, and what is to be said about it."""

    value: Value | None
    faults: tuple[Fault, ...] = ()


BLANK = Cell(None)
Reader = Callable[[object], Cell]


def reader(column: Column) -> Reader:
    """The function that reads cells of a column: texts, or the typed values of JSON and spreadsheets."""
    member = partial(_READERS[column.type], column)
    read = partial(_read_list, column, member) if column.is_list else partial(_read_single, column, member)
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


def written(raw: object) -> str:
    """The text of a cell that came typed from a spreadsheet or JSON, as its sender would write it."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, float) and raw == int(raw):
        return str(int(raw))
    if isinstance(raw, datetime):
        return raw.date().isoformat() if (raw.hour, raw.minute, raw.second) == (0, 0, 0) else raw.isoformat()
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def _read_single(column: Column, member: Callable[[object], Cell], raw: object) -> Cell:
    if is_blank(raw):
        return BLANK
    if isinstance(raw, (list, dict)):
        if isinstance(raw, list) and len(raw) == 1 and not isinstance(raw[0], (list, dict)):
            return _read_single(column, member, raw[0])
        return Cell(None, (Fault("type"),))
    if isinstance(raw, str) and raw.strip() in ERROR_VALUES:
        return Cell(None, (Fault("error-value"),))
    return member(raw)


def _read_list(column: Column, member: Callable[[object], Cell], raw: object) -> Cell:
    if is_blank(raw):
        return BLANK
    if isinstance(raw, dict):
        return Cell(None, (Fault("type"),))
    items = raw if isinstance(raw, list) else _items(column, written(raw))
    cells: list[Cell] = []
    for item in items:
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
    return Cell(values or None, _one_of_each(faults, values))


def _one_of_each(faults: Iterable[Fault], values: list[str]) -> tuple[Fault, ...]:
    """One fault a check for the whole cell; a replacement stands for the whole list."""
    found: dict[str, Fault] = {}
    for fault in faults:
        found.setdefault(fault.check, Fault(fault.check, ";".join(values), fault.safe) if fault.safe else fault)
    return tuple(found.values())


def _items(column: Column, text: str) -> list[str]:
    found: list[str] = []
    for part in LIST_BREAK.split(text):
        if is_blank(part):
            continue
        split = _segments(column, part.strip()) if column.type in ("code", "organisation", "csp", "area") else None
        found.extend(split or [part.strip()])
    return found


def _segments(column: Column, text: str) -> list[str] | None:
    """The text split at commas and the word and, where every piece then has a certain meaning."""
    if _known(column, text) or not WORD_BREAK.search(text):
        return None
    pieces = WORD_BREAK.split(text)
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
    faults = _READERS[column.type](column, text).faults
    return not any(fault.check in ("code", "area", "organisation", "catch-all") for fault in faults)


def _text(column: Column, raw: object) -> Cell:
    return _limited(column, written(raw))


def _string(column: Column, raw: object) -> Cell:
    return _limited(column, " ".join(written(raw).strip(BLANKS).split()))


def _limited(column: Column, text: str) -> Cell:
    if column.max_length is not None and len(text) > column.max_length:
        return Cell(text, (Fault("length"),))
    if column.pattern is not None and not re.search(column.pattern, text):
        return Cell(text, (Fault("pattern"),))
    return Cell(text)


def _shaped(pattern: re.Pattern[str], column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    return _limited(column, text) if pattern.fullmatch(text) else Cell(None, (Fault("type"),))


def _code(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    held = scheme(str(column.scheme))
    found = held.find(text)
    if len(found) == 1:
        return _replaced(text, found[0])
    if column.scheme == "agency" and fold(text) in phrases("all-agencies"):
        return Cell(None, (Fault("catch-all"),))
    if found:
        return Cell(None, (Fault("code", found[0]),))
    return Cell(None, (Fault("code"),))


def _replaced(text: str, code: str) -> Cell:
    """A change of case only is silent; any other replacement is said."""
    if text == code or text.casefold() == code.casefold():
        return Cell(code)
    return Cell(code, (Fault("synonym", code, safe=True),))


def _date(column: Column, raw: object) -> Cell:
    if isinstance(raw, bool):
        return Cell(None, (Fault("type"),))
    if isinstance(raw, (int, float)) and not (isinstance(raw, int) and 1000 <= raw <= 9999):
        value, doubtful = excel_date(raw), False
    elif isinstance(raw, str) and raw.strip().isdigit() and len(raw.strip()) == 5:
        value, doubtful = excel_date(int(raw)), False
    else:
        value, doubtful = read_date(written(raw))
    wanted = {"month": 7, "year": 4}.get(column.type)
    if value is None or (wanted and len(value) != wanted):
        return Cell(None, (Fault("type", value[:wanted] if value and wanted and len(value) > wanted else None),))
    return Cell(value, (Fault("ambiguous-date", value),)) if doubtful else Cell(value)


def _datetime(column: Column, raw: object) -> Cell:
    value = read_datetime(written(raw))
    if value is None:
        value = None if isinstance(raw, (bool, int, float)) else read_date(written(raw))[0]
        if value is None or len(value) != 10:
            return Cell(None, (Fault("type"),))
    return Cell(value)


def _financial_year(column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    match = re.fullmatch(r"(\d{4})[/-](\d{2}|\d{4})", text)
    if match is None or int(match[2][-2:]) != (int(match[1]) + 1) % 100:
        return Cell(None, (Fault("type"),))
    return Cell(f"{match[1]}/{match[2][-2:]}")


def _boolean(column: Column, raw: object) -> Cell:
    if isinstance(raw, bool):
        return Cell(raw)
    value = phrase_values("booleans").get(fold(written(raw)))
    return Cell(value == "true") if value else Cell(None, (Fault("type"),))


def _integer(column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    if isinstance(raw, bool) or not INTEGER.fullmatch(text):
        return Cell(None, (Fault("type"),))
    return Cell(int(float(text)) if "." in text else int(text))


def _decimal(column: Column, raw: object) -> Cell:
    text = written(raw).strip().replace(",", "")
    return Cell(None, (Fault("type"),)) if isinstance(raw, bool) or not DECIMAL.fullmatch(text) else Cell(float(text))


def _csp(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    found = find_area(text, of_type="csp")
    if len(found) == 1:
        return _replaced(text, found[0])
    if not found and is_uncoded_partnership(text):
        return Cell(text, (Fault("uncoded-partnership"),))
    return Cell(None, (Fault("area", found[0] if found else None),))


def _area(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    found = (text,) if area(text) is not None else find_area(text, of_type="csp") or find_area(text)
    if len(found) == 1:
        return _replaced(text, found[0])
    if not found and is_uncoded_partnership(text):
        return Cell(text, (Fault("uncoded-partnership"),))
    return Cell(None, (Fault("area", found[0] if found else None),))


def _organisation(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    if area(text) is not None or ODS_CODE.fullmatch(text):
        return Cell(text)
    for found in (scheme("agency").find(text), find_organisation(text), find_area(text, of_type="csp")):
        if len(found) == 1:
            return _replaced(text, found[0])
    return Cell(None, (Fault("organisation"),))


_READERS: dict[str, Callable[[Column, object], Cell]] = {
    "string": _string,
    "text": _text,
    "reference": _string,
    "iri": partial(_shaped, IRI),
    "email": partial(_shaped, EMAIL),
    "counts": partial(_shaped, COUNTS),
    "code": _code,
    "date": _date,
    "month": _date,
    "year": _date,
    "datetime": _datetime,
    "financial-year": _financial_year,
    "boolean": _boolean,
    "integer": _integer,
    "decimal": _decimal,
    "organisation": _organisation,
    "area": _area,
    "csp": _csp,
}
