"""The privacy screen over a column: which of its texts deserve the closer look that `screen` takes at one."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from dardr_validators.screen import CAPITAL, CUED, NUMBERS, UNSAID, is_sign, is_unknown, severity


def suspicious(texts: pl.Series) -> pl.Series:
    """Whether the screen finds something in each text; each distinct text is looked at once.

    Shape: one boolean per text; null where the text is null.
    """
    distinct = texts.drop_nulls().unique()
    found = [text for text in distinct.filter(_worth_a_look(distinct)).to_list() if severity(text)]
    return texts.is_in(pl.Series(found, dtype=pl.String).implode())


def _worth_a_look(texts: pl.Series) -> pl.Series:
    """Whether a text holds what a detail needs: a digit, a sign, a known name, or a capital where a name is said."""
    named = _holds(texts, CAPITAL, is_sign) | _holds(texts, UNSAID, is_unknown)
    return named | texts.str.contains(NUMBERS) | texts.str.contains(CUED)


def _holds(texts: pl.Series, pattern: str, is_sought: Callable[[str], bool]) -> pl.Series:
    """Whether a text holds a match of a pattern that is sought; each distinct match is asked once."""
    found = texts.str.extract_all(pattern)
    sought = [match for match in found.explode().drop_nulls().unique().to_list() if is_sought(match)]
    return found.list.set_intersection(pl.Series(sought, dtype=pl.String).implode()).list.len() > 0
