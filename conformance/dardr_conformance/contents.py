"""Judge what a consumer gives back and a producer exports: the same records with the same values, in the carrier."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from dardr_conformance.carriers import READ, TEXTUAL, Content, content_of
from dardr_conformance.comparison import Difference, differences
from dardr_conformance.results import Failure, exit_failure, failure
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite
from dardr_schema.tables import tables

Ask = Callable[[Path, Path], tuple[Answer, list[Failure]]]
DATES = ("date", "month", "year", "datetime")
NEEDED = {
    "consumer": {
        "records": "REQ-RT-RECORDS",
        "value": "REQ-RT-VALUES",
        "order": "REQ-RT-ORDER",
        "welsh": "REQ-RT-WELSH",
    },
    "producer": {
        "records": "REQ-EXP-COMPLETE",
        "value": "REQ-EXP-VALUES",
        "order": "REQ-EXP-COMPLETE",
        "welsh": "REQ-EXP-WELSH",
    },
}
"""Which requirement a difference breaks, by role."""


def judged_content(case: Case, suite: Suite, ask: Ask, folder: Path, steps: Sequence[str]) -> Iterator[Failure]:
    """What is wrong with what was written. ``steps``: the endings of the files to go through.

    The last is judged, and each before it that the kit can read.
    """
    given = suite.path(case.input)
    code = case.expected.get("exit", 0)
    expected = content_of(suite.path(case.expected["content"])) if "content" in case.expected else {}
    for number, ending in enumerate(steps, 1):
        output = folder / f"{number}{ending}"
        answer, troubles = ask(given, output)
        if troubles:
            yield from troubles
            return
        if answer.exit != code:
            requirement = "REQ-CLI-EXIT" if case.role == "consumer" else "REQ-CLI-ENDS"
            for name in dict.fromkeys((requirement, case.requirements[0])):
                yield exit_failure(name, answer, code)
        if code:
            if output.exists():
                yield failure("REQ-RT-REFUSE", "written", what=output.name)
            return
        if not output.exists():
            yield failure(case.requirements[0], "not-written", what=output.name)
            return
        given = output
        if ending in READ:
            faults = list(_compared(case, expected, output))
            yield from faults
            if faults:
                return


def _compared(case: Case, expected: Content, output: Path) -> Iterator[Failure]:
    try:
        met = content_of(output)
    except ValueError as fault:
        carrier = case.requirements[0]
        yield failure(carrier, "unreadable", what=output.name, expected=output.suffix or "CSV", met=fault)
        return
    as_text = output.suffix in TEXTUAL
    for one in differences(expected, met, as_text=as_text):
        yield _failure(case, one)


def _failure(case: Case, one: Difference) -> Failure:
    needed = NEEDED[case.role]
    if one.kind == "records":
        return failure(needed["records"], "record-lost", table=one.table, met=one.met, expected=one.expected)
    if one.kind == "order":
        return failure(needed["order"], "record-order", table=one.table)
    reason = "added" if one.kind == "added" else "value"
    return failure(_requirement(case, one), reason, place=one.place)


def _requirement(case: Case, one: Difference) -> str:
    """The requirement that says best what is wrong with a value."""
    needed = NEEDED[case.role]
    column = tables()[one.table].fields.get(one.field) if one.table in tables() else None
    if one.kind == "added":
        return needed["value"]
    if column is None:
        return "REQ-RT-UNKNOWN" if case.role == "consumer" else needed["value"]
    if column.type in DATES:
        return _first(case, "REQ-VAL-WRITTEN-DATES", "REQ-VAL-DATES")
    if column.type == "boolean":
        return _first(case, "REQ-VAL-ANSWERS", needed["value"])
    if column.scheme:
        if case.role == "producer":
            return "REQ-EXP-CODES"
        return _first(case, "REQ-VAL-LABELS", needed["order"] if _reordered(one) else needed["value"])
    if isinstance(one.expected, list) and _reordered(one):
        return needed["order"]
    return _text(case, one, needed)


def _text(case: Case, one: Difference, needed: dict[str, str]) -> str:
    if not isinstance(one.expected, str):
        return needed["value"]
    if not one.expected.isascii() and _is_about_marks(one.expected, one.met):
        return needed["welsh"]
    return "REQ-RT-TEXT" if case.role == "consumer" else needed["value"]


def _first(case: Case, wanted: str, otherwise: str) -> str:
    """A requirement where the case is about it, else another."""
    return wanted if wanted in case.requirements else otherwise


def _reordered(one: Difference) -> bool:
    return isinstance(one.expected, list) and isinstance(one.met, list) and sorted(one.expected) == sorted(one.met)


def _is_about_marks(expected: str, met: Any) -> bool:
    """Whether two texts differ in their letters outside ASCII only: lost, replaced, or without their marks."""
    return any(form(expected) == form(str(met)) for form in (_unmarked, _plain_letters))


def _unmarked(text: str) -> str:
    return _plain_letters(unicodedata.normalize("NFD", text))


def _plain_letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum())
