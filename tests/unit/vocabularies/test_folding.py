"""Two ways of writing the same thing fold to the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dardr_vocabularies.folding import DROPPED, fold


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(DROPPED), st.text())
def test_a_dropped_character_is_nowhere_left(before: str, dropped: str, after: str) -> None:
    assert not set(fold(before + dropped + after)) & set(DROPPED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Children's Social Care", "childrenssocialcare"),
        ("CHILDREN’S  social\u00a0care.", "childrenssocialcare"),
        ("In-progress", "inprogress"),
        ("in_progress", "inprogress"),
        ("in \u2013 progress", "inprogress"),
        ("Tŷ", "tŷ"),
        ("T\u0079\u0302", "tŷ"),
        ("ＧＰ", "gp"),
        ("A&E", "a&e"),
        ("70+", "70+"),
        ("\ufeff\u200b", ""),
    ],
)
def test_case_points_spaces_apostrophes_and_dashes_are_dropped(text: str, expected: str) -> None:
    assert fold(text) == expected
