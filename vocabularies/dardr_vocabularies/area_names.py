"""Ways in which people write the name of an area or of its partnership."""

from __future__ import annotations

import re
from collections.abc import Iterable

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


def name_keys(text: str) -> tuple[str, ...]:
    """Folded forms under which an area may be listed: as written first, then without the words for its body."""
    return _keys(text, _PARTNERSHIPS + _BODIES)


def partnership_keys(text: str) -> tuple[str, ...]:
    """Folded forms under which a partnership may be listed: as written first, then without the words for it."""
    return _keys(text, _PARTNERSHIPS)


def _keys(text: str, patterns: Iterable[str]) -> tuple[str, ...]:
    words = " ".join(text.replace("&", " and ").split())
    matches = (re.fullmatch(pattern, words, re.IGNORECASE) for pattern in patterns)
    names = [text, words, *(match.group(1) for match in matches if match is not None)]
    return tuple(dict.fromkeys(key for key in map(fold, names) if key))
