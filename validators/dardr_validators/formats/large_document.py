"""A large JSON submission that is plain enough to be read without doubt: whole tables at once, not record by record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, overload

import orjson

from dardr_schema.tables import nested, tables
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble
from dardr_validators.formats.headings import unknown_column

LARGEST_NUMBER = 10**15
DOUBTFUL = (b'"@', b"\\u003", b"\xef\xbb\xbf")
"""Linked data, a colon that is written as a number, a mark: what is read record by record."""
Row = dict[str, Any]


class DoubtError(Exception):
    """The document says something that is to be read record by record."""


def read(content: bytes) -> Draft | None:
    """The tables of a JSON submission; None where it must be read record by record to say what is wrong with it."""
    if any(sign in content for sign in DOUBTFUL):
        return None
    try:
        root = orjson.loads(content)
        if not isinstance(root, dict) or content.count(b":") != orjson.dumps(root).count(b":"):
            return None
        return _Reading(Draft({}, [])).whole(root)
    except (orjson.JSONDecodeError, orjson.JSONEncodeError, DoubtError):
        return None


@dataclass(frozen=True, slots=True)
class Pointers(Sequence[str]):
    """The JSON Pointers of the records of a table, each written when it is asked for."""

    table: str
    numbers: list[int]
    parents: list[int | None]
    above: Sequence[str]

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        parent = self.parents[index]
        return f"{self.above[parent or 0]}/{self.table}/{self.numbers[index]}"


@dataclass(frozen=True, slots=True)
class _Reading:
    draft: Draft

    def whole(self, root: Row) -> Draft:
        """The draft of a whole document."""
        own = {key: value for key, value in root.items() if key in tables()["submission"].fields}
        if not own or "submission" in root:
            raise DoubtError
        self.table("submission", [root], [None], [""])
        return self.draft

    def table(self, name: str, rows: list[Row], parents: list[int | None], pointers: Sequence[str]) -> None:
        """Take in the records of a table, and those that stand in them."""
        if name in self.draft.tables:
            raise DoubtError
        table = DraftTable(name, rows, Place(pointers=pointers), parents=parents)
        self.draft.tables[name] = table
        fields = tables()[name].fields
        given: set[str] = set().union(*rows)
        below = [key for key in (tables() if name == "submission" else nested(name)) if key in given - fields.keys()]
        inner = {key: [row.pop(key, ()) for row in rows] for key in below}
        _check_cells(rows)
        self.spare(table, sorted(given - fields.keys() - set(below)))
        for key, lists in inner.items():
            self.below(name, key, lists)

    def below(self, above: str, name: str, lists: list[Any]) -> None:
        """Take in the records of a table that stand in those of another; each gets the key of its parent."""
        if set(map(type, lists)) - {list, tuple}:
            raise DoubtError
        rows = [row for found in lists for row in found]
        if set(map(type, rows)) - {dict}:
            raise DoubtError
        numbers = [number for found in lists for number in range(len(found))]
        model = tables()[name]
        is_parent = model.parent_table == above
        holders = [index for index, found in enumerate(lists) for _ in found]
        if is_parent and model.parent_field:
            _give_keys(rows, model.parent_field, [self.key(above, index) for index in holders])
        places = Pointers(name, numbers, holders, self.draft.tables[above].place.pointers or ())  # type: ignore[arg-type]
        self.table(name, rows, holders if is_parent else [None] * len(rows), places)  # type: ignore[arg-type]

    def key(self, table: str, index: int) -> Any:
        return self.draft.tables[table].rows[index].get(str(tables()[table].key))

    def spare(self, table: DraftTable, names: list[str]) -> None:
        """Set aside what records say in fields that are not in the standard."""
        if not names:
            return
        table.extras = [{key: row.pop(key) for key in names if key in row} for row in table.rows]
        for key in names:
            first = next(index for index, extra in enumerate(table.extras) if key in extra)
            pointer = table.place.pointers[first] if table.place.pointers else ""
            safe = key.replace("~", "~0").replace("/", "~1")
            check = unknown_column(table.name, key).check
            self.draft.troubles.append(Trouble(check, table.name, 0, key, place={"pointer": pointer, "key": safe}))


def _give_keys(rows: list[Row], field: str, keys: list[Any]) -> None:
    for row, key in zip(rows, keys, strict=True):
        if key is None:
            row.setdefault(field, None)
        elif row.setdefault(field, key) != key:
            raise DoubtError


def _check_cells(rows: list[Row]) -> None:
    """Refuse what a plain cell is not: records, lists of other than texts, numbers that may not be as written."""
    for value in [value for row in rows for value in row.values() if type(value) is not str]:
        kind = type(value)
        if value is None or kind is bool:
            continue
        if kind is list:
            if set(map(type, value)) - {str}:
                raise DoubtError
        elif kind is dict or abs(value) >= LARGEST_NUMBER:
            raise DoubtError
