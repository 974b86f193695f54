"""Every form can be had by its name, from the command as from the core, and says the same each time."""

from __future__ import annotations

import string

import pytest

from dardr_service.command_line import FORMATS
from dardr_validators.formats.own_parts import CHANGES, PROBLEMS, is_ours
from dardr_validators.renderings.forms import FORMS, rendered
from dardr_validators.renderings.words import WORDS
from tests.unit.validators.renderings.samples import LANGUAGES, READABLE, UNREADABLE, example


def test_the_command_offers_every_form() -> None:
    assert FORMATS == FORMS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_a_form_is_the_same_each_time(name: str, form: str, language: str) -> None:
    source, report = example(name)
    content = rendered(report, source, form, language=language)
    assert content
    assert rendered(report, source, form, language=language) == content


def test_a_form_that_does_not_exist_is_a_mistake() -> None:
    source, report = example("good/csv")
    with pytest.raises(ValueError, match="expected a form"):
        rendered(report, source, "pdf", language="en")


def test_both_languages_have_the_same_words_and_places_for_values() -> None:
    def values(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english, welsh = (WORDS[language] for language in LANGUAGES)
    assert set(english) == set(welsh)
    assert [key for key in english if values(english[key]) != values(welsh[key])] == []


@pytest.mark.parametrize("name", [*CHANGES.values(), *PROBLEMS.values(), "changes", "Changes 2", "return-changes"])
def test_what_we_add_is_known_as_ours(name: str) -> None:
    assert is_ours(name)


@pytest.mark.parametrize("name", ["action", "Notes", "Exchanges", "Changes to come"])
def test_what_others_add_is_not(name: str) -> None:
    assert not is_ours(name)
