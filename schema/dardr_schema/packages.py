"""Frictionless descriptors: a Table Schema for each table, and the data package of a folder of CSV files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from dardr_schema.json_schema import COUNTS
from dardr_schema.tables import Column, Profile, Table, ValueType

Descriptor = dict[str, Any]

SEPARATOR = ";"
"""Between the values of a list in one cell."""
NATIVE: Mapping[str, Descriptor] = {
    "boolean": {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    "integer": {"type": "integer"},
    "decimal": {"type": "number"},
    "month": {"type": "yearmonth"},
    "year": {"type": "year"},
}
LICENCE = {
    "name": "OGL-UK-3.0",
    "path": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "title": "Open Government Licence v3.0",
}


def artefact(descriptor: Descriptor) -> bytes:
    """The text of a descriptor."""
    return orjson.dumps(descriptor, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def package(
    profile: Profile,
    tables: Mapping[str, Table],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
    *,
    edition: str,
) -> Descriptor:
    """The tabular data package of a profile: one CSV file for each of its tables."""
    chosen = {name: table for name, table in tables.items() if name in (*profile.required, *profile.allowed)}
    return {
        "profile": "tabular-data-package",
        "name": f"dardr-{profile.name}",
        "title": profile.title["en"],
        "description": profile.description["en"],
        "version": edition,
        "licenses": [LICENCE],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": table.name,
                "path": f"{table.name}.csv",
                "title": table.title["en"],
                "description": table.description["en"],
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ","},
                "schema": table_schema(table, types, schemes, among=chosen),
            }
            for table in chosen.values()
        ],
    }


def table_schema(
    table: Table, types: Mapping[str, ValueType], schemes: Mapping[str, Any], *, among: Mapping[str, Table]
) -> Descriptor:
    """The Table Schema of one table; foreign keys only to the tables it is among."""
    key = [table.key] if table.key else list(table.unique[0]) if table.unique else []
    links = list(_links(table, among))
    return {
        "fields": [_field(field, types, schemes) for field in table.fields.values()],
        "missingValues": [""],
        **({"primaryKey": key} if key else {}),
        **({"foreignKeys": links} if links else {}),
    }


def header(table: Table) -> bytes:
    """An empty CSV file of a table: its column names."""
    return (",".join(table.fields) + "\n").encode()


def _field(field: Column, types: Mapping[str, ValueType], schemes: Mapping[str, Any]) -> Descriptor:
    native = {} if field.is_list else NATIVE.get(field.type, {})
    constraints: Descriptor = {"required": True} if field.required else {}
    if not native:
        constraints |= _text_constraints(field, types, schemes)
    if native and field.minimum is not None:
        constraints |= {"minimum": field.minimum}
    return {
        "name": field.name,
        "title": field.title["en"],
        "description": field.description["en"] + (f" Separate with {SEPARATOR}" if field.is_list else ""),
        "rdfType": field.standard_term,
        "type": "string",
        **native,
        **({"constraints": constraints} if constraints else {}),
    }


def _text_constraints(field: Column, types: Mapping[str, ValueType], schemes: Mapping[str, Any]) -> Descriptor:
    if field.is_list:
        return {"pattern": list_pattern(schemes[str(field.scheme)]["concepts"])} if field.type == "code" else {}
    if field.type == "code":
        return {"enum": list(schemes[str(field.scheme)]["concepts"])}
    general = COUNTS if field.type == "counts" else types[field.type].pattern if field.type in types else None
    pattern = field.pattern or general
    known = {"pattern": pattern, "maxLength": field.max_length}
    return {name: value for name, value in known.items() if value is not None}


def list_pattern(codes: Iterable[str]) -> str:
    """The form of a cell that holds some codes of a list."""
    one = f"({'|'.join(map(re.escape, codes))})"
    return f"^{one}({SEPARATOR}{one})*$"


def _links(table: Table, among: Mapping[str, Table]) -> Iterator[Descriptor]:
    for field in table.fields.values():
        if field.is_list or field.external or len(field.references) != 1 or field.references[0] not in among:
            continue
        target = among[field.references[0]]
        yield {"fields": [field.name], "reference": {"resource": target.name, "fields": [target.key]}}
