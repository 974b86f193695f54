"""The authored lists of names, compiled: build time only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dardr_vocabularies.authored import AuthoredScheme, authored_phrases, rows
from dardr_vocabularies.names import plain

COLUMNS = ("name", "origin", "also_word", "source")
PLACE_COLUMNS = ("name", "nation", "source")
FILES = {"given": "given-words", "surnames": "surname-words"}
ANSWERS = ("no", "seldom", "yes")
WORD = re.compile(r"[^\W\d_]{2,}")


def names(folder: Path, schemes: Iterable[AuthoredScheme], registers: Mapping[str, Any]) -> dict[str, str]:
    """Names by kind, each kind one text of words.

    Raises: ValueError when a row of the lists of names is at fault.
    """
    found: dict[str, set[str]] = {"seldom-words": set()}
    for kind, words in FILES.items():
        found[kind], found[words] = set(), set()
        for where, row in rows(folder / "names" / f"{kind}.csv", COLUMNS):
            name = row["name"]
            if plain(name) != name or not WORD.fullmatch(name) or row["also_word"] not in ANSWERS:
                raise ValueError(
                    f"{where}: expected a plain name and one of {ANSWERS}, met {name!r}, {row['also_word']!r}"
                )
            if name in found[kind] or name in found[words]:
                raise ValueError(f"{where}: the name {name!r} stands there twice")
            found[words if row["also_word"] == "yes" else kind].add(name)
            if row["also_word"] == "seldom":
                found["seldom-words"].add(name)
    phrases = authored_phrases(folder).get("not-personal", ())
    said = {plain(line.phrase) for line in phrases if WORD.fullmatch(line.phrase)}
    labels = {plain(word) for text in _labels(schemes) for word in WORD.findall(text)} - found["given"]
    persons = found["given"] | found["given-words"] | found["surnames"] | found["surname-words"]
    explained = {plain(word) for text in _definitions(schemes) for word in WORD.findall(text)} - persons
    places = {plain(word) for text in _places(registers) for word in WORD.findall(text)}
    found["ordinary"] = said | labels | explained | (places - found["given"])
    found["places"] = {row["name"] for _, row in rows(folder / "names" / "places.csv", PLACE_COLUMNS)} - found["given"]
    return {kind: " ".join(sorted(held)) for kind, held in found.items()}


def _labels(schemes: Iterable[AuthoredScheme]) -> Iterator[str]:
    for scheme in schemes:
        for concept in scheme.concepts:
            yield from concept.label.values()


def _definitions(schemes: Iterable[AuthoredScheme]) -> Iterator[str]:
    for scheme in schemes:
        for concept in scheme.concepts:
            yield from concept.definition.values()


def _places(registers: Mapping[str, Any]) -> Iterator[str]:
    for area in registers["areas"].values():
        yield from area["name"].values()
