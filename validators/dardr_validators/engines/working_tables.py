"""The tables that conditions in SQL are asked of: a submission as it was read, faults and all.

The published DDL refuses a second record with a key, a code that is not in its list; these tables hold them, so that
what is wrong can be said. Their form is described in `expressions/sql.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dardr_schema.tables import Column, Table, tables
from dardr_validators.expressions.functions import interval
from dardr_validators.expressions.sql import FIRST, LAST
from dardr_validators.expressions.sql_dialects import Dialect
from dardr_validators.links import collections
from dardr_validators.submissions import Row, Rows

Statement = tuple[str, list[tuple[Any, ...]]]
DATES = ("date", "month", "year", "datetime")


def creation(dialect: Dialect) -> list[str]:
    """The statements that make the working tables."""
    number, text = dialect.type_of("integer"), dialect.type_of("text")
    made = [_create(dialect, "_today", [("day", text)])]
    for table in tables().values():
        made.append(_create(dialect, table.name, list(_columns(table, dialect))))
        for name, column in table.fields.items():
            if column.is_list:
                parts = [("_row", number), ("position", number), ("value", text)]
                made.append(_create(dialect, f"{table.name}_{name}", parts))
        made += [_create(dialect, f"{table.name}__{name}", _pair(number)) for name in sorted(collections(table.name))]
    return made


def filling(rows: Rows, today: str) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """Table, columns and lines of everything that the working tables hold of a submission."""
    yield "_today", ["day"], [(today,)]
    for table in tables().values():
        found = rows.get(table.name, [])
        if not found:
            continue
        yield table.name, [name for name, _ in _names(table)], [_line(table, row) for row in found]
        for name, column in table.fields.items():
            if column.is_list:
                yield f"{table.name}_{name}", ["_row", "position", "value"], list(_items(found, name))
        for name in sorted(collections(table.name)):
            pairs = [(row.index, member.index) for row in found for member in row.children(name)]
            yield f"{table.name}__{name}", ["_row", "_member"], pairs


def indexes(dialect: Dialect) -> Iterator[str]:
    """The statements that make looking up a record, a list or a pair quick."""
    q = dialect.quoted
    for table in tables().values():
        lists = [f"{table.name}_{name}" for name, column in table.fields.items() if column.is_list]
        for name in [table.name, *lists, *(f"{table.name}__{seen}" for seen in collections(table.name))]:
            yield f"CREATE INDEX {q(f'row of {name}')} ON {q(name)} ({q('_row')})"


def _pair(number: str) -> list[tuple[str, str]]:
    """The columns of a table of pairs."""
    return [("_row", number), ("_member", number)]


def _create(dialect: Dialect, name: str, columns: list[tuple[str, str]]) -> str:
    q = dialect.quoted
    return f"CREATE TABLE {q(name)} (" + ", ".join(f"{q(column)} {kind}" for column, kind in columns) + ")"


def _names(table: Table) -> Iterator[tuple[str, str]]:
    """Column and the type of the model that it holds."""
    yield "_row", "integer"
    yield "_parent", "integer"
    for name, column in table.fields.items():
        yield name, "integer" if column.is_list else column.type
        if _is_date(column):
            yield name + FIRST, "text"
            yield name + LAST, "text"


def _columns(table: Table, dialect: Dialect) -> Iterator[tuple[str, str]]:
    for name, kind in _names(table):
        yield name, dialect.type_of(kind)


def _is_date(column: Column) -> bool:
    return column.type in DATES and not column.is_list


def _line(table: Table, row: Row) -> tuple[Any, ...]:
    line: list[Any] = [row.index, row.parent.index if row.parent is not None else None]
    for name, column in table.fields.items():
        value = row.values.get(name)
        line.append(len(value) if isinstance(value, list) else value)
        if _is_date(column):
            line += interval(value) if isinstance(value, str) else (None, None)
    return tuple(line)


def _items(rows: list[Row], name: str) -> Iterator[tuple[int, int, Any]]:
    for row in rows:
        value = row.values.get(name)
        if isinstance(value, list):
            yield from ((row.index, place, item) for place, item in enumerate(value, 1))
