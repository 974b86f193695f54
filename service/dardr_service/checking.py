"""One check as the command line asks for it: read and done within bounds, told here.

What only the check needs is loaded where it is done: the process that waits for it neither holds it nor clears it away.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dardr_service.confined import StoppedError, Within
from dardr_service.inputs import UsageError
from dardr_validators.engines.names import ADAPTED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from dardr_validators.findings import Report
    from dardr_validators.sources import Source

CONFORMANT, FINDINGS, UNUSABLE = 0, 1, 2
ROOM_FOR_OTHERS = 500_000_000
"""Other people's validators take the room of an archive of this many bytes, whatever the file."""


class Asked(NamedTuple):
    """What a person asked for, as they wrote it."""

    path: str
    today: date
    form: str
    language: str
    to_file: bool
    profile: str | None = None
    engine: str = "auto"
    fail_on: str = "error"
    every: bool = False
    previous: Sequence[str] | None = None
    registry: str | None = None
    data_docs: str | None = None
    workers: int = 1


class Checked(NamedTuple):
    """An exit code, the report where there is one to show, and the sentence that says why nothing was read."""

    code: int
    content: bytes | None
    refusal: str | None


def check(asked: Asked, within: Within) -> Checked:
    """The check of what is at a path.

    Raises: DardrError where the path, or what is asked, cannot be used.
    """
    if asked.data_docs is not None and asked.engine != "expectations":
        raise UsageError("--data-docs are the pages of Great Expectations: ask for --engine expectations with it.")
    if asked.data_docs is not None:
        from dardr_service.data_docs import place_for

        place_for(asked.data_docs)
    if asked.workers < 1:
        raise UsageError(f"--workers is a number of one or more, not {asked.workers}.")
    read = cache(lambda: _read(asked))

    def size() -> int:
        source, previous, registry = read()
        given: list[Source] = [source, *(previous or ()), *filter(None, [registry])]
        return sum(each.size for each in given) + (ROOM_FOR_OTHERS if asked.engine in ADAPTED else 0)

    if not (Path(asked.path).is_file() or Path(asked.path).is_dir()):
        # A stream can be read once, and what is not there is said at once.
        read()
    try:
        return Checked(*within(lambda: tuple(_checked(asked, *read())), size))
    except StoppedError:
        from dardr_validators.refusals import stopped

        source, _, _ = read()
        return _told(stopped(source, today=asked.today), source, asked)


def _read(asked: Asked) -> tuple[Source, list[Source] | None, Source | None]:
    """The return, the earlier ones and the register of senders, none where not given."""
    from dardr_service.inputs import given_source

    source = given_source(asked.path)
    previous = [given_source(path) for path in asked.previous] if asked.previous is not None else None
    return source, previous, given_source(asked.registry) if asked.registry else None


def _checked(asked: Asked, source: Source, previous: Sequence[Source] | None, registry: Source | None) -> Checked:
    from dardr_service.inputs import profile_of, surroundings_of
    from dardr_validators.validate import CAP, validate

    report = validate(
        source,
        today=asked.today,
        profile=profile_of(asked.profile),
        engine=asked.engine,
        cap=None if asked.every else CAP,
        known=surroundings_of(previous, registry),
        workers=asked.workers,
    )
    if asked.data_docs is not None:
        from dardr_service.data_docs import write_pages

        write_pages(source, asked.data_docs, today=asked.today)
    return _told(report, source, asked)


def _told(report: Report, source: Source, asked: Asked) -> Checked:
    from dardr_validators.validate import unreadable_reason

    reason = unreadable_reason(report)
    content = None
    if reason is None or asked.form != "text":
        from dardr_service.showing import form_of

        content = form_of(report, source, asked.form, asked.language, to_file=asked.to_file)
    if reason is None:
        return Checked(FINDINGS if report.fails(asked.fail_on) else CONFORMANT, content, None)
    words = f"{reason.message[asked.language]} {reason.mend[asked.language]}"
    return Checked(UNUSABLE, content, f"{report.source['name']}: {words}")
