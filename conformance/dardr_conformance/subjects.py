"""The software under test, as the kit sees it: it is asked one thing at a time, and answers or fails to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

LIMIT_SECONDS = 60.0
LIMIT_BYTES = 64_000_000
"""The longest answer that is read: a report on a small file is a thousand times smaller."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: the verb, the file or folder it is about, where to write, and how; and for which case."""

    asked: str
    path: str
    output: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    case: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``trouble`` names why nothing usable did: one of the keys of ``words.TROUBLES``."""

    exit: int | None = None
    report: Any = None
    raw: bytes = b""
    complaint: bytes = b""
    trouble: str | None = None
    detail: str = ""


class Subject(Protocol):
    """Software under test. It never raises for what the software does wrong."""

    def ask(self, request: Request) -> Answer:
        """The answer to one request."""

    def close(self) -> None:
        """End whatever was started."""
