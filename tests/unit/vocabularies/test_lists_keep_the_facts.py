"""The authored lists say what the project's fact file says, row by row. Without that file they are not collected."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dardr_vocabularies.authored import AuthoredScheme
from dardr_vocabularies.schemes import scheme

FACTS = Path(__file__).resolve().parents[3] / "../shared/facts"
MARKS = ("until commencement", "from commencement")
# Two codes with one Welsh label cannot be told apart in a Welsh form, so these three say more than the fact file.
CLEARER_WELSH = {
    ("agency", "mhclg-2018"),
    ("recommendation-theme", "agency-area"),
    ("recommendation-theme", "improvement"),
}
# The note "(England)" of the fact file's date stands in the definition.
CLEARER_DEFINITION = {("agency", "safeguarding-children-board")}


def facts(name: str) -> list[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_each_list_has_the_codes_of_the_facts_in_their_order(authored: dict[str, AuthoredScheme]) -> None:
    expected: dict[str, list[str]] = {}
    for row in facts("vocabularies.csv"):
        expected.setdefault(row["scheme_id"], []).append(row["notation"])
    assert sum(map(len, expected.values())) == 453
    assert {name: [each.notation for each in authored[name].concepts] for name in expected} == expected


@pytest.mark.parametrize("row", facts("vocabularies.csv"), ids=lambda row: f"{row['scheme_id']}/{row['notation']}")
def test_each_concept_says_what_the_facts_say(row: dict[str, str], authored: dict[str, AuthoredScheme]) -> None:
    key = (row["scheme_id"], row["notation"])
    concept = next(each for each in authored[key[0]].concepts if each.notation == key[1])
    assert concept.label["en"] == row["label_en"]
    if key not in CLEARER_WELSH:
        assert concept.label["cy"] == row["label_cy_draft"]
    if key not in CLEARER_DEFINITION:
        assert concept.definition.get("en", "").startswith(row["definition"])
    synonyms = [text.split(" (misread")[0] for text in row["alt_or_hidden_labels"].split(";") if text]
    assert concept.also_seen[: len(synonyms)] == tuple(synonyms)
    assert {text for text in synonyms if f"{text} (misread" in row["alt_or_hidden_labels"]} <= set(concept.misread)
    assert (concept.broader or "") == row["broader"]
    assert ";".join(concept.replaced_by) == row["replaced_by"]
    assert (concept.valid_from or "") == ("" if row["valid_from"] in MARKS else row["valid_from"])
    assert (concept.valid_to or "") == ("" if row["valid_to"] in MARKS else row["valid_to"].split(" (")[0])
    assert concept.planned == ("(planned)" in row["valid_to"])


def test_each_agency_label_of_the_pilot_form_is_read() -> None:
    labels = [row for row in facts("pilot_form_labels.csv") if row["kind"] == "agency"]
    assert len(labels) == 49
    for row in labels:
        assert row["maps_to"].removeprefix("agency/") in scheme("agency").find(row["label"]), row["label"]
