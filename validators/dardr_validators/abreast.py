"""Pieces of work done side by side: the columnar library and the digest let go of the interpreter while they work.

Threads and no processes: the tables of an archive stay where they are, so nothing is copied, started or put together
again, and what is found cannot depend on how many work at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")
Found = TypeVar("Found")


def each(work: Callable[[Item], Found], items: Iterable[Item], *, workers: int) -> list[Found]:
    """What the work gives for each item, in the order of the items; the first of its faults is raised.

    Items are begun in that order too: the longest should come first.
    """
    asked = list(items)
    if workers == 1 or len(asked) < 2:
        return list(map(work, asked))
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, asked))


@contextmanager
def beside(work: Callable[[], object], *, workers: int) -> Iterator[None]:
    """Do a piece of work beside the block, or after it where one worker does everything."""
    if workers == 1:
        yield
        work()
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        begun = pool.submit(work)
        yield
        begun.result()
