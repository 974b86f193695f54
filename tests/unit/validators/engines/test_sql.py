"""The compiled SQL gives what the plain engine gives, in SQLite and in PostgreSQL; Spark's is well formed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
import sqlglot

from dardr_schema.tables import tables
from dardr_validators.engines import records, sql
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.working_tables import creation, filling
from dardr_validators.expressions.sql_dialects import POSTGRESQL
from dardr_validators.formats.reading import draft_of
from dardr_validators.rules import conditions
from dardr_validators.submissions import Row, submission_of
from tests.postgresql import Cluster
from tests.rules.given import TODAY, as_csv, cases, given

DAY = TODAY.isoformat()


def apart() -> dict[str, list[Row]]:
    """The records of every rule's cases side by side: each sees only those of its own case."""
    held: dict[str, list[Row]] = {name: [] for name in tables()}
    for _, case in cases():
        if "today" in case or "without" in case:
            continue
        for name, rows in submission_of(draft_of(as_csv(given(case)))).rows.items():
            for row in rows:
                row.index = len(held[name])
                held[name].append(row)
    return held


def expected(rows: dict[str, list[Row]]) -> list[tuple[str, str, int, str | None]]:
    return sorted(records.broken(rows, tables().keys(), today=DAY), key=str)


def test_sqlite_finds_what_the_plain_engine_finds() -> None:
    rows, silent = apart(), unsaid("sql")
    found = sorted(sql.broken(rows, tables().keys(), today=DAY), key=str)
    assert found == [one for one in expected(rows) if one[0] not in silent]


def test_postgresql_finds_what_the_plain_engine_finds(cluster: Cluster) -> None:
    rows = apart()
    with psycopg.connect(cluster.address, autocommit=True) as database:
        database.execute("DROP SCHEMA IF EXISTS rules CASCADE")
        database.execute("CREATE SCHEMA rules")
        database.execute("SET search_path TO rules")
        for statement in creation(POSTGRESQL):
            database.execute(statement)  # type: ignore[arg-type]
        for name, columns, lines in filling(rows, DAY):
            with database.cursor().copy(f'COPY "{name}" FROM STDIN') as copy:  # type: ignore[arg-type]
                for line in lines:
                    assert len(line) == len(columns)
                    copy.write_row(line)
        found = sorted(asked(database), key=str)
        database.execute("DROP SCHEMA rules CASCADE")
    assert found == expected(rows)


def asked(database: psycopg.Connection[Any]) -> Iterator[tuple[str, str, int, str | None]]:
    """What every compiled statement for PostgreSQL finds."""
    for table, statements in sql.statements("postgresql").items():
        for condition, statement in zip(conditions(table), statements, strict=True):
            for (index,) in database.execute(statement):  # type: ignore[arg-type]
                yield condition.rule, table, index, condition.field


@pytest.mark.parametrize("dialect", ["sqlite", "postgres", "spark"])
def test_every_statement_is_well_formed(dialect: str) -> None:
    held = {"postgres": "postgresql"}.get(dialect, dialect)
    statements = [one for found in sql.statements(held).values() for one in found]
    assert len(statements) == sum(len(conditions(table)) for table in tables())
    for statement in statements:
        assert len(sqlglot.parse(statement, dialect=dialect)) == 1


def test_an_undecided_condition_is_no_finding() -> None:
    """A table that was not sent is not known, so what looks into it is left out."""
    rows = submission_of(draft_of(as_csv(given({"given": {"review": [{}]}})))).rows
    without = {name: found for name, found in rows.items() if name in ("submission", "review")}
    plain = sorted(records.broken(without, without.keys(), today=DAY), key=str)
    assert sorted(sql.broken(without, without.keys(), today=DAY), key=str) == plain
