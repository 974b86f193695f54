"""A rule's case made whole: the rows it names, on top of the specimen return, in any carrier."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from dardr_schema.tables import children, profiles, tables
from dardr_validators.sources import Source

RULES = Path(__file__).parents[2] / "validators" / "rules"
TODAY = date(2026, 6, 1)
BASE = ("submission", "review", "recommendation", "action", "assessment")
Tables = dict[str, list[dict[str, Any]]]


def cases() -> list[tuple[str, dict[str, Any]]]:
    """Every case of every rule, with the rule's id."""
    found = []
    for path in sorted(RULES.glob("*.yaml")):
        rule = yaml.safe_load(path.read_text(encoding="utf-8"))
        found.extend((rule["id"], case) for case in rule["cases"])
    return found


def given(case: Mapping[str, Any]) -> Tables:
    """The tables of a case: specimen rows, the rows it names in their place, blanked fields taken out."""
    profile = case.get("profile", "csp-return")
    named: Mapping[str, Any] = case.get("given") or {}
    wanted = {*profiles()[profile].required, *named} | ({"review"} if profile == "csp-return" else set())
    found: Tables = {}
    for name, table in tables().items():
        if name in wanted:
            rows = named.get(name, [{}])
            found[name] = [_row(name, row, index, found) for index, row in enumerate(rows)]
            if name == "submission" and "profile" not in (named.get(name) or [{}])[0]:
                found[name][0]["profile"] = profile
        assert table.name == name
    return found


def _row(name: str, content: Mapping[str, Any], index: int, found: Tables) -> dict[str, Any]:
    table = tables()[name]
    row = dict(table.specimen)
    if table.parent_field and table.parent_table in found and found[table.parent_table]:
        above = found[table.parent_table][0].get(tables()[table.parent_table].key)
        if table.parent_table != "person":
            row[table.parent_field] = above
    if index:
        if table.key:
            row[table.key] = f"{row[table.key]}-{index + 1}"
        if "number" in row:
            row["number"] = str(index + 1)
    row.update(content)
    return {field: value for field, value in row.items() if value is not None}


def as_json(found: Tables) -> Source:
    """The tables as one nested JSON file."""
    root = dict(found["submission"][0])
    for name in children("submission"):
        if name in found:
            root[name] = [_nested(name, row, found, set()) for row in found[name]]
    return Source("case.json", json.dumps(root, ensure_ascii=False).encode())


def _nested(name: str, row: Mapping[str, Any], found: Tables, seen: set[str]) -> dict[str, Any]:
    content = dict(row)
    key = tables()[name].key
    for child in (table.name for table in tables().values() if table.nested_in == name):
        if child not in found:
            continue
        field = tables()[child].parent_field
        if tables()[child].parent_table == name:
            below = [other for other in found[child] if key and other.get(field) == row.get(key)]
        else:
            below = found[child] if row is found[name][0] else []
        content[child] = [_nested(child, other, found, seen) for other in below]
    return content


def as_csv(found: Tables, without: Mapping[str, list[str]] | None = None) -> Source:
    """The tables as a folder of CSV files, all columns of the standard and those that rows add."""
    files = {}
    for name, rows in found.items():
        extra = dict.fromkeys(field for row in rows for field in row if field not in tables()[name].fields)
        dropped = (without or {}).get(name, [])
        columns = [field for field in (*tables()[name].fields, *extra) if field not in dropped]
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([[_cell(row.get(field)) for field in columns] for row in rows])
        files[f"{name}.csv"] = text.getvalue().encode()
    return Source("case", files=files)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return ";".join(map(_cell, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
