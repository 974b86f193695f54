"""Partial dates (YYYY, YYYY-MM, YYYY-MM-DD) read as intervals of days: the one place that knows what a date stands for.

A day is ISO text, which sorts as days do.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

Interval = tuple[str, str]
"""The first and the last of the days that a date may mean."""

_PARTIAL_DATE = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"


@lru_cache(maxsize=65536)
def interval(text: str) -> Interval:
    """The days that a partial date covers: one day, one month or one year.

    Raises: ValueError when the text is not YYYY, YYYY-MM or YYYY-MM-DD, or names no real day.
    """
    match = re.fullmatch(_PARTIAL_DATE, text)
    if match is None:
        raise ValueError(f"expected a date as YYYY, YYYY-MM or YYYY-MM-DD, met {text!r}")
    year, month, day = match[1], match[2], match[3]
    if month is not None and not 1 <= int(month) <= 12:
        raise ValueError(f"expected a month from 01 to 12, met {text!r}")
    date(int(year), int(month or 1), int(day or 1))
    if month is None:
        return f"{year}-01-01", f"{year}-12-31"
    if day is None:
        return f"{text}-01", f"{text}-{monthrange(int(year), int(month))[1]:02d}"
    return text, text


def within(on: Interval, start: Interval | None, end: Interval | None) -> bool | None:
    """Whether a day lies between two others: yes, no, or None when the dates are too coarse to say.

    ``end`` is the last day that counts. A missing ``start`` or ``end`` sets no limit on that side.
    """
    if (start is not None and on[1] < start[0]) or (end is not None and on[0] > end[1]):
        return False
    if (start is None or on[0] >= start[1]) and (end is None or on[1] <= end[0]):
        return True
    return None
