"""The rules as JSON Schema 2020-12: for the nested submission, and for each table a record at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_schema.tables import tables
from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.expressions.json_schema import broken_schema
from dardr_validators.expressions.limits import NotExpressibleError

CHECKS = frozenset({"code", "length", "pattern", "type"})
"""The structural checks that `submission.schema.json` makes."""
IDENTIFIER = "https://w3id.org/dardr/def/rules.schema.json"
COMMENT = (
    "The rules of the standard that JSON Schema can say, beside the structure in submission.schema.json. "
    "Compiled from the rules: each member of an allOf is what breaks one condition, under a not."
)


def compiled(conditions: Conditions, rules: Mapping[str, Mapping[str, Any]]) -> Artefact:
    """One schema: `$defs/<table>.rules` for a record alone, `$defs/<table>` for it and what is nested in it."""
    limits: dict[tuple[str, int], str] = {}
    definitions: dict[str, Any] = {}
    for table in tables():
        parts = []
        for place, condition in enumerate(conditions.get(table, ())):
            try:
                broken = broken_schema(condition)
            except NotExpressibleError as limit:
                limits[table, place] = limit.limit
                continue
            rule = rules[condition.rule]
            named = {"title": f"{condition.rule}: {rule['title']['en']}", "x-rule": condition.rule}
            parts.append({**named, "x-severity": rule["severity"], "x-condition": place, "not": broken})
        definitions[f"{table}.rules"] = {"allOf": parts} if parts else {}
        definitions[table] = _nested(table)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": IDENTIFIER, "$comment": COMMENT}
    content = {**whole, "$ref": "#/$defs/submission", "$defs": definitions}
    return Artefact({"rules.schema.json": orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n"}, limits, CHECKS)


def _nested(table: str) -> dict[str, Any]:
    below = {
        name: {"items": {"$ref": f"#/$defs/{name}"}} for name, other in tables().items() if other.nested_in == table
    }
    own: dict[str, Any] = {"$ref": f"#/$defs/{table}.rules"}
    return {**own, "properties": below} if below else own
