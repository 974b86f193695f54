"""The names of editions: what a text names, what came later, and the form of those that are read."""

from __future__ import annotations

import re

import pytest

from dardr_schema.editions import editions, is_later, named, order, pattern

NAMES = [("1.0", "1.0"), ("1", "1.0"), ("1.0.0", "1.0"), ("1.0.17", "1.0"), (" 1.1 ", "1.1"), ("1.1.0", "1.1")]
NONE = ["", "1.2", "2.0", "0.9", "1.10", "1.1.1.1", "v1.1", "1.0-draft", "one", "1,1", "11", "1.", ".1", "1.1\n2"]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_text_names_an_edition(text: str, name: str) -> None:
    assert named(text) == name
    assert re.search(pattern(editions()), text.strip())


@pytest.mark.parametrize("text", NONE)
def test_a_text_names_no_edition_that_there_is(text: str) -> None:
    assert named(text) is None
    assert not re.search(pattern(editions()), text)


def test_a_tenth_edition_comes_after_the_ninth() -> None:
    assert sorted(["1.10", "2.0", "1.9"], key=order) == ["1.9", "1.10", "2.0"]
    assert is_later("1.10", "1.9")
    assert not is_later("1.1", "1.1")
    assert re.search(pattern(["1.0", "1.10"]), "1.10")
    assert not re.search(pattern(["1.0", "1.10"]), "1.1")
