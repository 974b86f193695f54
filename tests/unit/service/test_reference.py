"""What `dardr standard show` finds by a name, whole or alone."""

from __future__ import annotations

import json

import pytest

from dardr_service.inputs import UsageError
from dardr_service.reference import shown
from dardr_service.rule_kinds import WELSH, kind_word
from dardr_validators.rules import rules


def test_a_code_named_alone_is_the_one_that_is_called_so() -> None:
    assert shown("police", "en", "text") == shown("agency/police", "en", "text")


def test_every_field_that_is_called_so_is_shown() -> None:
    text = shown("status", "en", "text")
    assert "action.status  " in text
    assert "national_response.status  " in text
    assert len(json.loads(shown("status", "en", "json"))) == text.count(".status  ")


def test_how_grave_a_rule_is_is_said_in_the_language() -> None:
    assert "Gwall" in shown("ACT-005", "cy", "text")
    assert "Error" in shown("act-005", "en", "text")


def test_the_kind_of_a_rule_is_said_in_the_language() -> None:
    assert "amodol" in shown("ACT-005", "cy", "text")
    assert "conditional" not in shown("ACT-005", "cy", "text")
    assert "conditional" in shown("ACT-005", "en", "text")


def test_every_kind_of_rule_has_welsh_words_and_no_other_has() -> None:
    assert {rule.kind for rule in rules().values()} == set(WELSH)
    assert all(kind_word(kind, "cy") == WELSH[kind] for kind in WELSH)


def test_what_there_is_not_is_said_with_what_there_is() -> None:
    with pytest.raises(UsageError, match=r"agency/police"):
        shown("nothing-such", "en", "text")
