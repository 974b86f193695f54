"""The checks of published numbers that no condition on one record can say: rules name them as `python:<name>`.

They are made on what was read, whichever engine decides the conditions, so all engines give the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.published.arithmetic import Found, one_unit, one_value, overlaps, share, sums
from dardr_validators.published.disclosure import (
    closed,
    closed_dimensions,
    disclosed,
    national_work,
    worded,
)
from dardr_validators.published.figures import TABLE, Release, release_of

CLOSED_COLUMN, WORDED_COLUMN = "python:closed_columns", "python:worded_columns"
CHECKS: Mapping[str, Callable[[Release], Iterable[Found]]] = {
    "python:closed_dimensions": closed_dimensions,
    "python:one_unit": one_unit,
    "python:one_value": one_value,
    "python:overlaps": overlaps,
    "python:share": share,
    "python:sums": sums,
}
DISCLOSED = "python:disclosed"
NAMES = frozenset({*CHECKS, DISCLOSED, CLOSED_COLUMN, WORDED_COLUMN})
"""Every check by the name that a rule gives it."""


def published_troubles(content: Content) -> Iterator[Trouble]:
    """What is wrong with the published numbers of a file, each row once for each check."""
    if not content.sizes.get(TABLE):
        return
    release = release_of(content)
    dimensions = [_listed(content.value(TABLE, row.index, "dimensions")) for row in release.figures]
    found = {name: check(release) for name, check in CHECKS.items()}
    found[DISCLOSED] = disclosed(release, national_work(release, dimensions))
    for name, faults in found.items():
        first: dict[int, str] = {}
        for index, field in faults:
            first.setdefault(index, field)
        yield from (Trouble(name, TABLE, index + 1, field) for index, field in sorted(first.items()))


def judged(trouble: Trouble) -> Trouble:
    """A column that the table of published numbers lacks, as what it is in an open file."""
    if trouble.table != TABLE or trouble.check not in ("unknown-column", "personal-column"):
        return trouble
    heading = str(trouble.field)
    if closed(heading):
        return replace(trouble, check=CLOSED_COLUMN)
    return replace(trouble, check=WORDED_COLUMN) if worded(heading) else trouble


def _listed(value: object) -> list[str]:
    return value if isinstance(value, list) else []
