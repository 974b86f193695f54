"""``column-facts/<table>.json``: what is true of each column of a table, in a form of no engine's own.

Beside the facts stand the expectations that say them, under the names that Great Expectations gives them: ``type``,
``kwargs`` and ``meta`` with the rule that speaks. They are about a table of texts in canonical values, as our CSV has
it: codes, ISO dates, ``true`` and ``false``, a blank cell for nothing, ``;`` between the values of a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from dardr_schema.json_schema import COUNTS
from dardr_schema.packages import SEPARATOR, list_pattern
from dardr_schema.tables import Column, Table, ValueType

Facts = dict[str, Any]
Speakers = Mapping[str, str]
"""Structural check, alone or with its table and field -> the rule that speaks for it."""

ALL = 1.0
"""The share of cells of which a fact holds: every one."""

FORMATS: Mapping[str, tuple[str, ...]] = {
    "date": ("%Y-%m-%d", "%Y-%m", "%Y"),
    "month": ("%Y-%m",),
    "year": ("%Y",),
    "datetime": ("%Y-%m-%dT%H:%M:%S%z",),
}
WRITTEN: Mapping[str, str] = {"counts": COUNTS, "integer": "^-?[0-9]+$", "decimal": r"^-?[0-9]+(\.[0-9]+)?$"}
BOOLEANS = ("true", "false")
NUMBERS = ("integer", "decimal")


def artefacts(
    tables: Mapping[str, Table],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
    speakers: Speakers,
    *,
    edition: str,
) -> dict[str, bytes]:
    """The facts of each table by the path of their file."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return {
        f"column-facts/{name}.json": orjson.dumps(
            facts(table, types, schemes, speakers, edition=edition), option=options
        )
        for name, table in tables.items()
    }


def facts(
    table: Table,
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
    speakers: Speakers,
    *,
    edition: str,
) -> Facts:
    """The facts of a table and the expectations that say them."""
    columns = [_column(column, table, types, schemes) for column in table.fields.values()]
    keys = [list(fields) for fields in table.unique]
    expectations = [*_of_table(table), *(found for column in columns for found in _of_column(column))]
    return {
        "table": table.name,
        "edition": edition,
        "key": table.key,
        "unique_together": keys,
        "separator": SEPARATOR,
        "columns": columns,
        "expectations": [
            {"type": kind, "kwargs": kwargs, "meta": _meta(table.name, check, field, speakers)}
            for check, field, kind, kwargs in expectations
        ],
    }


def _column(column: Column, table: Table, types: Mapping[str, ValueType], schemes: Mapping[str, Any]) -> Facts:
    codes = list(schemes[str(column.scheme)]["concepts"]) if column.type == "code" else None
    found = {
        "column": column.name,
        "type": column.type,
        "list": column.is_list,
        "since": column.since,
        "nullable": not column.required,
        "unique": column.name == table.key,
        "value_set": list(BOOLEANS) if column.type == "boolean" else codes,
        "regex": _regex(column, types, codes),
        "formats": list(FORMATS[column.type]) if column.type in FORMATS else None,
        "max_length": column.max_length,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "references": list(column.references) or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _regex(column: Column, types: Mapping[str, ValueType], codes: list[str] | None) -> str | None:
    """The form of a whole cell; none where any text will do or a set of values says more."""
    if column.is_list and codes:
        return list_pattern(codes)
    if column.is_list or codes:
        return None
    of_type = types[column.type].pattern if column.type in types else None
    return column.pattern or WRITTEN.get(column.type) or of_type


Said = tuple[str, str | None, str, Facts]
"""A structural check, the field it is about, and the expectation with its arguments."""


def _of_table(table: Table) -> Iterator[Said]:
    needed = [name for name, column in table.fields.items() if column.required]
    if needed:
        named = {"column_set": needed, "exact_match": False}
        yield "missing-column", None, "expect_table_columns_to_match_set", named
    for fields in table.unique:
        together = {"column_list": list(fields), "ignore_row_if": "any_value_is_missing"}
        yield "unique", fields[-1], "expect_compound_columns_to_be_unique", together


def _of_column(column: Facts) -> Iterator[Said]:
    name = column["column"]
    about = {"column": name}
    if not column["nullable"]:
        yield "required", name, "expect_column_values_to_not_be_null", {**about, "mostly": ALL}
    if column["unique"]:
        yield "unique", name, "expect_column_values_to_be_unique", {**about, "mostly": ALL}
    check = "code" if column["type"] == "code" else "pattern" if column["type"] in ("string", "text") else "type"
    if "value_set" in column and not column["list"]:
        values = {**about, "value_set": column["value_set"], "mostly": ALL}
        yield check, name, "expect_column_values_to_be_in_set", values
    if "regex" in column:
        yield check, name, "expect_column_values_to_match_regex", {**about, "regex": column["regex"], "mostly": ALL}
    if "max_length" in column and not column["list"]:
        longest = {**about, "max_value": column["max_length"], "mostly": ALL}
        yield "length", name, "expect_column_value_lengths_to_be_between", longest
    if column["type"] in NUMBERS and ("minimum" in column or "maximum" in column):
        bounds = {"min_value": column.get("minimum"), "max_value": column.get("maximum")}
        given = {bound: value for bound, value in bounds.items() if value is not None}
        yield "type", name, "expect_column_values_to_be_between", {**about, **given, "mostly": ALL}


def _meta(table: str, check: str, field: str | None, speakers: Speakers) -> Facts:
    rule = speakers.get(f"{check} {table}.{field}") or speakers.get(check)
    return {"rule": rule, "check": check, "table": table, "field": field}
