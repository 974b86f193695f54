"""The screen over a column finds what the screen of each text finds."""

from __future__ import annotations

import polars as pl

from benchmarks.privacy import SPLITS, sentences
from dardr_validators.engines.screening import suspicious
from dardr_validators.screen import severity


def test_a_column_is_screened_as_its_texts_are() -> None:
    texts = [one.text for split in SPLITS for one in sentences(split)]
    odd = ["", "ÉLODIE", "Éa Ŵx", "Kelvin \u212a", "i̇stanbul Zofia", "\u0130van 7", "٣٤ 943 476 5919", "Mr  Khan"]
    both = [*texts, *odd]
    assert suspicious(pl.Series(both)).to_list() == [severity(text) is not None for text in both]


def test_a_blank_stays_blank() -> None:
    assert suspicious(pl.Series([None, None], dtype=pl.String)).to_list() == [None, None]
