"""What the reader takes for a value of a kind, every published schema takes, and what it refuses they refuse."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from typing import Any

import jsonschema
import pyshacl
import pytest
import rdflib
from frictionless import Schema

from dardr_schema.sql_conditions import SQLITE, conditions
from dardr_schema.tables import GENERATED, Column, tables, value_types
from dardr_validators.cells import reader
from dardr_validators.formats.addresses import full
from dardr_validators.formats.records import text_of
from dardr_validators.formats.terms import DATATYPES

DATES = (
    "2024 2024-03 2024-03-15 2024-02-29 2000-02-29 0001-01-01 9999-12-31 0000 0000-01 0000-02-29 0000-03-15 2024-1-5 "
    "2024-13 2024-00 2024-04-31 2023-02-29 1900-02-29 2024-02-30 20240315 2024Z 2024-03Z +2024 -2024"
).split()
TIMES = (
    "2024-03-15T10:00:00Z 2024-03-15T10:00Z 2024-03-15T10:00 2024-03-15T10:00:00.5+01:00 2024-03-15T10:00:00-12:00 "
    "2024-03-15T10:00:00+14:00 2024-03-15T10:00:00+15:00 2024-03-15T10:00:00+01:60 2024-03-15T24:00:00Z "
    "2024-03-15T10:00:60Z 2024-02-30T10:00:00Z 0000-03-15T10:00:00Z"
).split()
YEARS = "2024/25 1999/00 2024-03 2024/2025 0000/01 2024/5".split()
ADDRESSES = [
    *"https://example.org/x HTTPS://E.ORG/é http://a mailto:a ftp://x urn:x:y".split(),
    *("javascript:alert(1)", "//example.org"),
    *("https://example.org/a b", 'https://example.org/"', "https://example.org/\\x", "https://"),
    "https://example.org/" + "a" * 500,
]
COUNTS = (
    "review=4 review=4;action=5 review=-1 review=4; ;review=4 review=4.0 Review=4 review= =4 review=4=5 review=٣ "
    "review;a=1"
).split()
ASKED = {
    "action.target_date": DATES,
    "review.death_month": DATES,
    "death.death_year": DATES,
    "death.year_recorded": YEARS,
    "submission.created_at": [*DATES, *TIMES],
    "review.publication_url": ADDRESSES,
    "submission.record_counts": COUNTS,
}
READ_AGAIN = {"20240315"}
"""What rdflib reads as a time and writes out in full before a shape is asked."""
OWN = ("month", "year")
"""Kinds of value that Table Schema has of its own, and reads more widely."""


def column_of(name: str) -> tuple[str, Column]:
    table, _, field = name.partition(".")
    return table, tables()[table].fields[field]


def canonical(column: Column, text: str) -> str | None:
    """What the reader makes of a text; None where it refuses it."""
    cell = reader(column)(text)
    return None if any(fault.check in ("type", "exact-day") for fault in cell.faults) else str(cell.value)


def judged(column: Column, texts: Iterable[str]) -> dict[str, bool]:
    """The texts in canonical form, with whether the reader takes them. A canonical form is itself read as it is."""
    found = {}
    for text in texts:
        value = canonical(column, text)
        found[text if value is None else value] = value is not None
        assert value is None or canonical(column, value) == value
    assert set(found.values()) == {True, False}
    return found


@pytest.mark.parametrize("name", ASKED)
def test_json_schema_takes_what_the_reader_takes(name: str) -> None:
    table, column = column_of(name)
    schema = json.loads((GENERATED / "submission.schema.json").read_bytes())
    held = schema if table == "submission" else schema["$defs"][table]
    asked = jsonschema.Draft202012Validator({"$defs": schema["$defs"], **held["properties"][column.name]})
    wanted = judged(column, ASKED[name])
    assert {text: asked.is_valid(text) for text in wanted} == wanted


@pytest.mark.parametrize("name", ASKED)
def test_sqlite_takes_what_the_reader_takes(name: str) -> None:
    _, column = column_of(name)
    wanted = judged(column, ASKED[name])
    met = {}
    database = sqlite3.connect(":memory:")
    for text in wanted:
        asked = " AND ".join(f"({one})" for one in conditions(column, "v", SQLITE, value_types(), {}))
        met[text] = bool(database.execute(f"SELECT {asked} FROM (SELECT ? AS v)", [text]).fetchone()[0])
    database.close()
    assert met == wanted


@pytest.mark.parametrize("name", [name for name in ASKED if column_of(name)[1].type not in OWN])
def test_table_schema_takes_what_the_reader_takes(name: str) -> None:
    table, column = column_of(name)
    field = Schema.from_descriptor(json.loads((GENERATED / "table-schemas" / f"{table}.json").read_bytes())).get_field(
        column.name
    )
    wanted = judged(column, ASKED[name])
    assert {text: not field.read_cell(text)[1] for text in wanted} == wanted


@pytest.mark.parametrize("name", ASKED)
def test_expectations_take_what_the_reader_takes(name: str) -> None:
    table, column = column_of(name)
    facts = json.loads((GENERATED / "column-facts" / f"{table}.json").read_bytes())
    pattern = next(one["regex"] for one in facts["columns"] if one["column"] == column.name)
    wanted = judged(column, ASKED[name])
    assert {text: re.search(pattern, text) is not None for text in wanted} == wanted


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.filterwarnings("ignore")
def test_shapes_take_what_the_reader_takes(name: str) -> None:
    """As our linked data writes a value, whether by the context of JSON-LD or as Turtle."""
    table, column = column_of(name)
    wanted = judged(column, [text for text in ASKED[name] if text not in READ_AGAIN])
    shapes, data, sh = rdflib.Graph().parse(GENERATED / "shapes.ttl"), rdflib.Graph(), rdflib.Namespace(str(rdflib.SH))
    for target in (sh.targetClass, sh.targetObjectsOf):
        shapes.remove((None, target, None))
    asked = rdflib.URIRef(f"https://w3id.org/dardr/shapes/structure/{tables()[table].class_name}.{column.name}")
    one_field = rdflib.URIRef("urn:one-field")
    texts = {rdflib.URIRef(f"urn:value:{number}"): text for number, text in enumerate(wanted)}
    for subject, text in texts.items():
        data.add((subject, rdflib.URIRef(full(column.property)), term(column, text)))
        shapes.add((one_field, sh.targetNode, subject))
    shapes.add((one_field, rdflib.RDF.type, sh.NodeShape))
    shapes.add((one_field, sh.property, asked))
    results = pyshacl.validate(data, shacl_graph=shapes, inference="none")[1]
    refused = set(results.objects(None, sh.focusNode))
    assert {text: subject not in refused for subject, text in texts.items()} == wanted


def term(column: Column, text: str) -> Any:
    """A value as linked data: what an address cannot hold is a text."""
    if column.type == "counts":
        return rdflib.Literal(json.dumps(text), datatype=rdflib.RDF.JSON, normalize=False)
    if column.type == "iri":
        return rdflib.URIRef(text) if re.fullmatch(r"[^\s<>\"{}|\\^`]+", text) else rdflib.Literal(text)
    datatype = DATATYPES.get(column.type)
    assert text == text_of(text)
    return rdflib.Literal(text, datatype=datatype and rdflib.URIRef(datatype), normalize=False)


def test_a_cell_of_codes_is_held_to_its_list() -> None:
    schema = Schema.from_descriptor(json.loads((GENERATED / "table-schemas/action.json").read_bytes()))
    wanted = {"police": True, "police;gp": True, "police;": False, "polise": False, "police;polise": False}
    assert {text: not schema.get_field("agencies").read_cell(text)[1] for text in wanted} == wanted
