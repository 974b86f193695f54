"""A check in a process of its own, with bounds on memory and time: what a file does to it, it does to nothing else.

A damaged workbook can abort the process that reads it, past any ``try``; the server must stay up. The file goes in
and the report comes out through pipes, so neither its bytes nor its name is seen in a file or a list of processes.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import traceback
from datetime import date
from pathlib import Path
from types import TracebackType

import orjson

from dardr_service.web.faults import CheckFailedError, CheckStoppedError

MEMORY_BYTES = 4 * 1024**3
"""Address space. A 20 MB return needs a tenth; the columnar library reserves far more than it uses."""
SECONDS = 30
OUT_OF_MEMORY = 3


def checked(name: str, content: bytes, *, today: date, profile: str | None, cap: int) -> bytes:
    """The report on a file as JSON, the bytes that the command line gives too.

    Raises: CheckStoppedError when the check took too much; CheckFailedError for a bug.
    """
    header = orjson.dumps({"name": name, "today": today.isoformat(), "profile": profile, "cap": cap})
    command = [sys.executable, "-m", "dardr_service.web.confined"]
    try:
        child = subprocess.run(
            command, input=header + b"\n" + content, capture_output=True, timeout=SECONDS, check=False
        )
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
    _set_limits()
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


def _set_limits() -> None:
    """Bound memory and processor time, and leave no core file; a system without such limits has the clock only."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


MARK = "failed: "


def place_of(fault: BaseException) -> str:
    """The kind of a fault and the line of code that raised it; never its message, which may hold what a cell says."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(fault).__name__} at {place}"


def _tell_place(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    print(MARK + place_of(fault.with_traceback(trace)), file=sys.stderr)


def _place_told(errors: bytes) -> str:
    """The child's own line about its end; anything else that a library wrote there may hold a cell's words."""
    lines = errors.decode(errors="replace").splitlines()
    told = [line.removeprefix(MARK) for line in lines if line.startswith(MARK)]
    return told[-1] if told else "unknown place"


if __name__ == "__main__":
    sys.exit(main())
