"""The context and the ontology say the same to every reader of linked data."""

from __future__ import annotations

import json
from typing import Any

import pyoxigraph
import pytest
from rdflib import OWL, RDF, RDFS, Graph, Literal, URIRef

from dardr_schema.tables import GENERATED, other_classes, tables

pytestmark = pytest.mark.filterwarnings("ignore")
DEFINITION = "https://w3id.org/dardr/def/"
CODE = "https://w3id.org/dardr/code/"
RECORD = "https://w3id.org/dardr/id/"


def with_context(submission: dict[str, Any]) -> str:
    """The submission as JSON-LD."""
    context = json.loads((GENERATED / "context.jsonld").read_bytes())
    return json.dumps(context | {"@type": "Submission"} | submission)


def read(submission: dict[str, Any]) -> Graph:
    """The submission as a graph."""
    return Graph().parse(data=with_context(submission), format="json-ld")


def objects(graph: Graph, term: str) -> set[str]:
    """What a property is said to be, anywhere."""
    return {str(each) for each in graph.objects(None, URIRef(term))}


def test_a_code_is_the_address_of_its_concept(submission: dict[str, Any]) -> None:
    graph = read(submission)
    assert f"{CODE}implementation-level/fully" in objects(graph, f"{DEFINITION}level")
    assert f"{CODE}recommendation-level/local" in objects(graph, f"{DEFINITION}level")
    assert f"{CODE}implementation-quality/silver" in objects(graph, f"{DEFINITION}quality")


def test_a_code_is_never_taken_for_a_field_of_that_name(submission: dict[str, Any]) -> None:
    found = objects(read(submission), f"{DEFINITION}characteristicConsidered")
    assert found == {f"{CODE}protected-characteristic/sex"}


def test_a_reference_is_the_address_of_its_record(submission: dict[str, Any]) -> None:
    assert objects(read(submission), f"{DEFINITION}victim") == {f"{RECORD}person/PER-0001"}


def test_fields_that_share_a_standard_term_stay_apart(submission: dict[str, Any]) -> None:
    submission["review"][0]["pilot_reference"] = "Leeds - DHR 7 - 15/02/2024"
    graph = read(submission)
    assert objects(graph, f"{DEFINITION}localReference") == {"Review A"}
    assert objects(graph, f"{DEFINITION}pilotReference") == {"Leeds - DHR 7 - 15/02/2024"}


def test_every_value_of_the_specimen_is_in_the_graph(submission: dict[str, Any]) -> None:
    def count(value: Any) -> int:
        if isinstance(value, dict):
            return sum(map(count, value.values()))
        return sum(map(count, value)) if isinstance(value, list) else 1

    def containers(value: dict[str, Any]) -> int:
        children = [item for v in value.values() if isinstance(v, list) for item in v if isinstance(item, dict)]
        return len(children) + sum(map(containers, children))

    assert len(read(submission)) == count(submission) + containers(submission) + 1


def test_two_readers_agree(submission: dict[str, Any]) -> None:
    del submission["created_at"]  # rdflib rewrites the time zone
    quads = pyoxigraph.parse(with_context(submission).encode(), pyoxigraph.RdfFormat.JSON_LD)
    data = pyoxigraph.serialize([quad.triple for quad in quads], format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert isinstance(data, bytes)
    other = Graph().parse(data=data, format="nt")
    assert {(p, o) for _, p, o in other if not_blank(o)} == {(p, o) for _, p, o in read(submission) if not_blank(o)}


def not_blank(node: object) -> bool:
    return isinstance(node, URIRef | Literal)


def test_the_ontology_defines_every_class_and_property_of_ours() -> None:
    graph = Graph().parse(GENERATED / "ontology.ttl")
    for table in (*tables().values(), *other_classes().values()):
        assert (URIRef(DEFINITION + table.class_name), RDF.type, OWL.Class) in graph
        for field in table.fields.values():
            prefix, name = field.property.split(":")
            if prefix == "dardr":
                labels = set(graph.objects(URIRef(DEFINITION + name), RDFS.label))
                assert {Literal(field.title[language], lang=language) for language in ("en", "cy")} <= labels
