"""Keeps every national cell of the pilot on enough reviews, by exchanging codes between records.

A cell may be published where it rests on at least three reviews, and where the reviews that are not yet public are none
or at least three. Chance alone leaves a few small cells that fail; an exchange mends them and changes no margin.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from random import Random

from draft import Review

MINIMUM_REVIEWS = 3
ATTEMPTS = 20_000
PROPOSALS = 50
"""Exchanges tried for a failing cell before another is chosen."""

Cell = tuple[str, ...]
Exchange = tuple[list[tuple[Cell, Review]], list[tuple[Cell, Review]], Callable[[], None]]


@dataclass(slots=True)
class Tally:
    """How many records each review gives to each cell."""

    cells: dict[Cell, Counter[str]] = field(default_factory=dict)
    published: dict[str, bool] = field(default_factory=dict)

    def add(self, cell: Cell, review: Review, times: int = 1) -> None:
        """Count a record of the review in the cell, or take it out again with ``times=-1``."""
        self.published[review.review_id] = review.published
        reviews = self.cells.setdefault(cell, Counter())
        reviews[review.review_id] += times
        if not reviews[review.review_id]:
            del reviews[review.review_id]

    def shortfall(self, cell: Cell) -> int:
        """How many reviews the cell is away from one that may be published."""
        reviews = self.cells.get(cell, Counter())
        hidden = sum(not self.published[review] for review in reviews)
        missing = max(0, MINIMUM_REVIEWS - len(reviews)) if reviews else 0
        return missing + (min(hidden, MINIMUM_REVIEWS - hidden) if 0 < hidden < MINIMUM_REVIEWS else 0)

    def failing(self) -> list[Cell]:
        """The cells that may not be published, sorted."""
        return sorted(cell for cell in self.cells if self.shortfall(cell))


def mend(tally: Tally, propose: Callable[[Cell], Iterator[Exchange]], random: Random) -> None:
    """Exchange until no cell fails.

    Raises: RuntimeError where the attempts run out.
    """
    for _ in range(ATTEMPTS):
        failing = tally.failing()
        if not failing:
            return
        for exchange in propose(random.choice(failing)):
            if _carried_out(tally, exchange):
                break
    raise RuntimeError(f"these cells still rest on too few reviews: {tally.failing()}")


def _carried_out(tally: Tally, exchange: Exchange) -> bool:
    """Carry the exchange out where it leaves the cells it touches no worse, and say whether it did."""
    leaving, coming, apply = exchange
    touched = {cell for cell, _ in leaving + coming}
    before = _shortfall(tally, touched)
    for cell, review in leaving:
        tally.add(cell, review, -1)
    for cell, review in coming:
        tally.add(cell, review)
    if _shortfall(tally, touched) <= before:
        apply()
        return True
    for cell, review in coming:
        tally.add(cell, review, -1)
    for cell, review in leaving:
        tally.add(cell, review)
    return False


def _shortfall(tally: Tally, cells: Iterable[Cell]) -> int:
    return sum(tally.shortfall(cell) for cell in cells)
