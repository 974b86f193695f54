"""``ontology.ttl``: the classes and properties of the standard, for those who follow their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dardr_schema import turtle_text as turtle
from dardr_schema.json_ld import CODES, DATATYPES, container
from dardr_schema.tables import Column, Table

ONTOLOGY = "https://w3id.org/dardr/def/"
OWN_PREFIXES = {
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
OBJECTS = frozenset({"code", "reference", "iri"})
"""The kinds of value that are things with an address in RDF, as ``context.jsonld`` says."""
LITERALS = DATATYPES | {"boolean": "xsd:boolean", "integer": "xsd:integer"}


def artefact(classes: Sequence[Table], document: Mapping[str, Any]) -> str:
    """The ontology as Turtle: labels in both languages, and the standard term that each of our terms narrows."""
    blocks = [_ontology(document), *(_class(each) for each in classes), *_properties(classes)]
    return turtle.document(document["prefixes"] | OWN_PREFIXES, blocks)


def _ontology(document: Mapping[str, Any]) -> str:
    return turtle.block(
        f"<{ONTOLOGY}>",
        [
            "a owl:Ontology",
            *turtle.words("dct:title", document["title"]),
            *turtle.words("dct:description", document["description"]),
            f"owl:versionInfo {turtle.quoted(document['edition'])}",
            "dct:license <https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>",
        ],
    )


def _class(table: Table) -> str:
    ours = f"dardr:{table.class_name}"
    broader = [f"rdfs:subClassOf {table.class_term}"] if table.class_term != ours else []
    labels = [*turtle.words("rdfs:label", table.title), *turtle.words("rdfs:comment", table.description)]
    return turtle.block(ours, ["a owl:Class", *labels, *broader, f"rdfs:isDefinedBy <{ONTOLOGY}>"])


def _properties(classes: Sequence[Table]) -> Iterator[str]:
    """One block for each property of ours; where several tables use one, what is true of all."""
    uses: dict[str, list[Column]] = {}
    for table in classes:
        for field in table.fields.values():
            uses.setdefault(field.property, []).append(field)
    containers = {container(table): table for table in classes if table.nested_in}
    for term in sorted({term for term in uses if term.startswith("dardr:")} | set(containers)):
        yield _container(term, containers[term]) if term in containers else _property(term, uses[term])


def _container(term: str, table: Table) -> str:
    says = ["a owl:ObjectProperty", *turtle.words("rdfs:label", table.title), f"rdfs:range dardr:{table.class_name}"]
    return turtle.block(term, [*says, f"rdfs:isDefinedBy <{ONTOLOGY}>"])


def _property(term: str, fields: Sequence[Column]) -> str:
    objects = {field.type in OBJECTS for field in fields}
    kind = "rdf:Property" if len(objects) > 1 else "owl:ObjectProperty" if objects == {True} else "owl:DatatypeProperty"
    ranges = {LITERALS.get(field.type) for field in fields}
    broader = {field.standard_term for field in fields} - {term}
    schemes = {field.scheme for field in fields}
    says = [f"a {kind}"]
    for label in _distinct(field.title for field in fields):
        says += turtle.words("rdfs:label", label)
    for comment in _distinct(field.description for field in fields):
        says += turtle.words("rdfs:comment", comment)
    if len(ranges) == 1 and None not in ranges:
        says += [f"rdfs:range {each}" for each in ranges]
    says += [f"rdfs:subPropertyOf {each}" for each in sorted(broader)]
    if objects == {True}:
        says += [f"rdfs:seeAlso <{CODES}{scheme}>" for scheme in sorted(filter(None, schemes))]
    return turtle.block(term, [*says, f"rdfs:isDefinedBy <{ONTOLOGY}>"])


def _distinct(words: Iterator[Mapping[str, str]]) -> list[Mapping[str, str]]:
    return [dict(each) for each in sorted({tuple(sorted(each.items())) for each in words})]
