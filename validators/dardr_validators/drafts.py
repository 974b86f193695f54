"""A submission as read from any carrier, before its cells are given meaning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any

from dardr_schema.tables import everyday_profile, tables
from dardr_validators.values import Value
from dardr_vocabularies.dataclass import dataclass

NOT_READ = frozenset({"damaged-row", "duplicate-table", "not-utf-8"})
"""Checks that say of a table that it was not read, or not to its end."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands in the sender's file.

    ``sheet`` or ``file`` names the part that holds it; ``columns`` gives each field's column, counted from 0;
    ``lines`` each record's row, as the sender's own program numbers it. JSON has ``pointers`` in their place.
    """

    sheet: str | None = None
    file: str | None = None
    columns: Mapping[str, int] = field(default_factory=dict)
    lines: Sequence[int] = ()
    pointers: Sequence[str] | None = None


@dataclass(slots=True)
class DraftTable:
    """The rows of one table as written: field -> raw cell.

    ``parents`` holds, for nested JSON, the index of the record that each row stands in; None where keys decide.
    ``missing`` are required fields that have no column.
    ``frame`` holds the rows of a large table in their place: a Polars frame of texts, one column a field.
    ``extras`` holds what a row says in columns that are not in the standard: one entry a row, or none at all.
    """

    name: str
    rows: list[dict[str, object]]
    place: Place
    parents: list[int | None] | None = None
    missing: tuple[str, ...] = ()
    frame: Any = None
    extras: list[dict[str, object]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something found while reading: the check it fails and where. ``row`` 0 means the whole table or file.

    ``severity`` is given where it is not the rule's own: a name in a text asks, a number that identifies stops.
    ``others`` are codes that the cell may mean as well as the suggestion, the likeliest first. ``numbers`` stand in the
    message by name.
    """

    check: str
    table: str | None = None
    row: int = 0
    field: str | None = None
    suggestion: Value | None = None
    safe: bool = False
    place: Mapping[str, str | int] | None = None
    severity: str | None = None
    score: float = 1.0
    others: tuple[str, ...] = ()
    numbers: Mapping[str, int] | None = None


@dataclass(slots=True)
class Draft:
    """The tables of a submission and the troubles met in reading them. ``unreadable`` means nothing was read."""

    tables: dict[str, DraftTable]
    troubles: list[Trouble]
    unreadable: bool = False

    @property
    def known(self) -> frozenset[str]:
        """The tables whose records are known, and which records they belong to.

        In nested JSON an absent list is an empty one. A table whose key or parent's key has no column is not known,
        nor is one that could not be read to its end.
        """
        nested = any(table.place.pointers is not None for table in self.tables.values())
        required = everyday_profile().required if nested else ()
        unjoined = {name for name in self.tables if not self._is_joined(name)}
        return frozenset({*self.tables, *required} - unjoined - unread_tables(self.troubles))

    def _is_joined(self, name: str) -> bool:
        model, table = tables()[name], self.tables[name]
        above = self.tables.get(str(model.parent_table))
        if model.parent_field is None or above is None:
            return True
        return model.parent_field not in table.missing and tables()[above.name].key not in above.missing


def unread_tables(troubles: Iterable[Trouble]) -> frozenset[str]:
    """The tables that were sent and could not be read, or not to their end: what they lack is not known."""
    return frozenset(trouble.table for trouble in troubles if trouble.check in NOT_READ and trouble.table)


def unreadable(check: str) -> Draft:
    """A draft of a source that could not be read at all."""
    return Draft({}, [Trouble(check)], unreadable=True)
