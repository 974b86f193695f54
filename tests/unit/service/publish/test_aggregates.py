"""What is counted, and what it rests on."""

from __future__ import annotations

from typing import Any

import pytest

from dardr_service.publish.aggregates import Cell, Counted, cells, counted_tables, universes
from dardr_service.publish.plan import TOTAL, publication_plan

PLAN = publication_plan()


def a_return(number: int, published: bool = True, **changes: Any) -> dict[str, list[dict[str, Any]]]:
    """One review with one recommendation and one action, for the police."""
    action = {"action_id": f"A{number}", "recommendation_id": f"C{number}", "status": "completed"}
    recommendation = {"recommendation_id": f"C{number}", "review_id": f"R{number}", "level": "local"}
    assessed = {"recommendation_id": f"C{number}", "as_at_date": "2024-06-30", "level": "fully", "quality": "gold"}
    return {
        "review": [
            {
                "review_id": f"R{number}",
                "publication_status": "published-in-full" if published else "not-published-awaiting",
            }
        ],
        "recommendation": [recommendation | {"is_for_csp": False}],
        "action": [action | {"agencies": changes.get("agencies", ["police"])}],
        "assessment": changes.get("assessment", [assessed]),
    }


def table(name: str, *returns: dict[str, list[dict[str, Any]]]) -> dict[tuple[str, ...], Cell]:
    """The cells of one planned table."""
    return dict(next(t.cells for t in counted_tables(returns, PLAN) if t.plan.name == name))


def test_every_combination_of_codes_and_totals_is_there() -> None:
    for counted in counted_tables([a_return(1)], PLAN):
        expected = 1
        for name in counted.plan.dimensions:
            expected *= len(PLAN.dimensions[name].codes) + 1
        assert len(counted.cells) == expected


def test_a_code_that_nothing_has_counts_zero() -> None:
    assert table("actions-by-progress", a_return(1))[TOTAL, "abandoned"] == Cell(0, 0, 0)


def test_an_action_for_two_agencies_counts_once_in_the_total() -> None:
    found = table("actions-by-agency", a_return(1, agencies=["police", "gp"]))
    assert (found[TOTAL, TOTAL].value, found[TOTAL, "police"].value, found[TOTAL, "gp"].value) == (1, 1, 1)


def test_an_action_for_two_agencies_of_a_group_counts_once_in_the_group() -> None:
    found = table("actions-by-agency-group", a_return(1, agencies=["hospital", "gp"]))
    assert found[TOTAL, "group-health"].value == 1


def test_an_action_for_two_agencies_is_two_occasions_and_two_kinds_of_agency() -> None:
    returns = [a_return(1, agencies=["police", "gp"]), a_return(2)]
    assert table("agency-occasions-by-progress", *returns)[TOTAL, TOTAL].value == 3
    assert table("agency-types-by-progress", *returns)[TOTAL, TOTAL].value == 2


def test_a_recommendation_without_assessment_is_not_assessed() -> None:
    found = table("recommendations-by-implementation-and-quality", a_return(1, assessment=[]))
    assert found[TOTAL, "not-assessed", "not-assessed"].value == 1


def test_the_latest_assessment_counts() -> None:
    earlier, later = (
        {"recommendation_id": "C1", "as_at_date": day, "level": level, "quality": "silver"}
        for day, level in (("2024-01-31", "partly"), ("2024-06-30", "fully"))
    )
    found = table("recommendations-by-implementation", a_return(1, assessment=[later, earlier]))
    assert (found[TOTAL, "fully"].value, found[TOTAL, "partly"].value) == (1, 0)


def test_a_cell_knows_its_reviews_and_those_not_public_yet() -> None:
    found = table("actions-by-progress", a_return(1), a_return(2), a_return(3, published=False))
    assert found[TOTAL, "completed"] == Cell(3, 3, 1)


def test_a_cell_counts_things_and_its_reviews_apart() -> None:
    things = [Counted(f"A{n}", "R1", {"progress": ("completed",)}) for n in range(4)]
    found = cells(things, [PLAN.dimensions["progress"]], public=set())
    assert found[TOTAL, "completed"] == Cell(4, 1, 1)


def test_every_universe_of_the_plan_is_counted() -> None:
    assert all(universes([a_return(1)], PLAN).values())


@pytest.mark.parametrize("plan", PLAN.tables, ids=lambda plan: plan.name)
def test_the_parts_of_a_dimension_without_overlap_add_up(plan: Any) -> None:
    returns = [a_return(1, agencies=["police", "gp"]), a_return(2, assessment=[]), a_return(3)]
    found = table(plan.name, *returns)
    overlapping = set(PLAN.universes[plan.universe].overlapping) & set(plan.dimensions)
    whole = found[(TOTAL,) * (len(plan.dimensions) + 1)].value
    parts = sum(cell.value for key, cell in found.items() if TOTAL not in key[1:])
    assert parts == whole if not overlapping else parts >= whole
