"""The privacy screen over a column: which of its texts deserve the closer look that `screen` takes at one."""

from __future__ import annotations

import polars as pl

from dardr_validators.screen import CAPITAL, CUED, NUMBERS, is_sign, severity


def suspicious(texts: pl.Series) -> pl.Series:
    """Whether the screen finds something in each text; each distinct text is looked at once.

    Shape: one boolean per text; null where the text is null.
    """
    distinct = texts.drop_nulls().unique()
    found = [text for text in distinct.filter(_worth_a_look(distinct)).to_list() if severity(text)]
    return texts.is_in(pl.Series(found, dtype=pl.String).implode())


def _worth_a_look(texts: pl.Series) -> pl.Series:
    """Whether a text holds what a detail needs: a digit, a sign, a known name, or a capital where a name is said."""
    words = texts.str.extract_all(CAPITAL)
    signs = [word for word in words.explode().drop_nulls().unique().to_list() if is_sign(word)]
    named = words.list.set_intersection(pl.Series(signs, dtype=pl.String).implode()).list.len() > 0
    return named | texts.str.contains(NUMBERS) | texts.str.contains(CUED)
