"""Every mapping says what it rests on, and joins fields and codes that are there under the labels they have."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from dardr_schema.tables import tables
from dardr_vocabularies.schemes import scheme

MAPPINGS = Path(__file__).resolve().parents[3] / "vocabularies/mappings"
SHARED = Path(__file__).resolve().parents[4] / "shared"
FILES = sorted(MAPPINGS.glob("*.sssom.tsv"))
MATCHES = {f"skos:{kind}Match" for kind in ("exact", "close", "broad", "narrow", "related")}
STANDARD_COLUMNS = {
    *("subject_id", "subject_label", "subject_category", "predicate_id", "object_id", "object_label"),
    *("mapping_justification", "confidence", "comment"),
}
NO_TERM = "sssom:NoTermFound"
OURS = "https://w3id.org/dardr/"
CODES = f"{OURS}code/"
each_file = pytest.mark.parametrize("path", FILES, ids=[path.name.split(".")[0] for path in FILES])
Row = dict[str, str]


@cache
def read(path: Path) -> tuple[dict[str, Any], list[Row]]:
    """What a file says of itself, and its rows."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = yaml.safe_load("\n".join(line.removeprefix("#") for line in lines if line.startswith("#")))
    return header, list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def our_label(term: str, prefixes: dict[str, str]) -> str | None:
    """The English label of a table, field or code of ours; none for a term of somebody else.

    Raises: KeyError where the term is not there.
    """
    prefix, name = term.split(":", 1)
    namespace = prefixes[prefix]
    if namespace == f"{OURS}table/":
        return tables()[name].title["en"]
    if namespace == f"{OURS}field/":
        table, field = name.split(".")
        return tables()[table].fields[field].title["en"]
    if namespace.startswith(CODES):
        return scheme(namespace.removeprefix(CODES).rstrip("/")).concepts[name].label["en"]
    return None


def test_there_are_mappings_to_test() -> None:
    expected = {"home-office-dhr-library", "pilot-form", "recommendation-theme-2016", "susr", "typologies"}
    assert {path.name.removesuffix(".sssom.tsv") for path in FILES} == expected


@each_file
def test_a_file_says_what_it_is_what_it_rests_on_and_its_licence(path: Path) -> None:
    header, _ = read(path)
    assert header["mapping_set_id"] == f"{OURS}mapping/{path.name.removesuffix('.sssom.tsv')}"
    assert header["license"].startswith("https://www.nationalarchives.gov.uk/doc/open-government-licence/")
    assert {"mapping_set_title", "mapping_set_description", "mapping_set_version"} <= header.keys()
    assert isinstance(header["mapping_set_version"], str)


@each_file
def test_a_row_has_what_the_format_asks_for(path: Path) -> None:
    header, rows = read(path)
    further = {extension["slot_name"] for extension in header.get("extension_definitions", [])}
    assert rows
    for row in rows:
        assert None not in row
        assert row.keys() - further <= STANDARD_COLUMNS
        assert row["predicate_id"] in MATCHES
        assert row["mapping_justification"] == "semapv:ManualMappingCuration"
        assert 0 < float(row.get("confidence", 1)) <= 1


@each_file
def test_the_prefixes_are_those_that_the_rows_use(path: Path) -> None:
    header, rows = read(path)
    columns = ("subject_id", "predicate_id", "object_id", "mapping_justification")
    assert set(header["curie_map"]) == {row[column].split(":")[0] for row in rows for column in columns}


@each_file
def test_one_side_at_least_is_ours_and_is_there_under_its_label(path: Path) -> None:
    header, rows = read(path)
    for row in rows:
        sides = [(row[f"{side}_id"], row[f"{side}_label"]) for side in ("subject", "object")]
        labels = {our_label(term, header["curie_map"]): label for term, label in sides if term != NO_TERM}
        known = {ours: label for ours, label in labels.items() if ours is not None}
        assert known or NO_TERM in {term for term, _ in sides}, row
        assert all(ours == label for ours, label in known.items()), row


@each_file
def test_no_pair_is_joined_twice(path: Path) -> None:
    pairs = [(row["subject_id"], row["object_id"]) for row in read(path)[1]]
    assert [pair for pair in pairs if pairs.count(pair) > 1 and NO_TERM not in pair] == []


def test_every_theme_of_2016_is_mapped() -> None:
    _, rows = read(MAPPINGS / "recommendation-theme-2016.sssom.tsv")
    old = scheme("recommendation-theme-2016").concepts
    assert {row["subject_id"] for row in rows} == {f"theme-2016:{notation}" for notation in old}


def test_every_label_of_the_pilot_form_that_a_field_names_is_mapped_to_it() -> None:
    _, rows = read(MAPPINGS / "pilot-form.sssom.tsv")
    mapped = {(row["subject_label"], row["object_id"]) for row in rows}
    asked_of_reviews = [table for name, table in tables().items() if name not in ("submission", "review_event")]
    for table in asked_of_reviews:
        for field in table.fields.values():
            if field.pilot_form_label:
                assert (field.pilot_form_label, f"field:{table.name}.{field.name}") in mapped


@pytest.mark.skipif(not SHARED.exists(), reason="the fact files are not beside the checkout")
def test_every_label_of_the_pilot_form_is_mapped() -> None:
    with (SHARED / "facts/pilot_form_labels.csv").open(encoding="utf-8", newline="") as lines:
        facts = {f"pilot:{row['kind']}-{row['label_order']}": row["label"] for row in csv.DictReader(lines)}
    _, rows = read(MAPPINGS / "pilot-form.sssom.tsv")
    assert {row["subject_id"]: row["subject_label"] for row in rows} == facts


@pytest.mark.skipif(not SHARED.exists(), reason="the fact files are not beside the checkout")
def test_a_value_of_the_library_is_one_that_the_library_stores() -> None:
    with (SHARED / "reference/ho_dhr_library_facets.csv").open(encoding="utf-8", newline="") as lines:
        stored = {(row["field_path"], row["value"]) for row in csv.DictReader(lines)}
    _, rows = read(MAPPINGS / "home-office-dhr-library.sssom.tsv")
    assert {(row["subject_category"], row["subject_label"]) for row in rows} <= stored


def test_what_the_victim_was_to_the_perpetrator_is_turned_round() -> None:
    """The Library and the Homicide Index say it the other way about."""
    found = {
        row["subject_label"]: row["object_id"]
        for name in ("home-office-dhr-library", "typologies")
        for row in read(MAPPINGS / f"{name}.sssom.tsv")[1]
        if row["object_id"].startswith("relationship:")
    }
    assert found["Son or daughter"] == "relationship:parent"
    assert found["Grandparent"] == "relationship:grandchild"
    assert found["Parent"] == "relationship:relative"
