"""The recommendations of the pilot: how many each review made, their levels, implementation and quality."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from random import Random

from chances import expanded, shuffled, spread
from contributors import PROPOSALS, Cell, Exchange, Tally, mend
from draft import Recommendation, Review
from margins import counts, pairs

FEWEST, MOST = 4, 38
"""Recommendations of a review, the largest review apart."""


def pilot_recommendations(reviews: list[Review], random: Random) -> list[Recommendation]:
    """The recommendations in the order of their reviews, without actions."""
    total, largest = counts("recommendation", "total")["_T"], counts("review", "largest-review")["recommendations"]
    sizes = [largest, *spread(total - largest, len(reviews) - 1, (FEWEST, MOST), random)]
    published = next(index for index in shuffled(range(len(reviews)), random) if reviews[index].published)
    sizes[0], sizes[published] = sizes[published], sizes[0]
    levels = shuffled(expanded(counts("recommendation", "level")), random)
    rated = shuffled(expanded(pairs("recommendation", "implementation_level x implementation_quality")), random)
    owners = [review for review, size in zip(reviews, sizes, strict=True) for _ in range(size)]
    made = [
        Recommendation(review, level, implementation, quality)
        for review, level, (implementation, quality) in zip(owners, levels, rated, strict=True)
    ]
    _mend(made, random)
    return made


def _cells(made: Recommendation) -> list[Cell]:
    return [
        ("level", made.level),
        ("implementation", made.implementation),
        ("quality", made.quality),
        ("implementation x quality", made.implementation, made.quality),
    ]


def _mend(made: list[Recommendation], random: Random) -> None:
    tally = Tally()
    for one in made:
        for cell in _cells(one):
            tally.add(cell, one.review)

    def propose(cell: Cell) -> Iterator[Exchange]:
        in_cell = [item for item in made if cell in _cells(item)]
        for _ in range(PROPOSALS):
            one, other = random.choice(in_cell), random.choice(made)
            leaving = [(c, item.review) for item in (one, other) for c in _cells(item)]
            coming = [(c, other.review) for c in _cells(one)] + [(c, one.review) for c in _cells(other)]
            yield leaving, coming, partial(_swap, one, other)

    mend(tally, propose, random)


def _swap(one: Recommendation, other: Recommendation) -> None:
    mine = (one.level, one.implementation, one.quality)
    one.level, one.implementation, one.quality = other.level, other.implementation, other.quality
    other.level, other.implementation, other.quality = mine
