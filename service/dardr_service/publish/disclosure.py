"""Disclosure control: from true counts to what may be printed. Nothing is printed that cannot be protected.

The unit of protection is the review, never the action. Figures for England and Wales are exact where every count that
is not zero rests on at least three reviews, and where the reviews that the public cannot read yet are none or at least
three: otherwise somebody who subtracts what the public library shows would be left with one or two reviews.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dardr_service.publish.aggregates import Cell, CountedTable
from dardr_service.publish.faults import PublishError
from dardr_service.publish.plan import TablePlan

THRESHOLD = 5
"""A smaller count is never printed below the exempt level. Source: docs/decisions/0006-first-release.md."""
MINIMUM_REVIEWS = 3
"""The fewest reviews that a printed count may rest on. Source: docs/decisions/0006-first-release.md."""
EXEMPT_LEVEL = "total"
"""The area level whose counts are printed exactly where they rest on enough reviews: England and Wales together."""
WORK = "work"
"""Counts of what agencies did. Counts of people and deaths need rounding, which comes with a later release."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One printed number; empty with a status where it is not printed."""

    value: int | None
    status: str = ""


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """A table as it is printed. It holds no trace of the reviews behind it."""

    plan: TablePlan
    observations: Mapping[tuple[str, ...], Observation]


@dataclass(frozen=True, slots=True)
class Protected:
    """The tables that may be printed, and the names of planned tables that may not."""

    tables: tuple[ProtectedTable, ...]
    left_out: tuple[str, ...]


def protected(tables: Iterable[CountedTable]) -> Protected:
    """The tables of the plan that may be printed.

    Raises: PublishError where a table cannot be protected and the plan does not say that it may be left out.
    """
    printed: list[ProtectedTable] = []
    left_out: list[str] = []
    for table in tables:
        plan = table.plan
        _refuse_what_is_not_national_work(plan)
        if plan.stands_in_for is not None and plan.stands_in_for not in left_out:
            continue
        unsafe = sum(not may_be_printed(cell) for cell in table.cells.values())
        if not unsafe:
            printed.append(_as_printed(table))
        elif plan.may_be_left_out:
            left_out.append(plan.name)
        else:
            raise PublishError(
                f"The table {plan.name} cannot be published: {unsafe} of its {len(table.cells)} counts rest on fewer "
                f"than {MINIMUM_REVIEWS} reviews, or on fewer than {MINIMUM_REVIEWS} that are not public yet. "
                "Wait for more returns, or change the plan so that the table has fewer categories."
            )
    return Protected(tuple(printed), tuple(left_out))


def may_be_printed(cell: Cell) -> bool:
    """Whether a national count rests on enough reviews, also after those the public can read are taken away."""
    if cell.value == 0:
        return True
    return cell.contributors >= MINIMUM_REVIEWS and not 0 < cell.unpublished < MINIMUM_REVIEWS


def _refuse_what_is_not_national_work(plan: TablePlan) -> None:
    if plan.area_level != EXEMPT_LEVEL:
        raise PublishError(
            f"The table {plan.name} is planned by {plan.area_level}: only figures for England and Wales as a whole can "
            "be published so far. Plan it without areas."
        )
    if plan.protects != WORK:
        raise PublishError(
            f"The table {plan.name} is about people: only counts of the work of agencies can be published so far. "
            "Take it out of the plan."
        )


def _as_printed(table: CountedTable) -> ProtectedTable:
    observations = {key: Observation(cell.value) for key, cell in table.cells.items()}
    return ProtectedTable(table.plan, MappingProxyType(observations))
