"""Names of people and words that are none, as running code sees them: loaded only when a text asks for them."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

from dardr_vocabularies.generated_files import generated

UNLIKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "œ": "oe"})


def plain(name: str) -> str:
    """A name in lower case and without accents, as the lists write it."""
    lower = name.lower()
    if lower.isascii():
        return lower
    parts = unicodedata.normalize("NFKD", lower.translate(UNLIKE))
    return "".join(part for part in parts if not unicodedata.combining(part))


@cache
def name_list(kind: str) -> frozenset[str]:
    """Plain names of one kind: ``given`` and ``surnames``, those also words as ``given-words``, ``surname-words``.

    ``ordinary`` holds words that are written with a capital and are no names: places, agencies, titles of jobs.
    Raises: KeyError for another kind.
    """
    return frozenset(_names()[kind].split())


@cache
def _names() -> dict[str, Any]:
    content: dict[str, Any] = generated("names.json")
    return content
