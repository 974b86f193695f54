"""Records as they are to be written: canonical values, and what could not be read as its sender wrote it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.cells import is_blank, reader
from dardr_validators.faults import DardrError
from dardr_validators.submissions import Row, Submission
from dardr_validators.values import Cell, written

KEPT_FAULTS = frozenset({"synonym", "length", "pattern", "uncoded-partnership"})
"""Faults of a value that was read all the same; with any other the cell travels as it was written."""


class WritingError(DardrError):
    """A carrier cannot hold what is to be written."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record to write.

    ``holder`` is the record it stands in when nested; ``key`` is None where it has none or repeats another's.
    ``adrift``: it stands in a record without a key, so that only nesting can say to what it belongs.
    """

    table: str
    index: int
    key: str | None
    values: Mapping[str, Any]
    extras: Mapping[str, Any]
    holder: tuple[str, int] | None
    adrift: bool


Records = Mapping[str, list[Record]]


def records_of(submission: Submission) -> Records:
    """The records of a submission by table, in the order they were sent; nothing that was given is left out."""
    return {name: _table(submission, name, rows) for name, rows in submission.rows.items()}


def _table(submission: Submission, name: str, rows: list[Row]) -> list[Record]:
    table, draft = tables()[name], submission.draft.tables[name]
    readers = {field: reader(column) for field, column in table.fields.items()}
    seen: set[Any] = set()
    found = []
    for row, raw in zip(rows, draft.rows, strict=True):
        values = {
            field: _value(readers[field](raw[field]), raw[field])
            for field in table.fields
            if not is_blank(raw.get(field))
        }
        extras = draft.extras[row.index] if draft.extras else {}
        key = row.values.get(table.key) if table.key else None
        known = key if isinstance(key, str) and key not in seen else None
        seen.add(known)
        linked = table.parent_field is None or table.parent_field in values
        found.append(
            Record(name, row.index, known, values, extras, _holder(row), row.parent is not None and not linked)
        )
    return found


def _holder(row: Row) -> tuple[str, int] | None:
    nested_in = tables()[row.table].nested_in
    return next(((above.table, above.index) for above in row.above() if above.table == nested_in), None)


def _value(cell: Cell, raw: object) -> Any:
    faults = {fault.check for fault in cell.faults}
    if cell.value is not None and faults <= KEPT_FAULTS:
        return cell.value
    return written(raw) if isinstance(raw, date) else raw


def text_of(value: object) -> str:
    """A value as the text of a cell."""
    if isinstance(value, float):
        return written(value) if value == int(value) else plain_decimal(value)
    if isinstance(value, list) and not any(isinstance(part, (list, dict)) for part in value):
        return ";".join(text_of(part) for part in value)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else written(value)


def plain_decimal(value: float) -> str:
    """A number in figures, without an exponent."""
    return format(Decimal(repr(value)), "f")


def json_value(value: object) -> object:
    """A value as JSON carries it; a number that JSON would write with an exponent is a text."""
    if isinstance(value, float):
        return plain_decimal(value) if "e" in repr(value) else value
    return value if value is None or isinstance(value, (str, bool, int, list, dict)) else text_of(value)


def renamed(extras: Mapping[str, Any], taken: Callable[[str], bool]) -> dict[str, Any]:
    """The fields that are not in the standard, each under a name that the carrier does not read otherwise."""
    found: dict[str, Any] = {}
    for given, value in extras.items():
        name, number = given, 1
        while taken(name) or name in found or (number > 1 and name in extras):
            number += 1
            name = f"{given}_{number}"
        found[name] = value
    return found


def refuse_adrift(records: Records) -> None:
    """Refuse what only nesting can say, for a carrier that has none.

    Raises: WritingError naming the record.
    """
    for table, found in records.items():
        for record in found:
            if record.adrift:
                parent = tables()[str(tables()[table].parent_table)]
                raise WritingError(
                    f"{table} {record.index + 1} stands inside a {parent.name} that has no {parent.key}, and only "
                    f"JSON and linked data can say so. Give the {parent.name} a {parent.key}, or convert to .json."
                )


def refuse_split(table: str, number: int, values: Mapping[str, Any]) -> None:
    """Refuse a list in which the sign between items stands in one: a cell would give it back as two.

    Raises: WritingError naming the record.
    """
    for name, value in values.items():
        if isinstance(value, list) and any(isinstance(item, str) and ";" in item for item in value):
            raise WritingError(
                f"{table} {number}: an item of the list {name} holds a semicolon, and only JSON and linked data can "
                "keep it. Take the semicolon out, or convert to .json."
            )
