"""Every mapping joins codes that are there, under the labels they have."""

from __future__ import annotations

import csv
from pathlib import Path

from dardr_vocabularies.schemes import scheme

MATCHES = {f"skos:{kind}Match" for kind in ("exact", "close", "broad", "narrow", "related")}


def test_the_themes_of_2016_map_to_the_national_themes(folder: Path) -> None:
    text = (folder / "mappings/recommendation-theme-2016.sssom.tsv").read_text(encoding="utf-8")
    rows = list(csv.DictReader((line for line in text.splitlines() if not line.startswith("#")), delimiter="\t"))
    old, new = scheme("recommendation-theme-2016").concepts, scheme("recommendation-theme").concepts
    assert {row["subject_id"] for row in rows} == {f"theme-2016:{notation}" for notation in old}
    for row in rows:
        assert row["predicate_id"] in MATCHES
        assert old[row["subject_id"].removeprefix("theme-2016:")].label["en"] == row["subject_label"]
        assert new[row["object_id"].removeprefix("theme:")].label["en"] == row["object_label"]
