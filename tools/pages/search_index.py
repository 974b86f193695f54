"""What the search of the site looks through: one script for each language, so that it works from files too."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import orjson

from tools.pages.addresses import page_file
from tools.pages.rendering import Page
from tools.pages.words import words_of


def search_index(pages: Iterable[Page], language: str) -> bytes:
    """The script of a language: an entry of kind, title, file, other names and text for each page.

    The words are folded as the script in the page folds what is typed.
    """
    w = words_of(language)
    entries = [
        [
            w(f"kind-{page.kind}"),
            page.title,
            page_file(language, page.place),
            folded(" ".join(page.found_by)),
            folded(page.text),
        ]
        for page in sorted(pages, key=lambda page: page.place)
        if page.kind
    ]
    return b"window.searchEntries = " + orjson.dumps(entries) + b";\n"


def folded(text: str) -> str:
    """A text for comparing: small letters without accents, each word once."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return " ".join(dict.fromkeys(plain.casefold().split()))
