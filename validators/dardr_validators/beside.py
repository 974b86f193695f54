"""A text that means two codes, decided by what stands beside it: the rating above it, or the date of its record.

The lists say which texts these are and what decides. It is done on the cells as written, before an engine reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from dardr_schema.tables import Column, Table, tables
from dardr_validators.cells import items, reader
from dardr_validators.dated import DATED_BY
from dardr_validators.drafts import DraftTable
from dardr_validators.values import SETTLED, written
from dardr_vocabularies.dataclass import dataclass
from dardr_vocabularies.schemes import code_valid_on, fold, scheme, shared_schemes

Raw = Callable[[str], object]
"""Field -> what the cell beside it holds."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A coded column with texts that mean several codes, and the field that decides: by folded text."""

    column: Column
    texts: Mapping[str, tuple[str, Column, tuple[str, ...]]]

    def concerns(self, raw: object) -> bool:
        """Whether a cell holds one of the texts."""
        return any(fold(written(item)) in self.texts for item in items(self.column, raw))

    def settled(self, raw: object, beside: Raw) -> object:
        """The cell with every text that is decided replaced by its code."""
        found = [self._decided(item, beside) for item in items(self.column, raw)]
        return found if isinstance(raw, list) else ";".join(map(written, found))

    def _decided(self, item: object, beside: Raw) -> object:
        by, field, codes = self.texts.get(fold(written(item)), ("", self.column, ()))
        given = reader(field)(beside(field.name)).value if codes else None
        if not isinstance(given, str):
            return item
        name, text = str(self.column.scheme), written(item)
        left = [code for code in codes if _fits(name, code, by, given)]
        if len(left) != 1 or text in scheme(name).concepts or text.casefold() == left[0]:
            return item
        return SETTLED + left[0]


def _fits(name: str, code: str, by: str, given: str) -> bool:
    if by == "broader":
        return scheme(name).concepts[code].broader == given
    return code_valid_on(name, code, given) is not False


def settled(draft: DraftTable) -> DraftTable:
    """The table with such texts decided where they can be; itself where it has none."""
    for shared in _shared(draft.name):
        draft = _by_column(draft, shared) if draft.frame is not None else _by_row(draft, shared)
    return draft


def _by_row(draft: DraftTable, shared: Shared) -> DraftTable:
    name, rows = shared.column.name, draft.rows
    met: dict[object, bool] = {}
    for index, row in enumerate(rows):
        raw = row.get(name)
        if raw is None or raw == "":
            continue
        key = raw if isinstance(raw, str) else repr(raw)
        if key not in met:
            met[key] = shared.concerns(raw)
        if met[key]:
            rows = rows if rows is not draft.rows else list(rows)
            rows[index] = {**row, name: shared.settled(raw, row.get)}
    return draft if rows is draft.rows else replace(draft, rows=rows)


def _by_column(draft: DraftTable, shared: Shared) -> DraftTable:
    frame: Any = draft.frame
    name = shared.column.name
    if name not in frame.columns:
        return draft
    texts = [text for text in frame[name].unique().drop_nulls().to_list() if shared.concerns(text)]
    if not texts:
        return draft
    places = frame[name].is_in(texts).arg_true()
    values = [shared.settled(row[name], row.get) for row in frame[places].iter_rows(named=True)]
    return replace(draft, frame=frame.with_columns(frame[name].scatter(places, values)))


@cache
def _shared(table: str) -> tuple[Shared, ...]:
    return tuple(_of_table(tables()[table]))


def _of_table(table: Table) -> Iterator[Shared]:
    for column in table.fields.values():
        if column.type != "code" or column.scheme not in shared_schemes():
            continue
        held = scheme(str(column.scheme))
        texts = {}
        for text, (by, codes) in held.decided.items():
            field = _decider(table, by, held.broader_scheme)
            if field is not None:
                texts[text] = (by, field, codes)
        if texts:
            yield Shared(column, texts)


def _decider(table: Table, by: str, broader_scheme: str) -> Column | None:
    """The field that decides: the date the record refers to, or the one that holds the broader code."""
    if by == "date":
        return table.fields.get(DATED_BY.get(table.name, ""))
    return next((column for column in table.fields.values() if column.scheme == broader_scheme), None)
