"""One check as the command line asks for it: read here, done within bounds, told here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from dardr_service.confined import StoppedError, Within
from dardr_service.inputs import UsageError, given_source, profile_of, surroundings_of
from dardr_validators.engines.names import ADAPTED
from dardr_validators.findings import Report
from dardr_validators.sources import Source
from dardr_validators.validate import CAP, unreadable_reason, validate

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
    if asked.workers < 1:
        raise UsageError(f"--workers is a number of one or more, not {asked.workers}.")
    source = given_source(asked.path)
    previous = [given_source(path) for path in asked.previous] if asked.previous is not None else None
    registry = given_source(asked.registry) if asked.registry else None
    size = sum(each.size for each in (source, *(previous or ()), *filter(None, [registry])))
    size += ROOM_FOR_OTHERS if asked.engine in ADAPTED else 0

    def work() -> tuple[Any, ...]:
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
        return tuple(_told(report, source, asked))

    try:
        return Checked(*within(work, size))
    except StoppedError:
        from dardr_validators.refusals import stopped

        return _told(stopped(source, today=asked.today), source, asked)


def _told(report: Report, source: Source, asked: Asked) -> Checked:
    reason = unreadable_reason(report)
    content = None
    if reason is None or asked.form != "text":
        from dardr_service.showing import form_of

        content = form_of(report, source, asked.form, asked.language, to_file=asked.to_file)
    if reason is None:
        return Checked(FINDINGS if report.fails(asked.fail_on) else CONFORMANT, content, None)
    words = f"{reason.message[asked.language]} {reason.mend[asked.language]}"
    return Checked(UNUSABLE, content, f"{report.source['name']}: {words}")
