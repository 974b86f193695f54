"""What a person gives on the command line, turned into what the core takes; mistakes are said in one sentence."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from dardr_validators.faults import DardrError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dardr_validators.sources import Source
    from dardr_validators.submissions import Submission
    from dardr_validators.surroundings import Surroundings


class UsageError(DardrError):
    """An argument cannot be used as given."""


def given_source(path: str) -> Source:
    """The source at a path, or on standard input for `-`."""
    from pathlib import Path

    from dardr_validators.sources import Source, read_to_end, source_of

    return source_of(Path(path)) if path != "-" else Source("-", read_to_end(sys.stdin.buffer, "Standard input"))


def surroundings_of(previous: Sequence[Source] | None, registry: Source | None) -> Surroundings:
    """What was given beside the return: earlier returns and the register of senders, None where not given.

    Raises: UsageError for an earlier return that cannot be read: nothing could be checked against it.
    """
    from dardr_validators.surroundings import NOTHING_KNOWN, Surroundings, register_of

    if previous is None and registry is None:
        return NOTHING_KNOWN
    earlier = tuple(map(_earlier, previous)) if previous else None
    return Surroundings(earlier, register_of(registry.content) if registry else None)


def _earlier(source: Source) -> Submission:
    from dardr_validators.formats.reading import draft_of
    from dardr_validators.submissions import submission_of

    draft = draft_of(source)
    if draft.unreadable:
        raise UsageError(f"{source.name}, given with --previous, cannot be read as a return.")
    return submission_of(draft)


def day_of(text: str, option: str = "--today") -> date:
    """The day that a text names, which was given for an option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{option} wants a day as YYYY-MM-DD, met {text!r}.") from None


def profile_of(name: str | None) -> str | None:
    """The profile a name means; None where none is given."""
    from dardr_schema.tables import profiles

    if name is not None and name not in profiles():
        raise UsageError(f"--profile wants one of {', '.join(profiles())}, met {name!r}.")
    return name


def edition_asked(name: str | None) -> str | None:
    """The edition a name means; None where none is given."""
    from dardr_schema.editions import editions, named

    if name is not None and named(name) is None:
        raise UsageError(f"--to-edition wants one of {', '.join(editions())}, met {name!r}.")
    return None if name is None else named(name)


def stopped_words(language: str) -> str:
    """What to say of a file whose reading took more than it may."""
    from dardr_validators.rules import rules, speaker
    from dardr_validators.sources import STOPPED

    rule = rules()[str(speaker(STOPPED, None, None))]
    return f"{rule.message[language]} {rule.mend[language]}"


def write_file(path: str, content: bytes) -> None:
    """Write a report where it was asked for."""
    from pathlib import Path

    try:
        Path(path).write_bytes(content)
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}.") from None
