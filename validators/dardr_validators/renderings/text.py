"""A report as plain text for a terminal, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from dardr_validators.findings import Finding, Report
from dardr_validators.renderings.words import WORDS, capped, facts, place


def render(report: Report, language: str) -> str:
    """The report in a language, findings by table in the order of the sender's rows."""
    return "\n".join(_lines(report, language)) + "\n"


def _lines(report: Report, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{report.source['name']}: {words[report.verdict]}"
    yield "  " + ", ".join(f"{count} {words[kind]}" for kind, count in report.counts.items())
    if report.readable:
        yield from ("  " + fact for fact in facts(report, language))
    for finding in report.findings:
        yield ""
        yield from _finding(finding, language)
    hidden = capped(report, language)
    if hidden:
        yield ""
        yield from (sentence for _, sentence in hidden)
    if report.not_checked:
        yield ""
        yield words["unchecked"]
        yield from (f"  {item['rule']}  {item['reason'][language]}" for item in report.not_checked)


def _finding(finding: Finding, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{words[f'one-{finding.severity}'].upper()}  {finding.rule}  {place(finding, language)}"
    yield f"  {finding.message[language]}"
    if finding.suggestion is not None:
        label = "read" if finding.suggestion.safe else "suggestion"
        yield f"  {words[label]}{finding.suggestion.value}"
    yield f"  {words['mend']}{finding.mend[language]}"
