"""The published tables, and the statements that fill them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dardr_schema.tables import GENERATED, tables

GOOD = Path(__file__).resolve().parents[3] / "examples/good/csv"


def ddl(name: str) -> str:
    return (GENERATED / f"ddl.{name}.sql").read_text(encoding="utf-8")


def literal(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else "'" + value.replace("'", "''") + "'"


def insert(table: str, row: dict[str, Any]) -> Iterator[str]:
    """One record and its lists."""
    model = tables()[table]
    single = {name: value for name, value in row.items() if not isinstance(value, list)}
    names, values = ", ".join(f'"{name}"' for name in single), ", ".join(map(literal, single.values()))
    yield f'INSERT INTO "{table}" ({names}) VALUES ({values});'
    for name in row.keys() - single.keys():
        for position, value in enumerate(row[name], 1):
            yield f'INSERT INTO "{table}_{name}" VALUES ({literal(row[str(model.key)])}, {position}, {literal(value)});'


def specimen() -> str:
    """The specimen rows, with the second person that the relationship names."""
    order = re.findall(r'^CREATE TABLE "(\w+)" ', ddl("sqlite"), re.MULTILINE)
    rows = [(name, dict(tables()[name].specimen)) for name in order if name in tables()]
    person = dict(tables()["person"].specimen) | {"person_id": "PER-0002", "role": "perpetrator"}
    rows.insert([name for name, _ in rows].index("person"), ("person", person))
    return "\n".join(statement for name, row in rows for statement in insert(name, row))


def good() -> str:
    """The good example, cell by cell."""
    order = [name for name in tables() if (GOOD / f"{name}.csv").exists()]
    order.sort(key=lambda name: name != "evidence")
    made: list[str] = []
    for name in order:
        with (GOOD / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                made += insert(name, {field: cell(name, field, text) for field, text in row.items() if text})
    return "\n".join(made)


def cell(table: str, field: str, text: str) -> Any:
    column = tables()[table].fields[field]
    if column.is_list:
        return text.split(";")
    if column.type == "boolean":
        return text == "true"
    return float(text) if column.type in ("integer", "decimal") else text
