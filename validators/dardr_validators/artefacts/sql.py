"""The rules as SQL: one statement a condition for SQLite, PostgreSQL and Spark, and checks on the published tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from dardr_schema.tables import tables
from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.engines.working_tables import creation
from dardr_validators.expressions.sql import breaks, query
from dardr_validators.expressions.sql_dialects import DIALECTS, POSTGRESQL, SQLITE, Dialect
from dardr_validators.rules import Condition

HEAD = """-- The tables that the statements of rules.{name}.sql are asked of. Compiled from the model.
"""
RULES_HEAD = """-- The rules of the standard in SQL for {name}. Compiled from the rules.
-- Each statement gives "_row", the number of every record that breaks it, from the tables of tables.{name}.sql.
"""
CHECKS_HEAD = """-- The rules that look at one record alone, as checks on the tables of ddl.{name}.sql.
-- Compiled from the rules whose severity is error. A record that breaks one is refused, and the rule is named.
"""
PATTERNS = "REGEXP"
"""What a stock SQLite does not have."""


def compiled(conditions: Conditions, rules: Mapping[str, Mapping[str, Any]]) -> Artefact:
    """The statements of each dialect, as JSON for a program and as a script for a person; ``rules`` by id."""
    files: dict[str, bytes] = {}
    for name, dialect in DIALECTS.items():
        statements = {table: [query(one, dialect) for one in found] for table, found in conditions.items()}
        files[f"sql/{name}.json"] = orjson.dumps(statements, option=orjson.OPT_INDENT_2) + b"\n"
        files[f"sql/tables.{name}.sql"] = _script(HEAD, dialect, creation(dialect)).encode()
        files[f"sql/rules.{name}.sql"] = _script(RULES_HEAD, dialect, _named(conditions, statements)).encode()
    sent = [one for table, found in conditions.items() for one in found if not tables()[table].stands_alone]
    held = [one for one in sent if rules[one.rule]["severity"] == "error"]
    files["sql/checks.postgresql.sql"] = _script(CHECKS_HEAD, POSTGRESQL, list(_constraints(held))).encode()
    files["sql/checks.sqlite.sql"] = _script(CHECKS_HEAD, SQLITE, list(_triggers(held))).encode()
    return Artefact(files)


def _constraints(conditions: list[Condition]) -> Iterator[str]:
    for number, one in enumerate(conditions, 1):
        if broken := breaks(one, POSTGRESQL, one.table):
            yield f'ALTER TABLE "{one.table}" ADD CONSTRAINT "{one.rule}.{number}" CHECK (NOT {broken})'


def _triggers(conditions: list[Condition]) -> Iterator[str]:
    for number, one in enumerate(conditions, 1):
        broken = breaks(one, SQLITE, "NEW")
        if broken and PATTERNS not in broken:
            for deed in ("INSERT", "UPDATE"):
                head = f'CREATE TRIGGER "{one.rule}.{number} {deed.lower()}" BEFORE {deed} ON "{one.table}"'
                yield f"{head}\nWHEN {broken}\nBEGIN SELECT RAISE(ABORT, '{one.rule}'); END"


def _named(conditions: Conditions, statements: dict[str, list[str]]) -> list[str]:
    return [
        f"-- {one.rule}: {table}{f'.{one.field}' if one.field else ''}\n{statement}"
        for table, found in conditions.items()
        for one, statement in zip(found, statements[table], strict=True)
    ]


def _script(head: str, dialect: Dialect, statements: list[str]) -> str:
    return head.format(name=dialect.name) + "".join(f"\n{statement};\n" for statement in statements)
