"""Both databases take the specimen and the good example, and refuse what the standard does not allow."""

from __future__ import annotations

import csv
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.ddl import artefact as ddl_text
from dardr_schema.sql_conditions import SQLITE, conditions
from dardr_schema.tables import GENERATED, tables

GOOD = Path(__file__).resolve().parents[3] / "examples/good/csv"
SCHEMES: dict[str, Any] = defaultdict(lambda: {"concepts": {}})
Run = Callable[[str], str]
"""Statements in one transaction; what the database said against them, nothing where it took them."""
REFUSED = [
    ("UPDATE action SET status = 'finished'", "action.status"),
    ("UPDATE action_agencies SET value = 'constabulary-x'", "action_agencies.value"),
    ("UPDATE review SET notified_date = '2021-02-30'", "review.notified_date"),
    ("UPDATE review SET death_month = '2021-13'", "review.death_month"),
    ("UPDATE review SET publication_url = 'our website'", "review.publication_url"),
    ("UPDATE review SET number_of_recommendations = -1", "review.number_of_recommendations"),
    ("UPDATE review SET local_reference = ''", "review.local_reference"),
    ("UPDATE submission SET submission_id = 'one;two'", "submission.submission_id"),
    ("UPDATE submission SET created_at = 'yesterday'", "submission.created_at"),
    ("UPDATE review SET stage = NULL", "not.?null"),
    ("UPDATE action SET recommendation_id = 'REC-NONE'", "foreign key"),
    ("INSERT INTO assessment_evidence SELECT assessment_id, 1, 'EVD-NONE' FROM assessment", "foreign key"),
    ("UPDATE death SET victim = 'PER-NONE'", "foreign key"),
]


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


@pytest.fixture
def sqlite() -> Iterator[Run]:
    """A database in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.executescript(ddl("sqlite"))

    def run(statements: str) -> str:
        try:
            connection.executescript(f"BEGIN; {statements}; COMMIT;")
        except sqlite3.IntegrityError as refused:
            connection.execute("ROLLBACK")
            return str(refused)
        return ""

    yield run
    connection.close()


@pytest.fixture(scope="module")
def cluster() -> Iterator[list[str]]:
    """The ``psql`` command of a throw-away PostgreSQL on a free port of this machine."""
    tools = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    psql = shutil.which("psql")
    if not tools or psql is None:
        pytest.skip("PostgreSQL is not installed; on Debian: apt-get install postgresql")
    binaries = tools[-1].parent
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="dardr-postgresql-"))
    if as_user:
        shutil.chown(folder, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"

    def command(tool: str, *arguments: str) -> None:
        subprocess.run(
            [*as_user, str(binaries / tool), "-D", str(folder / "data"), *arguments],
            cwd=folder, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    try:
        command("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        command("pg_ctl", "start", "--wait", "--silent", f"--log={folder / 'log'}", f"--options={settings}")
        try:
            yield [
                psql,
                "-X",
                "-q",
                "-1",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                "127.0.0.1",
                "-p",
                str(port),
                "-U",
                "postgres",
            ]
        finally:
            command("pg_ctl", "stop", "--mode=immediate", "--silent")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql(cluster: list[str]) -> Run:
    """An empty database with the tables of the standard."""

    def run(statements: str) -> str:
        done = subprocess.run([*cluster, "-f", "-"], input=statements, capture_output=True, text=True, check=False)
        return done.stderr if done.returncode else ""

    assert run("DROP SCHEMA public CASCADE; CREATE SCHEMA public;") == ""
    assert run(ddl("postgresql")) == ""
    return run


@pytest.fixture(params=["sqlite", "postgresql"])
def run(request: pytest.FixtureRequest) -> Run:
    made: Run = request.getfixturevalue(request.param)
    return made


def test_the_good_example_is_taken(run: Run) -> None:
    assert run(good()) == ""


def test_the_specimen_is_taken_and_what_is_not_allowed_is_refused(run: Run) -> None:
    assert run(specimen()) == ""
    assert run("UPDATE review SET notified_date = '2020-02-29', death_month = '2021-12', local_reference = NULL") == ""
    heard = {statement: run(statement) for statement, _ in REFUSED}
    assert [s for s, words in REFUSED if not re.search(words, heard[s], re.IGNORECASE)] == [], heard


def test_an_identifier_is_given_once(run: Run) -> None:
    assert run(specimen()) == ""
    assert re.search("unique", run("\n".join(insert("evidence", dict(tables()["evidence"].specimen)))), re.IGNORECASE)
    again = dict(tables()["recommendation"].specimen) | {"recommendation_id": "REC-0002"}
    assert re.search("unique", run("\n".join(insert("recommendation", again))), re.IGNORECASE)


def test_there_is_a_column_for_each_field_and_a_table_for_each_list() -> None:
    for name in ("sqlite", "postgresql"):
        made = dict(re.findall(r'^CREATE TABLE "(\w+)" \((.*?)^\);', ddl(name), re.MULTILINE | re.DOTALL))
        for table in tables().values():
            for field in table.fields.values():
                assert (
                    f"{table.name}_{field.name}" in made
                    if field.is_list
                    else f'    "{field.name}" ' in made[table.name]
                )


def test_a_pattern_that_sqlite_cannot_say_stops_the_compiler() -> None:
    field = replace(tables()["review"].fields["review_id"], pattern="^[0-9]{4}$")
    with pytest.raises(ValueError, match="lacks the pattern of review_id"):
        list(conditions(field, '"review_id"', SQLITE, {}, {}))


def test_tables_that_refer_to_each_other_in_a_circle_stop_the_compiler() -> None:
    review, death = tables()["review"], tables()["death"]
    back = replace(death.fields["review_id"], name="death_id", references=("death",))
    circle = {"review": replace(review, fields={**review.fields, "death": back}), "death": death}
    people = replace(tables()["person"], fields={})
    with pytest.raises(ValueError, match="in a circle: review, death"):
        ddl_text({**circle, "person": people}, {}, SCHEMES, dialect=SQLITE, edition="1.0.0")
