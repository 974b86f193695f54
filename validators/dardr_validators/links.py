"""Which records a record can see: its parent, its children, and the records that references join."""

from __future__ import annotations

from functools import cache

from dardr_schema.tables import tables
from dardr_vocabularies.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A reference that is not a parent: `table.field` names keys of `targets`.

    ``forward`` is the name under which the record sees the records it names; ``reverse`` the name under which they
    see it. Either may be absent.
    """

    table: str
    field: str
    targets: tuple[str, ...]
    forward: str | None
    reverse: str | None


LINKS = (
    Link("assessment", "evidence", ("evidence",), "evidence_record", "cited_by_assessment"),
    Link("national_response", "evidence", ("evidence",), "evidence_record", "cited_by_national_response"),
    Link("escalation", "about", ("action", "recommendation", "national_response"), None, "escalation"),
)


SIBLINGS = {"same_about": ("escalation", "about")}
"""List name -> table and field: a record sees those of its own table, itself among them, with the same value."""


@cache
def collections(table: str) -> dict[str, str]:
    """The lists of records that a record of the table sees: name in a condition -> table of its members."""
    seen = {child.name: child.name for child in tables().values() if child.parent_table == table}
    for link in LINKS:
        if link.forward and link.table == table:
            seen[link.forward] = link.targets[0]
        if link.reverse and table in link.targets:
            seen[link.reverse] = link.table
    return seen | {name: table for name, (owner, _) in SIBLINGS.items() if owner == table}


@cache
def ancestors(table: str) -> tuple[str, ...]:
    """The tables above a table, nearest first; the submission is above all."""
    found: list[str] = []
    parent = tables()[table].parent_table
    while parent:
        found.append(parent)
        parent = tables()[parent].parent_table
    return tuple(found)
