"""The rules as SQL, asked of a SQLite database in memory: what a data team runs in its own warehouse."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from functools import cache

import orjson

from dardr_schema.tables import tables
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.records import Broken
from dardr_validators.engines.working_tables import creation, filling, indexes
from dardr_validators.expressions.sql_dialects import SQLITE
from dardr_validators.rules import GENERATED, conditions
from dardr_validators.submissions import Rows


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks."""
    with closing(filled(":memory:", rows, today)) as database:
        for table in tables():
            if not rows.get(table):
                continue
            for condition, statement in zip(conditions(table), statements("sqlite")[table], strict=True):
                if condition.rule not in unsaid("sql") and condition.is_decided(known):
                    for (index,) in database.execute(f"{statement}\nORDER BY 1"):
                        yield condition.rule, table, index, condition.field


@cache
def statements(dialect: str) -> dict[str, list[str]]:
    """The compiled statements of a dialect: table -> one for each of its conditions, in their order."""
    found: dict[str, list[str]] = orjson.loads((GENERATED.parent / "sql" / f"{dialect}.json").read_bytes())
    return found


def filled(name: str, rows: Rows, today: str) -> sqlite3.Connection:
    """A SQLite database with the working tables of a submission: a file, or `:memory:`."""
    database = sqlite3.connect(name)
    database.create_function("regexp", 2, found, deterministic=True)
    for statement in (*creation(SQLITE), *indexes(SQLITE)):
        database.execute(statement)
    for table, columns, lines in filling(rows, today):
        places = ", ".join("?" * len(columns))
        database.executemany(f'INSERT INTO "{table}" VALUES ({places})', lines)
    return database


def found(pattern: str, text: str | None) -> bool | None:
    """SQLite's ``text REGEXP pattern``."""
    return None if text is None else re.search(pattern, text) is not None
