"""A quick look before a closer one lets through whatever the closer one finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis.strategies import characters, from_regex

from dardr_validators import screen_numbers, screen_places


@settings(max_examples=300)
@given(from_regex(screen_numbers.BANK(), alphabet=characters(min_codepoint=32, max_codepoint=382)))
def test_a_number_of_a_bank_passes_the_look_before_the_closer_one(text: str) -> None:
    assert screen_numbers.KINDS["bank"][2](text) == (screen_numbers.BANK().search(text) is not None)


@settings(max_examples=300)
@given(from_regex(screen_places.POSTCODE()))
def test_a_postcode_ends_as_the_look_before_the_closer_one_asks(text: str) -> None:
    assert screen_numbers.INWARD().search(text) is not None
