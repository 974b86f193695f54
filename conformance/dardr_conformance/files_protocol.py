"""The default protocol: a command for each case. `COMMAND validate PATH --format json --today DATE` and its sisters."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from dardr_conformance.processes import crashed, ended, started
from dardr_conformance.subjects import LIMIT_BYTES, LIMIT_SECONDS, Answer, Request


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
                code = process.wait(self.seconds)
            except subprocess.TimeoutExpired:
                return Answer(trouble="too-slow", detail=f"{self.seconds:g}")
            finally:
                ended(process)
            raw, complaint = _content(out), _content(err)
        if crashed(code):
            return Answer(code, raw=raw, complaint=complaint, trouble="crashed", detail=str(code))
        if len(raw) > LIMIT_BYTES:
            return Answer(code, trouble="too-long", detail=str(LIMIT_BYTES))
        return Answer(code, _parsed(raw) if request.asked == "validate" else None, raw, complaint)

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
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
