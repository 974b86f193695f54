"""The publication plan agrees with the vocabularies."""

from __future__ import annotations

from dardr_service.publish.plan import publication_plan
from dardr_vocabularies.schemes import scheme

PLAN = publication_plan()


def test_every_table_names_a_universe_and_dimensions_of_the_plan() -> None:
    for table in PLAN.tables:
        assert table.universe in PLAN.universes
        assert set(table.dimensions) <= set(PLAN.dimensions)


def test_a_table_that_stands_in_for_another_comes_after_it() -> None:
    names = [table.name for table in PLAN.tables]
    for table in PLAN.tables:
        if table.stands_in_for:
            assert names.index(table.stands_in_for) < names.index(table.name)


def test_agencies_and_groups_share_out_the_whole_list() -> None:
    agencies = {code.code for code in PLAN.dimensions["agency"].codes}
    groups = {code.code for code in PLAN.dimensions["agency_group"].codes}
    assert agencies | groups == set(scheme("agency").concepts)
    assert agencies & groups == {"other"}


def test_the_library_holds_codes_of_the_list() -> None:
    assert set(scheme("publication-status").concepts) >= PLAN.library


def test_every_plan_is_of_work_for_the_country() -> None:
    assert {(table.area_level, table.protects) for table in PLAN.tables} == {("total", "work")}


def test_codes_named_together_are_codes_of_the_dimension() -> None:
    for table in PLAN.tables:
        for codes in table.together:
            assert set(codes) <= {code.code for code in PLAN.dimensions[table.dimensions[0]].codes}
