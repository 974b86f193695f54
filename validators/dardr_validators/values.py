"""What one value means: the canonical value of a text, a code, a date, a number, an area, and its faults.

Labels and synonyms of either language are read as codes where they are certain; nothing is guessed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from dardr_schema.tables import Column
from dardr_validators.dates import excel_date, read_date, read_datetime
from dardr_validators.suggestions import MOST, Likely, ranked, ranked_areas, ranked_organisations
from dardr_vocabularies.dataclass import dataclass
from dardr_vocabularies.folding import fold
from dardr_vocabularies.registers import area, find_area, find_organisation, is_uncoded_partnership
from dardr_vocabularies.schemes import phrase_values, phrases, scheme

Value = str | bool | int | float | list[str]
ODS_CODE = r"[A-Z][A-Z0-9]{2,5}"
OWN_CODE = r"(?=[^0-9-]*[0-9-])(?![EW][0-9]{8}$)[A-Za-z0-9][A-Za-z0-9._-]*"
REGISTERED = ("area", "parent_area", "replaced_by")
"""Fields by which registers name bodies and areas that have codes of their own making; such a code is no plain word."""
INTEGER = r"[+-]?\d{1,15}(?:\.0+)?"
DECIMAL = r"[+-]?\d{1,15}(?:\.\d{1,30})?"
THOUSANDS = r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"
IRI = r"(?i)https?://[^\s<>\"{}|\\^`]+"
EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"
COUNTS = r"[a-z_]+=[0-9]+(?:;[a-z_]+=[0-9]+)*"
BETWEEN_COUNTS = r"[ \t\r\n]*([;=])[ \t\r\n]*"
QUALITIES = (
    "other|relevant|local|statutory|involved|concerned|appropriate|key|panel|partner|partnership|csp|dhr|dardr|review|"
    "multi-?agency|member|named|listed|responsible|public|regional|national|frontline|front-?line|specialist|voluntary|"
    "third|sector|community|safeguarding|health|care|social|housing|education|justice|criminal|and|&|non-?statutory"
)
MANY = "agencies|partners|partnerships|organisations|organizations|bodies|services|professionals|practitioners|members"
CATCH_ALL = (
    r"(?i)(?:(?:across )?(?:the )?(?:all|every|each|any|various|several|multiple|many|whole|entire|both) "
    rf"(?:(?:of|the|our|its|{QUALITIES}),? )*"
    rf"(?:{MANY}|agency|partner|partnership|organisation|body|service|professional)"
    rf"|(?:(?:other|relevant|local|statutory|appropriate|key|panel|partner|csp|multi-?agency),? )+(?:{MANY})"
    r"|(?:(?:ar draws )?(?:yr |pob |y )?holl|pob|sawl|amryw|yr amrywiol) "
    r"(?:asiantaeth(?:au)?|[bp]artner(?:iaid)?|sefydliad(?:au)?|[cg]orff|cyrff|gyrff|g?wasanaeth(?:au)?)"
    r"(?: (?:bartner|partner|perthnasol|berthnasol|lleol|statudol|eraill|arall|iechyd))*)"
    r"(?: (?:involved|concerned|named|listed|above|represented|on the panel|in the area|as appropriate))*"
    r"(?: (?:dan sylw|uchod))*[.!]?"
)
"""Words that name everybody at once and nobody: the phrases that are listed are only the commonest."""
SETTLED = "\ue000"
"""Stands before the code that takes the place of a text which something beside it has decided."""

FORMULA_SIGNS = ("=", "+", "@", "-")
FORMULA_TEXT = (
    r"(?i)^\s*(?:=\s*[a-z0-9_(\"'+-]|[+@-]\s?[a-z_][a-z0-9_.]*(?:\(|\||![$a-z])"
    r"|[+-]\s*[0-9][0-9.]*(?:\s*[-+*/^]\s*[0-9][0-9.]*)+\s*$)"
)
"""A text that a spreadsheet may take for a formula; a line of a list that begins with a dash is none."""
EVEN = 0.5
"""The score of a code that shares what was written with another."""
BLANKS = "\u00a0\u200b\ufeff\u2060"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a cell: the structural check it fails, and the value we would put in its place.

    ``severity`` is given where it is not that of the rule which speaks for the check. ``others`` are codes that it may
    mean as well, the likeliest first.
    """

    check: str
    suggestion: Value | None = None
    safe: bool = False
    severity: str | None = None
    score: float = 1.0
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as read: its canonical value, None when blank or unreadable, and what is to be said about it."""

    value: Value | None
    faults: tuple[Fault, ...] = ()


def read_value(column: Column, raw: object) -> Cell:
    """What one value of a column means; the value is not blank."""
    return _READERS[column.type](column, raw)


def written(raw: object) -> str:
    """The text of a cell that came typed from a spreadsheet or JSON, as its sender would write it."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, float) and math.isfinite(raw) and raw == int(raw):
        return str(int(raw))
    if isinstance(raw, datetime):
        return raw.date().isoformat() if (raw.hour, raw.minute, raw.second) == (0, 0, 0) else raw.isoformat()
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def _text(column: Column, raw: object) -> Cell:
    return _noted(_limited(column, written(raw)), raw)


