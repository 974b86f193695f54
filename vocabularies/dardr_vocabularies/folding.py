"""Fold text so that two ways of writing the same label compare equal."""

from __future__ import annotations

import unicodedata

_POINTS = ".\u2024\u00b7"
_APOSTROPHES = "'`\u00b4\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032\u2035\uff07"
_DASHES = "_-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_SPACES = (
    "\t\n\v\f\r \u001c\u001d\u001e\u001f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
DROPPED = _POINTS + _APOSTROPHES + _DASHES + _SPACES
_DROP = dict.fromkeys(map(ord, DROPPED))


def fold(text: str) -> str:
    """Text in lower case without points, spaces, apostrophes and dashes.

    Shape: Unicode NFKC; ``fold(fold(text)) == fold(text)``; empty when nothing but dropped characters is there.
    Dropped: full stops, every kind of space (no-break and zero-width ones too), apostrophe, dash, and underscores.
    """
    folded = text.translate(_DROP).casefold()
    if folded.isascii():
        return folded
    while True:
        again = unicodedata.normalize("NFKC", folded).casefold().translate(_DROP)
        if again == folded:
            return folded
        folded = again
