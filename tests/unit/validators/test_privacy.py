"""What may be shown of the names of files, sheets and columns, and at what cost."""

from __future__ import annotations

import pytest

from dardr_validators.privacy import shown_part


@pytest.mark.parametrize("name", ["Notes", "notes 2024", "copy_of_action", "Sheet1", "x2-y3"])
def test_plain_words_are_shown(name: str) -> None:
    assert shown_part(name) == name


@pytest.mark.parametrize("name", ["NoTeS", "notes!", "a" * 39 + "!", "a1" * 19 + "!", "notes  two"])
def test_more_than_plain_words_is_masked_at_once(name: str) -> None:
    """The long ones would take a pattern that can be read many ways longer than any test may last."""
    assert name not in shown_part(name)
