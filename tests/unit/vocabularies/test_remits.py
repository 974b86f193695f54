"""The mapping of remits: real bodies, real themes, a source in every row, and no guess about anybody else."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dardr_vocabularies.authored import authored_schemes
from dardr_vocabularies.remits import authored_remits, remits
from dardr_vocabularies.schemes import scheme

FOLDER = Path(__file__).resolve().parents[3] / "vocabularies"


def test_every_row_has_its_source() -> None:
    with (FOLDER / "mappings/remits.csv").open(encoding="utf-8", newline="") as file:
        assert all(row["source"] for row in csv.DictReader(file))


def test_a_body_leads_on_areas_of_practice_only() -> None:
    themes = scheme("recommendation-theme").concepts
    assert {themes[theme].broader for found in remits().values() for theme in found} == {"agency-area"}


def test_a_body_of_which_the_sources_say_nothing_is_missing() -> None:
    assert "domestic-abuse-commissioner" not in remits()
    assert remits()["dcms"] == ()


@pytest.mark.parametrize("row", ["home-affairs,health,x,", "home-office,healing,x,", "home-office,health,,"])
def test_a_row_that_is_at_fault_stops_the_compiler(tmp_path: Path, row: str) -> None:
    (tmp_path / "mappings").mkdir()
    (tmp_path / "mappings/remits.csv").write_text(f"body,theme,source,comment\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="row 2"):
        authored_remits(tmp_path, authored_schemes(FOLDER))
