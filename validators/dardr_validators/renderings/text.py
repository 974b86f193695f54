"""A report as plain text for a terminal, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from dardr_validators.findings import Finding, Report
from dardr_validators.messages import title

WORDS = {
    "en": {
        "conformant": "Conformant: nothing to mend.",
        "conformant-with-warnings": "Conformant, with warnings to look at.",
        "not-conformant": "Not conformant: mend the errors and check again.",
        "unreadable": "This could not be read.",
        "error": "errors",
        "warning": "warnings",
        "information": "notes",
        "checked": "Checked against the DARDR Data Standard {standard}, profile {profile}, as on {today}.",
        "records": "Read: {records}.",
        "none": "no records",
        "table": "whole table",
        "file": "the file",
        "row": "row",
        "capped": "{shown} of {count} findings of {rule} are shown; --all shows every one.",
        "unchecked": "Not checked:",
        "mend": "To mend: ",
        "suggestion": "Suggested: ",
        "read": "Read as: ",
    },
    "cy": {
        "conformant": "Yn cydymffurfio: dim i'w gywiro.",
        "conformant-with-warnings": "Yn cydymffurfio, gyda rhybuddion i edrych arnynt.",
        "not-conformant": "Ddim yn cydymffurfio: cywirwch y gwallau a gwiriwch eto.",
        "unreadable": "Nid oedd modd darllen hwn.",
        "error": "gwallau",
        "warning": "rhybuddion",
        "information": "nodiadau",
        "checked": "Gwiriwyd yn erbyn Safon Ddata DARDR {standard}, proffil {profile}, fel ar {today}.",
        "records": "Darllenwyd: {records}.",
        "none": "dim cofnodion",
        "table": "y tabl cyfan",
        "file": "y ffeil",
        "row": "rhes",
        "capped": "Dangosir {shown} o {count} canfyddiad {rule}; mae --all yn dangos pob un.",
        "unchecked": "Heb eu gwirio:",
        "mend": "I gywiro: ",
        "suggestion": "Awgrym: ",
        "read": "Darllenwyd fel: ",
    },
}


def render(report: Report, language: str) -> str:
    """The report in a language, findings by table in the order of the sender's rows."""
    return "\n".join(_lines(report, language)) + "\n"


def _lines(report: Report, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{report.source['name']}: {words[report.verdict]}"
    yield "  " + ", ".join(f"{count} {words[kind]}" for kind, count in report.counts.items())
    if report.readable:
        yield "  " + words["checked"].format(standard=report.standard, profile=report.profile, today=report.today)
        counts = ", ".join(f"{count} {title(name, None, language)}" for name, count in report.records.items())
        yield "  " + words["records"].format(records=counts or words["none"])
    for finding in report.findings:
        yield ""
        yield from _finding(finding, language)
    capped = [count for count in report.by_rule if count.shown < count.count]
    if capped:
        yield ""
        yield from (words["capped"].format(shown=c.shown, count=c.count, rule=c.rule) for c in capped)
    if report.not_checked:
        yield ""
        yield words["unchecked"]
        yield from (f"  {item['rule']}  {item['reason'][language]}" for item in report.not_checked)


def _finding(finding: Finding, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{finding.severity.upper()}  {finding.rule}  {place(finding, language)}"
    yield f"  {finding.message[language]}"
    if finding.suggestion is not None:
        label = "read" if finding.suggestion.safe else "suggestion"
        yield f"  {words[label]}{finding.suggestion.value}"
    yield f"  {words['mend']}{finding.mend[language]}"


def place(finding: Finding, language: str) -> str:
    """Where a finding stands, in words: sheet or file, cell, row and heading."""
    words, location = WORDS[language], finding.location
    part = str(location.get("sheet") or location.get("file") or finding.table or words["file"])
    cell = str(location.get("cell") or (f"{words['row']} {location['row']}" if "row" in location else ""))
    if not cell and finding.row == 0:
        cell = words["table"] if finding.table else ""
    elif not cell:
        cell = str(location.get("pointer", ""))
    heading = title(finding.table, finding.field, language) if finding.field else ""
    return ", ".join(text for text in (part, cell, heading) if text)
