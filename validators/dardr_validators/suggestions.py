"""The code that a text in no list most likely means: offered with a score, never applied by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dardr_schema.tables import Column
from dardr_vocabularies.folding import fold
from dardr_vocabularies.registers import area
from dardr_vocabularies.schemes import code_valid_on, scheme

LIKELY = 70.0
"""Score of 100 from which a likeness is worth showing: below it most suggestions were wrong in trials on the lists."""
SHORTEST = 3


def nearest(index: Mapping[str, Sequence[str]], text: str) -> tuple[str, float] | None:
    """The code whose label or synonym is most like the text, and the likeness from 0 to 1; None where none is.

    ``index``: folded label or synonym -> codes. Of equals the first in the list's order is taken.
    """
    from rapidfuzz import fuzz, process

    folded = fold(text)
    if len(folded) < SHORTEST:
        return None
    found = process.extractOne(folded, index.keys(), scorer=fuzz.ratio, score_cutoff=LIKELY)
    return (index[found[0]][0], round(found[1] / 100, 2)) if found else None


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
