"""The words of the pages, in both languages: ``words.json`` holds them, nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import orjson

LANGUAGES = ("en", "cy")
# The plural categories that CLDR gives Welsh; every other number is "other". English has "one" and "other".
CATEGORIES = {"en": {1: "one"}, "cy": {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}}
Words = Callable[..., str]


@cache
def catalogue() -> Mapping[str, Mapping[str, Any]]:
    """Every key of the pages: its words by language, or by language and plural category."""
    found: dict[str, dict[str, Any]] = orjson.loads((Path(__file__).parent / "words.json").read_bytes())
    return found


def words_in(language: str) -> Words:
    """A function from a key and its values to the words in a language."""

    def words(key: str, **values: int | str) -> str:
        text = catalogue()[key][language]
        if not isinstance(text, str):
            category = CATEGORIES[language].get(int(values["count"]), "other")
            text = text.get(category, text["other"])
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        return str(text).format_map(shown)

    return words


def other_language(language: str) -> str:
    """The language that a page is not in."""
    return LANGUAGES[1 - LANGUAGES.index(language)]


def day_in_words(day: date, language: str) -> str:
    """A day as people write it: 1 June 2026, 1 Mehefin 2026."""
    return f"{day.day} {catalogue()['months'][language][day.month - 1]} {day.year}"
