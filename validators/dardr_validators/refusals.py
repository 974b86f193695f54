"""The report on a source whose reading was stopped from outside: it says so, as any unreadable file's report does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dardr_validators.findings import Report
from dardr_validators.sources import STOPPED, Source
from dardr_validators.validate import validate


def stopped(source: Source, *, today: date) -> Report:
    """The report that reading the source took more time or memory than it may; nothing of it is looked into."""
    return validate(replace(source, refused=STOPPED), today=today)
