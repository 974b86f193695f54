"""Published numbers as cells of one release: what each counts, what it says, and which of them add up to which.

A cell is what is counted with its codes, totals left out: two rows that say `level=_T` and nothing of the level are one
cell. The parts of a cell by a dimension are the cells with one code of it more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dardr_validators.contents import Content
from dardr_vocabularies.registers import area

TABLE = "aggregate_observation"
TOTAL = "_T"
HIDDEN, NOT_PRINTED = "c", "x"
TOGETHER = "+"
"""Between the codes of a row that counts several of them together: it is no part beside its own parts."""
AREA = "area"

Codes = frozenset[tuple[str, str]]
Universe = tuple[str, str, str, str]
"""Version of the release, measure, unit and as-at date: numbers that agree in these can be set against each other."""
Cell = tuple[Universe, Codes]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row. ``count`` is its number where it is printed; ``hidden`` where it is withheld; else neither."""

    index: int
    universe: Universe
    codes: Codes
    count: int | None
    hidden: bool
    denominator: int | None
    missing: int | None
    percentage: float | None
    average: float | None
    base: str
    overlaps: bool
    suppressed: str

    @property
    def cell(self) -> Cell:
        return self.universe, self.codes

    @property
    def unit(self) -> str:
        return self.universe[2]

    @property
    def table(self) -> str:
        """The table whose records are the units counted."""
        return self.unit.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Division:
    """A cell, and the cells into which one dimension divides it."""

    total: Cell
    dimension: str
    parts: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """All rows, the rows of each cell, and the divisions of cells, in the order in which they were met."""

    figures: tuple[Figure, ...]
    cells: Mapping[Cell, tuple[Figure, ...]]
    divisions: tuple[Division, ...]


def release_of(content: Content) -> Release:
    """The published numbers of a checked file."""
    figures = tuple(_figure(content, index) for index in range(content.sizes.get(TABLE, 0)))
    cells: dict[Cell, list[Figure]] = {}
    for figure in figures:
        if all(figure.universe) and not any(TOGETHER in code for _, code in figure.codes):
            cells.setdefault(figure.cell, []).append(figure)
    return Release(figures, {cell: tuple(rows) for cell, rows in cells.items()}, tuple(_divisions(cells)))


def share_bounds(percentage: float) -> tuple[int, int, int]:
    """A printed percentage as tens of its last place: its digits, and the number of places after the point."""
    places = len(repr(percentage).partition(".")[2].rstrip("0"))
    return round(percentage * 10**places), places, 10**places


def _figure(content: Content, index: int) -> Figure:
    def value(field: str) -> Any:
        return content.value(TABLE, index, field)

    number = value("numerator")
    return Figure(
        index=index,
        universe=tuple(str(value(name) or "") for name in ("dataset_version", "measure", "unit_counted", "as_at_date")),  # type: ignore[arg-type]
        codes=frozenset(_codes(value("dimensions") or [])),
        count=_count(number),
        hidden=number == HIDDEN,
        denominator=value("denominator"),
        missing=_count(value("missing_count")),
        percentage=value("percentage"),
        average=value("average"),
        base=str(value("base_description") or ""),
        overlaps=value("multiple_response") is True,
        suppressed=str(value("suppressed") or "no"),
    )


def _codes(dimensions: list[str]) -> Iterator[tuple[str, str]]:
    for dimension in dimensions:
        name, _, code = dimension.partition("=")
        if code != TOTAL:
            yield name, code


def _count(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _divisions(cells: Mapping[Cell, Any]) -> Iterator[Division]:
    found: dict[tuple[Cell, str, str], list[Cell]] = {}
    for universe, codes in cells:
        for name, code in sorted(codes):
            total = (universe, codes - {(name, code)})
            if total in cells:
                found.setdefault((total, name, _level(name, code)), []).append((universe, codes))
    for (total, name, _), parts in found.items():
        yield Division(total, name, tuple(parts))


def _level(name: str, code: str) -> str:
    """Areas of one kind divide a larger one; those of two kinds lie one in the other."""
    known = area(code) if name == AREA else None
    return known.type if known is not None else ""
