"""The codes that a text in no list most likely means: offered with a score, never applied by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dardr_schema.tables import Column
from dardr_vocabularies.folding import fold
from dardr_vocabularies.registers import area, named_areas, named_organisations, organisation, short_name
from dardr_vocabularies.schemes import code_valid_on, scheme

LIKELY = 70.0
"""Score of 100 from which a likeness is worth showing: below it most suggestions were wrong in trials on the lists."""
SHORTEST = 3
MOST = 4
"""The likeliest, and three others that it may be as well."""
AGENCY = "agency"
OTHERS = {"en": " It may also mean: {codes}.", "cy": " Gall hefyd olygu: {codes}."}
Likely = tuple[str, float]
"""A code and its likeness from 0 to 1."""


def ranked(index: Mapping[str, Sequence[str]], text: str) -> tuple[Likely, ...]:
    """The codes whose label or synonym is most like the text, the likeliest first; none where none is like it.

    ``index``: folded label or synonym -> codes. Of equals the first in the list's order comes first.
    """
    from rapidfuzz import fuzz, process

    folded = fold(text)
    if len(folded) < SHORTEST:
        return ()
    found = process.extract(folded, index.keys(), scorer=fuzz.ratio, score_cutoff=LIKELY, limit=None)
    best: dict[str, float] = {}
    for name, score, _ in sorted(found, key=lambda one: (-round(one[1], 6), one[2])):
        for code in index[name]:
            best.setdefault(code, round(score / 100, 2))
    return tuple(best.items())[:MOST]


def ranked_areas(text: str, *, of_type: str | None) -> tuple[Likely, ...]:
    """The areas whose names are most like a text, the words for a partnership taken off."""
    return ranked(named_areas(of_type), short_name(text))


def ranked_organisations(text: str) -> tuple[Likely, ...]:
    """The agencies and organisations whose names are most like a text."""
    return ranked({**named_organisations(), **scheme(AGENCY).index}, text)


def in_words(column: Column, codes: Iterable[str]) -> Mapping[str, str]:
    """A sentence in each language that names codes with their labels."""
    labels = [(code, label) for code in codes if (label := next(_labels(column, code), None)) is not None]
    told = {
        language: "; ".join(f"{label.get(language) or label['en']} ({code})" for code, label in labels)
        for language in OTHERS
    }
    return {language: OTHERS[language].format(codes=text) if text else "" for language, text in told.items()}


def _labels(column: Column, code: str) -> Iterator[Mapping[str, str]]:
    if column.type in ("code", "organisation"):
        concept = scheme(column.scheme or AGENCY).concepts.get(code)
        yield from (concept.label,) if concept else ()
    body = organisation(code)
    yield from (body.name,) if body else ()
    held = area(code)
    yield from (held.name,) if held else ()


def successor(column: Column, value: object, day: str) -> str | None:
    """The value with every code that had ended by the day replaced by what took over; None where that is not one thing.

    An area that took over and has no code of its own as a partnership is given by its name.
    """
    follow = _area_after if column.type in ("csp", "area") else _code_after
    found: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        now = follow(column, str(one), day)
        if now is None:
            return None
        found += [now] if now not in found else []
    return ";".join(found)


def _code_after(column: Column, code: str, day: str) -> str | None:
    concepts = scheme(str(column.scheme)).concepts
    passed: list[str] = []
    while code in concepts and code_valid_on(str(column.scheme), code, day) is False:
        after = concepts[code].replaced_by
        passed.append(code)
        if len(after) != 1 or after[0] in passed:
            return None
        code = after[0]
    return code


def _area_after(column: Column, code: str, day: str) -> str | None:
    held = area(code)
    if held is None or not held.valid_to or held.valid_to >= day:
        return code
    after = area(held.replaced_by[0]) if len(held.replaced_by) == 1 else None
    return after.name["en"] if after is not None else None
