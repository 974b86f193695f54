"""What was misread in the sources is a synonym that is known as misread. ``tests/facts`` compares everything else."""

from __future__ import annotations

import csv
from pathlib import Path

from dardr_vocabularies.authored import AuthoredScheme

FACTS = Path(__file__).resolve().parents[3] / "../shared/facts"


def test_a_misread_label_is_marked_as_misread(authored: dict[str, AuthoredScheme]) -> None:
    with (FACTS / "vocabularies.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if "(misread" in row["alt_or_hidden_labels"]]
    assert rows
    for row in rows:
        concept = next(each for each in authored[row["scheme_id"]].concepts if each.notation == row["notation"])
        parts = [text for text in row["alt_or_hidden_labels"].split(";") if " (misread" in text]
        assert {text.split(" (misread")[0] for text in parts} <= set(concept.misread), row["notation"]
