"""Work on the pieces of an archive done one after another, in this process."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dardr_validators.parts.blocks import Pieces
from dardr_validators.parts.surveying import Each
from dardr_validators.parts.work import WORKS

YOUNGEST = 0
"""Where Python's search for rubbish begins, and where all that a piece of work has left is still to be found."""


def one_by_one(pieces: Pieces) -> Each:
    """Each piece in its turn."""

    def each(work: str, tasks: Iterable[dict[str, Any]]) -> Iterator[Any]:
        for task in tasks:
            yield WORKS[work](pieces, **task)
            # What refers to itself would else be held until all is done, for the search for it is put off till then.
            gc.collect(YOUNGEST)

    return each


@dataclass(frozen=True, slots=True)
class HeldPieces:
    """Files that are held, of which any piece can be read."""

    files: Mapping[str, bytes]

    def size(self, name: str) -> int:
        """How many bytes a file has."""
        return len(self.files[name])

    def piece(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file from one place to another."""
        return self.files[name][start:end]
