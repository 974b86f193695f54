"""Records as a library is to see them: canonical values, and in faulty cells what the sender wrote.

The reader says what a cell means and suggests; whether a value is allowed is then asked of the library. What it
refuses stays a fault, what it takes is none, and what it refuses where the reader saw nothing is a fault more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from dardr_validators.drafts import Trouble
from dardr_validators.submissions import Submission

Refused = Callable[[str, list[Mapping[str, Any]]], list[Mapping[str, str]]]
"""A table and its records as sent -> for each, the fields that the library refuses, with the check that they fail."""


def confirmed(
    submission: Submission,
    checks: Collection[str],
    refused: Refused,
    is_asked: Callable[[str, str], bool] = lambda table, field: True,
) -> Iterator[Trouble]:
    """The troubles of some checks that a library confirms, and those that it adds.

    ``is_asked`` says of a table's field whether the library looks at its values; the reader answers for the others.
    """
    said: dict[tuple[str, int], list[Trouble]] = {}
    for trouble in submission.troubles:
        if (
            trouble.check in checks
            and _is_there(submission, trouble)
            and is_asked(str(trouble.table), str(trouble.field))
        ):
            said.setdefault((str(trouble.table), trouble.row), []).append(trouble)
        elif trouble.check in checks:
            yield trouble
    for table, rows in submission.rows.items():
        raw = submission.draft.tables[table].rows
        doubted = [said.get((table, row.index + 1), []) for row in rows]
        sent: list[Mapping[str, Any]] = [
            {**row.values, **{str(one.field): raw[row.index][str(one.field)] for one in doubts}}
            for row, doubts in zip(rows, doubted, strict=True)
        ]
        for row, doubts, found in zip(rows, doubted, refused(table, sent), strict=True):
            yield from (trouble for trouble in doubts if trouble.field in found)
            fields = {trouble.field for trouble in doubts}
            yield from (Trouble(found[field], table, row.index + 1, field) for field in found.keys() - fields)


def _is_there(submission: Submission, trouble: Trouble) -> bool:
    """Whether there is a cell to ask about: what an edition lacks was set aside before."""
    if not trouble.table or not trouble.row:
        return False
    return trouble.field in submission.draft.tables[trouble.table].rows[trouble.row - 1]
