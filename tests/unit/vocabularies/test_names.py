"""The lists of names hold plain names, each once, of every origin, and compile into words that are looked up fast."""

from __future__ import annotations

from pathlib import Path

import pytest

from dardr_vocabularies.authored import rows
from dardr_vocabularies.name_lists import COLUMNS
from dardr_vocabularies.names import name_list, plain


@pytest.mark.parametrize("kind", ["given", "surnames"])
def test_names_have_an_origin_and_a_source(folder: Path, kind: str) -> None:
    held = [row for _, row in rows(folder / "names" / f"{kind}.csv", COLUMNS)]
    origins = {row["origin"] for row in held}
    assert origins == {
        *("african", "arabic", "british", "chinese", "east-european", "south-asian", "welsh", "west-european"),
    }
    readme = (folder / "names/README.md").read_text(encoding="utf-8")
    assert all(row["source"].split(" ")[0] in readme for row in held)


def test_a_name_that_is_also_a_word_stands_apart() -> None:
    assert "grace" in name_list("given-words")
    assert "grace" not in name_list("given")
    assert "smith" in name_list("surnames")
    assert "police" in name_list("ordinary")


@pytest.mark.parametrize(("written", "listed"), [("Siân", "sian"), ("Łukasz", "lukasz"), ("KAREN", "karen")])
def test_a_name_is_looked_up_without_accents(written: str, listed: str) -> None:
    assert plain(written) == listed
