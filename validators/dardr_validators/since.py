"""A rule asks only about fields of its own edition, so that an older return is never asked for newer ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dardr_schema.editions import is_later
from dardr_schema.tables import Column, tables
from dardr_validators.expressions.syntax import MACROS, Node, walk
from dardr_validators.faults import StandardError


def check_since(since: str, condition: Mapping[str, Any]) -> None:
    """Accept a condition that reads no field later than its rule.

    Raises: StandardError naming the field.
    """
    for name, column in read_columns(condition):
        if is_later(column.since, since):
            raise StandardError(f"a rule of edition {since} may not read {name}, which came with {column.since}")


def read_columns(condition: Mapping[str, Any]) -> Iterator[tuple[str, Column]]:
    """The fields that a compiled condition reads, as table.field, and the one it points at."""
    nodes = [node for part in (condition["when"], condition["must"]) if part for node in walk(part)]
    held = {"self": {condition["table"]}}
    for node in nodes:
        if node[0] in MACROS and node[3] is not None:
            held.setdefault(node[2], set()).add(node[3])
    yield from _columns(condition["table"], condition["field"])
    for node in nodes:
        if node[0] in ("field", "has"):
            for table in held.get(node[1], {node[1]}):
                yield from _columns(table, node[2])


def _columns(table: str, field: Node | str | None) -> Iterator[tuple[str, Column]]:
    """The field of a table; nothing for what it has under another name, such as a list of records."""
    fields = tables()[table].fields if table in tables() else {}
    if field in fields:
        yield f"{table}.{field}", fields[str(field)]
