"""What a report needs of a checked submission, whichever engine checked it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.engines.records import Broken, broken
from dardr_validators.rules import undecided
from dardr_validators.submissions import Row, Submission
from dardr_validators.values import Value
from dardr_vocabularies.dataclass import dataclass


class Content(Protocol):
    """A submission after its cells were read and its records joined, and the rules its records break."""

    @property
    def drafts(self) -> Mapping[str, DraftTable]: ...

    @property
    def troubles(self) -> Iterable[Trouble]: ...

    @property
    def broken(self) -> Iterable[Broken]: ...

    @property
    def undecided(self) -> Mapping[str, int]:
        """Rule -> the number of records that it cannot be decided for."""

    @property
    def sizes(self) -> Mapping[str, int]: ...

    def value(self, table: str, index: int, field: str) -> Value | None:
        """The canonical value of a field of a record."""

    def column(self, table: str, field: str) -> Iterable[Value | None]:
        """The canonical values of a field of every record, in order."""

    def parent(self, table: str, index: int) -> int | None:
        """The index of the record of its parent table that a record belongs to."""

    def sees(self, table: str, index: int, name: str) -> bool:
        """Whether a record sees any record in one of its lists."""

    def rows_with(self, table: str, field: str, values: Collection[object]) -> Iterable[int]:
        """The indices of the records whose field holds one of the values."""

    def above(self, table: str, index: int) -> tuple[str, int, int] | None:
        """Table, index and position among its like of the record that a record is nested in."""


class Checked(NamedTuple):
    """A source after its cells were read and its rules applied: its draft, the edition it names, what was found."""

    draft: Draft
    edition: str
    content: Content


@dataclass(frozen=True, slots=True)
class RecordContent:
    """A submission held as linked records."""

    submission: Submission
    broken: tuple[Broken, ...]

    @property
    def drafts(self) -> Mapping[str, DraftTable]:
        return self.submission.draft.tables

    @property
    def troubles(self) -> Iterable[Trouble]:
        return self.submission.troubles

    @property
    def undecided(self) -> Mapping[str, int]:
        asked = broken(self.submission.rows, self.submission.draft.known, today="", of=undecided)
        return Counter(rule for rule, *_ in asked)

    @property
    def sizes(self) -> Mapping[str, int]:
        return {name: len(rows) for name, rows in self.submission.rows.items()}

    def value(self, table: str, index: int, field: str) -> Value | None:
        return self.submission.rows[table][index].values.get(field)

    def column(self, table: str, field: str) -> Iterable[Value | None]:
        return [row.values.get(field) for row in self.submission.rows.get(table, ())]

    def parent(self, table: str, index: int) -> int | None:
        above = self.submission.rows[table][index].parent
        return above.index if above is not None else None

    def sees(self, table: str, index: int, name: str) -> bool:
        return bool(self.submission.rows[table][index].children(name))

    def rows_with(self, table: str, field: str, values: Collection[object]) -> Iterable[int]:
        return [row.index for row in self.submission.rows[table] if row.values.get(field) in values]

    def above(self, table: str, index: int) -> tuple[str, int, int] | None:
        row: Row = self.submission.rows[table][index]
        nested = tables()[table].nested_in
        for parent in row.above():
            if parent.table == nested:
                return parent.table, parent.index, self._position(parent, row)
        return None

    def _position(self, holder: Row, row: Row) -> int:
        """The place of a record among those of its table in the record that it is nested in, counted from 0."""
        siblings = holder.children(row.table)
        if row in siblings:
            return siblings.index(row)
        # A relationship belongs to a person, and is nested in the review of both.
        earlier = self.submission.rows[row.table][: row.index]
        return sum(any(above is holder for above in other.above()) for other in earlier)
