"""Whoever says `other` can say what it is: one field of the model for each coded field, and one rule that asks."""

from __future__ import annotations

import pytest

from dardr_schema.tables import Column, Table, sent_tables
from dardr_validators.rules import conditions
from dardr_vocabularies.schemes import scheme

OPEN = [
    pytest.param(table, column, id=f"{table.name}.{column.name}")
    for table in sent_tables().values()
    for column in table.fields.values()
    if column.scheme and "other" in scheme(column.scheme).concepts
]


@pytest.mark.parametrize(("table", "column"), OPEN)
def test_a_list_with_other_has_a_field_that_explains(table: Table, column: Column) -> None:
    explanation = table.fields[str(column.explained_by)]
    assert explanation.type == "text"
    assert not explanation.required
    assert explanation.sensitivity in ("restricted", "never published")


@pytest.mark.parametrize(("table", "column"), OPEN)
def test_the_rule_asks_for_it_once(table: Table, column: Column) -> None:
    asked = [c for c in conditions(table.name) if c.rule == "VOC-004" and c.field == column.explained_by]
    assert len(asked) == 1


def test_nothing_else_explains() -> None:
    for table in sent_tables().values():
        for column in table.fields.values():
            assert column.explained_by is None or "other" in scheme(str(column.scheme)).concepts, column.name


def test_the_characteristics_of_people_are_never_explained_in_words() -> None:
    assert not [name for name, column in sent_tables()["person"].fields.items() if column.explained_by]
