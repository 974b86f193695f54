"""The catalogue record names every file of the standard, and the prefix map every prefix that its files use."""

from __future__ import annotations

import json
import re

import pytest
from rdflib import DCAT, DCTERMS, RDF, Graph, Literal, URIRef

from dardr_schema.catalogue import STANDARD
from dardr_schema.tables import GENERATED

pytestmark = pytest.mark.filterwarnings("ignore")
NOT_FILES_OF_THEIR_OWN = {"dcat.ttl", "tables.json"}
"""The record itself, and what only our code reads."""


def record() -> Graph:
    return Graph().parse(GENERATED / "dcat.ttl")


def test_every_file_of_the_standard_is_a_distribution() -> None:
    named = {str(url).rsplit("/", 1)[1] for url in record().objects(URIRef(STANDARD), DCAT.distribution)}
    there = {path.name for path in GENERATED.iterdir() if path.is_file()}
    assert named == there - NOT_FILES_OF_THEIR_OWN


def test_the_standard_and_each_distribution_has_a_title_in_both_languages_and_a_licence() -> None:
    graph = record()
    for thing in (URIRef(STANDARD), *graph.subjects(RDF.type, DCAT.Distribution)):
        titles = [title.language for title in graph.objects(thing, DCTERMS.title) if isinstance(title, Literal)]
        assert sorted(map(str, titles)) == ["cy", "en"]
        assert graph.value(thing, DCTERMS.license)


def test_the_record_holds_no_date() -> None:
    text = (GENERATED / "dcat.ttl").read_text(encoding="utf-8")
    assert not re.search(r"\b20[0-9]{2}-[0-9]{2}", text)
    assert not set(record().predicates()) & {DCTERMS.issued, DCTERMS.modified}


@pytest.mark.parametrize("name", ["dcat.ttl", "ontology.ttl", "shapes.ttl"])
def test_every_prefix_that_a_file_declares_is_in_the_prefix_map(name: str) -> None:
    known = json.loads((GENERATED / "prefixes.json").read_bytes())
    declared = re.findall(r"^@prefix ([a-z-]+): <(.+)> \.$", (GENERATED / name).read_text(encoding="utf-8"), re.M)
    assert declared
    assert dict(declared).items() <= known.items()
