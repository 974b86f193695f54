"""The rules as frictionless row constraints: for each table a checklist to use beside its Table Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_schema.tables import tables
from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.expressions.formula import formula
from dardr_validators.expressions.limits import NotExpressibleError

CHECKS = frozenset({"length", "pattern", "type"})
"""The structural checks that Table Schema makes of single values."""


def compiled(conditions: Conditions, rules: Mapping[str, Mapping[str, Any]]) -> Artefact:
    """A checklist a table, `frictionless/<table>.json`: `frictionless validate --checklist` takes it as it is."""
    limits: dict[tuple[str, int], str] = {}
    files: dict[str, bytes] = {}
    for table in tables():
        checks = []
        for place, condition in enumerate(conditions.get(table, ())):
            try:
                text = formula(condition)
            except NotExpressibleError as limit:
                limits[table, place] = limit.limit
                continue
            title = f"{condition.rule}: {rules[condition.rule]['title']['en']}"
            checks.append(
                {"type": "row-constraint", "name": f"{condition.rule.lower()}-{place}", "title": title, "formula": text}
            )
        content = {"name": f"rules-of-{table.replace('_', '-')}", "checks": checks}
        files[f"frictionless/{table}.json"] = orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n"
    return Artefact(files, limits, CHECKS)
