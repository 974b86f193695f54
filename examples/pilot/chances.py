"""Small random choices that meet an exact total. The same random source gives the same answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


def expanded(counts: Mapping[T, int]) -> list[T]:
    """Each code as often as its count says, in the order of the counts."""
    return list(Counter(counts).elements())


def shuffled(items: Sequence[T], random: Random) -> list[T]:
    """The items in a random order."""
    return random.sample(list(items), len(items))


def spread(total: int, parts: int, bounds: tuple[int, int], random: Random) -> list[int]:
    """Whole numbers inside the bounds that add up to the total.

    Raises: ValueError where no such numbers exist.
    """
    low, high = bounds
    if not parts * low <= total <= parts * high:
        raise ValueError(f"{parts} numbers from {low} to {high} cannot add up to {total}")
    weights = [random.expovariate(1.0) for _ in range(parts)]
    spare = total - parts * low
    numbers = [min(high, low + int(spare * weight / sum(weights))) for weight in weights]
    while (rest := total - sum(numbers)) > 0:
        for index in random.sample(range(parts), min(rest, parts)):
            numbers[index] += numbers[index] < high
    return numbers
