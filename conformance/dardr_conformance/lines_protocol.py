"""The lines protocol: the software is started once, reads a request a line and writes an answer a line, in JSON."""

from __future__ import annotations

import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import IO, Any

from dardr_conformance.processes import Process, ended, started
from dardr_conformance.sayings import last_words, parsed
from dardr_conformance.subjects import LIMIT_BYTES, LIMIT_SECONDS, Answer, Request

VERSION = "1.0"


@dataclass(slots=True)
class LinesSubject:
    """Software that answers many requests in one process. One that crashes or hangs is started again."""

    command: Sequence[str]
    seconds: float = LIMIT_SECONDS
    about: dict[str, Any] = field(default_factory=dict)
    _process: Process | None = None
    _lines: queue.Queue[bytes | None] = field(default_factory=queue.Queue)
    _number: int = 0
    _complaints: IO[bytes] | None = None

    def ask(self, request: Request) -> Answer:
        """The answer to one request."""
        if self._process is None:
            trouble = self._start()
            if trouble is not None:
                return trouble
        message = {"asked": request.asked, "path": request.path, **request.options}
        if request.output is not None:
            message["output"] = request.output
        return self._answer(message)

    def close(self) -> None:
        """Ask it to stop, and see that it does."""
        if self._process is not None:
            self._exchange({"asked": "stop"}, 1.0)
            self._end()

    def _start(self) -> Answer | None:
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        self._process = started(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints)
        if self._process is None:
            self._end()
            return Answer(trouble="no-start", detail=self.command[0])
        self._lines = queue.Queue()
        threading.Thread(target=_read, args=(self._process.stdout, self._lines), daemon=True).start()
        reply = self._answer({"asked": "start", "protocol": VERSION})
        if reply.trouble is None and isinstance(reply.report, dict) and reply.report.get("protocol") == VERSION:
            self.about = {key: str(reply.report[key])[:200] for key in ("name", "version") if key in reply.report}
            return None
        self._end()
        return reply if reply.trouble else Answer(trouble="other-protocol", detail=VERSION)

    def _answer(self, message: dict[str, Any]) -> Answer:
        line = self._exchange(message, self.seconds)
        if isinstance(line, Answer):
            self._end()
            return line
        if len(line) > LIMIT_BYTES:
            self._end()
            return Answer(trouble="too-long", detail=str(LIMIT_BYTES))
        try:
            reply = parsed(line)
        except ValueError:
            self._end()
            return Answer(trouble="no-json", raw=line)
        if not isinstance(reply, dict) or reply.get("number") != self._number:
            self._end()
            return Answer(trouble="other-number", raw=line, detail=str(self._number))
        if message["asked"] == "start":
            return Answer(0, reply, line)
        if "error" in reply or type(reply.get("exit")) is not int:
            return Answer(trouble="gave-up", raw=line, detail=str(reply.get("error", "exit"))[:200])
        return Answer(reply["exit"], reply.get("report"), line, str(reply.get("complaint", "")).encode())

    def _exchange(self, message: dict[str, Any], seconds: float) -> bytes | Answer:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        self._number += 1
        try:
            process.stdin.write(json.dumps({"number": self._number, **message}, ensure_ascii=False).encode() + b"\n")
            process.stdin.flush()
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return Answer(trouble="too-slow", detail=f"{seconds:g}")
        except (OSError, ValueError):
            line = None
        return line if line is not None else Answer(trouble="crashed", detail=f"{_code(process)}{self._last_words()}")

    def _last_words(self) -> str:
        """The last line that the process wrote to standard error."""
        if self._complaints is None:
            return ""
        self._complaints.seek(0)
        words = last_words(self._complaints.read(LIMIT_BYTES))
        return f": {words}" if words else ""

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            ended(process)
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    _closed(stream)
        if self._complaints is not None:
            self._complaints.close()
            self._complaints = None


def _code(process: Process) -> str:
    try:
        return str(process.wait(5))
    except subprocess.TimeoutExpired:
        return "-"


def _closed(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:
        return


def _read(stream: IO[bytes], lines: queue.Queue[bytes | None]) -> None:
    """Put each line of a stream into a queue, and None at its end."""
    try:
        while line := stream.readline(LIMIT_BYTES + 1):
            lines.put(line)
    except (OSError, ValueError):
        pass
    lines.put(None)
