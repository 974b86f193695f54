"""An archive that was checked by parts, as a report sees it: its joints, and the records of which something is said."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import polars as pl

from dardr_validators.drafts import DraftTable, Trouble
from dardr_validators.engines.frames import FrameContent
from dardr_validators.engines.records import Broken
from dardr_validators.expressions.archive import ROW, full
from dardr_validators.parts.blocks import Refused
from dardr_validators.parts.joints import joints
from dardr_validators.parts.surveying import Survey
from dardr_validators.values import Value


@dataclass(frozen=True, slots=True)
class PartsContent:
    """A submission of which the whole is known by its joints alone.

    ``values``: table -> the records of which something is said, with their values; ``rows``: where each stands there.
    ``surveys`` hold the joints of all others; ``seen`` are those that were asked for.
    """

    whole: FrameContent
    troubles: tuple[Trouble, ...]
    broken: tuple[Broken, ...]
    undecided: Mapping[str, int]
    values: Mapping[str, pl.DataFrame]
    surveys: Mapping[str, Survey]
    rows: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: dict[tuple[str, str], pl.Series] = field(default_factory=dict)

    @property
    def drafts(self) -> Mapping[str, DraftTable]:
        return self.whole.drafts

    @property
    def sizes(self) -> Mapping[str, int]:
        return self.whole.sizes

    def value(self, table: str, index: int, field: str) -> Value | None:
        place = self._places(table).get(index)
        if place is None:
            found = self._joint(table, field)[index]
        else:
            values = self.values[table]
            found = values[field][place] if field in values.columns else None
        return found.to_list() if isinstance(found, pl.Series) else found

    def _joint(self, table: str, field: str) -> pl.Series:
        """One of the joints of all records.

        Raises: Refused where it is none, so that whoever asks must look at the archive as a whole.
        """
        if field not in joints(table):
            raise Refused
        if (table, field) not in self.seen:
            survey = self.surveys.get(table)
            nothing = full(None, self.sizes.get(table, 0), pl.Null)
            self.seen[table, field] = survey.column(field) if survey and field in survey.fields() else nothing
        return self.seen[table, field]

    def _places(self, table: str) -> Mapping[int, int]:
        if table not in self.rows:
            told = self.values[table][ROW].to_list() if table in self.values else []
            self.rows[table] = {index: place for place, index in enumerate(told)}
        return self.rows[table]

    def column(self, table: str, field: str) -> Iterable[Value | None]:
        return (one.to_list() if isinstance(one, pl.Series) else one for one in self._joint(table, field))

    def parent(self, table: str, index: int) -> int | None:
        return self.whole.parent(table, index)

    def sees(self, table: str, index: int, name: str) -> bool:
        return self.whole.sees(table, index, name)

    def rows_with(self, table: str, field: str, values: Collection[object]) -> Iterable[int]:
        return self._joint(table, field).is_in(list(values)).arg_true().to_list()

    def above(self, table: str, index: int) -> tuple[str, int, int] | None:
        return self.whole.above(table, index)
