"""Starting and ending the processes of other people's software: bounded in time, alone in their group."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Sequence
from typing import IO, Any

Process = subprocess.Popen[bytes]


def started(command: Sequence[str], **streams: IO[bytes] | int) -> Process | None:
    """The process of a command, in a group of its own; None where there is no such command."""
    options: dict[str, Any] = {"start_new_session": True} if os.name == "posix" else {}
    try:
        return subprocess.Popen(list(command), **streams, **options)  # type: ignore[call-overload,no-any-return]
    except (OSError, ValueError):
        return None


def ended(process: Process) -> None:
    """End a process with all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)


def crashed(code: int) -> bool:
    """Whether a process was ended by a signal, or by Windows for a fault."""
    return code < 0 or code > 255
