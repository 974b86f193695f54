"""Work on a sender's file in a process of its own, with bounds on memory and time: what the file does to it ends there.

A damaged workbook can end the process that reads it, past any ``try``. The command line forks, which costs a small
return a few milliseconds; the web door, which has threads and must not fork, starts a process anew. Where a system has
no fork (Windows) the work is done at once, and only the looks that come before any parsing protect it.
docs/decisions/0013-confined-reading.md has the measurements.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
from collections.abc import Callable
from typing import Any, NamedTuple, NoReturn

from dardr_validators.faults import DardrError

MEMORY_BYTES = 1024**3
SECONDS = 20
MEMORY_FOR_A_BYTE = 16
"""An archive of CSV takes five to eight times its bytes, JSON more."""
BYTES_A_SECOND = 100_000
"""The slowest of the engines, the interpreter that the others are compared with, reads more than this."""
PATIENCE = 3
"""Seconds by the clock for one of processor time: a busy machine gives a process only a part of itself."""
OUT_OF_MEMORY = 3


class Bounds(NamedTuple):
    """What a process may take: bytes of memory, seconds of processor time, seconds by the clock."""

    memory: int
    seconds: int
    clock: int


class StoppedError(DardrError):
    """The work took more memory or time than it may, or was ended by what it read."""


class BrokenError(DardrError):
    """A bug ended the work. The text says where in our code, never what the file holds."""


def bounds_of(size: int) -> Bounds:
    """The bounds for a source of a size in bytes: fixed for a small one, and growing for an archive."""
    seconds = SECONDS + size // BYTES_A_SECOND
    return Bounds(MEMORY_BYTES + MEMORY_FOR_A_BYTE * size, seconds, PATIENCE * seconds)


Work = Callable[[], Any]
Size = int | Callable[[], int]
"""The bytes of a source, or what tells them once it has read it: it is asked in the process that does the work."""
Within = Callable[[Work, Size], Any]
"""How work on a source of some size is done: ``confined``, or ``at_once`` for a caller with threads of its own."""


def at_once(work: Work, size: Size) -> Any:
    """What the work gives, done here and now."""
    return work()


def confined(work: Work, size: Size) -> Any:
    """What the work gives, done in a process of its own: plain texts, bytes, numbers, lists and dicts of these.

    The less this process holds when it calls this, the less is copied.
    Raises: DardrError as the work does; StoppedError where it took too much; BrokenError for a bug.
    """
    if sys.platform == "win32":
        gc.enable()
        kind, value = _answer(work)
        return _given(kind, value)
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        # Python's search for rubbish would write to every page shared with the parent, and so copy it.
        gc.freeze()
        gc.enable()
        _be_the_child(work, writing, size)
    os.close(writing)
    try:
        with os.fdopen(reading, "rb") as pipe:
            if sys.stderr.isatty():
                from select import select

                from dardr_service.waiting import wait_for

                wait_for(lambda seconds: bool(select([reading], [], [], seconds)[0]), _on_terminal)
            told = pipe.read()
        _, status = os.waitpid(child, 0)
    except BaseException:
        os.kill(child, 9)
        os.waitpid(child, 0)
        raise
    if status != 0 or not told:
        raise StoppedError("memory" if status == OUT_OF_MEMORY << 8 else "stopped")
    kind, value = marshal.loads(told)
    return _given(kind, value)


def _on_terminal(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _given(kind: str, value: Any) -> Any:
    if kind == "fault":
        raise DardrError(value)
    if kind == "bug":
        raise BrokenError(value)
    return value


def broken(fault: BaseException) -> str:
    """What to say of a bug: where it is in our code, and nothing of the file."""
    return (
        f"A fault in this program ended the work ({place_of(fault)}). Nothing was checked or written. "
        "Please report it to whoever looks after the program; the file need not be sent."
    )


def _be_the_child(work: Work, writing: int, size: Size) -> NoReturn:
    """Do the work, tell what it gave, and end without a word of its own: a library's may hold what a cell says."""
    code = 1

    def bounded() -> Any:
        set_limits(bounds_of(size if isinstance(size, int) else size()))
        return work()

    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(marshal.dumps(_answer(bounded)))
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    finally:
        os._exit(code)


def _answer(work: Work) -> tuple[str, Any]:
    try:
        return "done", work()
    except MemoryError:
        raise
    except DardrError as fault:
        return "fault", str(fault)
    except BaseException as fault:  # noqa: BLE001 a door: a native library's panic is no Exception, a bug shows no cell
        return "bug", broken(fault)


def set_limits(bounds: Bounds) -> None:
    """Bound this process; the system ends it where it goes past them. A system without such limits does not."""
    if sys.platform == "win32":
        return
    import resource
    import signal

    for sign in (signal.SIGINT, signal.SIGALRM):
        signal.signal(sign, signal.SIG_DFL)
    # Memory that can be written, not addresses: the columnar library reserves far more of those than it uses.
    for kind, most in (
        (resource.RLIMIT_DATA, bounds.memory),
        (resource.RLIMIT_CPU, bounds.seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, highest = resource.getrlimit(kind)
        least = most if highest == resource.RLIM_INFINITY else min(most, highest)
        resource.setrlimit(kind, (least, highest))
    signal.setitimer(signal.ITIMER_REAL, bounds.clock)


def place_of(fault: BaseException) -> str:
    """The kind of a fault and the line of code that raised it; never its message, which may hold what a cell says."""
    import traceback
    from pathlib import Path

    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(fault).__name__} at {place}"
