"""Arithmetic that published numbers must pass: shares, sums, one value for one measure, one unit in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dardr_schema.tables import tables
from dardr_validators.published.figures import AREA, Division, Figure, Release, share_bounds

Found = tuple[int, str]
"""Index of the row at fault, and its field."""

ALSO_OF = {"recommendation": ("assessment",)}
"""Table of the units counted -> further tables whose single-valued fields give one unit one code: its latest record."""
ALSO_SINGLE = {AREA, "year", "progress"}
"""Dimensions of a release that are no field by that name, yet give each unit one code."""
NEVER_MIXED = {"recommendation", "action"}
MISSING_CODES = {"missing", "unknown", "_U"}


def share(release: Release) -> Iterator[Found]:
    """Percentages that are not their numerator over their denominator, rounded half up; parts above their base."""
    for figure in release.figures:
        count, base = figure.count, figure.denominator
        if count is None or base is None:
            continue
        if count > base and not figure.overlaps and figure.unit not in NEVER_MIXED:
            yield figure.index, "numerator"
        elif figure.percentage is not None and not _is_share(figure.percentage, count, base):
            yield figure.index, "percentage"


def sums(release: Release) -> Iterator[Found]:
    """Totals that their parts do not make, and totals whose missing units are no row of their own."""
    for division in _added_up(release):
        total = _total(release, division)
        least, most = _range(release, division)
        if total is None or any(_is_above(release, part, total) for part in division.parts):
            if total is not None and total.unit not in NEVER_MIXED:
                yield total.index, "numerator"
        elif most < (total.count or 0) or (least > (total.count or 0) and not _may_overlap(division, total)):
            yield total.index, "numerator"
        elif _missing_is_lost(release, division):
            yield total.index, "missing_count"


def overlaps(release: Release) -> Iterator[Found]:
    """Totals below the sum of parts that may overlap, in a table that does not say so."""
    for division in _added_up(release):
        total = _total(release, division)
        if total is None or not _may_overlap(division, total):
            continue
        least, _ = _range(release, division)
        if least > (total.count or 0) and not any(_is_above(release, part, total) for part in division.parts):
            yield total.index, "multiple_response"


def one_value(release: Release) -> Iterator[Found]:
    """Rows that give a cell another number than the first row of that cell does."""
    for rows in release.cells.values():
        counted = [row for row in rows if row.count is not None]
        yield from ((row.index, "numerator") for row in counted if row.count != counted[0].count)
        for name in ("percentage", "average"):
            first: dict[str, float] = {}
            for row in rows:
                value = getattr(row, name)
                if value is None or (name == "percentage" and row.count is not None):
                    continue
                if first.setdefault(row.base, value) != value:
                    yield row.index, name


def one_unit(release: Release) -> Iterator[Found]:
    """Rows of a measure that counts recommendations and actions, or more of them than there are in all."""
    units: dict[tuple[str, str], str] = {}
    for row in release.figures:
        if row.unit in NEVER_MIXED and units.setdefault(row.universe[:2], row.unit) != row.unit:
            yield row.index, "unit_counted"
    for row in release.figures:
        above = row.count is not None and row.denominator is not None and row.count > row.denominator
        if row.unit in NEVER_MIXED and above and not row.overlaps:
            yield row.index, "unit_counted"
    for division in release.divisions:
        total = _total(release, division)
        if total is not None and total.unit in NEVER_MIXED and total.count is not None:
            for part in division.parts:
                if _is_above(release, part, total):
                    yield release.cells[part][0].index, "unit_counted"


def _is_share(percentage: float, count: int, base: int) -> bool:
    digits, _, scale = share_bounds(percentage)
    return base > 0 and (200 * scale * count + base) // (2 * base) == digits


def _added_up(release: Release) -> Iterator[Division]:
    """The divisions whose parts are to make their total: none of their rows says that answers overlap."""
    for division in release.divisions:
        rows = [row for cell in (division.total, *division.parts) for row in release.cells[cell]]
        if not any(row.overlaps for row in rows):
            yield division


def _total(release: Release, division: Division) -> Figure | None:
    """The first row of the total that prints its number."""
    return next((row for row in release.cells[division.total] if row.count is not None), None)


def _is_above(release: Release, part: tuple[object, object], total: Figure) -> bool:
    row = release.cells[part][0]  # type: ignore[index]
    return row.count is not None and row.count > (total.count or 0)


def _range(release: Release, division: Division) -> tuple[float, float]:
    """The least and the most that the parts may add up to."""
    bounds = [_bounds(release.cells[part]) for part in division.parts]
    return sum(least for least, _ in bounds), sum(most for _, most in bounds)


def _bounds(rows: tuple[Figure, ...]) -> tuple[float, float]:
    """The number of a cell; where only its share is printed, what rounds to that share; else anything."""
    for row in rows:
        if row.count is not None:
            return row.count, row.count
    for row in rows:
        if row.percentage is not None and row.denominator is not None and not row.hidden:
            digits, _, scale = share_bounds(row.percentage)
            least, most = ((digits + half) * row.denominator / (100 * scale) for half in (-0.5, 0.5))
            return max(least, 0), most
    return 0, float("inf")


def _may_overlap(division: Division, total: Figure) -> bool:
    """Whether one unit may have several codes of the dimension: it does not where its own field holds one."""
    return division.dimension not in ALSO_SINGLE | _single(total.table)


@cache
def _single(table: str) -> frozenset[str]:
    fields = [field for name in (table, *ALSO_OF.get(table, ())) for field in tables()[name].fields.values()]
    return frozenset(field.name for field in fields if field.type == "code" and not field.is_list)


def _missing_is_lost(release: Release, division: Division) -> bool:
    """Whether the parts say that units are missing, and none of them is those units."""
    rows = [release.cells[part][0] for part in division.parts]
    missing = {row.missing for row in rows}
    if len(missing) != 1 or not (only := missing.pop()):
        return False
    codes = {code for row in rows for name, code in row.codes if name == division.dimension}
    return not any(row.count == only for row in rows) and not any(
        code.startswith("not-") or code in MISSING_CODES for code in codes
    )
