"""The kit's own readers and comparer: the same content in any carrier is the same, and any difference is found."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dardr_conformance.carriers import content_of, from_json
from dardr_conformance.comparison import differences
from dardr_schema.tables import tables
from tests.conformance.conftest import CONFORMANCE

SMALL = CONFORMANCE / "cases/files/small"
RETURN = json.loads((SMALL / "return.json").read_bytes())
CONTENT = from_json(RETURN)


@pytest.mark.parametrize("name", ["return.ndjson", "return.zip", "top-folder.zip", "return.xlsx", "csv"])
def test_a_return_reads_the_same_from_each_carrier(name: str) -> None:
    as_text = not name.endswith(".ndjson")
    assert list(differences(CONTENT, content_of(SMALL / name), as_text=as_text)) == []


@pytest.mark.parametrize("name", ["cut-short.json", "a-list.json", "too-deep.json", "damaged.xlsx", "password.xlsx"])
def test_what_is_no_submission_is_a_value_error(name: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        content_of(CONFORMANCE / "cases/files/unreadable" / name)


def test_nesting_may_leave_keys_unsaid_or_say_them() -> None:
    said = copy.deepcopy(RETURN)
    for review in said["review"]:
        for recommendation in review["recommendation"]:
            recommendation["review_id"] = review["review_id"]
    unsaid = copy.deepcopy(RETURN)
    for review in unsaid["review"]:
        for recommendation in review["recommendation"]:
            recommendation.pop("review_id", None)
    assert list(differences(from_json(said), from_json(unsaid))) == []


def test_flat_tables_are_the_same_as_nested_ones() -> None:
    flat = {**CONTENT["submission"][0], **{name: rows for name, rows in CONTENT.items() if name != "submission"}}
    assert list(differences(CONTENT, from_json(flat))) == []


@pytest.mark.parametrize("blank", [None, "", []])
def test_a_blank_is_a_blank(blank: Any) -> None:
    more = copy.deepcopy(RETURN) | {"replaces_submission": blank}
    assert list(differences(CONTENT, from_json(more))) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [(5, 5.0, True), (True, 1, False), ("5", 5, False), (["a", "b"], ["b", "a"], False), ("ŵ", "w\u0302", False)],
)
def test_values_are_compared_as_they_are_meant(one: Any, other: Any, same: bool) -> None:
    met = list(differences({"review": [{"x": one}]}, {"review": [{"x": other}]}))
    assert (met == []) is same


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_change_of_a_value_is_found(data: st.DataObject) -> None:
    changed = copy.deepcopy(CONTENT)
    table = data.draw(st.sampled_from([name for name, rows in changed.items() if rows]))
    row = data.draw(st.integers(0, len(changed[table]) - 1))
    field = data.draw(st.sampled_from(sorted(changed[table][row])))
    deed = data.draw(st.sampled_from(["change", "take", "add"]))
    if deed == "change":
        changed[table][row][field] = "something else"
    elif deed == "take":
        del changed[table][row][field]
    else:
        changed[table][row]["added"] = "x"
    assert list(differences(CONTENT, changed)) != []


@given(st.permutations(list(CONTENT)))
@settings(max_examples=20, deadline=None)
def test_the_order_of_tables_and_fields_is_of_no_account(order: list[str]) -> None:
    turned = {name: [dict(reversed(row.items())) for row in CONTENT[name]] for name in order}
    assert list(differences(CONTENT, turned)) == []


@pytest.mark.parametrize("table", ["recommendation", "action", "assessment"])
def test_the_order_of_records_is_compared_within_what_they_belong_to(table: str) -> None:
    turned = {**CONTENT, table: list(reversed(CONTENT[table]))}
    parents = [row[str(tables()[table].parent_field)] for row in CONTENT[table]]
    moved = len(set(parents)) < len(parents)
    assert [one.kind for one in differences(CONTENT, turned)] == (["order"] if moved else [])


def test_a_carrier_that_is_not_there_is_a_value_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="FileNotFoundError"):
        content_of(tmp_path / "none.json")
