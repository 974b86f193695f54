"""The published tables with the compiled checks take what is good and refuse a record that breaks a rule, by its id."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections.abc import Callable

import pytest

from dardr_validators.rules import GENERATED
from tests.postgresql import Cluster
from tests.unit.schema.published_tables import ddl, good, specimen

Run = Callable[[str], str]
REFUSED = [
    ("UPDATE action SET status = 'completed', completed_details = NULL", "ACT-004"),
    ("UPDATE national_response SET sent_date = '2024-05', received_date = '2024-04-30'", "NAT-002"),
    (
        "UPDATE review SET publication_status = 'not-published-safeguarding', not_published_explanation = NULL",
        "REV-005",
    ),
]
TAKEN = [
    "UPDATE national_response SET sent_date = '2023', received_date = '2023-04-30'",
]


def checks(name: str) -> str:
    return (GENERATED.parent / "sql" / f"checks.{name}.sql").read_text(encoding="utf-8")


def on_sqlite() -> Run:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.executescript(ddl("sqlite") + checks("sqlite"))

    def run(statements: str) -> str:
        try:
            database.executescript(f"BEGIN; {statements}; COMMIT;")
        except sqlite3.IntegrityError as refused:
            database.execute("ROLLBACK")
            return str(refused)
        return ""

    return run


def on_postgresql(cluster: Cluster) -> Run:
    def run(statements: str) -> str:
        done = subprocess.run([*cluster.psql, "-f", "-"], input=statements, capture_output=True, text=True, check=False)
        return done.stderr if done.returncode else ""

    assert run("DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + ddl("postgresql") + checks("postgresql")) == ""
    return run


@pytest.fixture(params=["sqlite", "postgresql"])
def run(request: pytest.FixtureRequest) -> Run:
    return on_sqlite() if request.param == "sqlite" else on_postgresql(request.getfixturevalue("cluster"))


def test_the_good_example_is_taken(run: Run) -> None:
    assert run(good()) == ""


def test_a_record_that_breaks_a_rule_is_refused_by_its_id(run: Run) -> None:
    assert run(specimen()) == ""
    heard = {rule: run(statement) for statement, rule in REFUSED}
    assert [rule for _, rule in REFUSED if not re.search(rule, heard[rule])] == [], heard
    assert [run(statement) for statement in TAKEN] == [""]
