"""The columns by which the records of an archive hang together: keys, what names them, and what is asked of all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dardr_schema.tables import tables
from dardr_validators import lasting
from dardr_validators.expressions.syntax import walk
from dardr_validators.links import LINKS, SIBLINGS
from dardr_validators.rules import conditions, undecided

ROOT = "submission"


@cache
def joints(table: str) -> tuple[str, ...]:
    """The fields of a table that are looked at over the whole archive, in the order of the table."""
    found = set(_joints(table))
    return tuple(name for name in tables()[table].fields if name in found)


def _joints(name: str) -> Iterator[str]:
    table = tables()[name]
    yield from filter(None, (table.key, table.parent_field))
    yield from (link.field for link in LINKS if link.table == name)
    yield from (column for owner, column in SIBLINGS.values() if owner == name)
    yield from (column.name for column in table.fields.values() if column.references and not column.external)
    if name == lasting.TABLE:
        yield from (lasting.FIELD, lasting.DAY)


@cache
def is_divisible() -> bool:
    """Whether every rule looks at no more than what hangs together.

    A rule that looked at all reviews of a submission, or records alike in fields that do not say where they belong,
    could not be decided in a part of the archive.
    """
    asked = [condition for table in tables() for condition in (*conditions(table), *undecided(table))]
    for condition in asked:
        for part in filter(None, (condition.when, condition.must)):
            owner = {"self": condition.table}
            if any(node[0] == "children" and owner.get(node[1], node[1]) == ROOT for node in walk(part)):
                return False
    return all(table.parent_field in fields for table in tables().values() for fields in table.unique)
