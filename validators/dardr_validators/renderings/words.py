"""The words that every rendering of a report shares, in both languages, and where a finding stands in words."""

from __future__ import annotations

from collections.abc import Mapping

from dardr_validators.findings import Finding, Report
from dardr_validators.formats.own_parts import CHANGES, PROBLEMS
from dardr_validators.messages import title

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "conformant": "Conformant: nothing to mend.",
        "conformant-with-warnings": "Conformant, with warnings to look at.",
        "not-conformant": "Not conformant: mend the errors and check again.",
        "unreadable": "This could not be read.",
        "error": "errors",
        "warning": "warnings",
        "information": "notes",
        "one-error": "Error",
        "one-warning": "Warning",
        "one-information": "Note",
        "checked": "Checked against the DARDR Data Standard {standard}, profile {profile}, as on {today}.",
        "records": "Read: {records}.",
        "none": "no records",
        "table": "whole table",
        "sheet": "whole sheet",
        "file": "the file",
        "row": "row",
        "capped": "{shown} of {count} findings of {rule} are shown; --all shows every one.",
        "unchecked": "Not checked:",
        "mend": "To mend: ",
        "suggestion": "Suggested: ",
        "read": "Read as: ",
        "report": "Report on {name}",
        "problems": PROBLEMS["en"],
        "changes": CHANGES["en"],
        "severity": "Severity",
        "rule": "Rule",
        "part": "Sheet or file",
        "row-heading": "Row",
        "cell": "Cell",
        "field": "Field",
        "where": "Where",
        "found": "What was found",
        "to-mend": "How to mend it",
        "suggested": "Suggestion",
        "value": "Value now",
        "was": "Value before",
        "reason": "Reason",
        "passed-over": "Not checked",
        "no-findings": "Nothing was found.",
        "standard": "DARDR Data Standard",
    },
    "cy": {
        "conformant": "Yn cydymffurfio: dim i'w gywiro.",
        "conformant-with-warnings": "Yn cydymffurfio, gyda rhybuddion i edrych arnynt.",
        "not-conformant": "Ddim yn cydymffurfio: cywirwch y gwallau a gwiriwch eto.",
        "unreadable": "Nid oedd modd darllen hwn.",
        "error": "gwallau",
        "warning": "rhybuddion",
        "information": "nodiadau",
        "one-error": "Gwall",
        "one-warning": "Rhybudd",
        "one-information": "Nodyn",
        "checked": "Gwiriwyd yn erbyn Safon Ddata DARDR {standard}, proffil {profile}, fel ar {today}.",
        "records": "Darllenwyd: {records}.",
        "none": "dim cofnodion",
        "table": "y tabl cyfan",
        "sheet": "y ddalen gyfan",
        "file": "y ffeil",
        "row": "rhes",
        "capped": "Dangosir {shown} o {count} canfyddiad {rule}; mae --all yn dangos pob un.",
        "unchecked": "Heb eu gwirio:",
        "mend": "I gywiro: ",
        "suggestion": "Awgrym: ",
        "read": "Darllenwyd fel: ",
        "report": "Adroddiad ar {name}",
        "problems": PROBLEMS["cy"],
        "changes": CHANGES["cy"],
        "severity": "Difrifoldeb",
        "rule": "Rheol",
        "part": "Dalen neu ffeil",
        "row-heading": "Rhes",
        "cell": "Cell",
        "field": "Maes",
        "where": "Lle",
        "found": "Beth a ganfuwyd",
        "to-mend": "Sut i'w gywiro",
        "suggested": "Awgrym",
        "value": "Gwerth nawr",
        "was": "Gwerth cynt",
        "reason": "Rheswm",
        "passed-over": "Heb ei wirio",
        "no-findings": "Ni chanfuwyd dim.",
        "standard": "Safon Ddata DARDR",
    },
}


def part(finding: Finding, language: str) -> str:
    """The sheet or file of a finding; where a source has neither, its table; else the file itself."""
    location = finding.location
    named = location.get("sheet") or location.get("file")
    return str(named or title(finding.table, None, language) or WORDS[language]["file"])


def place(finding: Finding, language: str) -> str:
    """Where a finding stands, in words: sheet or file, cell, row and heading."""
    location = finding.location
    named = str(location.get("sheet") or location.get("file") or finding.table or WORDS[language]["file"])
    return ", ".join(text for text in (named, _spot(finding, language), heading(finding, language)) if text)


def spot(finding: Finding, language: str) -> str:
    """Where in its sheet or file a finding stands: cell or row, and heading."""
    return ", ".join(text for text in (_spot(finding, language), heading(finding, language)) if text)


def heading(finding: Finding, language: str) -> str:
    """The heading of the field of a finding; empty where it has none."""
    return title(finding.table, finding.field, language) if finding.field else ""


def _spot(finding: Finding, language: str) -> str:
    words, location = WORDS[language], finding.location
    cell = str(location.get("cell") or (f"{words['row']} {location['row']}" if "row" in location else ""))
    if not cell and finding.row == 0:
        return words["table"] if finding.table else ""
    return cell or str(location.get("pointer", ""))


def facts(report: Report, language: str) -> tuple[str, str]:
    """What was checked against what, and what was read, a sentence each; of a source that was read."""
    words = WORDS[language]
    counts = ", ".join(f"{count} {title(name, None, language)}" for name, count in report.records.items())
    checked = words["checked"].format(standard=report.standard, profile=report.profile, today=report.today)
    return checked, words["records"].format(records=counts or words["none"])


def capped(report: Report, language: str) -> list[tuple[str, str]]:
    """Each rule whose findings are not all shown, and a sentence that says so."""
    words = WORDS[language]["capped"]
    return [
        (count.rule, words.format(shown=count.shown, count=count.count, rule=count.rule))
        for count in report.by_rule
        if count.shown < count.count
    ]
