"""The rules as row constraints and the structure as Table Schema, run by the library `frictionless`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

import orjson

from dardr_schema.tables import GENERATED as SCHEMAS
from dardr_schema.tables import tables
from dardr_validators.artefacts.frictionless import CHECKS
from dardr_validators.drafts import Trouble
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.as_sent import confirmed
from dardr_validators.engines.records import Broken
from dardr_validators.rules import GENERATED, Condition, conditions
from dardr_validators.submissions import Rows, Submission
from dardr_validators.values import written

KINDS = {"maxLength": "length", "pattern": "pattern"}
"""Constraint that a value fails -> the check; any other fault of a value is one of type."""
OWN_TYPES = ("integer", "decimal", "month", "year")
"""Kinds of value that the library reads by itself: 1e3, 1_000, NaN and the year 0000 are numbers and years to it."""
TYPES = {"boolean": "boolean", "integer": "integer", "decimal": "number"}
"""Type of the model -> type of Table Schema, where it is not a text."""


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a row breaks, of those that a formula can say."""
    for table in tables():
        found = rows.get(table)
        checklist, held = _checklist(table)
        if not found or not held:
            continue
        for error in _errors(table, [row.values for row in found], checklist):
            if error.type == "row-constraint":
                for condition in held[_formula(error)]:
                    if condition.rule not in unsaid("frictionless") and condition.is_decided(known):
                        yield condition.rule, table, found[error.row_number - 2].index, condition.field


def troubles(submission: Submission) -> Iterator[Trouble]:
    """The faults of single values: those of the reader that Table Schema confirms, and those that it adds."""
    return confirmed(submission, CHECKS, _refused, _is_asked)


def _is_asked(table: str, field: str) -> bool:
    """A list is one text to Table Schema, and its numbers, years and months are wider than ours: the reader answers."""
    column = tables()[table].fields[field]
    return _is_published(table) and not column.is_list and column.type not in OWN_TYPES


@cache
def _is_published(table: str) -> bool:
    """Whether a table has a Table Schema: what is not sent by partnerships has none."""
    return (SCHEMAS / "table-schemas" / f"{table}.json").exists()


def _refused(table: str, records: list[Mapping[str, Any]]) -> list[Mapping[str, str]]:
    """The fields of each record whose values the Table Schema refuses, each with the check that it fails.

    What no cell of a table can hold, a list or an object of JSON, is never put to it.
    """
    found: list[dict[str, str]] = [
        {name: "type" for name, value in row.items() if isinstance(value, (dict, list)) and _is_asked(table, name)}
        for row in records
    ]
    for error in _errors(table, records, None) if records else ():
        field = getattr(error, "field_name", None)
        if field is not None and field in records[error.row_number - 2] and _is_asked(table, field):
            check = next((check for name, check in KINDS.items() if f'"{name}"' in error.note), "type")
            found[error.row_number - 2][str(field)] = check
    return list(found)


def _errors(table: str, values: list[Mapping[str, Any]], checklist: Any) -> Iterator[Any]:
    """What the library says of some rows of a table."""
    from frictionless import Resource

    names = list(tables()[table].fields)
    lines = [names, *([_cell(row.get(name)) for name in names] for row in values)]
    resource = Resource(data=lines, schema=_schema(table), name=table.replace("_", "-"))
    report = resource.validate(checklist, limit_errors=1_000_000)
    yield from (error for task in report.tasks for error in task.errors)


def _cell(value: Any) -> str | None:
    """A value as it stands in a CSV cell."""
    if value is None:
        return None
    return ";".join(map(str, value)) if isinstance(value, list) else written(value)


def _formula(error: Any) -> str:
    """The formula that a row broke, which the library repeats in its note."""
    return str(error.note).partition('is "')[2].removesuffix('"')


def _schema(table: str) -> Any:
    from frictionless import Schema

    return Schema.from_descriptor(_descriptor(table))


@cache
def _descriptor(table: str) -> dict[str, Any]:
    """The published Table Schema without its keys: who names whom is not a matter of one row."""
    if not _is_published(table):
        fields = tables()[table].fields.items()
        return {"fields": [{"name": name, "type": TYPES.get(column.type, "string")} for name, column in fields]}
    content: dict[str, Any] = orjson.loads((SCHEMAS / "table-schemas" / f"{table}.json").read_bytes())
    return {name: part for name, part in content.items() if name not in ("primaryKey", "foreignKeys", "uniqueKeys")}


@cache
def _checklist(table: str) -> tuple[Any, dict[str, list[Condition]]]:
    """The compiled checklist of a table, and the conditions that each formula stands for."""
    from frictionless import Checklist

    content = orjson.loads((GENERATED.parent / "frictionless" / f"{table}.json").read_bytes())
    held: dict[str, list[Condition]] = {}
    for check in content["checks"]:
        place = int(check["name"].rpartition("-")[2])
        held.setdefault(check["formula"], []).append(conditions(table)[place])
    distinct = {check["formula"]: check for check in content["checks"]}
    return Checklist.from_descriptor({**content, "checks": list(distinct.values())}), held
