"""Records put back in the order of their tables, where nesting them in one another has changed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable

INDEX = "@index"
"""The key that says a nested record's place in its table, counted from 1. Linked data gives it no other meaning."""


def place_of(given: object) -> int | None:
    """The place that a record says it has; None where it says none."""
    return int(given) if isinstance(given, str) and given.isascii() and given.isdigit() and len(given) < 10 else None


def restore(draft: Draft, said: Mapping[str, list[int | None]]) -> None:
    """Sort the records of each table whose every record says its place, once each; what points at them follows."""
    moved: dict[str, dict[int, int]] = {}
    for name, places in said.items():
        known = [place for place in places if place is not None]
        if known and len(set(known)) == len(places):
            moved[name] = _sort(draft.tables[name], known)
    for name, table in draft.tables.items():
        parents = moved.get(str(tables()[name].parent_table))
        if parents and table.parents:
            table.parents = [None if at is None else parents[at] for at in table.parents]
    draft.troubles = [
        replace(trouble, row=moved[trouble.table][trouble.row - 1] + 1)
        if trouble.row and trouble.table in moved
        else trouble
        for trouble in draft.troubles
    ]


def _sort(table: DraftTable, places: list[int]) -> dict[int, int]:
    """Sort a table's rows by their places; old index -> new."""
    order = sorted(range(len(places)), key=places.__getitem__)
    table.rows = [table.rows[at] for at in order]
    table.extras = [table.extras[at] for at in order]
    if table.parents is not None:
        table.parents = [table.parents[at] for at in order]
    if table.place.pointers is not None:
        table.place = replace(table.place, pointers=[table.place.pointers[at] for at in order])
    return {old: new for new, old in enumerate(order)}
