"""The words of the site that are not the standard's own, in both languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from markupsafe import Markup, escape

WORDS = Path(__file__).parent / "words.json"
WELSH_IS_CHECKED = False
"""Whether a Welsh speaker has read these words and the guides. Each item of the standard says it of itself."""


@cache
def all_words() -> Mapping[str, Mapping[str, str]]:
    """Every word by its name: ``{"en": ..., "cy": ...}``."""
    content: dict[str, dict[str, str]] = orjson.loads(WORDS.read_bytes())
    return content


@cache
def words_of(language: str) -> Callable[..., str]:
    """A function that gives the words of that name, with ``{placeholders}`` filled in.

    Raises: KeyError for a name that ``words.json`` lacks.
    """

    def words(name: str, /, **values: Any) -> str:
        text = all_words()[name][language]
        return text.format(**values) if values else text

    return words


def said(text: Mapping[str, str], language: str) -> Markup:
    """A text of the standard in a language; where only English has it, the English, marked as such."""
    if text.get(language):
        return escape(text[language])
    return Markup('<span lang="en">{}</span>').format(text["en"])


def word_of_value(family: str, value: str, language: str) -> Markup:
    """The words for a value that the model gives in English; a value without words stands as it is, marked English."""
    name = f"{family}-{value.replace(' ', '-').replace('/', '-').replace('(', '').replace(')', '')}"
    if name in all_words():
        return escape(all_words()[name][language])
    return Markup('<span lang="en">{}</span>').format(value)