def _string(column: Column, raw: object) -> Cell:
    return _noted(_limited(column, " ".join(written(raw).strip(BLANKS).split())), raw)


def _noted(cell: Cell, raw: object) -> Cell:
    """The cell with what is worth saying of how it is written: as a formula, or with signs that cannot be seen."""
    text = str(cell.value)
    unseen = isinstance(raw, str) and any(sign in raw and sign not in text for sign in BLANKS)
    noted = [Fault("unseen-signs")] if unseen else []
    if isinstance(raw, str) and raw.lstrip()[:1] in FORMULA_SIGNS and re.search(FORMULA_TEXT, raw):
        noted.append(Fault("formula-text"))
    return Cell(cell.value, (*cell.faults, *noted)) if noted else cell


def _limited(column: Column, text: str) -> Cell:
    if column.max_length is not None and len(text) > column.max_length:
        return Cell(text, (Fault("length"),))
    if column.pattern is not None and not re.search(column.pattern, text):
        return Cell(text, (Fault("pattern"),))
    return Cell(text)


def _shaped(pattern: str, column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    return _limited(column, text) if re.fullmatch(pattern, text) else Cell(None, (Fault("type"),))


def _code(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    held = scheme(str(column.scheme))
    if text.startswith(SETTLED) and text.removeprefix(SETTLED) in held.concepts:
        return _replaced(text, text.removeprefix(SETTLED))
    found = held.find(text)
    if len(found) == 1:
        return _replaced(text, found[0])
    if column.scheme == "agency" and (fold(text) in phrases("all-agencies") or re.fullmatch(CATCH_ALL, text)):
        return Cell(None, (Fault("catch-all"),))
    return Cell(None, (_offered("code", found, lambda: ranked(held.index, text)),))


def _offered(check: str, shared: Sequence[str], alike: Callable[[], Sequence[Likely]]) -> Fault:
    """The fault of a text that means no one thing: the codes that share it are offered, else those that are like it."""
    offered = [(code, EVEN) for code in shared] or alike()
    if not offered:
        return Fault(check)
    code, score = offered[0]
    return Fault(check, code, score=score, others=tuple(other for other, _ in offered[1:MOST]))


def _replaced(text: str, code: str) -> Cell:
    """A change of case only is silent; any other replacement is said."""
    if text == code or text.casefold() == code.casefold():
        return Cell(code)
    return Cell(code, (Fault("synonym", code, safe=True),))


def _date(column: Column, raw: object) -> Cell:
    if isinstance(raw, bool):
        return Cell(None, (Fault("type"),))
    if isinstance(raw, (int, float)) and not 1000 <= raw <= 9999:
        value, doubtful = excel_date(raw), False
    elif isinstance(raw, str) and raw.strip().isdigit() and len(raw.strip()) == 5:
        value, doubtful = excel_date(int(raw)), False
    else:
        value, doubtful = read_date(written(raw))
    wanted = {"month": 7, "year": 4}.get(column.type)
    if column.type == "month" and value is not None and len(value) == len("2021-03-01"):
        # A cell of a spreadsheet cannot hold a month: it holds its first day.
        first = not isinstance(raw, str) and value.endswith("-01")
        return Cell(value[:7]) if first else Cell(None, (Fault("exact-day", value[:7]),))
    if value is None or (wanted and len(value) != wanted):
        return Cell(None, (Fault("type", value[:wanted] if value and wanted and len(value) > wanted else None),))
    return Cell(value, (Fault("ambiguous-date", value),)) if doubtful else Cell(value)


def _datetime(column: Column, raw: object) -> Cell:
    value, doubtful = (None, False) if isinstance(raw, (bool, int, float)) else read_datetime(written(raw))
    if value is None:
        return Cell(None, (Fault("type"),))
    return Cell(value, (Fault("ambiguous-date", value),)) if doubtful else Cell(value)


def _counts(column: Column, raw: object) -> Cell:
    text = re.sub(BETWEEN_COUNTS, r"\1", written(raw).strip().removesuffix(";"))
    return _shaped(COUNTS, column, text)


def _financial_year(column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    match = re.fullmatch(r"(\d{4})[/-](\d{2}|\d{4})", text)
    if match is None or int(match[1]) == 0 or int(match[2][-2:]) != (int(match[1]) + 1) % 100:
        return Cell(None, (Fault("type"),))
    return Cell(f"{int(match[1]):04}/{int(match[2][-2:]):02}")


def _boolean(column: Column, raw: object) -> Cell:
    if isinstance(raw, bool):
        return Cell(raw)
    value = phrase_values("booleans").get(fold(written(raw)))
    return Cell(value == "true") if value else Cell(None, (Fault("type"),))


def _integer(column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    if isinstance(raw, bool) or not re.fullmatch(INTEGER, text):
        return Cell(None, (Fault("type"),))
    return _bounded(column, int(float(text)) if "." in text else int(text))


def _decimal(column: Column, raw: object) -> Cell:
    text = written(raw).strip()
    text = text.replace(",", "") if re.fullmatch(THOUSANDS, text) else text
    is_number = not isinstance(raw, bool) and re.fullmatch(DECIMAL, text)
    return _bounded(column, float(text)) if is_number else Cell(None, (Fault("type"),))


def _bounded(column: Column, number: float) -> Cell:
    """A number between the least and the most that the model allows."""
    low, high = column.minimum, column.maximum
    inside = (low is None or number >= low) and (high is None or number <= high)
    return Cell(number) if inside else Cell(None, (Fault("type"),))


def _csp(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    found = find_area(text, of_type="csp")
    if len(found) == 1:
        return _replaced(text, found[0])
    if not found and is_uncoded_partnership(text):
        return Cell(text, (Fault("uncoded-partnership"),))
    return Cell(None, (_offered("area", found, lambda: ranked_areas(text, of_type="csp")),))


def _area(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    found = (text,) if area(text) is not None else find_area(text, of_type="csp") or find_area(text)
    if len(found) == 1:
        return _replaced(text, found[0])
    if not found and _is_own_code(column, text):
        return Cell(text)
    if not found and is_uncoded_partnership(text):
        return Cell(text, (Fault("uncoded-partnership"),))
    return Cell(None, (_offered("area", found, lambda: ranked_areas(text, of_type=None)),))


def _organisation(column: Column, raw: object) -> Cell:
    text = " ".join(written(raw).split())
    if area(text) is not None or re.fullmatch(ODS_CODE, text):
        return Cell(text)
    meant = []
    for find in (scheme("agency").find, find_organisation, partial(find_area, of_type="csp")):
        found = find(text)
        if len(found) == 1:
            return _replaced(text, found[0])
        meant.append(found)
    shared = next(filter(None, meant), ())
    if not shared and _is_own_code(column, text):
        return Cell(text)
    return Cell(None, (_offered("organisation", shared, lambda: ranked_organisations(text)),))


def _is_own_code(column: Column, text: str) -> bool:
    """Whether a register of organisations or areas names, by a code of its own, what this standard has no code for."""
    return column.name in REGISTERED and re.fullmatch(OWN_CODE, text) is not None


_READERS: dict[str, Callable[[Column, object], Cell]] = {
    "string": _string,
    "text": _text,
    "reference": _string,
    "iri": partial(_shaped, IRI),
    "email": partial(_shaped, EMAIL),
    "counts": _counts,
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
