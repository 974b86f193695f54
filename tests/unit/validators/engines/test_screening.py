"""The screen of a column looks closer wherever the screen of a text may find something."""

from __future__ import annotations

import re

import polars as pl
import pytest

from dardr_validators import screen_numbers, screen_places
from dardr_validators.engines.screening import SOUGHT, relaxed, suspicious
from dardr_validators.screen import severity

AIDS = {
    "screen_numbers": {
        *("DOCUMENT", "ENACTED", "YEARS", "PUBLIC_DOMAIN", "DATED", "PUBLIC_HANDLE", "RUN", "MIXED", "INWARD", "LONG")
    },
    "screen_places": {"ORDINAL", "HOUSE", "COURTS", "ENUMERATED", "BEFORE", "TOKEN"},
}
"""Patterns that find nothing by themselves: they narrow what others find."""
HELD = (
    "Ring 07700 900123 about it",
    "NHS number 943 476 5919",
    "QQ 12 34 56 C",
    "a.n.other@example.org",
    "CAD reference 4471/22",
    "lives at 14 acacia avenue",
    "14 Acacia Avenue",
    "9 Maes y Coed",
    "Flat 3, 21",
    "LS1 4AP",
    "account 12345678",
    "hospital number A123456",
    "AB12 CDE",
    "born 3 March 1981",
    "on instagram as jane_doe1",
)


@pytest.mark.parametrize("module", [screen_numbers, screen_places], ids=lambda module: module.__name__.split(".")[-1])
def test_every_pattern_of_the_screen_is_sought_or_an_aid(module: object) -> None:
    name = str(getattr(module, "__name__", "")).rpartition(".")[2]
    late = {key for key, value in vars(module).items() if hasattr(value, "cache_info") and key.isupper()}
    sought = {key for key in late if vars(module)[key] in SOUGHT}
    assert late - sought == AIDS[name]


@pytest.mark.parametrize("text", HELD)
def test_a_relaxed_pattern_is_met_wherever_the_pattern_is(text: str) -> None:
    met = [pattern() for pattern in SOUGHT if pattern().search(text)]
    assert met or severity(text) is None
    for pattern in met:
        assert pl.Series([text]).str.contains(relaxed(pattern)).all(), pattern.pattern


def test_a_relaxed_pattern_asks_nothing_of_its_sides() -> None:
    assert relaxed(re.compile(r"(?<![0-9(])ab(?!\)|[(]c)\b[\w.-]{1,64}(?=x)d{0,2}")) == r"ab(?-i:\S){1,}d{0,2}"


def test_a_column_is_screened_as_its_texts_are() -> None:
    texts = [*HELD, *(f"{text} (12 of 450 so far)" for text in ("Teams on call", "Train staff each month"))]
    assert suspicious(pl.Series(texts)).to_list() == [severity(text) is not None for text in texts]
