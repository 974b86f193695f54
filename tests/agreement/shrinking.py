"""A disagreement made small: records, then cells, are taken away while the engines still disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dardr_schema.specimens import Tables
from dardr_schema.tables import tables
from tests.agreement.mutations import ROOT, Batch

Disagree = Callable[[Tables], bool]


def smallest(found: Batch, disagree: Disagree) -> Tables:
    """The least of a submission on which engines disagree: no case, record or cell of it can be left out."""
    parts = list(found.parts)
    step = max(1, len(parts) // 2)
    while step:
        for start in range(0, len(parts), step):
            fewer = parts[:start] + parts[start + step :]
            if fewer and disagree(found.only(tuple(fewer))):
                parts = fewer
                break
        else:
            step //= 2
    small = found.only(tuple(parts))
    for make in (_without_a_record, _without_a_cell):
        while (smaller := next((one for one in make(small) if disagree(one)), None)) is not None:
            small = smaller
    return small


def _without_a_record(found: Tables) -> Iterator[Tables]:
    for name, rows in found.items():
        if name != ROOT:
            yield from ({**found, name: rows[:place] + rows[place + 1 :]} for place in range(len(rows)))


def _without_a_cell(found: Tables) -> Iterator[Tables]:
    for name, rows in found.items():
        for place, row in enumerate(rows):
            for field in row:
                column = tables()[name].fields[field]
                if field != tables()[name].key and not column.required:
                    less = {other: value for other, value in row.items() if other != field}
                    yield {**found, name: [*rows[:place], less, *rows[place + 1 :]]}
