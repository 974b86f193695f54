"""A few rows made into a whole submission: the specimen rows of the standard, and what a case says in their place.

A case of a rule names the fields that matter and no more; this is the one place that says what the rest is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

from dardr_schema.tables import children, everyday_profile, profiles, tables

Tables = dict[str, list[dict[str, Any]]]

DAY = "2026-06-01"
"""The day on which a case is checked that names none: two months after the specimen's position."""
ROOT = "submission"
ALWAYS = frozenset({"review"})
"""What a return holds beside the tables that its profile requires, where they stand below it."""
APART = frozenset({"person"})
"""Parents whose children say themselves which one they belong to."""


def completed(case: Mapping[str, Any]) -> Tables:
    """The tables of a case: specimen rows, the rows it names in their place, blanked fields taken out.

    A table that is named with no rows has none. Tables that the profile does not require are there only where named.
    """
    profile = case.get("profile", everyday_profile().name)
    named: Mapping[str, Any] = case.get("given") or {}
    required = profiles()[profile].required
    wanted = {*required, *named, *ALWAYS.intersection(str(tables()[name].parent_table) for name in required)}
    found: Tables = {}
    for name in tables():
        if name in wanted:
            rows = named.get(name, [{}])
            found[name] = [_row(name, row, index, found) for index, row in enumerate(rows)]
            if name == ROOT and "profile" not in (named.get(name) or [{}])[0]:
                found[name][0]["profile"] = profile
    return found


def _row(name: str, content: Mapping[str, Any], index: int, found: Tables) -> dict[str, Any]:
    table = tables()[name]
    row = dict(table.specimen)
    if table.parent_field and table.parent_table in found and found[table.parent_table]:
        above = found[table.parent_table][0].get(str(tables()[table.parent_table].key))
        if table.parent_table not in APART:
            row[table.parent_field] = above
    if index:
        if table.key:
            row[table.key] = f"{row[table.key]}-{index + 1}"
        if "number" in row:
            row["number"] = str(index + 1)
    row.update(content)
    return {field: value for field, value in row.items() if value is not None}


def nested_json(found: Tables) -> dict[str, Any]:
    """The tables as one JSON object, records inside the record they belong to."""
    root = dict(found[ROOT][0]) if ROOT in found else {}
    for name in children(ROOT):
        if name in found:
            root[name] = [_nested(name, row, found) for row in found[name]]
    return root


def _nested(name: str, row: Mapping[str, Any], found: Tables) -> dict[str, Any]:
    content = dict(row)
    key = tables()[name].key
    for child in (table.name for table in tables().values() if table.nested_in == name):
        if child not in found:
            continue
        field = tables()[child].parent_field
        if tables()[child].parent_table == name:
            below = [other for other in found[child] if key and other.get(str(field)) == row.get(key)]
        else:
            below = found[child] if row is found[name][0] else []
        content[child] = [_nested(child, other, found) for other in below]
    return content


def csv_files(found: Tables, without: Mapping[str, list[str]] | None = None) -> dict[str, bytes]:
    """The tables as CSV files: all columns of the standard and those that rows add, but for those left out."""
    files = {}
    for name, rows in found.items():
        extra = dict.fromkeys(field for row in rows for field in row if field not in tables()[name].fields)
        dropped = (without or {}).get(name, [])
        columns = [field for field in (*tables()[name].fields, *extra) if field not in dropped]
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([[cell(row.get(field)) for field in columns] for row in rows])
        files[f"{name}.csv"] = text.getvalue().encode()
    return files


def cell(value: Any) -> str:
    """A value as the text of a cell."""
    if isinstance(value, list):
        return ";".join(map(cell, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
