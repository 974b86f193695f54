"""A report arranged for a reader: by severity, then by table, then by the rows of the sender's own file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dardr_schema.tables import tables
from dardr_service.web.words import day_in_words, words_in
from dardr_validators.findings import SEVERITIES
from dardr_validators.messages import title
from dardr_vocabularies.schemes import scheme

SUMMARY_LINKS = 20
Json = Mapping[str, Any]


def report_view(report: Json, language: str) -> dict[str, Any]:
    """What the result page shows of a report in a language."""
    findings = [
        {**_finding(finding, language), "anchor": f"finding-{number}"}
        for number, finding in enumerate(_by_severity(report["findings"]), 1)
    ]
    return {
        "title": _title(report, language),
        "verdict": report["verdict"],
        "readable": report["verdict"] != "unreadable",
        "counts": report["counts"],
        "facts": _facts(report, language),
        "links": [finding for finding in findings if finding["severity"] == "error"][:SUMMARY_LINKS],
        "more": max(report["counts"]["error"] - SUMMARY_LINKS, 0),
        "sections": _sections(findings),
        "capped": [count for count in report["by_rule"] if "shown" in count],
        "unchecked": [{"rule": item["rule"], "reason": item["reason"][language]} for item in report["not_checked"]],
    }


def _title(report: Json, language: str) -> str:
    words, counts = words_in(language), report["counts"]
    if report["verdict"] == "unreadable":
        return words("title-unreadable")
    if counts["error"]:
        return words("title-error", count=counts["error"])
    return words("title-warning", count=counts["warning"]) if counts["warning"] else words("title-good")


def _facts(report: Json, language: str) -> list[tuple[str, str]]:
    """What was checked, against what; of a file that could not be read, its name and the day."""
    words = words_in(language)
    facts = [("fact-file", report["source"]["name"])]
    if report["profile"]:
        facts.append(("fact-standard", f"{words('product')} {report['standard']}"))
        concept = scheme("profile").concepts.get(report["profile"])
        facts.append(("fact-profile", concept.label[language] if concept else report["profile"]))
        records = "; ".join(f"{title(name, None, language)}: {count:,}" for name, count in report["records"].items())
        facts.append(("fact-records", records or words("no-records")))
    facts.append(("fact-today", day_in_words(date.fromisoformat(report["today"]), language)))
    return [(words(key), value) for key, value in facts]


def _by_severity(findings: list[Json]) -> list[Json]:
    """Errors first; within a severity the report's own order, by table and row, stays."""
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding["severity"]))


def _finding(finding: Json, language: str) -> dict[str, Any]:
    location = finding["location"]
    return {
        "severity": finding["severity"],
        "rule": finding["rule"],
        "part": (finding["table"], location.get("sheet"), location.get("file")),
        "table": title(finding["table"], None, language),
        "sheet": location.get("sheet"),
        "file": location.get("file"),
        "row": _row(finding, language),
        "place": _row(finding, language) or words_in(language)("whole-table" if finding["table"] else "whole-file"),
        "record": finding["record"],
        "cell": location.get("cell"),
        "pointer": None if "row" in location else location.get("pointer"),
        "column": title(finding["table"], finding["field"], language) if finding["field"] else None,
        "message": finding["message"][language],
        "mend": finding["mend"][language],
        "suggestion": _suggestion(finding, language),
    }


def _row(finding: Json, language: str) -> str:
    """The row in words, by the number that the sender's own file shows; empty for a whole table or file."""
    words = words_in(language)
    if "row" in finding["location"]:
        return words("row", row=str(finding["location"]["row"]))
    if finding["row"]:
        return words("record", row=str(finding["row"]))
    return ""


def _suggestion(finding: Json, language: str) -> dict[str, Any] | None:
    """A suggested value, with the label of the code that it is."""
    given = finding.get("suggestion")
    if given is None:
        return None
    column = tables()[finding["table"]].fields.get(finding["field"]) if finding["table"] in tables() else None
    concept = scheme(column.scheme).concepts.get(given["value"]) if column and column.scheme else None
    label = concept.label[language] if concept else None
    return {"value": given["value"], "label": label, "key": "read-as" if given["safe"] else "suggested"}


def _sections(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Severity -> parts of the file -> rows -> findings, empty severities left out."""
    sections = []
    for severity in SEVERITIES:
        chosen = [finding for finding in findings if finding["severity"] == severity]
        if chosen:
            sections.append({"severity": severity, "parts": _grouped(chosen)})
    return sections


def _grouped(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    parts: dict[Any, dict[str, Any]] = {}
    for finding in findings:
        part = parts.setdefault(finding["part"], {"of": finding, "rows": {}})
        part["rows"].setdefault((finding["row"], finding["record"]), []).append(finding)
    return [
        {"of": part["of"], "rows": [(row, record, found) for (row, record), found in part["rows"].items()]}
        for part in parts.values()
    ]
