"""A return goes up to the next edition without loss, without invention and without a new error."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from dardr_schema.editions import current, editions, first, is_later, order
from dardr_schema.migrations import MIGRATIONS, MigrationError, edition_of, hindrances, migrated
from dardr_schema.tables import tables
from dardr_validators.findings import Report
from dardr_validators.formats.reading import draft_of
from dardr_validators.submissions import submission_of
from dardr_validators.validate import validate
from tests.properties.submissions import submissions
from tests.rules.given import TODAY, Tables, as_csv
from tests.rules.given import given as made

EXAMPLES = int(os.environ.get("DARDR_EXAMPLES", "60"))
ANY = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)


def named(found: dict[str, list[dict[str, Any]]], version: str) -> dict[str, list[dict[str, Any]]]:
    """The tables as a return of an edition, without what that edition does not have."""
    kept = {
        name: [
            {f: value for f, value in row.items() if not is_later(tables()[name].fields[f].since, version)}
            for row in rows
        ]
        for name, rows in found.items()
    }
    return {**kept, "submission": [{**kept["submission"][0], "schema_version": version}]}


def report(found: Any) -> Report:
    """The report on tables sent as CSV."""
    return validate(as_csv(found), today=TODAY, engine="records", cap=None)


def findings(checked: Report) -> list[tuple[Any, ...]]:
    """What was found and where."""
    return sorted((f.rule, f.severity, f.table or "", f.row, f.field or "") for f in checked.findings)


@ANY
@given(submissions())
def test_upwards_nothing_is_lost_made_up_or_newly_wrong(found: dict[str, list[dict[str, Any]]]) -> None:
    old = named(found, first())
    assume(not list(hindrances(submission_of(draft_of(as_csv(old))).records, first())))
    new = migrated(old, current())
    assert {**new, "submission": old["submission"]} == old
    assert new["submission"] == [{**old["submission"][0], "schema_version": current()}]
    assert migrated(new, current()) == new
    assert migrated(new, first()) == old
    before, after = report(old), report(new)
    assert (before.standard, after.standard) == (editions()[first()], editions()[current()])
    assert findings(after) == findings(before)


@ANY
@given(submissions())
def test_downwards_is_refused_exactly_where_something_would_be_lost(found: dict[str, list[dict[str, Any]]]) -> None:
    new = {**found, "submission": [{**found["submission"][0], "schema_version": current()}]}
    lost = list(hindrances(new, first()))
    if lost:
        with pytest.raises(MigrationError) as refused:
            migrated(new, first())
        assert all(each in words for each in lost for words in refused.value.words.values())
    else:
        assert {**migrated(new, first()), "submission": new["submission"]} == new


def test_there_is_a_migration_between_each_two_neighbours() -> None:
    way = sorted(editions(), key=order)
    assert set(MIGRATIONS) == {pair for a, b in pairwise(way) for pair in ((a, b), (b, a))}


def test_a_migration_leaves_what_it_is_given_alone() -> None:
    old: Tables = made({"given": {"submission": [{"schema_version": "1.0.2"}]}})
    kept = {name: [dict(row) for row in rows] for name, rows in old.items()}
    assert edition_of(migrated(old, "1.1")) == "1.1"
    assert old == kept


def test_an_edition_that_there_is_not_is_a_callers_mistake() -> None:
    with pytest.raises(ValueError, match=r"one of 1\.0, 1\.1, met '9\.9'"):
        migrated(made({}), "9.9")


def test_a_return_that_names_no_edition_cannot_be_moved() -> None:
    with pytest.raises(MigrationError) as refused:
        migrated(made({"given": {"submission": [{"schema_version": "7"}]}}), "1.1")
    assert set(refused.value.words) == {"en", "cy"}
