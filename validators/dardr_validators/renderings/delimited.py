"""A report as CSV: one row a finding, with the mark that makes a spreadsheet read it as UTF-8."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dardr_validators.findings import Finding, Report
from dardr_validators.renderings.plain_text import neutral
from dardr_validators.renderings.words import capped

COLUMNS = (
    "rule",
    "severity",
    "table",
    "row",
    "field",
    "sheet_or_file",
    "cell",
    "message",
    "mend",
    "suggestion",
)
"""``row`` counts data rows from 1; ``cell`` is a JSON Pointer where the source has no cells."""
NOT_SHOWN, NOT_CHECKED = "not shown", "not checked"
"""In place of a severity: rows about a rule whose findings are not all shown, or that was not checked."""


def render(report: Report, language: str) -> bytes:
    """The findings in a language; then what is not shown, and what was not checked, for silence is no pass."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(report, language):
        writer.writerow([neutral(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _rows(report: Report, language: str) -> Iterator[tuple[str, ...]]:
    for finding in report.findings:
        yield _row(finding, language)
    for rule, sentence in capped(report, language):
        yield (rule, NOT_SHOWN, "", "", "", "", "", sentence, "", "")
    for item in report.not_checked:
        yield (str(item["rule"]), NOT_CHECKED, "", "", "", "", "", str(item["reason"][language]), "", "")


def _row(finding: Finding, language: str) -> tuple[str, ...]:
    location = finding.location
    return (
        finding.rule,
        finding.severity,
        finding.table or "",
        str(finding.row or ""),
        finding.field or "",
        str(location.get("sheet") or location.get("file") or ""),
        str(location.get("cell") or ("" if "row" in location else location.get("pointer", ""))),
        finding.message[language],
        finding.mend[language],
        finding.suggestion.value if finding.suggestion else "",
    )
