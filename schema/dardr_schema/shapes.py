"""``shapes.ttl``: what a submission must look like as linked data, in SHACL.

Structure only: what must be there, how often, of what kind. How records agree with each other is said by the rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dardr_schema import turtle_text as turtle
from dardr_schema.json_ld import CODES, DATATYPES, RECORDS, container
from dardr_schema.shape_messages import expected_code, message
from dardr_schema.tables import Column, Table, ValueType

SHAPES = "https://w3id.org/dardr/shapes/structure/"
CODE_SHAPES = "https://w3id.org/dardr/shapes/code/"
COMMENT = """The structure of a submission in SHACL, compiled from the model.
A shape for each class, and one for each list of codes. Read a JSON submission with context.jsonld first.
The Welsh messages are a draft that no Welsh speaker has checked yet."""
NATIVE: Mapping[str, str] = {
    **DATATYPES,
    "boolean": "xsd:boolean",
    "integer": "xsd:integer",
}
COUNTS_JSON = (
    r'^\s*("[a-z_]+=[0-9]+(;[a-z_]+=[0-9]+)*"|\{\s*("[a-z_]+"\s*:\s*[0-9]+\s*(,\s*"[a-z_]+"\s*:\s*[0-9]+\s*)*)?\})\s*$'
)
"""Numbers of records as JSON: the text of a cell, or an object."""
A_NUMBER = "sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:decimal ] [ sh:datatype xsd:double ] )"
"""A decimal number of JSON becomes an integer or a double."""


def artefact(
    tables: Mapping[str, Table],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
    prefixes: Mapping[str, str],
) -> str:
    """The shapes as Turtle: a node shape a class, a property shape a field, a node shape a list of codes."""
    known = {
        **prefixes,
        "code-shape": CODE_SHAPES,
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "shape": SHAPES,
    }
    blocks = [text for table in tables.values() for text in _shapes(table, tables, types)]
    used = sorted({str(f.scheme) for table in tables.values() for f in table.fields.values() if f.type == "code"})
    return turtle.document(known, [*blocks, *(_codes(name, schemes[name]) for name in used)], comment=COMMENT)


def _shapes(table: Table, tables: Mapping[str, Table], types: Mapping[str, ValueType]) -> Iterator[str]:
    """A class and its fields. The records of a nested list need not say their class."""
    nested = [child for child in tables.values() if child.nested_in == table.name]
    under = [f"sh:targetObjectsOf {container(table)}"] if table.nested_in else []
    yield turtle.block(
        f"shape:{table.class_name}",
        [
            "a sh:NodeShape",
            *turtle.words("sh:name", table.title),
            f"sh:targetClass {table.class_term}",
            *under,
            *(f"sh:property shape:{table.class_name}.{name}" for name in table.fields),
            *(f"sh:property [ sh:path {container(child)} ; sh:nodeKind sh:BlankNodeOrIRI ]" for child in nested),
        ],
    )
    for field in table.fields.values():
        yield _property(field, table, types)


def _property(field: Column, table: Table, types: Mapping[str, ValueType]) -> str:
    implied = field.name == table.parent_field and table.parent_table == table.nested_in
    return turtle.block(
        f"shape:{table.class_name}.{field.name}",
        [
            "a sh:PropertyShape",
            *turtle.words("sh:name", field.title),
            f"sh:path {field.property}",
            *(["sh:minCount 1"] if field.required and not implied else []),
            *([] if field.is_list else ["sh:maxCount 1"]),
            *_value(field, types),
            *turtle.words("sh:message", message(field)),
        ],
    )


def _value(field: Column, types: Mapping[str, ValueType]) -> Iterator[str]:
    if field.type == "code":
        yield "sh:nodeKind sh:IRI"
        yield f"sh:node code-shape:{field.scheme}"
    elif field.type == "reference" and len(field.references) == 1:
        yield "sh:nodeKind sh:IRI"
        yield f"sh:pattern {turtle.quoted(_starts(f'{RECORDS}{field.references[0]}/'))}"
    elif field.type == "decimal":
        yield A_NUMBER
    elif field.type == "datetime":
        # A day alone is no xsd:dateTime, and validators differ in how closely they look at one: the form decides.
        yield "sh:nodeKind sh:Literal"
        yield f"sh:pattern {turtle.quoted(str(types[field.type].pattern))}"
    elif field.type == "counts":
        yield "sh:datatype rdf:JSON"
        yield f"sh:pattern {turtle.quoted(COUNTS_JSON)}"
    elif field.type in NATIVE:
        yield f"sh:datatype {NATIVE[field.type]}"
        if field.type in types and types[field.type].pattern:
            # Not every validator knows the form of a month or a year.
            yield f"sh:pattern {turtle.quoted(str(types[field.type].pattern))}"
        yield from (f"sh:minInclusive {bound}" for bound in [field.minimum] if bound is not None)
        yield from (f"sh:maxInclusive {bound}" for bound in [field.maximum] if bound is not None)
    else:
        yield from _text(field, types)


def _text(field: Column, types: Mapping[str, ValueType]) -> Iterator[str]:
    pattern = field.pattern or (types[field.type].pattern if field.type in types else None)
    yield "sh:nodeKind sh:IRI" if field.type == "iri" else "sh:datatype xsd:string"
    yield "sh:minLength 1" if pattern is None else f"sh:pattern {turtle.quoted(pattern)}"
    if field.max_length is not None:
        yield f"sh:maxLength {field.max_length}"


def _codes(name: str, scheme: Mapping[str, Any]) -> str:
    """The node shape that a code of a list satisfies: the address of one of its concepts."""
    concepts = "".join(f"\n        <{CODES}{name}/{notation}>" for notation in scheme["concepts"])
    return turtle.block(
        f"code-shape:{name}",
        [
            "a sh:NodeShape",
            *turtle.words("sh:name", scheme["title"]),
            f"sh:in ({concepts} )",
            *turtle.words("sh:message", expected_code(name)),
        ],
    )


def _starts(namespace: str) -> str:
    return "^" + namespace.replace(".", r"\.")
