"""What must hold of any damaged return: it is read or refused, told in every form, mended and converted."""

from __future__ import annotations

import signal
import warnings
from collections import Counter
from collections.abc import Iterator
from functools import cache
from types import FrameType
from typing import Any

import jsonschema_rs
import orjson

from dardr_schema.tables import GENERATED
from dardr_validators.faults import DardrError
from dardr_validators.findings import Report
from dardr_validators.formats.writing import CARRIERS, write
from dardr_validators.mend import mended
from dardr_validators.renderings.forms import FORMS, rendered
from dardr_validators.sources import Source
from dardr_validators.validate import read, validate
from tests.fuzz.mutants import mutant, source_of
from tests.rules.given import TODAY

SECONDS = 10
"""Processor time for one damaged return of some kilobytes and all that is done with it."""
NAMES = tuple(dict.fromkeys(CARRIERS.values()))
SLOW = {"xlsx": 20}
"""A workbook takes a hundred times as long to write as any other form: it is had of one in so many."""
Records = dict[str, list[dict[str, Any]]]


class Hang(BaseException):
    """More processor time than a damaged return may take."""


def _stop(number: int, frame: FrameType | None) -> None:
    raise Hang


def check(number: int) -> Counter[str]:
    """Do all that is done with the damaged return of a number; what was done, counted.

    Raises: whatever goes wrong on the way; Hang where it takes too long.
    """
    signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Counter(_done(number))
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _done(number: int) -> list[str]:
    kind, source = mutant(number)
    report = validate(source, today=TODAY)
    _told(number, source, report)
    if not report.readable:
        assert report.findings[0].rule.startswith("FIL-"), "a refusal says why"
        assert len(report.findings) == 1, "a refusal says nothing else"
        return [kind, "refused"]
    done = [kind, "read"]
    if number % 3 == 0 and _converted(number, source):
        done.append("converted")
    if number % 4 == 0 and _mended(number, source, report):
        done.append("mended")
    return done


@cache
def _schema() -> Any:
    return jsonschema_rs.validator_for(orjson.loads((GENERATED / "report.schema.json").read_bytes()))


def _told(number: int, source: Source, report: Report) -> None:
    """The report is one by its schema, and can be had in every form: some of them each time."""
    content = rendered(report, source, "json", language="en")
    assert _schema().is_valid(orjson.loads(content)), "the report is not one by its schema"
    for place, form in enumerate(FORMS):
        if (number + place) % SLOW.get(form, 5) == 0:
            assert rendered(report, source, form, language="cy" if number % 2 else "en")


def _converted(number: int, source: Source) -> bool:
    """Whether the copy in another carrier could be written; it holds the same records."""
    carrier = NAMES[number // 3 % len(NAMES)]
    if carrier == "xlsx" and number % 5:
        return False
    submission = read(source)
    if any(_repeats_headings(row) for rows in submission.records.values() for row in rows):
        return False  # a sheet takes the lower of two such rows for its headings
    try:
        content = write(submission, carrier)
    except DardrError:
        return False
    unsure = {(trouble.table, trouble.row - 1, trouble.field) for trouble in submission.troubles}
    lost = list(_lost(submission.records, read(source_of(carrier, content)).records, unsure))
    assert not lost, f"converted to {carrier}, lost {lost[:3]}"
    return True


def _lost(before: Records, after: Records, unsure: set[tuple[str | None, int, str | None]]) -> Iterator[str]:
    """Tables whose number of records changed, and fields whose value did.

    A blank, or a cell of which something is reported, may be read otherwise: it travels as its sender wrote it.
    """
    for table, rows in before.items():
        held = after.get(table, [])
        if len(rows) != len(held) and any(rows):
            yield f"{table}: {len(rows)} records, {len(held)} in the copy"
        for index, (row, other) in enumerate(zip(rows, held, strict=False)):
            changed = (name for name, value in row.items() if other.get(name) != value)
            yield from (f"{table}.{name}" for name in changed if (table, index, name) not in unsure)


def _repeats_headings(row: dict[str, Any]) -> bool:
    return sum(value == name for name, value in row.items()) > 1


def _mended(number: int, source: Source, report: Report) -> bool:
    """Whether there was something to mend; the copy is read, and safe changes bring nothing new."""
    accept = "all" if number % 8 else "safe"
    try:
        copy = mended(source, today=TODAY, accept=accept)
    except DardrError:
        return False
    after = validate(copy.source, today=TODAY, cap=None)
    assert after.readable, "what was mended cannot be read"
    if accept == "safe":
        before = validate(source, today=TODAY, cap=None)
        new = places(after) - places(before)
        assert not new, f"mending brought {sorted(rule for rule, *_ in new)}"
    return bool(copy.changes)


def places(report: Report) -> set[tuple[str, str | None, int, str | None]]:
    """Rule, table, row and field of every finding."""
    return {(each.rule, each.table, each.row, each.field) for each in report.findings}
