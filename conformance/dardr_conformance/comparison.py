"""Compare the content of two submissions, whoever wrote them: tables of records, values as they are meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dardr_conformance.carriers import Content
from dardr_schema.specimens import cell
from dardr_schema.tables import tables

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which what was met is not what was expected.

    ``kind``: records, order, value or added. ``place``: the table, and for a value its row, from 1, and field.
    """

    kind: str
    table: str
    row: int = 0
    field: str = ""
    expected: Any = None
    met: Any = None

    @property
    def place(self) -> str:
        """The place as people read it."""
        return f"{self.table}[{self.row}].{self.field}"


def differences(expected: Content, met: Content, *, as_text: bool = False) -> Iterator[Difference]:
    """Every difference, table by table. ``as_text``: values are compared as the text of a cell."""
    form = _as_text if as_text else _plain
    for name in [*expected, *(name for name in met if name not in expected)]:
        yield from _table(name, expected.get(name, []), met.get(name, []), form)


def _table(
    name: str, wanted: Sequence[Record], found: Sequence[Record], form: Callable[[Any], Any]
) -> Iterator[Difference]:
    if len(wanted) != len(found):
        yield Difference("records", name, expected=len(wanted), met=len(found))
        return
    ours, theirs = (_by_parent(name, [_row(row, form) for row in rows]) for rows in (wanted, found))
    key = tables()[name].key if name in tables() else None
    if key and [row.get(key) for row in ours] != [row.get(key) for row in theirs]:
        if Counter(str(row.get(key)) for row in ours) != Counter(str(row.get(key)) for row in theirs):
            yield from _rows(name, ours, theirs)
            return
        yield Difference("order", name)
        places = {str(row.get(key)): row for row in theirs}
        theirs = [places[str(row.get(key))] for row in ours]
    yield from _rows(name, ours, theirs)


def _rows(name: str, ours: Sequence[Record], theirs: Sequence[Record]) -> Iterator[Difference]:
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True), 1):
        for field in [*one, *(field for field in other if field not in one)]:
            if field not in one:
                yield Difference("added", name, number, field, met=other[field])
            elif field not in other or not _same(one[field], other[field]):
                yield Difference("value", name, number, field, one[field], other.get(field))


def _by_parent(name: str, rows: Sequence[Record]) -> Sequence[Record]:
    """The rows by the record they belong to: nesting keeps their order there, and only there."""
    field = tables()[name].parent_field if name in tables() else None
    return sorted(rows, key=lambda row: str(row.get(field))) if field else rows


def _row(row: Record, form: Callable[[Any], Any]) -> dict[str, Any]:
    return {field: value for field, given in row.items() if (value := form(given)) not in (None, "", [])}


def _plain(value: Any) -> Any:
    return value


def _as_text(value: Any) -> Any:
    return cell(value) if isinstance(value, bool | list | str | None) else f"{value:g}"


def _same(one: Any, other: Any) -> bool:
    """Whether two values are the same: 5 and 5.0 are, true and 1 are not."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
