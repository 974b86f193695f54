"""Both languages say everything, with the same values in it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import dardr_service.web.words
from dardr_service.web.words import CATEGORIES, LANGUAGES, catalogue, day_in_words, words_in

WEB = Path(dardr_service.web.words.__file__).parent
KEYS = list(catalogue())


def texts(key: str, language: str) -> list[str]:
    """All forms of a key in a language."""
    said = catalogue()[key][language]
    if isinstance(said, str):
        return [said]
    return list(said.values()) if isinstance(said, dict) else said


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_have_the_words_and_the_same_placeholders(key: str) -> None:
    assert set(catalogue()[key]) == set(LANGUAGES)
    said = [text for language in LANGUAGES for text in texts(key, language)]
    assert all(text.strip() for text in said)
    assert len({frozenset(placeholders(text)) for text in said}) == 1


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(key: str, language: str) -> None:
    said = catalogue()[key][language]
    if isinstance(said, dict):
        assert set(said) <= {*CATEGORIES[language].values(), "other"}
        assert "other" in said


@pytest.mark.parametrize(
    ("count", "english", "welsh"),
    [
        (1, "Your file has 1 problem to fix", "Mae 1 broblem i'w chywiro yn eich ffeil"),
        (2, "Your file has 2 problems to fix", "Mae 2 broblem i'w cywiro yn eich ffeil"),
        (4, "Your file has 4 problems to fix", "Mae 4 problem i'w cywiro yn eich ffeil"),
        (6, "Your file has 6 problems to fix", "Mae 6 phroblem i'w cywiro yn eich ffeil"),
        (1200, "Your file has 1,200 problems to fix", "Mae 1,200 problem i'w cywiro yn eich ffeil"),
    ],
)
def test_a_number_takes_its_form(count: int, english: str, welsh: str) -> None:
    assert words_in("en")("title-error", count=count) == english
    assert words_in("cy")("title-error", count=count) == welsh


def test_days_are_written_as_people_write_them() -> None:
    assert day_in_words(date(2026, 6, 1), "en") == "1 June 2026"
    assert day_in_words(date(2026, 6, 1), "cy") == "1 Mehefin 2026"


def test_every_key_is_said_somewhere() -> None:
    """By its name, or by the beginning of one that ends in a severity or a status."""
    sources = "".join(path.read_text(encoding="utf-8") for path in [*WEB.glob("*.py"), *WEB.glob("templates/*.html")])
    named = set(re.findall(r"[\"']([a-z]+(?:-[a-z]+)*-?)[\"']", sources))
    built = (*(name for name in named if name.endswith("-")), "error-4", "error-5")
    assert [key for key in KEYS if key not in named and not key.startswith(built)] == []


def test_templates_hold_no_words_of_their_own() -> None:
    """Outside tags and expressions a template has signs only, so nothing is said in one language alone."""
    for path in sorted(WEB.glob("templates/*.html")):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        bare = re.sub(r"<[^>]*>", "", text).replace("https://w3id.org/dardr/rule/", "")
        assert re.findall(r"\w+", bare) == [], path.name


def test_nothing_looks_like_a_page_of_the_government() -> None:
    for path in [*WEB.glob("**/*.html"), *WEB.glob("static/*"), WEB / "words.json"]:
        assert not re.search(r"gov\.uk(?!/doc/open-government)|govuk|transport|crown|crest", said(path)), path.name


def said(path: Path) -> str:
    return path.read_text(encoding="utf-8").lower().replace("nationalarchives.gov.uk/doc", "")
