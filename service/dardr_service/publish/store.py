"""The accepted returns of a store: a folder whose every entry is one return, as a folder, zip, workbook or JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dardr_schema.tables import profiles
from dardr_service.publish.aggregates import Records
from dardr_service.publish.faults import PublishError
from dardr_validators.faults import DardrError
from dardr_validators.sources import source_of
from dardr_validators.validate import read, validate

WORK = "action"
"""The table without which a return says nothing of the work of agencies."""


@dataclass(frozen=True, slots=True)
class AcceptedReturn:
    """One return without errors: the name of its entry in the store, and its records."""

    name: str
    records: Records

    @property
    def submission_id(self) -> str:
        """The identifier that its envelope gives."""
        return str(self.records["submission"][0]["submission_id"])

    @property
    def holds_work(self) -> bool:
        """Whether its profile asks for actions. Returns of other profiles repeat reviews only to say more of them."""
        return WORK in profiles()[str(self.records["submission"][0]["profile"])].required

    @property
    def as_at(self) -> str:
        """The date on which it was true."""
        return str(self.records["submission"][0]["as_at_date"])


def accepted_returns(store: Path) -> list[AcceptedReturn]:
    """The returns of a store in the order of their names, without those that a later return replaces.

    Raises: PublishError where there is none, where one has errors, or where two give the same submission or review.
    """
    try:
        entries = sorted(entry for entry in store.iterdir() if not entry.name.startswith("."))
    except OSError as fault:
        raise PublishError(f"The store {store} cannot be read: {fault.strerror}.") from fault
    returns = [_accepted(entry) for entry in entries]
    if not returns:
        raise PublishError(f"The store {store} holds no return. Put each accepted return into it as a folder or file.")
    _refuse_repeats("submission", (held.submission_id for held in returns))
    current = [held for held in _current(returns) if held.holds_work]
    if not current:
        raise PublishError(f"No return in the store {store} holds actions, so there is nothing to count.")
    _refuse_repeats("review", (str(row["review_id"]) for held in current for row in held.records["review"]))
    return current


def _accepted(entry: Path) -> AcceptedReturn:
    """The return at one entry of the store, checked again as on the day it was made."""
    try:
        source = source_of(entry)
    except DardrError as fault:
        raise PublishError(f"The return {entry.name} cannot be read: {fault}") from fault
    records: Records = read(source).records
    report = validate(source, today=_day_made(entry.name, records))
    if not report.readable:
        raise PublishError(f"The return {entry.name} cannot be read. Check it with: dardr validate")
    if errors := report.counts["error"]:
        raise PublishError(
            f"The return {entry.name} has {errors} {'error' if errors == 1 else 'errors'}, so nothing is published. "
            "Check it with: dardr validate"
        )
    return AcceptedReturn(entry.name, records)


def _day_made(name: str, records: Records) -> date:
    """The day on which a return was made, which stands for the day of receipt."""
    for row in records.get("submission", ())[:1]:
        try:
            return date.fromisoformat(str(row.get("created_at", ""))[:10])
        except ValueError:
            break
    raise PublishError(f"The return {name} does not say when it was made. Check it with: dardr validate")


def _current(returns: Iterable[AcceptedReturn]) -> Iterator[AcceptedReturn]:
    """The returns that no other return of the store replaces."""
    held = list(returns)
    replaced = {row.get("replaces_submission") for one in held for row in one.records["submission"]}
    return (one for one in held if one.submission_id not in replaced)


def _refuse_repeats(what: str, identifiers: Iterable[str]) -> None:
    repeated = sorted(identifier for identifier, times in Counter(identifiers).items() if times > 1)
    if repeated:
        shown = ", ".join(repeated[:3])
        raise PublishError(
            f"The same {what} is in the store more than once ({shown}; {len(repeated)} in all). A return that corrects "
            "another names it in replaces_submission."
        )
