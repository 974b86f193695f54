"""Dates as people write them, read where it is certain.

A canonical date is ISO 8601 of day, month or year precision: `2026-03-31`, `2026-03`, `2026`.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta

from dardr_vocabularies.folding import fold
from dardr_vocabularies.schemes import phrase_values

ISO = r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?)?)?"
NUMERIC = r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?: 00:00(?::00)?)?"
MONTH_YEAR = r"(\d{1,2})[/.\-](\d{4})"
WORDS = r"(?:(\d{1,2})(?:st|nd|rd|th|ain|af|fed|il|ydd|eg)?\s+)?([^\W\d_]+)\.?,?\s+(\d{4})"
DATETIME = r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
CLOCKED = r"(.*[^\s,]),? ([01]?[0-9]|2[0-3])(:[0-5][0-9](?::[0-5][0-9])?)"
"""A date as people write it, and a time of day."""
EXCEL_EPOCH = date(1899, 12, 30)
EXCEL_DAYS = range(10_000, 100_000)


def read_date(text: str) -> tuple[str | None, bool]:
    """The canonical date of a text, and whether it could be read two ways (`03/04/2025` is read day first).

    The date is None where the text is not a date, or not a day that exists.
    """
    text = " ".join(text.split())
    if match := re.fullmatch(ISO, text):
        return _checked(match[1], match[2], match[3]), False
    if match := re.fullmatch(NUMERIC, text):
        day, month = int(match[1]), int(match[2])
        if month > 12:
            return None, False
        return _checked(match[3], match[2], match[1]), day <= 12 and day != month
    if match := re.fullmatch(MONTH_YEAR, text):
        return _checked(match[2], match[1], None), False
    if match := re.fullmatch(WORDS, text):
        month_number = phrase_values("months").get(fold(match[2]))
        return (_checked(match[3], month_number, match[1]), False) if month_number else (None, False)
    return None, False


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        real = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return real.isoformat()[: 10 if day else 7 if month else 4]


def excel_date(serial: float) -> str | None:
    """The day of an Excel serial number (1900 system); None where it is not a likely day or holds a time."""
    if not math.isfinite(serial) or serial != int(serial) or int(serial) not in EXCEL_DAYS:
        return None
    return (EXCEL_EPOCH + timedelta(days=int(serial))).isoformat()


def read_datetime(text: str) -> tuple[str | None, bool]:
    """The canonical date and time of a text, or its day alone, and whether the date could be read two ways.

    None where it is neither. A time that is written in ISO 8601 stays as it is written.
    """
    text = " ".join(text.split())
    if re.fullmatch(DATETIME, text):
        return _moment(text.replace(" ", "T")), False
    match = re.fullmatch(CLOCKED, text)
    value, doubtful = read_date(match[1] if match else text)
    if value is None or len(value) != len("2026-03-31"):
        return None, False
    return value if match is None else f"{value}T{match[2]:0>2}{match[3]}", doubtful


def _moment(text: str) -> str | None:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return None
    return text
