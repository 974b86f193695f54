"""The few rules that a condition cannot say. Each is a function of the submission; a rule names it as `python:<name>`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from dardr_validators.drafts import Trouble
from dardr_validators.submissions import Rows

Special = Callable[[Rows], Iterator[Trouble]]
SPECIAL: Mapping[str, Special] = {}


def special_troubles(rows: Rows) -> Iterator[Trouble]:
    """What the special rules find in a submission."""
    for check in SPECIAL.values():
        yield from check(rows)
