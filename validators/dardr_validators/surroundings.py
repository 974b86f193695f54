"""What a return cannot say of itself: earlier returns, and the register of who may send for which area."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from dardr_schema.tables import tables
from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.faults import DardrError
from dardr_validators.submissions import Submission
from dardr_vocabularies.dataclass import dataclass

Register = Mapping[str, frozenset[str]]
"""Sender -> the areas it may send for."""


class RegisterError(DardrError):
    """The register of senders is not a CSV file with the columns `organisation` and `area`."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the caller knows beside the return; None where it was not given, so that nothing is decided from it."""

    previous: tuple[Submission, ...] | None = None
    register: Register | None = None

    @property
    def given(self) -> frozenset[str]:
        """What rules may need, by the words of their `needs`."""
        found = {"previous": self.previous, "registry": self.register}
        return frozenset(name for name, value in found.items() if value is not None)


NOTHING_KNOWN = Surroundings()


def register_of(content: bytes) -> Register:
    """The register in a CSV file, one row for each sender and area.

    Raises: RegisterError when it is not one.
    """
    try:
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        found: dict[str, set[str]] = {}
        for row in rows:
            found.setdefault(row["organisation"].strip(), set()).add(row["area"].strip())
    except (UnicodeDecodeError, KeyError, AttributeError, csv.Error):
        raise RegisterError("The register of senders is a UTF-8 CSV file with columns organisation and area.") from None
    return {sender: frozenset(areas) for sender, areas in found.items()}


def surrounding_troubles(content: Content, known: Surroundings) -> Iterator[Trouble]:
    """What is wrong with a return in the light of what the caller knows."""
    if not content.sizes.get("submission"):
        return
    if known.register is not None:
        yield from _sender(content, known.register)
    if known.previous is not None:
        from dardr_validators.history import history_troubles

        yield from _sent_before(content, known.previous)
        yield from history_troubles(content, known.previous)


def _sender(content: Content, register: Register) -> Iterator[Trouble]:
    sender, areas = content.value("submission", 0, "submitted_by"), content.value("submission", 0, "covers_area")
    if sender is not None and isinstance(areas, list) and not set(areas) <= register.get(str(sender), frozenset()):
        yield Trouble("registered-sender", "submission", 1, "submitted_by")


def _sent_before(content: Content, previous: Iterable[Submission]) -> Iterator[Trouble]:
    own = content.value("submission", 0, "submission_id")
    earlier = {row.values.get("submission_id") for held in previous for row in held.rows.get("submission", ())}
    if own is not None and own in earlier and content.value("submission", 0, "replaces_submission") is None:
        yield Trouble("sent-before", "submission", 1, "replaces_submission")


def held_before(content: Content, trouble: Trouble, known: Surroundings) -> bool:
    """Whether a reference to nothing names a record of an earlier return after all; in a list, each of them."""
    if trouble.check != "reference" or not known.previous or not trouble.row:
        return False
    table, field = str(trouble.table), str(trouble.field)
    key = content.value(table, trouble.row - 1, field)
    keys = {name: str(tables()[name].key) for name in tables()[table].fields[field].references}
    before = {row.values.get(keys[name]) for held in known.previous for name in keys for row in held.rows.get(name, ())}
    if not isinstance(key, list):
        return key in before
    sent = {value for name in keys if name in content.drafts for value in content.column(name, keys[name])}
    return before.union(sent).issuperset(key)
