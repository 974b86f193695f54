"""The compiled tables hold what the model says, and hang together."""

from __future__ import annotations

from typing import Any

import pytest

from dardr_schema.tables import (
    Column,
    Table,
    children,
    edition,
    everyday_profile,
    nested,
    other_classes,
    prefixes,
    profiles,
    sent_tables,
    tables,
    value_types,
)

COLUMNS = [
    pytest.param(table, field, id=f"{table.name}.{field.name}")
    for table in (*tables().values(), *other_classes().values())
    for field in table.fields.values()
]
ROWS = [pytest.param(table, id=table.name) for table in tables().values()]


def test_the_tables_stand_in_the_order_of_the_standard() -> None:
    assert list(sent_tables()) == [
        "submission", "review", "review_event", "death", "person", "relationship", "agency_finding", "recommendation",
        "action", "action_status_history", "assessment", "evidence", "national_response", "escalation",
        "learning_item",
    ]  # fmt: skip
    assert list(tables()) == [*sent_tables(), "organisation", "area", "aggregate_observation"]
    assert [name for name, table in tables().items() if table.stands_alone] == list(tables())[-3:]
    assert list(other_classes()) == ["organisation", "area", "validation_finding", "aggregate_observation"]
    assert edition() == "1.1.0"


def test_records_belong_together() -> None:
    assert children("review") == ("review_event", "death", "person", "agency_finding", "recommendation")
    assert children("recommendation") == ("action", "assessment", "national_response")
    assert children("person") == ("relationship",)
    at_root = ("review", "evidence", "escalation", "learning_item")
    assert nested("submission") == (*at_root, "organisation", "area", "aggregate_observation")
    assert nested("review") == ("review_event", "death", "person", "relationship", "agency_finding", "recommendation")
    assert tables()["submission"].parent_table is None
    assert tables()["evidence"].parent_field is None


@pytest.mark.parametrize("table", ROWS)
def test_a_parent_key_is_a_reference_to_the_parent(table: Table) -> None:
    if table.parent_field:
        assert table.fields[table.parent_field].references == (table.parent_table,)


@pytest.mark.parametrize("table", ROWS)
def test_keys_are_fields(table: Table) -> None:
    named = {name for group in table.unique for name in group} | ({table.key} if table.key else set())
    assert named <= set(table.fields)


@pytest.mark.parametrize(("table", "field"), COLUMNS)
def test_a_field_is_described_in_full(table: Table, field: Column, schemes: dict[str, Any]) -> None:
    assert set(field.title) == {"en", "cy"}
    assert all(field.title.values())
    assert field.description["en"].endswith(".")
    assert field.description["cy"].endswith(".")
    assert field.type in value_types()
    assert field.standard_term.split(":")[0] in prefixes()
    assert field.property.split(":")[0] in prefixes()
    assert field.required is (field.obligation == "mandatory")
    assert field.scheme is None or field.scheme in schemes


@pytest.mark.parametrize(("table", "field"), COLUMNS)
def test_free_text_is_never_shown(table: Table, field: Column) -> None:
    if field.safe_to_show:
        assert field.name == table.key or field.type in {"reference", "code", "organisation", "area", "csp"}
        assert field.name == table.key or field.type == "reference" or not field.sensitivity.startswith("never")


@pytest.mark.parametrize(("table", "field"), COLUMNS)
def test_an_example_is_a_value_of_its_field(table: Table, field: Column, schemes: dict[str, Any]) -> None:
    if field.type == "code" and field.example:
        assert set(field.example.split(";")) <= set(schemes[str(field.scheme)]["concepts"])
    if field.example is None:
        assert field.sensitivity == "never published"


@pytest.mark.parametrize("table", ROWS)
def test_the_properties_of_a_table_tell_its_fields_apart(table: Table) -> None:
    properties = [field.property for field in table.fields.values()]
    assert len(properties) == len(set(properties))


@pytest.mark.parametrize("table", ROWS)
def test_the_specimen_has_every_required_field_and_only_codes_of_the_lists(
    table: Table, schemes: dict[str, Any]
) -> None:
    required = {name for name, field in table.fields.items() if field.required}
    assert required <= set(table.specimen)
    for name, value in table.specimen.items():
        field = table.fields[name]
        assert isinstance(value, list) is field.is_list
        if field.type == "code":
            assert set(value if field.is_list else [value]) <= set(schemes[str(field.scheme)]["concepts"])


def test_profiles_name_the_tables_of_each_sender() -> None:
    everyday = everyday_profile()
    assert everyday.name == "csp-return"
    assert everyday.required == ("submission", "review", "recommendation", "action", "assessment")
    assert set(everyday.allowed) == {
        "evidence", "action_status_history", "national_response", "escalation", "learning_item", "review_event",
    }  # fmt: skip
    assert profiles()["case-characteristics"].required == ("submission", "death", "person")
    assert profiles()["open-aggregate"].required == ()
    assert profiles()["open-aggregate"].allowed == ("aggregate_observation", "organisation", "area")
    assert profiles()["susr-exchange"].allowed == everyday.allowed


def test_restricted_tables_travel_in_one_profile_only() -> None:
    restricted = {"death", "person", "relationship", "agency_finding"}
    carriers = {name for name, p in profiles().items() if restricted & {*p.required, *p.allowed}}
    assert carriers == {"case-characteristics"}


def test_profiles_are_the_codes_of_the_profile_list(schemes: dict[str, Any]) -> None:
    assert set(profiles()) == set(schemes["profile"]["concepts"])
