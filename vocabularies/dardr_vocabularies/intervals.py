"""Partial dates (YYYY, YYYY-MM, YYYY-MM-DD) read as intervals of days."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_PARTIAL_DATE = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The days a partial date may mean, first and last included."""

    first: date
    last: date


def interval(text: str) -> Interval:
    """The days that a partial date covers: one day, one month or one year.

    Raises: ValueError when the text is not YYYY, YYYY-MM or YYYY-MM-DD, or names no real day.
    """
    match = re.fullmatch(_PARTIAL_DATE, text)
    if match is None:
        raise ValueError(f"expected a date as YYYY, YYYY-MM or YYYY-MM-DD, met {text!r}")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return Interval(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        if not 1 <= month <= 12:
            raise ValueError(f"expected a month from 01 to 12, met {text!r}")
        return Interval(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    one = date(year, month, day)
    return Interval(one, one)


def within(on: Interval, start: Interval | None, end: Interval | None) -> bool | None:
    """Whether a day lies between two others: yes, no, or None when the dates are too coarse to say.

    ``end`` is the last day that counts. A missing ``start`` or ``end`` sets no limit on that side.
    """
    if (start is not None and on.last < start.first) or (end is not None and on.first > end.last):
        return False
    if (start is None or on.first >= start.last) and (end is None or on.last <= end.first):
        return True
    return None
