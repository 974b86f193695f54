"""The editions of the standard: which there are, which one a return names, and what came later than one.

An edition is named by two numbers (``1.0``); its third counts corrections that change no form (``1.0.3``).
Within a major edition a later one only adds, so an earlier one is the standard without what came ``since``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from dardr_schema import tables

NUMBERS = re.compile(r"([0-9]+)(?:[.]([0-9]+)(?:[.][0-9]+)?)?")


@cache
def editions() -> Mapping[str, str]:
    """Each edition that a return may follow, by its two numbers -> its whole number, earliest first."""
    return tables.editions()


@cache
def current() -> str:
    """The latest edition, by its two numbers."""
    return name_of(tables.edition())


@cache
def first() -> str:
    """The earliest edition, by its two numbers."""
    return next(iter(editions()))


@cache
def named(version: str) -> str | None:
    """The edition that a text names: ``1.0``, a correction of it such as ``1.0.3``, or ``1``; None for no edition."""
    found = NUMBERS.fullmatch(version.strip())
    name = f"{found[1]}.{found[2] or 0}" if found else None
    return name if name in editions() else None


def name_of(version: str) -> str:
    """The two numbers of an edition: ``1.1`` of ``1.1.0``."""
    return ".".join(version.split(".")[:2])


@cache
def is_later(since: str, edition: str) -> bool:
    """Whether what first stood in one edition is not yet in another."""
    return order(since) > order(edition)


def latest(names: Iterable[str]) -> str:
    """The latest of several editions."""
    return max(names, key=order)


def order(name: str) -> tuple[int, ...]:
    """What editions are sorted by: ``1.9`` comes before ``1.10``."""
    return tuple(map(int, name.split(".")))


def pattern(names: Iterable[str]) -> str:
    """The form of a text that names one of these editions; a spreadsheet writes ``1.0`` as ``1``."""
    found = []
    for name in names:
        major, minor = name.split(".")
        correction = f"[.]{minor}([.][0-9]+)?"
        found.append(f"{major}({correction})?" if minor == "0" else f"{major}{correction}")
    return f"^({'|'.join(found)})$"
