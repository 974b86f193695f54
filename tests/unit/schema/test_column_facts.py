"""Facts of the columns: they follow from the tables, and each says itself by an expectation that really exists."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dardr_schema.column_facts import Facts
from dardr_schema.tables import GENERATED, edition, tables
from dardr_validators.rules import rules, speaker

REAL = json.loads((GENERATED.parents[1] / "expectations.json").read_text(encoding="utf-8"))
COUNT = "number_of_recommendations"
Cells = list[dict[str, str]]


def facts(table: str) -> Facts:
    """The compiled facts of a table."""
    found: Facts = json.loads((GENERATED / "column-facts" / f"{table}.json").read_bytes())
    return found


def written(value: Any) -> str:
    """A canonical value as a cell holds it."""
    if isinstance(value, list):
        return ";".join(map(written, value))
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _each(test: Callable[[str, dict[str, Any]], bool]) -> Callable[[Cells, dict[str, Any]], bool]:
    return lambda rows, said: all(test(row[said["column"]], said) for row in rows if row.get(said["column"]))


def _unique(rows: Cells, columns: list[str]) -> bool:
    found = [tuple(row[name] for name in columns) for row in rows if all(row.get(name) for name in columns)]
    return len(found) == len(set(found))


def _in_range(cell: str, said: dict[str, Any]) -> bool:
    return said.get("min_value", float("-inf")) <= float(cell) <= said.get("max_value", float("inf"))


HOLDS: dict[str, Callable[[Cells, dict[str, Any]], bool]] = {
    "expect_table_columns_to_match_set": lambda rows, said: all({*said["column_set"]} <= {*row} for row in rows),
    "expect_compound_columns_to_be_unique": lambda rows, said: _unique(rows, said["column_list"]),
    "expect_column_values_to_be_unique": lambda rows, said: _unique(rows, [said["column"]]),
    "expect_column_values_to_not_be_null": lambda rows, said: all(row.get(said["column"]) for row in rows),
    "expect_column_values_to_be_in_set": _each(lambda cell, said: cell in said["value_set"]),
    "expect_column_values_to_match_regex": _each(lambda cell, said: bool(re.search(said["regex"], cell))),
    "expect_column_value_lengths_to_be_between": _each(lambda cell, said: len(cell) <= said["max_value"]),
    "expect_column_values_to_be_between": _each(_in_range),
}
"""What each expectation means for rows of texts, in a line."""


def failing(table: str, rows: Cells) -> Iterator[tuple[str, str]]:
    """The expectations that rows of a table do not meet, each with its field."""
    for each in facts(table)["expectations"]:
        if not HOLDS[each["type"]](rows, each["kwargs"]):
            yield each["type"], str(each["meta"]["field"])


def specimen(table: str) -> dict[str, str]:
    """The specimen row of a table as cells."""
    return {name: written(value) for name, value in tables()[table].specimen.items()}


def test_each_table_has_its_facts_and_nothing_else_has() -> None:
    assert {path.stem for path in (GENERATED / "column-facts").iterdir()} == set(tables())


@pytest.mark.parametrize("table", tables())
def test_the_facts_follow_from_the_table(table: str) -> None:
    found, model = facts(table), tables()[table]
    assert (found["table"], found["edition"], found["key"]) == (table, edition(), model.key)
    assert [tuple(fields) for fields in found["unique_together"]] == list(model.unique)
    assert [column["column"] for column in found["columns"]] == list(model.fields)
    for column in found["columns"]:
        field = model.fields[column["column"]]
        assert (column["type"], column["list"], column["since"]) == (field.type, field.is_list, field.since)
        assert column["nullable"] is not field.required
        assert column["unique"] is (field.name == model.key)
        assert column.get("max_length") == field.max_length
        assert ("value_set" in column) is (field.type in ("code", "boolean"))


@pytest.mark.parametrize("table", tables())
def test_each_expectation_is_a_real_one_with_real_arguments(table: str) -> None:
    for each in facts(table)["expectations"]:
        assert each["type"] in REAL["expectations"], each
        assert each["kwargs"].keys() <= set(REAL["expectations"][each["type"]]), each


def test_the_names_of_expectations_say_where_they_come_from() -> None:
    assert REAL["library"] == "great_expectations"
    assert re.fullmatch(r"1\.[0-9]+\.[0-9]+", REAL["version"])
    assert "expect_column_values_to_not_be_blank" not in REAL["expectations"]


@pytest.mark.parametrize("table", tables())
def test_each_expectation_names_the_rule_that_speaks(table: str) -> None:
    for each in facts(table)["expectations"]:
        meta = each["meta"]
        assert meta["rule"] in rules(), each
        assert meta["rule"] == speaker(meta["check"], table, meta["field"]), each
        assert meta["table"] == table


@pytest.mark.parametrize("table", tables())
def test_the_specimen_meets_every_expectation(table: str) -> None:
    assert list(failing(table, [specimen(table)])) == []


@pytest.mark.parametrize(
    ("table", "change", "expected"),
    [
        ("action", {"status": "done"}, ("expect_column_values_to_be_in_set", "status")),
        ("action", {"status": ""}, ("expect_column_values_to_not_be_null", "status")),
        ("action", {"agencies": "police,probation"}, ("expect_column_values_to_match_regex", "agencies")),
        ("action", {"agencies": "police;nobody"}, ("expect_column_values_to_match_regex", "agencies")),
        ("action", {"completed_date": "2025-02-30"}, ("expect_column_values_to_match_regex", "completed_date")),
        ("action", {"text": "x" * 10_001}, ("expect_column_value_lengths_to_be_between", "text")),
        ("review", {"is_joint_review": "yes"}, ("expect_column_values_to_be_in_set", "is_joint_review")),
        ("review", {"death_month": "2021-03-04"}, ("expect_column_values_to_match_regex", "death_month")),
        ("review", {COUNT: "-1"}, ("expect_column_values_to_be_between", COUNT)),
        ("review", {"publication_url": "not an address"}, ("expect_column_values_to_match_regex", "publication_url")),
    ],
)  # fmt: skip
def test_a_faulty_cell_meets_all_but_one(table: str, change: dict[str, str], expected: tuple[str, str]) -> None:
    assert list(failing(table, [specimen(table) | change])) == [expected]


def test_a_repeated_key_and_a_repeated_set_of_fields_are_seen() -> None:
    row = specimen("recommendation")
    twice = [row, row | {"number": "2"}]
    assert list(failing("recommendation", twice)) == [("expect_column_values_to_be_unique", "recommendation_id")]
    alike = [row, row | {"recommendation_id": "REC-0002"}]
    assert list(failing("recommendation", alike)) == [("expect_compound_columns_to_be_unique", "number")]


def test_a_missing_column_is_seen() -> None:
    row = specimen("action")
    del row["status"]
    assert ("expect_table_columns_to_match_set", "None") in set(failing("action", [row]))
