"""``ddl.sqlite.sql`` and ``ddl.postgresql.sql``: a database that holds one return.

A table of the standard is a table, a field a column. A list is a table of its own, ``<table>_<field>``: the key of the
record, the place of the value in the list, and the value; its order is kept, and each value has its check or its
foreign key as a single value would. A reference that may lead to another return, or to more than one table, is not a
foreign key. Dates stay text, for they are written no finer than they are known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dardr_schema.sql_conditions import SQLITE, Dialect, conditions
from dardr_schema.tables import Column, Table, ValueType

LONGEST_NAME = 63
"""PostgreSQL cuts a longer name short."""
HEADER = """-- The tables of the DARDR Data Standard, edition {edition}, for {dialect}. Compiled from the model.
-- One database holds one return. A list is a table of its own, "<table>_<field>", in the order of "position".
-- A reference that may lead to another return, or to more than one table, is no foreign key.
-- A date is text: a day, a month or a year, written no finer than it is known. A blank is NULL.
"""
SQLITE_HEADER = '-- SQLite follows foreign keys only after "PRAGMA foreign_keys = ON", once for each connection.\n'


def artefact(
    tables: Mapping[str, Table],
    types: Mapping[str, ValueType],
    schemes: Mapping[str, Any],
    *,
    dialect: Dialect,
    edition: str,
) -> str:
    """The statements that make the tables, each after those that it refers to.

    Raises: ValueError where tables refer to each other in a circle, a name is taken or too long, or a table with a
    list has no key.
    """
    setting = _Setting(tables, types, schemes, dialect)
    lists = [(table, field) for table in tables.values() for field in table.fields.values() if field.is_list]
    taken = {_list_name(table, field) for table, field in lists} & set(tables)
    if taken:
        raise ValueError(f"a list would have the name of a table: {', '.join(sorted(taken))}")
    made = [_table(table, setting) for table in _in_order(tables)]
    made += [_list(table, field, setting) for table, field in lists]
    head = HEADER.format(edition=edition, dialect=dialect.name) + (SQLITE_HEADER if dialect is SQLITE else "")
    return head + "\n" + "\n".join(made)


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every statement is written with."""

    tables: Mapping[str, Table]
    types: Mapping[str, ValueType]
    schemes: Mapping[str, Any]
    dialect: Dialect


def _table(table: Table, setting: _Setting) -> str:
    """A table of the standard, without its lists."""
    single = [field for field in table.fields.values() if not field.is_list]
    columns = [_column(field, field.name, setting) for field in single]
    checks = [check for field in single for check in _check(field, table.name, field.name, setting)]
    keys = [f"PRIMARY KEY ({_name(table.key)})"] if table.key else []
    unique = [f"UNIQUE ({', '.join(map(_name, fields))})" for fields in table.unique]
    links = [link for field in single for link in _foreign_key(field, field.name, setting)]
    return _create(table.name, [*columns, *checks, *keys, *unique, *links])


def _list(table: Table, field: Column, setting: _Setting) -> str:
    """The table of a list."""
    if not table.key:
        raise ValueError(f"{table.name} has a list, {field.name}, so it needs a key")
    name, dialect = _list_name(table, field), setting.dialect
    owner = f"{_name(table.key)} {dialect.text} NOT NULL REFERENCES {_name(table.name)} ON DELETE CASCADE"
    position = f'"position" {dialect.position} NOT NULL CHECK ("position" >= 1)'
    checks = _check(field, name, "value", setting)
    key = f'PRIMARY KEY ({_name(table.key)}, "position")'
    links = _foreign_key(field, "value", setting)
    return _create(name, [owner, position, _column(field, "value", setting), *checks, key, *links])


def _column(field: Column, column: str, setting: _Setting) -> str:
    kind = setting.dialect.type_of(field.type)
    return f"{_name(column)} {kind}" + (" NOT NULL" if field.required or field.is_list else "")


def _check(field: Column, table: str, column: str, setting: _Setting) -> Iterator[str]:
    """The check of a column, under a name that says which."""
    held = list(conditions(field, _name(column), setting.dialect, setting.types, setting.schemes))
    if held:
        both = held[0] if len(held) == 1 else " AND ".join(f"({condition})" for condition in held)
        yield f"CONSTRAINT {_name(f'{table}.{column}')} CHECK ({both})"


def _foreign_key(field: Column, column: str, setting: _Setting) -> Iterator[str]:
    for table in _targets(field):
        yield f"FOREIGN KEY ({_name(column)}) REFERENCES {_name(table)} ({_name(setting.tables[table].key)})"


def _create(name: str, lines: list[str]) -> str:
    return f"CREATE TABLE {_name(name)} (\n    " + ",\n    ".join(lines) + "\n);\n"


def _in_order(tables: Mapping[str, Table]) -> Iterator[Table]:
    """The tables, each after those that it refers to, otherwise in the order of the standard."""
    waiting = dict(tables)
    while waiting:
        ready = next(
            (table for table in waiting.values() if not _refers_to(table) & (waiting.keys() - {table.name})), None
        )
        if ready is None:
            raise ValueError(f"tables refer to each other in a circle: {', '.join(waiting)}")
        yield waiting.pop(ready.name)


def _refers_to(table: Table) -> set[str]:
    return {name for field in table.fields.values() if not field.is_list for name in _targets(field)}


def _targets(field: Column) -> tuple[str, ...]:
    """The table that a foreign key of this field leads to, if it has one."""
    return field.references if len(field.references) == 1 and not field.external else ()


def _list_name(table: Table, field: Column) -> str:
    return f"{table.name}_{field.name}"


def _name(text: str | None) -> str:
    if text is None or len(text) > LONGEST_NAME:
        raise ValueError(f"expected a name of at most {LONGEST_NAME} characters, got {text!r}")
    return f'"{text}"'
