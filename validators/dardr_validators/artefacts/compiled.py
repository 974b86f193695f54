"""What compiling the conditions for one engine gives: files, and the conditions that it cannot say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dardr_validators.rules import Condition

Conditions = Mapping[str, Sequence[Condition]]
"""Table -> its conditions, in the order in which they are compiled."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """The files of one engine by path below `generated/`, and (table, place of a condition) -> key of a limit.

    ``checks`` are the structural checks (code, type, unique, reference, ...) that the engine's library makes itself.
    """

    files: Mapping[str, bytes]
    limits: Mapping[tuple[str, int], str] = field(default_factory=dict)
    checks: frozenset[str] = frozenset()
