"""``context.jsonld``: what the names in a JSON submission mean as linked data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_schema.tables import Column, Table

Term = dict[str, Any]

DEFINITIONS = "https://w3id.org/dardr/def/"
CODES = "https://w3id.org/dardr/code/"
RECORDS = "https://w3id.org/dardr/id/"
DATATYPES = {"datetime": "xsd:dateTime", "year": "xsd:gYear", "month": "xsd:gYearMonth"}


def artefact(tables: Mapping[str, Table], prefixes: Mapping[str, str]) -> bytes:
    """The JSON-LD 1.1 context.

    The same name may mean different things in different tables (``level``), so each list of records brings the terms
    of its own table. A code becomes the IRI of its concept, a reference the IRI of its record.
    """
    classes = {table.class_name: table.class_term for table in tables.values()}
    context = {"@version": 1.1, "@vocab": DEFINITIONS, **prefixes, **classes, **_terms(tables["submission"], tables)}
    return orjson.dumps({"@context": context}, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _terms(table: Table, tables: Mapping[str, Table]) -> Term:
    children = [child for child in tables.values() if child.nested_in == table.name]
    return {
        **{name: _term(field) for name, field in table.fields.items()},
        **{child.name: _records(child, tables) for child in children},
    }


def _records(table: Table, tables: Mapping[str, Table]) -> Term:
    return {"@id": container(table), "@container": "@set", "@context": _terms(table, tables)}


def container(table: Table) -> str:
    """The property from a record to the records of a table that stand under it."""
    return f"dardr:has{table.class_name}"


def _term(field: Column) -> Term:
    term: Term = {"@id": field.property} | ({"@container": "@set"} if field.is_list else {})
    if field.type == "code":
        return term | _names_in(f"{CODES}{field.scheme}/", field)
    if field.type == "reference" and len(field.references) == 1:
        return term | _names_in(f"{RECORDS}{field.references[0]}/", field)
    if field.type == "iri":
        return term | {"@type": "@id"}
    if field.type == "counts":
        return term | {"@type": "@json"}
    return term | ({"@type": DATATYPES[field.type]} if field.type in DATATYPES else {})


def _names_in(namespace: str, field: Column) -> Term:
    """Read a value as a name in a namespace.

    Null comes first, so that a code is never taken for a field of that name; the field itself is named again, because
    some readers look up how to read its value only after that.
    """
    again = {"@id": f"{namespace}{field.name}", "@type": "@vocab"}
    return {"@type": "@vocab", "@context": [None, {"@vocab": namespace, field.name: again}]}
