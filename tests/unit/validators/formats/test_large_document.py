"""A large JSON document, read whole tables at once, is the draft that is read record by record."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from dardr_validators.drafts import Draft
from dardr_validators.formats import document, large_document
from tests.architecture.project import ROOT

Change = Callable[[dict[str, Any]], None]


def root_of(example: str) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads((ROOT / f"examples/{example}/return.json").read_bytes())
    return found


def seen(draft: Draft) -> Any:
    """All that is in a draft, pointers written out."""
    tables = {
        name: (table.rows, table.parents, list(table.place.pointers or ()), [extra for extra in table.extras if extra])
        for name, table in draft.tables.items()
    }
    return tables, sorted(map(repr, draft.troubles)), draft.unreadable


def test_an_example_is_read_alike_both_ways() -> None:
    content = orjson.dumps(root_of("good"))
    found = large_document.read(content)
    assert found is not None
    assert seen(found) == seen(document.read(content))


def first(root: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = root["review"][0]["recommendation"][0]
    return found


PLAIN: dict[str, Change] = {
    "a field that is not in the standard": lambda root: first(root).update({"of/our~own": "x", "tags": ["a"]}),
    "an empty list of records": lambda root: first(root).update(national_response=[]),
    "a table at the root": lambda root: root.update(learning_item=[{"learning_id": "L1"}]),
    "the parent's key said again": lambda root: first(root).update(review_id=root["review"][0]["review_id"]),
    "no key above": lambda root: root["review"][0].pop("review_id"),
    "a null": lambda root: first(root).update(text=None),
    "a number for a text": lambda root: first(root).update(number=7),
}


@pytest.mark.parametrize("change", PLAIN.values(), ids=PLAIN)
def test_what_is_plain_is_read_alike_both_ways(change: Change) -> None:
    root = root_of("good")
    change(root)
    content = orjson.dumps(root)
    found = large_document.read(content)
    assert found is not None
    assert seen(found) == seen(document.read(content))


DOUBTFUL: dict[str, Change] = {
    "a record for a list": lambda root: root.update(review=root["review"][0]),
    "a text among records": lambda root: root["review"].append("x"),
    "another parent's key": lambda root: first(root).update(review_id="R-OTHER"),
    "a record in a field": lambda root: first(root).update(text={"en": "x"}),
    "a list of numbers": lambda root: first(root).update(theme=[1]),
    "a number too large": lambda root: first(root).update(number=10**16),
    "a table in two places": lambda root: root.update(recommendation=[copy.deepcopy(first(root))]),
    "linked data": lambda root: first(root).update({"@id": "https://example.org/1"}),
    "the envelope in itself": lambda root: root.update(submission=[{}]),
}


@pytest.mark.parametrize("change", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_is_doubtful_is_left_to_be_read_record_by_record(change: Change) -> None:
    root = root_of("good")
    change(root)
    assert large_document.read(orjson.dumps(root)) is None


@pytest.mark.parametrize(
    "content",
    [
        b'{"profile": "core", "profile": "core"}',
        b"[]",
        b"{",
        b'{"profile": "a\\u003ab"}',
        b'\xef\xbb\xbf{"profile": "core"}',
    ],
    ids=["a key twice", "a list", "no JSON", "a colon in disguise", "a mark"],
)
def test_no_plain_document_is_left_alone(content: bytes) -> None:
    assert large_document.read(content) is None


def test_a_large_document_is_tried_as_a_plain_one_first(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Draft({}, [])
    monkeypatch.setattr(large_document, "read", lambda content: plain)
    monkeypatch.setattr(document, "LARGE", 10)
    assert document.read(orjson.dumps(root_of("good"))) is plain
