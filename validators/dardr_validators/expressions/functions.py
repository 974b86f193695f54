"""The declared functions of a condition, on canonical values. Every one is total: it answers for any given value.

A date is a text of day, month or year precision (`2024-03-01`, `2024-03`, `2024`) and stands for an interval of days.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping

from dardr_vocabularies import schemes
from dardr_vocabularies.intervals import interval as days


def interval(text: str) -> tuple[str, str]:
    """First and last day a date stands for, as ISO days; `a/b` (ISO 8601) is the interval from a to b."""
    if "/" in text:
        first, _, last = text.partition("/")
        return first, last
    return days(text[:10])


def before(one: str, two: str) -> bool:
    """Whether one is certainly before two."""
    return interval(one)[1] < interval(two)[0]


def not_before(one: str, two: str) -> bool:
    """Whether one is certainly on or after two."""
    return interval(one)[0] >= interval(two)[1]


def months_after(day: str, months: int) -> str:
    """The same day some calendar months on, the end of a month folded (31 January + 1 is 28 February)."""
    first, last = interval(day)
    return f"{_shifted(first, months)}/{_shifted(last, months)}"


def _shifted(day: str, months: int) -> str:
    count = int(day[:4]) * 12 + int(day[5:7]) - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        return "0001-01-01" if year < 1 else "9999-12-31"
    return f"{year:04d}-{month + 1:02d}-{min(int(day[8:]), monthrange(year, month + 1)[1]):02d}"


def broader(scheme: str, code: str) -> str:
    """The broader notation of a code; empty where it has none."""
    return schemes.broader(scheme, code) or ""


def in_force(scheme: str, code: str, day: str) -> bool:
    """Whether the code was, or may have been, in force on the day: false only when it certainly was not."""
    return schemes.code_valid_on(scheme, code, day) is not False


def is_wales(area: str) -> bool:
    """Whether an area code belongs to Wales (official codes of Wales start with W)."""
    return area.startswith("W")


FUNCTIONS: Mapping[str, Callable[..., bool | str]] = {
    "before": before,
    "not_before": not_before,
    "months_after": months_after,
    "broader": broader,
    "in_force": in_force,
    "is_wales": is_wales,
}
