"""Counts: from the records of accepted returns to the cells of each planned table, before any protection.

Nothing here may be published as it stands: a cell still carries which reviews it rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from dardr_service.publish.plan import TOTAL, Dimension, Plan, TablePlan
from dardr_vocabularies.schemes import ancestors

Records = Mapping[str, Sequence[Mapping[str, Any]]]
"""The records of one return by table, in the standard's own words; a blank field is absent."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One occurrence of a counted thing: what it is, the review it belongs to, and its codes on each dimension.

    A thing that occurs several times in a cell is counted once.
    """

    thing: str
    review: str
    codes: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A true count, the reviews behind it, and those among them that the public cannot read yet."""

    value: int
    contributors: int
    unpublished: int


@dataclass(frozen=True, slots=True)
class CountedTable:
    """The true counts of one planned table: every combination of codes and totals, the area first."""

    plan: TablePlan
    cells: Mapping[tuple[str, ...], Cell]


def counted_tables(returns: Iterable[Records], plan: Plan) -> tuple[CountedTable, ...]:
    """Every table of the plan, counted over the returns."""
    accepted = list(returns)
    things = universes(accepted, plan)
    public = {r["review_id"] for held in accepted for r in held["review"] if r["publication_status"] in plan.library}
    return tuple(
        CountedTable(table, cells(things[table.universe], [plan.dimensions[n] for n in table.dimensions], public))
        for table in plan.tables
    )


def cells(things: Iterable[Counted], dimensions: Sequence[Dimension], public: set[str]) -> dict[tuple[str, ...], Cell]:
    """The count of every combination of codes and totals; the first member is the area, which is the whole."""
    found: dict[tuple[str, ...], tuple[set[str], set[str]]] = {}
    axes = [(TOTAL, *(code.code for code in dimension.codes)) for dimension in dimensions]
    for key in product((TOTAL,), *axes):
        found[key] = (set(), set())
    for thing in things:
        for key in product((TOTAL,), *((TOTAL, *thing.codes[dimension.name]) for dimension in dimensions)):
            counted, reviews = found[key]
            counted.add(thing.thing)
            reviews.add(thing.review)
    return {key: Cell(len(counted), len(by), len(by - public)) for key, (counted, by) in found.items()}


def universes(returns: Iterable[Records], plan: Plan) -> dict[str, list[Counted]]:
    """What there is to count, by the universe of the plan that counts it."""
    things: dict[str, list[Counted]] = {name: [] for name in plan.universes}
    for held in returns:
        assessed = _latest_assessments(held.get("assessment", ()))
        home = {row["recommendation_id"]: row["review_id"] for row in held["recommendation"]}
        things["reviews"] += (_review(row, plan) for row in held["review"])
        things["recommendations"] += (
            _recommendation(row, assessed.get(row["recommendation_id"]), plan) for row in held["recommendation"]
        )
        for row in held["action"]:
            review = home[row["recommendation_id"]]
            things["actions"].append(_action(row, review))
            things["agency-occasions"] += _by_agency(row, review, apart=True)
            things["agency-types"] += _by_agency(row, review, apart=False)
    return things


def _review(row: Mapping[str, Any], plan: Plan) -> Counted:
    yes, no = (code.code for code in plan.dimensions["published"].codes)
    published = yes if row["publication_status"] in plan.library else no
    return Counted(row["review_id"], row["review_id"], {"published": (published,)})


def _recommendation(row: Mapping[str, Any], assessment: Mapping[str, Any] | None, plan: Plan) -> Counted:
    """A recommendation with its latest assessment; where none was sent, the code that says so."""
    yes, no = (code.code for code in plan.dimensions["for_csp"].codes)
    rated = assessment or {"level": _missing(plan, "implementation"), "quality": _missing(plan, "quality")}
    codes = {
        "level": (row["level"],),
        "for_csp": (yes if row["is_for_csp"] else no,),
        "implementation": (rated["level"],),
        "quality": (rated["quality"],),
    }
    return Counted(row["recommendation_id"], row["review_id"], codes)


def _action(row: Mapping[str, Any], review: str) -> Counted:
    agencies = tuple(dict.fromkeys(row["agencies"]))
    groups = tuple(dict.fromkeys(_group(agency) for agency in agencies))
    return Counted(row["action_id"], review, {"progress": (row["status"],), "agency": agencies, "agency_group": groups})


def _by_agency(row: Mapping[str, Any], review: str, *, apart: bool) -> Iterator[Counted]:
    """The action once for each of its agencies: as so many occasions, or as the agencies themselves."""
    for agency in dict.fromkeys(row["agencies"]):
        thing = f"{row['action_id']} {agency}" if apart else agency
        yield Counted(thing, review, {"progress": (row["status"],)})


def _group(agency: str) -> str:
    return (agency, *ancestors("agency", agency))[-1]


def _missing(plan: Plan, dimension: str) -> str:
    return next(code.code for code in plan.dimensions[dimension].codes if code.missing)


def _latest_assessments(rows: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """The assessment of each recommendation with the latest as-at date."""
    ordered = sorted(rows, key=lambda row: str(row["as_at_date"]))
    return {row["recommendation_id"]: row for row in ordered}
