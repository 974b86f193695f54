"""JSON: well formed, one object, nested as the standard says; anything else is said and never raises."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dardr_validators.sources import Source
from dardr_validators.validate import read
from tests.unit.validators.formats.samples import as_json, found, json_return, refused, report

WELL_FORMED = json.dumps(json_return())


def given(change: str, value: Any) -> Source:
    """The good return with one thing changed: a path of keys and places, and the value there."""
    content: Any = json_return()
    at = content
    *steps, last = [int(step) if step.isdigit() else step for step in change.split("/")]
    for step in steps:
        at = at[step]
    at[last] = value
    return as_json(content)


@pytest.mark.parametrize("content", [WELL_FORMED.encode(), b"\xef\xbb\xbf" + WELL_FORMED.encode()])
@pytest.mark.parametrize("name", ["return.json", "return.txt", "return"])
def test_json_is_known_by_its_first_sign_whatever_its_name(content: bytes, name: str) -> None:
    assert found(Source(name, content)) == []


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(WELL_FORMED[:-1].encode(), id="cut short"),
        pytest.param(WELL_FORMED.encode() + b"{}", id="something after the end"),
        pytest.param(WELL_FORMED.replace('"profile"', '"profile": "core", "profile"', 1).encode(), id="a key twice"),
        pytest.param(WELL_FORMED.replace("93.5", "NaN").encode(), id="NaN"),
        pytest.param(WELL_FORMED.replace("93.5", "-Infinity").encode(), id="infinity"),
        pytest.param(WELL_FORMED.replace("93.5", "1e999").encode(), id="a number too large"),
        pytest.param(WELL_FORMED.replace("93.5", "1" * 5000).encode(), id="a number too long"),
        pytest.param(WELL_FORMED.replace("Review A", "\\ud800").encode(), id="half of a character"),
        pytest.param(WELL_FORMED.replace("Review A", "Review\tA").encode(), id="a tab in a text"),
        pytest.param(WELL_FORMED.encode("utf-32"), id="UTF-32"),
        pytest.param(b"[" * 200_000, id="open brackets"),
        pytest.param(b"[" * 200_000 + b"]" * 200_000, id="deep lists"),
        pytest.param(b'{"review":' * 100_000 + b"1" + b"}" * 100_000, id="deep objects"),
        pytest.param(b'{"review": ' + b"[" * 70 + b"]" * 70 + b"}", id="deeper than a return is"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"[{}]", id="a list of objects"),
        pytest.param(b"{", id="an open object"),
    ],
)
def test_what_is_no_json_object_is_refused(content: bytes) -> None:
    assert refused(Source("return.json", content)) == "FIL-006"


def test_utf_16_with_its_mark_is_read_and_windows_1252_with_a_warning() -> None:
    plain = found(Source("return.json", WELL_FORMED.encode()))
    assert found(Source("return.json", WELL_FORMED.encode("utf-16"))) == plain
    worded = WELL_FORMED.replace("Review A", "Rhif â").encode("cp1252")
    assert found(Source("return.json", worded)) == [("FIL-009", None, 0, None), *plain]


@pytest.mark.parametrize("content", [b"null", b"3", b'"text"', b"true"])
def test_json_that_is_no_object_is_refused(content: bytes) -> None:
    assert refused(Source("return.json", content)) == "FIL-006"


@pytest.mark.parametrize("content", [b"{}", b'{"a": 1}', b'{"features": [], "type": "FeatureCollection"}'])
def test_an_object_of_another_kind_is_refused(content: bytes) -> None:
    assert refused(Source("return.json", content)) == "FIL-004"


@pytest.mark.parametrize("value", [1, "text", True, ["text"], [None], [[]], [[{}]]])
@pytest.mark.parametrize("place", ["review", "review/0/recommendation", "evidence"])
def test_a_table_of_the_wrong_type_is_reported(place: str, value: Any) -> None:
    table = place.rpartition("/")[2]
    assert ("SCH-TYPE", table) in {(rule, name) for rule, name, *_ in found(given(place, value))}


@pytest.mark.parametrize("value", [{}, [[]], {"a": {}}, [{"a": 1}]])
@pytest.mark.parametrize("field", ["stage", "notified_date", "has_action_plan", "csp_area", "joint_review_partners"])
def test_a_field_of_the_wrong_type_is_reported_at_its_pointer(field: str, value: Any) -> None:
    result = report(given(f"review/1/{field}", value))
    pointers = [f.location["pointer"] for f in result.findings if (f.rule, f.field) == ("SCH-TYPE", field)]
    assert pointers == [f"/review/1/{field}"]


def test_null_and_an_empty_list_are_blank() -> None:
    content = json_return()
    content["review"][0]["local_reference"] = None
    content["review"][3]["recommendation"] = []
    content["review"][3]["joint_review_partners"] = []
    content["learning_item"] = None
    assert found(as_json(content)) == []


def test_foreign_keys_of_nested_records_may_be_left_out() -> None:
    content = json_return()
    for review in content["review"]:
        for recommendation in review.get("recommendation", []):
            del recommendation["review_id"]
            for below in recommendation.get("action", []) + recommendation.get("assessment", []):
                del below["recommendation_id"]
    assert read(as_json(content)).records == read(as_json(json_return())).records
    assert found(as_json(content)) == []


def test_a_foreign_key_that_names_another_parent_than_the_record_it_stands_in_is_reported() -> None:
    rules = found(given("review/0/recommendation/0/review_id", "SHR-R02"))
    assert ("SUB-004", "recommendation", 1, "review_id") in rules


def test_an_unknown_key_is_reported_once_for_its_table() -> None:
    content = json_return()
    for review in content["review"]:
        review["rag_rating"] = "amber"
    assert found(as_json(content)) == [("SUB-009", "review", 0, "rag_rating")]


@pytest.mark.parametrize("key", ["Jane Example 07700 900123", "a/b~c", "", "x" * 500, "\u202egnp"])
def test_an_unknown_key_of_any_kind_is_not_shown_unless_it_is_plainly_a_heading(key: str) -> None:
    content = json_return()
    content["review"][0][key] = "x"
    result = report(as_json(content))
    assert [(f.rule, f.field) for f in result.findings] == [("SUB-009", None)]
    assert not key or key not in json.dumps(result.to_json(), ensure_ascii=False)


def test_what_json_ld_adds_is_no_unknown_key() -> None:
    content = {"@context": "https://w3id.org/dardr/context.jsonld", "@type": "Submission", **json_return()}
    content["review"][0]["@id"] = "https://w3id.org/dardr/id/review/SHR-R01"
    assert found(as_json(content)) == []


def test_values_may_be_typed_or_texts() -> None:
    content = json_return()
    content["review"][0] |= {"number_of_recommendations": "5", "is_joint_review": "no", "has_action_plan": "Ydy"}
    content["evidence"][0] |= {"value_before": "61", "value_after": "93.5"}
    assert found(as_json(content)) == []


def test_json_lists_are_lists_and_texts_are_split() -> None:
    as_text = given("review/0/recommendation/0/theme", "criminal-justice; improving-assessments")
    assert read(as_text).records == read(as_json(json_return())).records
