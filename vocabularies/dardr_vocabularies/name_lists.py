"""The authored lists of names, compiled: build time only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dardr_vocabularies.authored import AuthoredScheme, authored_phrases, rows
from dardr_vocabularies.names import plain

COLUMNS = ("name", "origin", "also_word", "source")
FILES = {"given": "given-words", "surnames": "surname-words"}
WORD = re.compile(r"[^\W\d_]{2,}")


def names(folder: Path, schemes: Iterable[AuthoredScheme], registers: Mapping[str, Any]) -> dict[str, str]:
    """Names by kind, each kind one text of words.

    Raises: ValueError when a row of the lists of names is at fault.
    """
    found: dict[str, set[str]] = {}
    for kind, words in FILES.items():
        found[kind], found[words] = set(), set()
        for where, row in rows(folder / "names" / f"{kind}.csv", COLUMNS):
            name = row["name"]
            if plain(name) != name or not WORD.fullmatch(name) or row["also_word"] not in ("yes", "no"):
                raise ValueError(f"{where}: expected a plain name and yes or no, met {name!r} and {row['also_word']!r}")
            if name in found[kind] or name in found[words]:
                raise ValueError(f"{where}: the name {name!r} stands there twice")
            found[words if row["also_word"] == "yes" else kind].add(name)
    phrases = authored_phrases(folder).get("not-personal", ())
    said = {plain(line.phrase) for line in phrases if WORD.fullmatch(line.phrase)}
    labels = {plain(word) for text in _labels(schemes) for word in WORD.findall(text)} - found["given"]
    places = {plain(word) for text in _places(registers) for word in WORD.findall(text)}
    found["ordinary"] = said | labels | (places - found["given"])
    return {kind: " ".join(sorted(held)) for kind, held in found.items()}


def _labels(schemes: Iterable[AuthoredScheme]) -> Iterator[str]:
    for scheme in schemes:
        for concept in scheme.concepts:
            yield from concept.label.values()


def _places(registers: Mapping[str, Any]) -> Iterator[str]:
    for area in registers["areas"].values():
        yield from area["name"].values()
