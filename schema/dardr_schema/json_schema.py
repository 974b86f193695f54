"""``submission.schema.json``: the JSON Schema of a submission, nested as its records belong together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_schema.tables import Column, Profile, Table, ValueType

Schema = dict[str, Any]

ADDRESS = "https://w3id.org/dardr/schema/submission.schema.json"
COUNTS = "^[a-z_]+=[0-9]+(;[a-z_]+=[0-9]+)*$"
"""Numbers of records as a cell holds them."""
NATIVE: Mapping[str, Schema] = {
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "decimal": {"type": "number"},
    "counts": {
        "type": ["object", "string"],
        "additionalProperties": {"type": "integer", "minimum": 0},
        "pattern": COUNTS,
    },
}

LEXICAL = frozenset({"date", "month", "year", "financial-year", "datetime", "iri", "email"})
"""The kinds of value that have a form of their own; ``$defs`` holds the pattern of each."""


def artefact(
    tables: Mapping[str, Table],
    profiles: Mapping[str, Profile],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
) -> bytes:
    """The JSON Schema (2020-12) of the nested submission, with every code of every list.

    Columns outside the standard are allowed: they are kept and reported.
    """
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps(document(tables, profiles, types, schemes), option=options)


def document(
    tables: Mapping[str, Table],
    profiles: Mapping[str, Profile],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
) -> Schema:
    """The same as plain data."""
    fields = [field for table in tables.values() for field in table.fields.values()]
    used = sorted({field.scheme for field in fields if field.scheme and field.type == "code"})
    lexical = {name: type_ for name, type_ in types.items() if type_.pattern}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ADDRESS,
        **record(tables["submission"], tables),
        "allOf": [_profile(profile) for profile in profiles.values() if "review" in profile.required],
        "$defs": {
            **{name: record(table, tables) for name, table in tables.items() if name != "submission"},
            **{f"code.{name}": _codes(schemes[name]) for name in used},
            **{f"type.{name}": _lexical(type_) for name, type_ in lexical.items()},
        },
    }


def record(table: Table, tables: Mapping[str, Table]) -> Schema:
    """The schema of one record, with the records nested in it.

    The key of the record it stands under may be left out.
    """
    implied = table.parent_field if table.parent_table == table.nested_in else None
    nested = [child for child in tables.values() if child.nested_in == table.name]
    return {
        "type": "object",
        "title": table.title["en"],
        "description": table.description["en"],
        "x-title-cy": table.title["cy"],
        "properties": {
            **{name: _property(field) for name, field in table.fields.items()},
            **{child.name: {"type": "array", "items": {"$ref": f"#/$defs/{child.name}"}} for child in nested},
        },
        "required": [name for name, field in table.fields.items() if field.required and name != implied],
    }


def _property(field: Column) -> Schema:
    described = {
        "title": field.title["en"],
        "description": field.description["en"],
        "x-title-cy": field.title["cy"],
        "x-sensitivity": field.sensitivity,
    }
    if not field.is_list:
        return described | _value(field)
    return described | {"type": "array", "items": _value(field)} | ({"minItems": 1} if field.required else {})


def _value(field: Column) -> Schema:
    if field.type == "code":
        return {"$ref": f"#/$defs/code.{field.scheme}"}
    if field.type in NATIVE:
        return NATIVE[field.type] | _known({"minimum": field.minimum, "maximum": field.maximum})
    bounds = _known({"minLength": 1, "maxLength": field.max_length, "pattern": field.pattern})
    if field.type in LEXICAL:
        return {"$ref": f"#/$defs/type.{field.type}"} | _known({"maxLength": field.max_length})
    return {"type": "string"} | bounds


def _codes(scheme: Mapping[str, Any]) -> Schema:
    return {"title": scheme["title"]["en"], "enum": list(scheme["concepts"])}


def _lexical(type_: ValueType) -> Schema:
    return {"type": "string", "description": type_.description["en"], "pattern": type_.pattern}


def _profile(profile: Profile) -> Schema:
    named = {"required": ["profile"], "properties": {"profile": {"const": profile.name}}}
    return {"if": named, "then": {"required": ["review"]}}


def _known(keywords: Mapping[str, Any]) -> Schema:
    return {keyword: value for keyword, value in keywords.items() if value is not None}
