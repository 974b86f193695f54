"""The rules as Great Expectations suites: one suite a table, one expectation of no unexpected rows a condition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.expressions.sql import query
from dardr_validators.expressions.sql_dialects import SQLITE
from dardr_validators.rules import Condition

SEVERITIES = {"error": "critical", "warning": "warning", "information": "info"}
"""Severity of a rule -> what Great Expectations calls a failure of that gravity."""


def compiled(conditions: Conditions, rules: Mapping[str, Mapping[str, Any]]) -> Artefact:
    """Suites for the working tables in SQLite; another database takes the statements of `sql/` in their place."""
    files = {}
    for table, found in conditions.items():
        suite = {
            "name": f"dardr.{table}",
            "expectations": [_expectation(one, place, rules[one.rule]) for place, one in enumerate(found)],
        }
        files[f"expectations/{table}.json"] = orjson.dumps(suite, option=orjson.OPT_INDENT_2) + b"\n"
    return Artefact(files)


def _expectation(condition: Condition, place: int, rule: Mapping[str, Any]) -> dict[str, Any]:
    statement = query(condition, SQLITE)
    return {
        "type": "unexpected_rows_expectation",
        "severity": SEVERITIES[rule["severity"]],
        "kwargs": {"unexpected_rows_query": _of_batch(statement, condition.table)},
        "meta": {
            "rule": condition.rule,
            "field": condition.field,
            "condition": place,
            "title": rule["title"]["en"],
            "title_cy": rule["title"]["cy"],
        },
    }


def _of_batch(statement: str, table: str) -> str:
    """The statement on the batch in hand, in order of rows; other braces are doubled, as Great Expectations asks."""
    escaped = statement.replace("{", "{{").replace("}", "}}")
    return escaped.replace(f'FROM "{table}" AS "self"', 'FROM (SELECT * FROM {batch}) AS "self"', 1) + "\nORDER BY 1"
