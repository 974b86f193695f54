"""A submission as records that see each other: the normal form of a small return."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.beside import settled
from dardr_validators.cells import reader
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.links import LINKS, SIBLINGS
from dardr_validators.values import Value
from dardr_vocabularies.dataclass import dataclass

NONE: list[Row] = []


@dataclass(slots=True, eq=False)
class Row:
    """One record: its given values, the record above it, and the records it sees by list name."""

    table: str
    index: int
    values: dict[str, Value]
    parent: Row | None = None
    lists: dict[str, list[Row]] = field(default_factory=dict)

    def children(self, name: str) -> list[Row]:
        """The records in one of its lists, in the order they were sent."""
        return self.lists.get(name, NONE)

    def above(self) -> Iterator[Row]:
        """The records above it, nearest first."""
        row = self.parent
        while row is not None:
            yield row
            row = row.parent


Rows = Mapping[str, list[Row]]


@dataclass(slots=True)
class Submission:
    """The linked records of a submission and the troubles met on the way there."""

    rows: dict[str, list[Row]]
    troubles: list[Trouble]
    draft: Draft

    @property
    def records(self) -> dict[str, list[dict[str, Value]]]:
        """The content alone: table -> its records, blank fields left out."""
        return {name: [row.values for row in rows] for name, rows in self.rows.items()}


def submission_of(draft: Draft) -> Submission:
    """The records of a draft, their cells given meaning and their references joined."""
    troubles = list(draft.troubles)
    rows = {name: list(_read(settled(draft.tables[name]), troubles)) for name in tables() if name in draft.tables}
    held = {name: _by_key(draft.tables[name], found, troubles) for name, found in rows.items()}
    for name, found in rows.items():
        _join_parents(draft.tables[name], found, rows, held, troubles)
    _join_links(rows, held, troubles)
    return Submission(rows, troubles, draft)


def _read(draft: DraftTable, troubles: list[Trouble]) -> Iterator[Row]:
    table = tables()[draft.name]
    readers = {name: reader(column) for name, column in table.fields.items()}
    for index, raw in enumerate(draft.rows):
        values: dict[str, Value] = {}
        for name, content in raw.items():
            if content is None or content == "":
                continue
            cell = readers[name](content)
            if cell.value is not None:
                values[name] = cell.value
            for fault in cell.faults:
                troubles.append(
                    Trouble(
                        *(fault.check, table.name, index + 1, name, fault.suggestion, fault.safe),
                        severity=fault.severity,
                        score=fault.score,
                        others=fault.others,
                    )
                )
        yield Row(table.name, index, values)


def _by_key(draft: DraftTable, rows: list[Row], troubles: list[Trouble]) -> dict[Value, Row]:
    """The first record with each key; later ones, and records alike in a set of unique fields, are troubles.

    Records nested in two records that share a key stand apart: that fault is said where the key is.
    """
    table = tables()[draft.name]
    held: dict[Value, Row] = {}
    repeats: set[int] = set()
    for row in rows if table.key else ():
        key = row.values.get(str(table.key))
        if isinstance(key, list) or key is None:
            continue
        if held.setdefault(key, row) is not row:
            repeats.add(row.index)
            troubles.append(Trouble("unique", table.name, row.index + 1, table.key))
    for fields in table.unique:
        seen: set[tuple[Any, ...]] = set()
        for row in rows:
            if row.index in repeats or any(name not in row.values for name in fields):
                continue
            values = (*(row.values[name] for name in fields), draft.parents[row.index] if draft.parents else None)
            if values in seen:
                troubles.append(Trouble("unique", table.name, row.index + 1, fields[-1]))
            seen.add(values)
    return held


def _join_parents(
    draft: DraftTable, rows: list[Row], all_rows: Rows, held: Mapping[str, dict[Value, Row]], troubles: list[Trouble]
) -> None:
    table = tables()[draft.name]
    if table.parent_table is None or table.parent_table not in all_rows:
        return
    for row in rows:
        nested = draft.parents[row.index] if draft.parents else None
        if nested is not None:
            row.parent = all_rows[table.parent_table][nested]
        elif table.parent_field is None:
            row.parent = next(iter(all_rows[table.parent_table]), None)
        elif (key := row.values.get(table.parent_field)) is not None:
            row.parent = held[table.parent_table].get(key) if not isinstance(key, list) else None
            if row.parent is None:
                troubles.append(Trouble("reference", table.name, row.index + 1, table.parent_field))
        if row.parent is not None:
            row.parent.lists.setdefault(table.name, []).append(row)


def _join_links(rows: Rows, held: Mapping[str, dict[Value, Row]], troubles: list[Trouble]) -> None:
    for link in LINKS:
        for row in rows.get(link.table, ()):
            for key in _listed(row.values.get(link.field)):
                for target in filter(None, (held.get(name, {}).get(key) for name in link.targets)):
                    if link.forward:
                        row.lists.setdefault(link.forward, []).append(target)
                    if link.reverse:
                        target.lists.setdefault(link.reverse, []).append(row)
    for name, (table_name, field_name) in SIBLINGS.items():
        alike: dict[Any, list[Row]] = {}
        for row in rows.get(table_name, ()):
            if field_name in row.values:
                row.lists[name] = alike.setdefault(row.values[field_name], [])
                row.lists[name].append(row)
    for name, found in rows.items():
        table = tables()[name]
        for column in table.fields.values():
            if not column.references or column.external or column.name == table.parent_field:
                continue
            targets = [held[target] for target in column.references if target in held]
            for row in found:
                if any(not any(key in keys for keys in targets) for key in _listed(row.values.get(column.name))):
                    troubles.append(Trouble("reference", name, row.index + 1, column.name))


def _listed(value: Value | None) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
