"""Check that the authored lists agree with themselves and with one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dardr_vocabularies.authored import AuthoredConcept, AuthoredScheme, Phrase, rows
from dardr_vocabularies.folding import fold

SHARED_TEXT_COLUMNS = ("scheme", "text", "notations", "decided_by", "reason")
DECIDED_BY = ("", "date", "broader")
"""What beside a text decides between its codes: nothing, the date of the record, or the broader code beside it."""


@dataclass(frozen=True, slots=True)
class SharedText:
    """A text that may mean several codes, and what decides between them."""

    notations: tuple[str, ...]
    decided_by: str


SharedTexts = Mapping[tuple[str, str], SharedText]


def shared_texts(folder: Path) -> SharedTexts:
    """Texts that may mean several codes, by scheme and folded text, from ``shared_texts.csv``.

    Raises: ValueError when something else is said to decide.
    """
    found = {}
    for where, row in rows(folder / "shared_texts.csv", SHARED_TEXT_COLUMNS):
        if row["decided_by"] not in DECIDED_BY:
            raise ValueError(f"{where}: decided_by is {', '.join(DECIDED_BY[1:])} or blank")
        found[row["scheme"], fold(row["text"])] = SharedText(tuple(row["notations"].split(";")), row["decided_by"])
    return found


def check(schemes: Sequence[AuthoredScheme], shared: SharedTexts) -> None:
    """Do nothing when all lists are sound.

    Raises: ValueError naming file and row of the first fault: a notation twice, a code that is broader or replaces
    another and does not exist, a circle, or a text that means two codes and is not listed in ``shared_texts.csv``.
    """
    codes = {scheme.name: {concept.notation for concept in scheme.concepts} for scheme in schemes}
    for scheme in schemes:
        if scheme.broader_scheme is not None and scheme.broader_scheme not in codes:
            raise ValueError(f"lists.csv: {scheme.name} has the unknown broader_scheme {scheme.broader_scheme}")
        _check_once(scheme)
        _check_links(scheme, codes[scheme.name], codes[scheme.broader_scheme or scheme.name])
        _check_texts(scheme, shared)
    means = {(scheme.name, text): found for scheme in schemes for text, found in index(scheme).items()}
    for (name, text), said in shared.items():
        if len(means.get((name, text), ())) < (1 if said.decided_by else 2):
            raise ValueError(f"shared_texts.csv: {name} / {text} no longer means several codes; remove the row")


def index(scheme: AuthoredScheme) -> dict[str, tuple[str, ...]]:
    """Folded text to notations, for all notations, labels and synonyms; notations first, then labels, then synonyms."""
    found: dict[str, dict[str, None]] = {}
    for texts in (_notations, _labels, _synonyms):
        for concept in scheme.concepts:
            for text in texts(concept):
                found.setdefault(fold(text), {})[concept.notation] = None
    return {text: tuple(codes) for text, codes in sorted(found.items()) if text}


def phrase_index(phrases: Iterable[Phrase]) -> dict[str, str]:
    """Folded phrase to value.

    Raises: ValueError when a phrase has two values.
    """
    found: dict[str, str] = {}
    for phrase in phrases:
        if found.setdefault(fold(phrase.phrase), phrase.value) != phrase.value:
            raise ValueError(f"{phrase.where}: {phrase.phrase!r} has another value above")
    return dict(sorted(found.items()))


def _notations(concept: AuthoredConcept) -> tuple[str, ...]:
    return (concept.notation,)


def _labels(concept: AuthoredConcept) -> tuple[str, ...]:
    return tuple(concept.label.values())


def _synonyms(concept: AuthoredConcept) -> tuple[str, ...]:
    return concept.also_seen


def _check_once(scheme: AuthoredScheme) -> None:
    met: dict[str, str] = {}
    for concept in scheme.concepts:
        first = met.setdefault(concept.notation, concept.where)
        if first != concept.where:
            raise ValueError(f"{concept.where}: the notation {concept.notation} stands already at {first}")


def _check_links(scheme: AuthoredScheme, own: set[str], above: set[str]) -> None:
    parents = {concept.notation: concept.broader for concept in scheme.concepts}
    for concept in scheme.concepts:
        if concept.broader is not None and concept.broader not in above:
            raise ValueError(f"{concept.where}: broader {concept.broader} is not a code of the list")
        for code in concept.replaced_by:
            if code not in own or code == concept.notation:
                raise ValueError(f"{concept.where}: replaced_by {code} is not another code of the list")
        if scheme.broader_scheme is None:
            _check_no_circle(concept, parents)


def _check_no_circle(concept: AuthoredConcept, parents: Mapping[str, str | None]) -> None:
    passed = {concept.notation}
    above = concept.broader
    while above is not None:
        if above in passed:
            raise ValueError(f"{concept.where}: following broader from {concept.notation} runs in a circle")
        passed.add(above)
        above = parents[above]


def _check_texts(scheme: AuthoredScheme, shared: SharedTexts) -> None:
    places = {concept.notation: concept.where for concept in scheme.concepts}
    for text, codes in index(scheme).items():
        said = shared.get((scheme.name, text))
        if said is not None and not set(said.notations) <= places.keys():
            raise ValueError(f"shared_texts.csv: {text!r} is said to mean a code that {scheme.name} lacks")
        if len(codes) > 1 and (said is None or set(said.notations) != set(codes)):
            where = places[codes[-1]]
            raise ValueError(f"{where}: {text!r} means {' and '.join(codes)}; change one, or add to shared_texts.csv")
