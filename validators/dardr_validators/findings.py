"""Findings and reports: what was found, where, and what to do; never what was written there."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from dardr_vocabularies.dataclass import dataclass

REPORT_VERSION = "1.0"
SEVERITIES = ("error", "warning", "information")
Text = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that may mend a cell: always a code or a date of the standard, never what was sent."""

    value: str
    score: float
    safe: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule broken at one place.

    ``row`` counts data rows from 1; 0 means the whole table. ``location`` holds what the sender's own file shows:
    sheet or file, row, column, cell, and a JSON Pointer into the nested form of the submission.
    """

    rule: str
    severity: str
    table: str | None
    row: int
    field: str | None = None
    record: str | None = None
    location: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    message: Text = dataclasses.field(default_factory=dict)
    mend: Text = dataclasses.field(default_factory=dict)
    suggestion: Suggestion | None = None

    def to_json(self) -> dict[str, Any]:
        """The finding as the report holds it."""
        content: dict[str, Any] = {
            "rule": self.rule,
            "severity": self.severity,
            "table": self.table,
            "field": self.field,
            "row": self.row,
            "record": self.record,
            "location": dict(self.location),
            "message": dict(self.message),
            "mend": dict(self.mend),
        }
        if self.suggestion is not None:
            content["suggestion"] = {
                "value": self.suggestion.value,
                "score": self.suggestion.score,
                "safe": self.suggestion.safe,
            }
        return {**content, "help": f"https://w3id.org/dardr/rule/{self.rule}"}


@dataclass(frozen=True, slots=True)
class Count:
    """How often a rule was broken, exactly, and how many of those findings the report shows."""

    rule: str
    severity: str
    count: int
    shown: int


@dataclass(frozen=True, slots=True)
class Report:
    """All findings on one source, with the editions and digests that made them. Same input, same report."""

    standard: str
    software: str
    rules_sha256: str
    vocabularies_sha256: str
    source: Mapping[str, str | int]
    profile: str | None
    today: str
    readable: bool
    not_checked: tuple[Mapping[str, Any], ...]
    records: Mapping[str, int]
    by_rule: tuple[Count, ...]
    findings: tuple[Finding, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Findings by severity, capped or not."""
        return {kind: sum(rule.count for rule in self.by_rule if rule.severity == kind) for kind in SEVERITIES}

    @property
    def verdict(self) -> str:
        """conformant, conformant-with-warnings, not-conformant or unreadable."""
        if not self.readable:
            return "unreadable"
        if self.counts["error"]:
            return "not-conformant"
        return "conformant-with-warnings" if self.counts["warning"] else "conformant"

    def fails(self, level: str) -> bool:
        """Whether there is a finding of that severity or a graver one."""
        return any(self.counts[kind] for kind in SEVERITIES[: SEVERITIES.index(level) + 1])

    def to_json(self) -> dict[str, Any]:
        """The report in its published form (report.schema.json)."""
        by_rule = []
        for rule in self.by_rule:
            row: dict[str, Any] = {"rule": rule.rule, "severity": rule.severity, "count": rule.count}
            by_rule.append(row if rule.shown == rule.count else {**row, "shown": rule.shown})
        return {
            "report": REPORT_VERSION,
            "standard": self.standard,
            "software": self.software,
            "rules_sha256": self.rules_sha256,
            "vocabularies_sha256": self.vocabularies_sha256,
            "source": dict(self.source),
            "profile": self.profile,
            "today": self.today,
            "verdict": self.verdict,
            "complete": self.readable and not self.not_checked,
            "not_checked": [dict(item) for item in self.not_checked],
            "counts": self.counts,
            "records": dict(self.records),
            "by_rule": by_rule,
            "findings": [finding.to_json() for finding in self.findings],
        }
