"""Figures are worked out from printed counts."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dardr_service.publish.disclosure import Observation, ProtectedTable
from dardr_service.publish.figures import ALL, RECORDED, ROW, Figure, figures_of, percent
from dardr_service.publish.plan import TOTAL, publication_plan

PLAN = publication_plan()
TABLES = {table.name: table for table in PLAN.tables}

Cells = dict[tuple[str, ...], Observation]


def by_quality(counts: dict[str, int | None]) -> dict[tuple[str, str], Figure]:
    """The figures of recommendations by quality, by codes and base."""
    codes = [code.code for code in PLAN.dimensions["quality"].codes]
    cells: Cells = {(TOTAL, code): Observation(counts.get(code, 0)) for code in [TOTAL, *codes]}
    table = ProtectedTable(TABLES["recommendations-by-quality"], cells)
    return {(figure.codes, figure.base): figure for figure in figures_of(table, PLAN)}


COUNTS: dict[str, int | None] = {TOTAL: 20, "gold": 5, "silver": 4, "bronze": 3, "not-met": 1, "not-assessed": 7}


def test_a_share_has_numerator_denominator_base_and_missing() -> None:
    figure = by_quality(COUNTS)["quality=gold", ALL]
    assert (figure.numerator, figure.denominator, figure.missing_count, figure.percent) == (5, 20, 7, 25)
    assert figure.base_description == "recommendations"


def test_a_share_of_what_is_recorded_leaves_the_missing_out() -> None:
    figure = by_quality(COUNTS)["quality=gold", RECORDED]
    assert (figure.numerator, figure.denominator, figure.missing_count, figure.percent) == (5, 13, 7, 38)
    assert figure.base_description == "recommendations with quality of implementation recorded"


def test_what_is_missing_is_no_part_of_what_is_recorded() -> None:
    found = by_quality(COUNTS)
    assert ("quality=not-assessed", ALL) in found
    assert ("quality=not-assessed", RECORDED) not in found


def test_parts_and_missing_add_to_the_base() -> None:
    found = by_quality(COUNTS)
    parts = [found[f"quality={code.code}", ALL].numerator for code in PLAN.dimensions["quality"].codes]
    assert sum(part or 0 for part in parts) == COUNTS[TOTAL]


def test_codes_named_together_are_one_figure() -> None:
    assert by_quality(COUNTS)["quality=gold+silver+bronze", RECORDED].numerator == 12


def test_a_figure_is_empty_where_a_count_behind_it_is_not_printed() -> None:
    found = by_quality(COUNTS | {"silver": None})
    assert found["quality=silver", ALL].percent is None
    assert found["quality=gold+silver+bronze", ALL].numerator is None
    assert found["quality=gold", ALL].percent == 25


def test_a_base_is_empty_where_the_missing_count_is_not_printed() -> None:
    figure = by_quality(COUNTS | {"not-assessed": None})["quality=gold", RECORDED]
    assert (figure.denominator, figure.missing_count, figure.percent) == (None, None, None)


def test_a_cell_of_two_dimensions_is_a_share_of_its_row() -> None:
    plan = TABLES["recommendations-by-implementation-and-quality"]
    cells: Cells = {(TOTAL, "fully", TOTAL): Observation(8), (TOTAL, "fully", "gold"): Observation(2)}
    figure = next(f for f in figures_of(ProtectedTable(plan, cells), PLAN) if f.codes.endswith("fully;quality=gold"))
    assert (figure.base, figure.numerator, figure.denominator, figure.percent) == (ROW, 2, 8, 25)


@pytest.mark.parametrize(("name", "overlaps"), [("actions-by-agency", True), ("actions-by-progress", False)])
def test_a_figure_says_whether_answers_overlap(name: str, overlaps: bool) -> None:
    table = ProtectedTable(TABLES[name], {})
    assert {figure.multiple_response for figure in figures_of(table, PLAN)} == {overlaps}


@given(st.integers(0, 2000), st.integers(1, 2000))
def test_a_percentage_is_rounded_half_up(numerator: int, denominator: int) -> None:
    rounded = percent(numerator, denominator)
    assert rounded is not None
    assert rounded - Fraction(1, 2) <= Fraction(100 * numerator, denominator) < rounded + Fraction(1, 2)


@pytest.mark.parametrize(("numerator", "denominator", "expected"), [(1, 8, 13), (1, 200, 1), (0, 5, 0), (88, 975, 9)])
def test_a_half_goes_up(numerator: int, denominator: int, expected: int) -> None:
    assert percent(numerator, denominator) == expected


@pytest.mark.parametrize(("numerator", "denominator"), [(None, 5), (5, None), (0, 0)])
def test_there_is_no_percentage_without_both_numbers(numerator: int | None, denominator: int | None) -> None:
    assert percent(numerator, denominator) is None
