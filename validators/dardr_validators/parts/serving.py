"""A process that works for another: it is told of one piece after another and tells what it found.

It ends when the one that started it does, whatever it is at: nobody else would.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

DONE, REFUSED, FULL, FAULT = "done", "refused", "full", "fault"
LENGTH = 8
"""Bytes that say how long a message is."""
THREADS = "POLARS_MAX_THREADS"


def tell(stream: IO[bytes], message: Any) -> None:
    """Tell the other process something: plain values."""
    _send(stream, marshal.dumps(message))


def _send(stream: IO[bytes], content: bytes) -> None:
    stream.write(len(content).to_bytes(LENGTH, "big") + content)
    stream.flush()


def heard(stream: IO[bytes]) -> Any:
    """What the other process says next.

    Raises: EOFError where it has ended.
    """
    length = stream.read(LENGTH)
    content = stream.read(int.from_bytes(length, "big")) if len(length) == LENGTH else b""
    if not content:
        raise EOFError
    return marshal.loads(content)


def serve() -> None:
    """Work until the one who asks has gone: the first message tells of the folder, the others are pieces of work."""
    # Every process has a core to itself, so that one thread is enough for the columnar library; it looks when imported.
    os.putenv(THREADS, "1")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    asked = _asked(sys.stdin.buffer)
    paths, marks = next(asked)
    from dardr_validators.folders import Folder
    from dardr_validators.parts.alone import YOUNGEST

    folder = Folder({name: Path(path) for name, path in paths.items()}, marks)
    gc.disable()
    for work, task in asked:
        _send(answers, _answer(folder, work, task))
        gc.collect(YOUNGEST)


def _asked(stream: IO[bytes]) -> Iterator[Any]:
    """What is asked; the end of it ends this process, even in the midst of work."""
    messages: SimpleQueue[Any] = SimpleQueue()

    def listen() -> None:
        try:
            while True:
                messages.put(heard(stream))
        except EOFError:
            os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        yield messages.get()


def _answer(folder: Any, work: str, task: dict[str, Any]) -> bytes:
    from dardr_validators.parts.blocks import Refused
    from dardr_validators.parts.work import WORKS

    try:
        return marshal.dumps((DONE, WORKS[work](folder, **task)))
    except Refused:
        return marshal.dumps((REFUSED, None))
    except MemoryError:
        return marshal.dumps((FULL, None))
    except BaseException:  # noqa: BLE001 a door: whoever asked does it again, and meets the bug where it can be told
        return marshal.dumps((FAULT, None))
