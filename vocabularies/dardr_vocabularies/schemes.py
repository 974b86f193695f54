"""The code lists of the standard, as running code sees them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import orjson

from dardr_vocabularies.dataclass import dataclass
from dardr_vocabularies.folding import fold
from dardr_vocabularies.generated_files import entries
from dardr_vocabularies.intervals import Interval, interval, within

__all__ = [
    "Concept", "Scheme", "ancestors", "broader", "code_valid_on", "editions_in", "fold", "lines", "narrower",
    "phrase_values", "phrases", "scheme", "scheme_names", "shared_schemes", "since",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Concept:
    """One code of a list. Texts are keyed by language, ``en`` and ``cy``; ``definition`` may lack either."""

    notation: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    also_seen: tuple[str, ...]
    broader: str | None
    valid_from: str | None
    valid_to: str | None
    planned: bool
    replaced_by: tuple[str, ...]
    since: str
    source: str
    cy_checked: bool


@dataclass(frozen=True, slots=True)
class Scheme:
    """One code list, in authored order. ``broader_scheme`` is the list that holds the broader codes.

    ``decided``: folded text -> what beside it decides between its codes (``date`` or ``broader``), and those codes.
    """

    name: str
    title: Mapping[str, str]
    broader_scheme: str
    concepts: Mapping[str, Concept]
    index: Mapping[str, tuple[str, ...]]
    decided: Mapping[str, tuple[str, tuple[str, ...]]]

    def find(self, text: str) -> tuple[str, ...]:
        """Notations that a text may mean, best first; empty when there is none, several when it is ambiguous.

        An exact notation stands alone. Otherwise labels in either language come before synonyms.
        """
        if text in self.concepts:
            return (text,)
        return self.index.get(fold(text), ())


def _schemes() -> Mapping[str, bytes]:
    return entries("vocabularies.json", "schemes")


@cache
def _row(name: str) -> dict[str, Any]:
    row: dict[str, Any] = orjson.loads(_schemes()[name])
    return row


@cache
def scheme_names() -> tuple[str, ...]:
    """Names of all code lists, in authored order."""
    return tuple(_schemes())


@cache
def scheme(name: str) -> Scheme:
    """The code list of that name.

    Raises: ValueError when there is none.
    """
    if name not in _schemes():
        raise ValueError(f"expected the name of a code list, such as 'agency', met {name!r}")
    found = _row(name)
    return Scheme(
        name=name,
        title=found["title"],
        broader_scheme=found["broader_scheme"] or name,
        concepts=MappingProxyType({code: _concept(code, row) for code, row in found["concepts"].items()}),
        index=MappingProxyType({text: tuple(codes) for text, codes in found["index"].items()}),
        decided=MappingProxyType({text: (said["by"], tuple(said["codes"])) for text, said in found["decided"].items()}),
    )


def _concept(notation: str, row: dict[str, Any]) -> Concept:
    return Concept(
        notation=notation,
        label=row["label"],
        definition=row["definition"],
        also_seen=tuple(row["also_seen"]),
        broader=row["broader"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        planned=row["planned"],
        replaced_by=tuple(row["replaced_by"]),
        since=row["since"],
        source=row["source"],
        cy_checked=row["cy_checked"],
    )


@cache
def editions_in(name: str) -> frozenset[str]:
    """The editions with which the codes of a list came."""
    after = _schemes()[name].split(b'"since":"')[1:]
    return frozenset(text[: text.index(b'"')].decode() for text in after)


@cache
def since(name: str) -> Mapping[str, str]:
    """The codes of a list with the edition that each came with. It makes no list: most returns use few of them."""
    return {code: row["since"] for code, row in _row(name)["concepts"].items()}


@lru_cache(maxsize=4096)
def code_valid_on(scheme_name: str, notation: str, on: str) -> bool | None:
    """Whether a code was in force on a date; None when that cannot be decided.

    ``on``: YYYY, YYYY-MM or YYYY-MM-DD. Dates are intervals, so a code that ends some day in July 2024 is undecided
    all through that month. A planned end does not retire a code. A text that is no date, or no code of the list,
    cannot be decided.
    Raises: ValueError when there is no such list.
    """
    concept = scheme(scheme_name).concepts.get(notation)
    if concept is None:
        return None
    try:
        day = interval(on)
    except ValueError:
        return None
    return within(day, _days(concept.valid_from), None if concept.planned else _days(concept.valid_to))


def _days(text: str | None) -> Interval | None:
    return None if text is None else interval(text)


def broader(scheme_name: str, notation: str) -> str | None:
    """The next broader code, None at the top or for an unknown code. It lies in ``Scheme.broader_scheme``."""
    concept = scheme(scheme_name).concepts.get(notation)
    return None if concept is None else concept.broader


def ancestors(scheme_name: str, notation: str) -> tuple[str, ...]:
    """All broader codes of the same list, nearest first."""
    held = scheme(scheme_name)
    found: list[str] = []
    above = broader(scheme_name, notation) if held.broader_scheme == scheme_name else None
    while above is not None:
        found.append(above)
        above = broader(scheme_name, above)
    return tuple(found)


@cache
def shared_schemes() -> frozenset[str]:
    """The lists that hold a text which something beside it decides."""
    return frozenset(name for name, text in _schemes().items() if b'"decided":{}' not in text)


@cache
def lines(scheme_name: str) -> tuple[tuple[str, ...], ...]:
    """The codes of a list that follow one another: each line of succession, of two codes or more."""
    line: dict[str, set[str]] = {}
    for code, concept in scheme(scheme_name).concepts.items():
        joined = set().union(
            {code}, *(line.get(other, {other}) for other in (code, *(() if concept.planned else concept.replaced_by)))
        )
        line.update(dict.fromkeys(joined, joined))
    order = list(scheme(scheme_name).concepts)
    found = {tuple(sorted(codes, key=order.index)) for codes in line.values() if len(codes) > 1}
    return tuple(sorted(found, key=lambda codes: order.index(codes[0])))


def narrower(scheme_name: str, notation: str) -> tuple[str, ...]:
    """Codes of the list whose broader code is this one, in authored order."""
    return tuple(code for code, concept in scheme(scheme_name).concepts.items() if concept.broader == notation)


@cache
def phrases(name: str) -> frozenset[str]:
    """Folded phrases of one phrase list: ``all-agencies``, ``personal-columns``, ``template-sheets``, ...."""
    return frozenset(phrase_values(name))


@cache
def phrase_values(name: str) -> Mapping[str, str]:
    """Folded phrase to value, for example ``mawrth`` to ``3``; the value is empty where a phrase has none.

    Raises: ValueError when there is no such phrase list.
    """
    found = entries("vocabularies.json", "phrases").get(name)
    if found is None:
        raise ValueError(f"expected the name of a phrase list, such as 'months', met {name!r}")
    return MappingProxyType(orjson.loads(found))
