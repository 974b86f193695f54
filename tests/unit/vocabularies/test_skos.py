"""The SKOS files say what the lists say and keep our own shapes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCTERMS, OWL, RDF, SKOS, Graph, Literal, Namespace, URIRef

from dardr_vocabularies.generated_files import GENERATED
from dardr_vocabularies.schemes import scheme, scheme_names

CODE = "https://w3id.org/dardr/code/"
SCHEMA = Namespace("https://schema.org/")


def iri(name: str, notation: str) -> URIRef:
    return URIRef(f"{CODE}{name}/{notation}")


@pytest.fixture(scope="module")
def graph() -> Graph:
    """All lists in one graph."""
    merged = Graph()
    for path in sorted((GENERATED / "skos").glob("*.ttl")):
        merged.parse(path, format="turtle")
    return merged


def test_each_list_has_a_file_that_holds_all_its_concepts(graph: Graph) -> None:
    assert {path.stem for path in (GENERATED / "skos").glob("*.ttl")} == set(scheme_names())
    expected = {iri(name, notation) for name in scheme_names() for notation in scheme(name).concepts}
    assert set(graph.subjects(RDF.type, SKOS.Concept)) == expected


def test_labels_and_definitions_are_those_of_the_list(graph: Graph) -> None:
    for name in scheme_names():
        for notation, concept in scheme(name).concepts.items():
            node = iri(name, notation)
            for predicate, texts in ((SKOS.prefLabel, concept.label), (SKOS.definition, concept.definition)):
                assert set(graph.objects(node, predicate)) == {Literal(text, lang=key) for key, text in texts.items()}


def test_no_text_is_two_kinds_of_label_at_once(graph: Graph) -> None:
    for node in graph.subjects(RDF.type, SKOS.Concept):
        kinds = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
        texts = [str(text) for kind in kinds for text in {str(value) for value in graph.objects(node, kind)}]
        assert len(texts) == len(set(texts)), node


def test_misread_labels_are_hidden(graph: Graph) -> None:
    node = iri("agency", "hmicfrs")
    assert {str(text) for text in graph.objects(node, SKOS.hiddenLabel)} == {"HMCFRS", "HMCPRI"}
    assert "HMICFRS" in {str(text) for text in graph.objects(node, SKOS.altLabel)}


def test_an_ended_code_is_deprecated_and_a_planned_end_is_not(graph: Graph) -> None:
    ended, planned = iri("agency", "dluhc"), iri("agency", "nhs-england")
    assert graph.value(ended, OWL.deprecated) == Literal(True)
    assert str(graph.value(ended, SCHEMA.validThrough)) == "2024-07"
    assert graph.value(ended, DCTERMS.isReplacedBy) == iri("agency", "mhclg")
    assert graph.value(planned, OWL.deprecated) is None
    assert str(graph.value(planned, SCHEMA.validThrough)) == "2026-10"


def test_broader_and_narrower_mirror_each_other(graph: Graph) -> None:
    down = {(below, above) for above, below in graph.subject_objects(SKOS.narrower)}
    assert set(graph.subject_objects(SKOS.broader)) == down
    assert graph.value(iri("quality-criterion", "gold-systemic"), SKOS.broadMatch) == iri(
        "implementation-quality", "gold"
    )


def test_unchecked_welsh_is_marked_as_a_draft(graph: Graph) -> None:
    for name in scheme_names():
        for notation, concept in scheme(name).concepts.items():
            notes = {str(note) for note in graph.objects(iri(name, notation), SKOS.editorialNote)}
            assert any("draft" in note for note in notes) is not concept.cy_checked


def test_the_lists_keep_our_shapes(graph: Graph, folder: Path) -> None:
    shapes = Graph().parse(folder / "shapes.ttl", format="turtle")
    conforms, _, text = validate(graph, shacl_graph=shapes)
    assert conforms, text


@pytest.mark.parametrize(
    "change",
    [
        lambda graph, node: graph.remove((node, SKOS.notation, None)),
        lambda graph, node: graph.remove((node, SKOS.prefLabel, Literal("Heddlu", lang="cy"))),
        lambda graph, node: graph.add((node, SKOS.prefLabel, Literal("Plismona", lang="cy"))),
        lambda graph, node: graph.add((node, DCTERMS.isReplacedBy, iri("agency", "no-such-code"))),
    ],
    ids=["no notation", "no Welsh label", "two Welsh labels", "a successor that is not there"],
)
def test_the_shapes_see_a_fault(change: object, folder: Path) -> None:
    graph = Graph().parse(GENERATED / "skos/agency.ttl", format="turtle")
    assert callable(change)
    change(graph, iri("agency", "police"))
    shapes = Graph().parse(folder / "shapes.ttl", format="turtle")
    conforms, _, _ = validate(graph, shacl_graph=shapes)
    assert not conforms
