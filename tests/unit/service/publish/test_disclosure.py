"""What may be printed, and what stops a release."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dardr_service.publish.aggregates import Cell, CountedTable
from dardr_service.publish.disclosure import MINIMUM_REVIEWS, Observation, may_be_printed, protected
from dardr_service.publish.faults import PublishError
from dardr_service.publish.plan import TOTAL, TablePlan

ENOUGH, TOO_FEW, HIDDEN_TOO_FEW = Cell(4, 3, 0), Cell(9, 2, 0), Cell(9, 5, 2)
BASIC = TablePlan("things-by-kind", "Things by kind", "things", ("kind",))


def a_table(plan: TablePlan, cell: Cell) -> CountedTable:
    return CountedTable(plan, {(TOTAL, TOTAL): ENOUGH, (TOTAL, "one"): cell, (TOTAL, "two"): Cell(0, 0, 0)})


def test_counts_that_rest_on_enough_reviews_are_printed_exactly() -> None:
    (table,) = protected([a_table(BASIC, ENOUGH)]).tables
    assert table.observations[TOTAL, "one"] == Observation(4, "")


def test_a_true_zero_is_printed() -> None:
    (table,) = protected([a_table(BASIC, ENOUGH)]).tables
    assert table.observations[TOTAL, "two"] == Observation(0, "")


@pytest.mark.parametrize("cell", [TOO_FEW, HIDDEN_TOO_FEW], ids=["two reviews", "two reviews not public"])
def test_a_count_on_too_few_reviews_stops_the_release(cell: Cell) -> None:
    with pytest.raises(PublishError, match="things-by-kind cannot be published: 1 of its 3 counts"):
        protected([a_table(BASIC, cell)])


def test_a_table_that_may_be_left_out_is_left_out() -> None:
    result = protected([a_table(replace(BASIC, may_be_left_out=True), TOO_FEW)])
    assert (result.tables, result.left_out) == ((), ("things-by-kind",))


def test_a_table_stands_in_only_where_another_was_left_out() -> None:
    first = replace(BASIC, may_be_left_out=True)
    other = replace(BASIC, name="things-by-group", stands_in_for="things-by-kind")
    assert [t.plan.name for t in protected([a_table(first, ENOUGH), a_table(other, ENOUGH)]).tables] == [first.name]
    assert [t.plan.name for t in protected([a_table(first, TOO_FEW), a_table(other, ENOUGH)]).tables] == [other.name]


@pytest.mark.parametrize("level", ["csp", "force", "region", "country"])
def test_a_table_below_the_whole_is_refused(level: str) -> None:
    with pytest.raises(PublishError, match=f"planned by {level}: only figures for England and Wales as a whole"):
        protected([a_table(replace(BASIC, area_level=level), ENOUGH)])


def test_a_table_about_people_is_refused() -> None:
    with pytest.raises(PublishError, match="is about people"):
        protected([a_table(replace(BASIC, protects="person"), ENOUGH)])


counts = st.integers(0, 12)


@given(reviews=counts, hidden=counts, value=counts)
def test_nothing_is_printed_that_leaves_one_or_two_reviews(reviews: int, hidden: int, value: int) -> None:
    if may_be_printed(Cell(value, reviews, min(hidden, reviews))) and value:
        assert reviews >= MINIMUM_REVIEWS
        assert min(hidden, reviews) not in range(1, MINIMUM_REVIEWS)
