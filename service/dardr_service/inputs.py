"""What a person gives on the command line, turned into what the core takes; mistakes are said in one sentence."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from dardr_schema.tables import profiles
from dardr_validators.faults import DardrError
from dardr_validators.sources import MAX_BYTES, Source, source_of
from dardr_validators.surroundings import NOTHING_KNOWN, Surroundings, register_of


class UsageError(DardrError):
    """An argument cannot be used as given."""


def given_source(path: str) -> Source:
    """The source at a path, or on standard input for `-`."""
    if path != "-":
        return source_of(Path(path))
    content = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise UsageError(f"Standard input holds more than {MAX_BYTES // 1_000_000} MB, the most that is read at once.")
    return Source("-", content)


def surroundings_of(previous: list[str] | None, registry: str | None) -> Surroundings:
    """What was given beside the return: earlier returns and the register of senders, None where not given."""
    if previous is None and registry is None:
        return NOTHING_KNOWN
    from dardr_validators.validate import read

    earlier = tuple(read(given_source(path)) for path in previous) if previous else None
    return Surroundings(earlier, register_of(given_source(registry).content) if registry else None)


def day_of(text: str) -> date:
    """The day a text names."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--today wants a day as YYYY-MM-DD, met {text!r}.") from None


def profile_of(name: str | None) -> str | None:
    """The profile a name means; None where none is given."""
    if name is not None and name not in profiles():
        raise UsageError(f"--profile wants one of {', '.join(profiles())}, met {name!r}.")
    return name


def write_file(path: str, content: bytes) -> None:
    """Write a report where it was asked for."""
    try:
        Path(path).write_bytes(content)
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}.") from None
