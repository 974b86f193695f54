"""Work on the pieces of an archive done by several processes side by side, told of in the order of the pieces."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from typing import IO, Any

from dardr_validators.folders import Folder
from dardr_validators.parts.blocks import Refused
from dardr_validators.parts.serving import DONE, FULL, REFUSED, heard, tell
from dardr_validators.parts.surveying import Each
from dardr_validators.parts.work import WORKS

BEGIN = "import sys; sys.path[:] = {path!r}; from dardr_validators.parts.serving import serve; serve()"
AHEAD = 2
"""Pieces told of for each process: one that it works at and one that waits, so that none of them does."""
Worker = subprocess.Popen[bytes]


class EndedError(MemoryError):
    """A process that worked at a piece has ended: most likely the system ended it, for want of memory or time."""


@contextmanager
def by_processes(folder: Folder, number: int) -> Iterator[Each]:
    """So many processes that work at the files of a folder; they end with the block."""
    command = [sys.executable, "-c", BEGIN.format(path=sys.path)]
    workers: list[Worker] = []
    idle: SimpleQueue[Worker] = SimpleQueue()

    def asked(work: str, task: dict[str, Any]) -> Any:
        worker = idle.get()
        try:
            tell(_open(worker.stdin), (work, task))
            kind, found = heard(_open(worker.stdout))
        except (EOFError, OSError):
            raise EndedError from None
        finally:
            idle.put(worker)
        if kind == REFUSED:
            raise Refused
        if kind == FULL:
            raise EndedError
        return found if kind == DONE else WORKS[work](folder, **task)

    with ThreadPoolExecutor(number) as pool:

        def each(work: str, tasks: Iterable[dict[str, Any]]) -> Iterator[Any]:
            waiting: deque[Future[Any]] = deque()
            for task in tasks:
                waiting.append(pool.submit(asked, work, task))
                if len(waiting) > AHEAD * number:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

        try:
            for _ in range(number):
                workers.append(_begun(command, folder))
                idle.put(workers[-1])
            yield each
        finally:
            for worker in workers:
                _end(worker)
            pool.shutdown(cancel_futures=True)


def _begun(command: list[str], folder: Folder) -> Worker:
    """A process that knows the folder.

    Raises: Refused where the system gives none: the archive is then looked at as a whole.
    """
    try:
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        raise Refused from None
    with suppress(OSError):  # it has ended already, as whoever asks it next is told
        tell(_open(worker.stdin), ({name: str(path) for name, path in folder.paths.items()}, dict(folder.marks)))
    return worker


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def _end(worker: Worker) -> None:
    worker.kill()
    worker.wait()
    for stream in (worker.stdin, worker.stdout):
        with suppress(OSError):  # what was still to be written to it: nobody reads it
            _open(stream).close()
