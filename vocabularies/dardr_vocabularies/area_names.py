"""Ways in which people write the name of an area or of its partnership."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dardr_vocabularies.folding import fold

_PARTNERSHIPS = (
    r"(?:the )?safer (.+?) partnership(?: board)?",
    r"safer? (.+)",
    r"(.+?) (?:community safety|safer communities) (?:partnership|board)(?: board)?",
    r"(.+?) (?:csp|pdc)",
    r"(?:csp|pdc) (.+)",
    r"community safety partnership (?:for|of) (.+)",
    r"partneriaeth diogelwch cymunedol (.+)",
)
_BODIES = (r"(?:cyngor|heddlu) (.+)", r"(.+?) (?:council|police)")


def name_keys(text: str) -> Iterator[str]:
    """Folded forms under which an area may be listed: as written first, then without the words for its body."""
    return _keys(text, _PARTNERSHIPS + _BODIES)


def partnership_keys(text: str) -> Iterator[str]:
    """Folded forms under which a partnership may be listed: as written first, then without the words for it."""
    return _keys(text, _PARTNERSHIPS)


def _keys(text: str, patterns: Iterable[str]) -> Iterator[str]:
    """Each form once, made when it is asked for: most names are listed as they are written."""
    met = {""}
    for name in _names(text, patterns):
        key = fold(name)
        if key not in met:
            met.add(key)
            yield key


def _names(text: str, patterns: Iterable[str]) -> Iterator[str]:
    words = " ".join(text.replace("&", " and ").split())
    yield from (text, words)
    matches = (re.fullmatch(pattern, words, re.IGNORECASE) for pattern in patterns)
    yield from (match.group(1) for match in matches if match is not None)
