"""The memory of this process and of those that it starts, added up while they work."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

EVERY = 0.05
"""Seconds between two looks."""


def most_at_once(work: Callable[[], object]) -> int:
    """The most bytes that this process and all below it held at once during a piece of work.

    What several of them share is counted once.
    """
    done, seen = threading.Event(), [0]

    def look() -> None:
        while not done.wait(EVERY):
            seen.append(sum(map(_held, _family(os.getpid()))))

    looking = threading.Thread(target=look)
    looking.start()
    try:
        work()
    finally:
        done.set()
        looking.join()
    return max(seen)


def _family(number: int) -> Iterator[int]:
    """A process and those below it."""
    yield number
    try:
        threads = list(Path(f"/proc/{number}/task").iterdir())
        begun = [child for thread in threads for child in (thread / "children").read_text().split()]
    except OSError:  # it has ended meanwhile
        return
    for child in begun:
        yield from _family(int(child))


def _held(number: int) -> int:
    """The bytes of a process, its share of what it holds together with others."""
    try:
        lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
