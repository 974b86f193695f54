"""Which rules speak about which field, and that their pages lead to each other."""

from __future__ import annotations

import pytest

from dardr_schema.tables import tables
from dardr_validators.rules import rules
from tests.docs.conftest import Built
from tools.pages import addresses
from tools.pages.speaking import checks, fields_read, spoken


def test_a_rule_points_at_its_field_and_reads_others() -> None:
    assert spoken().points["ACT-004"] == (("action", "completed_details"),)
    assert ("action", "status") in spoken().reads["ACT-004"]
    assert "ACT-004" in spoken().pointing_at("action", "completed_details")
    assert "ACT-004" in spoken().reading("action", "status")
    assert "ACT-004" not in spoken().pointing_at("action", "status")


def test_a_rule_points_at_the_field_of_each_of_its_parts() -> None:
    assert {("review", "published_date"), ("review", "death_month"), ("review_event", "event_date")} <= set(
        spoken().points["TIM-006"]
    )
    assert ("submission", "as_at_date") in spoken().reads["TIM-006"]


def test_the_most_specific_rule_speaks_for_a_check_of_form() -> None:
    assert "ACT-003" in spoken().pointing_at("action", "status")
    assert "SCH-REQUIRED" not in spoken().pointing_at("action", "status")
    assert "SCH-REQUIRED" in spoken().pointing_at("action", "text")


def test_the_checks_of_a_field_follow_from_the_model() -> None:
    action = tables()["action"]
    assert {"required", "code"} <= set(checks(action, action.fields["status"]))
    assert "unique" in set(checks(action, action.fields["action_id"]))
    assert "reference" in set(checks(action, action.fields["recommendation_id"]))
    assert "type" in set(checks(action, action.fields["completed_date"]))


def test_a_loop_is_read_in_the_table_that_it_goes_over() -> None:
    node = ("exists", ("children", "self", "action"), "a", "action", ("has", "a", "status"))
    assert list(fields_read(node, {"self": "recommendation"})) == [("action", "status")]
    unknown = ("exists", ("field", "self", "reason_code"), "r", None, ("==", ("name", "r"), ("literal", "x")))
    assert list(fields_read(unknown, {"self": "action"})) == [("action", "reason_code")]


@pytest.mark.parametrize("language", addresses.LANGUAGES)
def test_rules_and_fields_lead_to_each_other(site: Built, language: str) -> None:
    said = spoken()
    for rule in rules():
        page = addresses.page_file(language, addresses.rule_place(rule))
        links = set(site.pages[page].links)
        for table, field in {*said.points.get(rule, ()), *said.reads.get(rule, ())}:
            other = addresses.page_file(language, addresses.field_place(table, field))
            assert addresses.relative(other, page) in links, (rule, table, field)
            assert addresses.relative(page, other) in site.pages[other].links, (rule, table, field)


def test_every_rule_of_a_table_is_named_on_its_page(site: Built) -> None:
    for rule in rules().values():
        if rule.table in tables() and rule.field:
            page = f"en/tables/{rule.table}.html"
            assert f"../rules/{rule.id}.html" in site.pages[page].links, rule.id
