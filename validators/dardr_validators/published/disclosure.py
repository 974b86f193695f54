"""Disclosure by published numbers: small counts shown, and small counts that totals give away.

Subtraction is followed one equation at a time, as often as it gives a new number. What several equations give only
together is found by the audit of a release, which solves them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dardr_schema.tables import tables
from dardr_validators.published.arithmetic import Found
from dardr_validators.published.figures import AREA, TABLE, TOTAL, Cell, Release
from dardr_vocabularies.folding import fold

THRESHOLD = 5
"""A count above nought and below this is too small to publish (the policy of a release, `disclosurePolicy`)."""
WORK = {"recommendation", "action", "national_response"}
"""Tables of agencies' work, not of people: their national counts are published as they are."""
NATIONAL = {"K04000001", "E92000001", "W92000004"}
"""England and Wales, England, Wales."""
CLOSED = ("restricted", "never")
COUNTED = "open"
"""In `restricted (counts open)`: a field whose counts may be published."""
WORDED = ("text", "date", "month", "datetime")


def disclosed(release: Release, national: frozenset[int]) -> Iterator[Found]:
    """Rows that show a small count or give one away, and hidden ones that other rows give away."""
    yield from small_counts(release, national)
    yield from found_from_totals(release)


def small_counts(release: Release, national: frozenset[int]) -> Iterator[Found]:
    """Rows that show a small count, or hide one and print what gives it away; ``national`` rows of work may show it."""
    for row in release.figures:
        beside = "percentage" if row.percentage is not None else "average" if row.average is not None else None
        if row.hidden and beside:
            yield row.index, beside
        elif row.count is not None and row.suppressed != "no":
            yield row.index, "numerator"
        elif row.index not in national:
            counts = {"numerator": row.count, "denominator": row.denominator, "missing_count": row.missing}
            small = [name for name, count in counts.items() if count is not None and is_small(count)]
            yield from ((row.index, name) for name in small[:1])


def found_from_totals(release: Release) -> Iterator[Found]:
    """Hidden counts that another table or subtraction gives, where they are small or said to be."""
    known = {
        cell: next((row.count for row in rows if row.count is not None), None) for cell, rows in release.cells.items()
    }
    equations = [
        (division.total, division.parts)
        for division in release.divisions
        if not any(row.overlaps for cell in (division.total, *division.parts) for row in release.cells[cell])
    ]
    solved = True
    while solved:
        solved = False
        for total, parts in equations:
            unknown = [cell for cell in (total, *parts) if known[cell] is None]
            if len(unknown) == 1:
                known[unknown[0]] = _left(total, parts, unknown[0], known)
                solved = True
    for cell, rows in release.cells.items():
        count = known[cell]
        if count is not None:
            hidden = [row for row in rows if row.hidden]
            yield from ((row.index, "numerator") for row in hidden if is_small(count) or row.suppressed == "primary")


def national_work(release: Release, dimensions: list[list[str]]) -> frozenset[int]:
    """The rows that say that they count agencies' work in the whole country."""
    whole = {f"{AREA}={code}" for code in (TOTAL, *NATIONAL)}
    return frozenset(row.index for row in release.figures if row.table in WORK and whole & set(dimensions[row.index]))


def closed_dimensions(release: Release) -> Iterator[Found]:
    """Rows that divide by a field of which not even counts may be published."""
    for row in release.figures:
        if any(closed(name) and not _counts_open(name) for name, _ in row.codes):
            yield row.index, "dimensions"


@cache
def closed(heading: str) -> bool:
    """Whether a heading is a field of the standard that is nowhere open."""
    found = _fields().get(fold(heading), ())
    return bool(found) and all(sensitivity.startswith(CLOSED) for sensitivity, _ in found)


@cache
def worded(heading: str) -> bool:
    """Whether a heading is a field of the standard that holds free text, or dates finer than the year."""
    return any(kind in WORDED for _, kind in _fields().get(fold(heading), ()))


def is_small(count: int) -> bool:
    """Whether a count is too small to publish; nought is not."""
    return 0 < count < THRESHOLD


def _left(total: Cell, parts: tuple[Cell, ...], wanted: Cell, known: dict[Cell, int | None]) -> int:
    others = sum(known[part] or 0 for part in parts if part != wanted)
    return others if wanted == total else (known[total] or 0) - others


def _counts_open(name: str) -> bool:
    return any(COUNTED in sensitivity for sensitivity, _ in _fields().get(fold(name), ()))


@cache
def _fields() -> dict[str, tuple[tuple[str, str], ...]]:
    """Folded name or title -> sensitivity and type of each field of a return that bears it."""
    found: dict[str, set[tuple[str, str]]] = {}
    for table in tables().values():
        for column in table.fields.values() if table.name != TABLE else ():
            for name in {fold(column.name), *map(fold, column.title.values())}:
                found.setdefault(name, set()).add((column.sensitivity, column.type))
    return {name: tuple(sorted(these)) for name, these in found.items()}
