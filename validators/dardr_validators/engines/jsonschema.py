"""The rules and the structure as JSON Schema, run by the library `jsonschema-rs` on each record."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

import orjson

from dardr_schema.tables import GENERATED as SCHEMAS
from dardr_schema.tables import tables
from dardr_validators.artefacts.json_schema import CHECKS
from dardr_validators.drafts import Trouble
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.as_sent import confirmed
from dardr_validators.engines.records import Broken
from dardr_validators.rules import GENERATED, Condition, conditions
from dardr_validators.submissions import Row, Rows, Submission

KINDS = {"enum": "code", "maxLength": "length", "pattern": "pattern"}
"""Keyword that a value fails -> the check; any other is one of type."""


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks, of those that JSON Schema can say."""
    for table in tables():
        asked = _validator(table) if rows.get(table) else None
        if asked is None:
            continue
        validator, held = asked
        for row in rows[table]:
            for error in validator.iter_errors(nested(row)):
                condition = held[int(error.schema_path[1])]
                if condition.rule not in unsaid("jsonschema") and condition.is_decided(known):
                    yield condition.rule, table, row.index, condition.field


def troubles(submission: Submission) -> Iterator[Trouble]:
    """The faults of single values: those of the reader that the schema confirms, and those that it adds."""
    return confirmed(submission, CHECKS, _refused, _is_asked)


def _is_asked(table: str, field: str) -> bool:
    """How many figures a number may have is not in the schema, so numbers are the reader's."""
    return _structure(table) is not None and tables()[table].fields[field].type not in ("integer", "decimal")


def _refused(table: str, records: list[Mapping[str, Any]]) -> list[Mapping[str, str]]:
    """The fields of each record whose values the schema refuses, each with the check that it fails."""
    structure = _structure(table)
    return [
        {
            str(error.instance_path[0]): KINDS.get(str(error.schema_path[-1]), "type")
            for error in (structure.iter_errors(values) if structure is not None else ())
        }
        for values in records
    ]


def nested(row: Row) -> dict[str, Any]:
    """A record as the canonical JSON holds it, with what is nested in it."""
    below = {name: row.children(name) for name, table in tables().items() if table.nested_in == row.table}
    return {**row.values, **{name: [nested(child) for child in found] for name, found in below.items() if found}}


@cache
def _structure(table: str) -> Any:
    """What checks the values of a record of a table, one by one; None for a table that no submission holds."""
    import jsonschema_rs

    content = orjson.loads((SCHEMAS / "submission.schema.json").read_bytes())
    held = content if table == "submission" else content["$defs"].get(table)
    if held is None:
        return None
    fields = {name: schema for name, schema in held["properties"].items() if name in tables()[table].fields}
    return jsonschema_rs.validator_for(
        {"$schema": content["$schema"], "properties": fields, "$defs": content["$defs"]}, validate_formats=True
    )


@cache
def _validator(table: str) -> tuple[Any, list[Condition]] | None:
    """What checks a record of a table, and the condition that each member of its schema stands for."""
    import jsonschema_rs

    content = orjson.loads((GENERATED.parent / "rules.schema.json").read_bytes())
    own = content["$defs"][f"{table}.rules"]
    if not own:
        return None
    held = [conditions(table)[part["x-condition"]] for part in own["allOf"]]
    return jsonschema_rs.validator_for({"$schema": content["$schema"], **own}), held
