"""A bar on a terminal while long work goes on: it moves and tells the seconds, for how long it takes nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

DELAY, STEP = 1.0, 0.2
"""Seconds before anything is shown, and between two pictures."""
WIDTH, BLOCK = 24, 6


def wait_for(is_ready: Callable[[float], bool], write: Callable[[str], object]) -> None:
    """Return once the work is ready, and leave nothing of the bar behind.

    ``is_ready`` waits for at most so many seconds and says whether the work is.
    """
    if is_ready(DELAY):
        return
    for number in count():
        write("\r" + bar(number, DELAY + number * STEP))
        if is_ready(STEP):
            break
    write("\r" + " " * (len(bar(number, DELAY + number * STEP))) + "\r")


def bar(number: int, seconds: float) -> str:
    """The picture of a number: a block that goes to and fro, and the time in whole seconds."""
    way = WIDTH - BLOCK
    place = way - abs(way - number % (2 * way))
    return f"[{' ' * place}{'=' * BLOCK}{' ' * (way - place)}] {int(seconds)} s"
