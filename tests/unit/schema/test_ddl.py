"""Both databases take the specimen and the good example, and refuse what the standard does not allow."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.ddl import artefact as ddl_text
from dardr_schema.sql_conditions import SQLITE, conditions
from dardr_schema.tables import sent_tables
from tests.postgresql import Cluster
from tests.unit.schema.published_tables import ddl, good, insert, specimen

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


@pytest.fixture
def postgresql(cluster: Cluster) -> Run:
    """An empty database with the tables of the standard."""

    def run(statements: str) -> str:
        done = subprocess.run([*cluster.psql, "-f", "-"], input=statements, capture_output=True, text=True, check=False)
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
    evidence = dict(sent_tables()["evidence"].specimen)
    assert re.search("unique", run("\n".join(insert("evidence", evidence))), re.IGNORECASE)
    again = dict(sent_tables()["recommendation"].specimen) | {"recommendation_id": "REC-0002"}
    assert re.search("unique", run("\n".join(insert("recommendation", again))), re.IGNORECASE)


def test_there_is_a_column_for_each_field_and_a_table_for_each_list() -> None:
    for name in ("sqlite", "postgresql"):
        made = dict(re.findall(r'^CREATE TABLE "(\w+)" \((.*?)^\);', ddl(name), re.MULTILINE | re.DOTALL))
        for table in sent_tables().values():
            for field in table.fields.values():
                assert (
                    f"{table.name}_{field.name}" in made
                    if field.is_list
                    else f'    "{field.name}" ' in made[table.name]
                )


def test_a_pattern_that_sqlite_cannot_say_stops_the_compiler() -> None:
    field = replace(sent_tables()["review"].fields["review_id"], pattern="^[0-9]{4}$")
    with pytest.raises(ValueError, match="lacks the pattern of review_id"):
        list(conditions(field, '"review_id"', SQLITE, {}, {}))


def test_tables_that_refer_to_each_other_in_a_circle_stop_the_compiler() -> None:
    review, death = sent_tables()["review"], sent_tables()["death"]
    back = replace(death.fields["review_id"], name="death_id", references=("death",))
    circle = {"review": replace(review, fields={**review.fields, "death": back}), "death": death}
    people = replace(sent_tables()["person"], fields={})
    with pytest.raises(ValueError, match="in a circle: review, death"):
        ddl_text({**circle, "person": people}, {}, SCHEMES, dialect=SQLITE, edition="1.0.0")
