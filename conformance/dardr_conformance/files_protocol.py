"""The default protocol: a command for each case. `COMMAND validate PATH --format json --today DATE` and its sisters."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from dardr_conformance.processes import Process, crashed, ended, started
from dardr_conformance.sayings import last_words, parsed
from dardr_conformance.subjects import LIMIT_BYTES, LIMIT_SECONDS, Answer, Request

LOOK_EVERY_SECONDS = 0.25
"""How often it is seen whether a program prints without end."""


@dataclass(frozen=True, slots=True)
class FilesSubject:
    """Software that is started anew for each request."""

    command: Sequence[str]
    seconds: float = LIMIT_SECONDS

    def ask(self, request: Request) -> Answer:
        """The answer to one request: exit code, standard output, standard error."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = started([*self.command, *arguments(request)], stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            if process is None:
                return Answer(trouble="no-start", detail=self.command[0])
            try:
                code = self._code(process, out, err)
            finally:
                ended(process)
            raw, complaint = _content(out), _content(err)
        if max(len(raw), len(complaint)) > LIMIT_BYTES:
            return Answer(code, trouble="too-long", detail=str(LIMIT_BYTES))
        if code is None:
            return Answer(trouble="too-slow", detail=f"{self.seconds:g}")
        if crashed(code):
            words = last_words(complaint)
            return Answer(code, None, raw, complaint, "crashed", f"{code}: {words}" if words else str(code))
        return Answer(code, _parsed(raw) if request.asked == "validate" else None, raw, complaint)

    def _code(self, process: Process, *printed: IO[bytes]) -> int | None:
        """The exit code; None where the time is over, or more was printed than is read."""
        end = time.monotonic() + self.seconds
        while (left := end - time.monotonic()) > 0:
            try:
                return process.wait(min(left, LOOK_EVERY_SECONDS))
            except subprocess.TimeoutExpired:
                if any(os.fstat(stream.fileno()).st_size > LIMIT_BYTES for stream in printed):
                    return None
        return None

    def close(self) -> None:
        """Nothing is left running."""


def arguments(request: Request) -> Iterator[str]:
    """The arguments of the command for a request."""
    yield request.asked
    yield request.path
    options = request.options
    if request.asked == "validate":
        yield from ("--format", "json", "--today", options["today"])
        if options.get("profile"):
            yield from ("--profile", options["profile"])
        if options.get("previous"):
            yield from ("--previous", *options["previous"])
        if options.get("registry"):
            yield from ("--registry", options["registry"])
    elif request.asked == "publish":
        yield from ("--output", str(request.output))
    else:
        yield str(request.output)


def _content(stream: IO[bytes]) -> bytes:
    stream.seek(0)
    return stream.read(LIMIT_BYTES + 1)


def _parsed(raw: bytes) -> object:
    """The report in what was printed; None where there is none."""
    try:
        return parsed(raw)
    except ValueError:
        return None
