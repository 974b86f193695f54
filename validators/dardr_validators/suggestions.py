"""The code that a text in no list most likely means: offered with a score, never applied by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dardr_vocabularies.folding import fold

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
