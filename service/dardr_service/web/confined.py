"""The check of an upload, in a process started for it: the server has threads, so it must not fork.

The file goes in and the report comes out through pipes, so neither its bytes nor its name is seen in a file or a list
of processes. The bounds are fixed, whatever is sent; a sender with an archive uses the command line.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import date
from types import TracebackType

import orjson

from dardr_service.confined import MEMORY_BYTES, OUT_OF_MEMORY, SECONDS, Bounds, place_of, set_limits
from dardr_service.web.faults import CheckFailedError, CheckStoppedError

CLOCK = 30
"""Seconds by the clock: somebody waits for the page, and so do those behind them."""
MARK = "failed: "


def checked(name: str, content: bytes, *, today: date, profile: str | None, cap: int) -> bytes:
    """The report on a file as JSON, the bytes that the command line gives too.

    Raises: CheckStoppedError when the check took too much; CheckFailedError for a bug.
    """
    header = orjson.dumps({"name": name, "today": today.isoformat(), "profile": profile, "cap": cap})
    command = [sys.executable, "-m", "dardr_service.web.confined"]
    try:
        child = subprocess.run(command, input=header + b"\n" + content, capture_output=True, timeout=CLOCK, check=False)
    except subprocess.TimeoutExpired:
        raise CheckStoppedError("time") from None
    if child.returncode == 0:
        return child.stdout
    if child.returncode == OUT_OF_MEMORY:
        raise CheckStoppedError("memory")
    if child.returncode < 0:
        raise CheckStoppedError(signal.Signals(-child.returncode).name)
    raise CheckFailedError(_place_told(child.stderr))


def main() -> int:
    """Check the file on standard input and write its report to standard output."""
    sys.excepthook = _tell_place
    set_limits(Bounds(MEMORY_BYTES, SECONDS, CLOCK))
    try:
        sys.stdout.buffer.write(_report(sys.stdin.buffer.read()))
    except MemoryError:
        return OUT_OF_MEMORY
    return 0


def _report(given: bytes) -> bytes:
    from dardr_validators.renderings.document import render
    from dardr_validators.sources import Source
    from dardr_validators.validate import validate

    header, _, content = given.partition(b"\n")
    asked = orjson.loads(header)
    today = date.fromisoformat(asked["today"])
    report = validate(Source(asked["name"], content), today=today, profile=asked["profile"], cap=asked["cap"])
    return render(report)


def _tell_place(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    print(MARK + place_of(fault.with_traceback(trace)), file=sys.stderr)


def _place_told(errors: bytes) -> str:
    """The child's own line about its end; anything else that a library wrote there may hold a cell's words."""
    lines = errors.decode(errors="replace").splitlines()
    told = [line.removeprefix(MARK) for line in lines if line.startswith(MARK)]
    return told[-1] if told else "unknown place"


if __name__ == "__main__":
    sys.exit(main())
