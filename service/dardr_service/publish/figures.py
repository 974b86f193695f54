"""Figures: every share with the numbers behind it, worked out from printed counts and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dardr_service.publish.disclosure import Observation, ProtectedTable
from dardr_service.publish.plan import TOTAL, Code, Dimension, Plan

ALL, RECORDED, ROW = "all", "recorded", "row"
"""What a share is a share of: everything counted; what has a code that is not missing; one row of a table."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its base. An empty number is one that is not printed."""

    table: str
    codes: str
    measure: str
    unit_counted: str
    numerator: int | None
    base: str
    base_description: str
    denominator: int | None
    missing_count: int | None
    percent: int | None
    multiple_response: bool


@dataclass(frozen=True, slots=True)
class _Base:
    name: str
    description: str
    denominator: int | None
    missing: int | None


def figures_of(table: ProtectedTable, plan: Plan) -> Iterator[Figure]:
    """The figures of one table, in the order of its codes."""
    dimensions = [plan.dimensions[name] for name in table.plan.dimensions]
    if len(dimensions) == 1:
        yield from _one_way(table, dimensions[0], plan)
    else:
        yield from _two_way(table, dimensions[0], dimensions[1], plan)


def percent(numerator: int | None, denominator: int | None) -> int | None:
    """The whole percentage, halves rounded up; None where either number is not printed or there is no base."""
    if numerator is None or not denominator:
        return None
    return (200 * numerator + denominator) // (2 * denominator)


def _one_way(table: ProtectedTable, dimension: Dimension, plan: Plan) -> Iterator[Figure]:
    """Each code as a share of everything and of what is recorded; where codes overlap they are never added up."""
    universe = plan.universes[table.plan.universe]
    gaps = [code for code in dimension.codes if code.missing and dimension.name not in universe.overlapping]
    whole = _value(table, (TOTAL,))
    missing = _sum([_value(table, (code.code,)) for code in gaps])
    everything = _Base(ALL, universe.base, whole, missing)
    recorded = _Base(
        RECORDED, f"{universe.base} with {_lower(dimension.title)} recorded", _less(whole, missing), missing
    )
    yield _figure(table, plan, (TOTAL,), dimension.total_label, whole, everything)
    if gaps:
        known = [code for code in dimension.codes if code not in gaps]
        yield _together(table, plan, known, everything, f"{dimension.title}: recorded")
    for codes in [(code,) for code in dimension.codes] + _named_together(table, dimension):
        measure = f"{dimension.title}: {' or '.join(code.label for code in codes)}"
        yield _together(table, plan, codes, everything, measure)
        if gaps and not set(gaps) & set(codes):
            yield _together(table, plan, codes, recorded, measure)


def _two_way(table: ProtectedTable, rows: Dimension, columns: Dimension, plan: Plan) -> Iterator[Figure]:
    """Each cell as a share of its row: of the fully implemented, so many are gold."""
    base = plan.universes[table.plan.universe].base
    gaps = [code.code for code in columns.codes if code.missing]
    for row in rows.codes:
        whole = _value(table, (row.code, TOTAL))
        missing = _sum([_value(table, (row.code, code)) for code in gaps])
        here = _Base(ROW, f"{base}, {_lower(rows.title)} {row.label}", whole, missing)
        for column in columns.codes:
            measure = f"{rows.title}: {row.label}; {_lower(columns.title)}: {column.label}"
            value = _value(table, (row.code, column.code))
            yield _figure(table, plan, (row.code, column.code), measure, value, here)


def _named_together(table: ProtectedTable, dimension: Dimension) -> list[tuple[Code, ...]]:
    by_code = {code.code: code for code in dimension.codes}
    return [tuple(by_code[code] for code in codes) for codes in table.plan.together]


def _together(table: ProtectedTable, plan: Plan, codes: Sequence[Code], base: _Base, measure: str) -> Figure:
    value = _sum([_value(table, (code.code,)) for code in codes])
    return _figure(table, plan, ("+".join(code.code for code in codes),), measure, value, base)


def _figure(
    table: ProtectedTable, plan: Plan, codes: Sequence[str], measure: str, value: int | None, base: _Base
) -> Figure:
    universe = plan.universes[table.plan.universe]
    return Figure(
        table=table.plan.name,
        codes=";".join(f"{name}={code}" for name, code in zip(table.plan.dimensions, codes, strict=True)),
        measure=measure,
        unit_counted=universe.unit,
        numerator=value,
        base=base.name,
        base_description=base.description,
        denominator=base.denominator,
        missing_count=base.missing,
        percent=percent(value, base.denominator),
        multiple_response=bool(set(universe.overlapping) & set(table.plan.dimensions)),
    )


def _value(table: ProtectedTable, codes: tuple[str, ...]) -> int | None:
    return table.observations.get((TOTAL, *codes), Observation(None)).value


def _sum(values: Sequence[int | None]) -> int | None:
    """The sum; None where any part is not printed."""
    return None if None in values else sum(value for value in values if value is not None)


def _less(whole: int | None, part: int | None) -> int | None:
    return None if whole is None or part is None else whole - part


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
