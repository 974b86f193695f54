"""JSON, linked data and graphs: rows 49 to 60 of the list."""

from __future__ import annotations

import json
from typing import Any

from tests.hostile.bad import Bad
from tests.unit.validators.formats.samples import json_return

CONTEXT = "https://w3id.org/dardr/context.jsonld"
RDF_XML = b'<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'
PREFIXES = (
    b"@prefix d: <https://w3id.org/dardr/def/> .\n@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
    b"@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
)
RECORD = b"<https://w3id.org/dardr/id/review/R-1> a d:Review .\n"
REMOTE = "https://example.invalid/context.jsonld"


def with_text(old: str, new: str) -> bytes:
    """The good return with a piece of its text changed."""
    text = json.dumps(json_return())
    assert old in text
    return text.replace(old, new, 1).encode()


def with_member(value: str) -> bytes:
    """The good return with a member whose value is written just so."""
    return ('{"note": ' + value + ", " + json.dumps(json_return())[1:]).encode()


def with_action(**fields: Any) -> bytes:
    content = json_return()
    content["review"][0]["recommendation"][0]["action"][0] |= fields
    return json.dumps(content).encode()


def with_review(**fields: Any) -> bytes:
    content = json_return()
    content["review"][0] |= fields
    return json.dumps(content).encode()


def linked(context: Any, **more: Any) -> bytes:
    return json.dumps({"@context": context, **json_return(), **more}).encode()


def line_of(**fields: Any) -> bytes:
    return json.dumps({"table": "submission", "submission_id": "S-1", **fields}).encode() + b"\n"


DOCUMENTS = [
    Bad(
        49,
        "lists in lists, two hundred thousand deep",
        "return.json",
        lambda: b"[" * 200_000 + b"]" * 200_000,
        rules=("FIL-006",),
    ),
    Bad(
        49,
        "objects in objects, two hundred thousand deep",
        "return.json",
        lambda: with_member('{"a":' * 200_000 + "1" + "}" * 200_000),
        rules=("FIL-006",),
    ),
    Bad(
        49,
        "a line two hundred thousand deep",
        "return.ndjson",
        lambda: b'{"table":' + b"[" * 200_000 + b"\n",
        rules=("FIL-006",),
    ),
    Bad(50, "a key given twice", "return.json", lambda: with_member('1, "note": 2'), rules=("FIL-006",)),
    Bad(51, "NaN", "return.json", lambda: with_member("NaN"), rules=("FIL-006",)),
    Bad(51, "a number past all numbers", "return.json", lambda: with_member("1e999"), rules=("FIL-006",)),
    Bad(52, "a number of five thousand figures", "return.json", lambda: with_member("9" * 5000), rules=("FIL-006",)),
    Bad(53, "half of a pair", "return.json", lambda: with_member('"\\ud800"'), rules=("FIL-006",)),
    Bad(
        54,
        "an answer in place of a number",
        "return.json",
        lambda: with_review(number_of_recommendations=True),
        code=1,
        rules=("SCH-TYPE",),
    ),
    Bad(55, "a context from elsewhere", "return.jsonld", lambda: linked(REMOTE), rules=("FIL-005",)),
    Bad(
        55,
        "a context from elsewhere, deep inside",
        "return.json",
        lambda: with_action(**{"@context": [CONTEXT, REMOTE]}),
        rules=("FIL-005",),
    ),
    Bad(55, "a context that imports another", "return.jsonld", lambda: linked({"@import": REMOTE}), rules=("FIL-005",)),
    *(
        Bad(
            56,
            f"an address that is none: {address[:11]}",
            "return.jsonld",
            lambda address=address: with_action(**{"@id": address}),
            code=1,
            rules=("SCH-TYPE",),
        )
        for address in ("javascript:alert(1)", "file:///etc/passwd", "https://example.org/" + "a" * 300)
    ),
    Bad(57, "RDF/XML", "return.rdf", lambda: RDF_XML, rules=("FIL-002",)),
    Bad(57, "RDF/XML called Turtle", "return.ttl", lambda: RDF_XML, rules=("FIL-002",)),
    Bad(
        58,
        "blank nodes a hundred thousand deep",
        "return.ttl",
        lambda: PREFIXES + b"d:x d:y " + b"[ d:y " * 100_000 + b"1" + b"]" * 100_000 + b" .",
        rules=("FIL-004",),
    ),
    Bad(
        58,
        "lists a hundred thousand deep",
        "return.ttl",
        lambda: PREFIXES + b"d:x d:y " + b"(" * 100_000 + b")" * 100_000 + b" .",
        rules=("FIL-004",),
    ),
    Bad(
        58,
        "a graph of a million triples and more",
        "return.nt",
        lambda: b"<urn:a> <urn:b> <urn:c> .\n" * 1_000_001,
        rules=("FIL-005",),
        megabytes=1100,
        seconds=25,
    ),
    Bad(
        59,
        "shapes, rules and imports in the data",
        "return.ttl",
        lambda: (
            PREFIXES
            + RECORD
            + b'<urn:s> a sh:NodeShape ; sh:sparql [ sh:select "SELECT * { SERVICE <http://x.invalid/>'
            b' { ?s ?p ?o } }" ] .\n<urn:o> owl:imports <http://x.invalid/o.ttl> .\n'
        ),
        code=1,
        rules=("FIL-011",),
    ),
    Bad(
        60,
        "a schema that names another",
        "return.json",
        lambda: with_member('{"$ref": "http://x.invalid/schema.json", "$schema": "http://x.invalid/s"}'),
        code=0,
        rules=("SUB-009",),
    ),
    Bad(
        60,
        "a line of no table",
        "return.ndjson",
        lambda: line_of() + b'{"table": "$ref"}\n',
        code=1,
        rules=("FIL-011",),
    ),
]
