"""A report as SARIF 2.1.0 (OASIS), the form in which code hosts and editors show findings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

import orjson

from dardr_validators.findings import Finding, Report
from dardr_validators.formats.csv_files import csv_files
from dardr_validators.renderings.words import capped
from dardr_validators.rules import Rule, rules
from dardr_validators.sources import Source

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "information": "note"}
LANGUAGES = {"en": "en-GB", "cy": "cy"}
RULE = "https://w3id.org/dardr/rule/"
Lines = Mapping[str, Mapping[int, int]]


def render(report: Report, source: Source, language: str) -> bytes:
    """The report as SARIF; of the source only the line on which each row of a CSV file begins is used."""
    named = sorted({count.rule for count in report.by_rule} | {str(item["rule"]) for item in report.not_checked})
    order = {name: index for index, name in enumerate(named)}
    lines = _lines(report, source)
    run = {
        "tool": {"driver": _driver(report, [rules()[name] for name in named], language)},
        "language": LANGUAGES[language],
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, order, language)],
        "artifacts": [
            {
                "location": {"uri": quote(str(report.source["name"]))},
                "hashes": {"sha-256": report.source["sha256"]},
                **({} if source.files is not None else {"length": report.source["bytes"]}),
            }
        ],
        "results": [_result(finding, report, order, lines, language) for finding in report.findings],
        "properties": {
            "verdict": report.verdict,
            "complete": report.readable and not report.not_checked,
            "counts": report.counts,
            "standard": report.standard,
            "today": report.today,
        },
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return orjson.dumps(log, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _driver(report: Report, named: list[Rule], language: str) -> dict[str, Any]:
    name, _, version = report.software.partition(" ")
    return {
        "name": name,
        **({"version": version} if version else {}),
        "informationUri": "https://w3id.org/dardr/",
        "rules": [
            {
                "id": rule.id,
                "shortDescription": {"text": rule.title[language]},
                "fullDescription": {"text": f"{rule.title[language]}. {rule.source}"},
                "help": {"text": _filled(rule.mend[language])},
                "helpUri": RULE + rule.id,
                "defaultConfiguration": {"level": LEVELS[rule.severity]},
            }
            for rule in named
        ],
    }


def _filled(text: str) -> str:
    """A text of a rule that stands for every finding: its placeholders are the names of fields."""
    return text.replace("{", "").replace("}", "")


def _invocation(report: Report, order: Mapping[str, int], language: str) -> dict[str, Any]:
    """Whether the source was read, and what was not checked or is not shown: a check that did not run is no pass."""
    told = [(str(item["rule"]), str(item["reason"][language])) for item in report.not_checked]
    return {
        "executionSuccessful": report.readable,
        "toolExecutionNotifications": [
            {
                "level": "warning",
                "message": {"text": text},
                "associatedRule": {"id": rule, "index": order[rule]},
            }
            for rule, text in [*told, *capped(report, language)]
        ],
    }


def _result(finding: Finding, report: Report, order: Mapping[str, int], lines: Lines, language: str) -> dict[str, Any]:
    content: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": order[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message[language]} {finding.mend[language]}"},
        "locations": [_location(finding, report, lines)],
    }
    if finding.suggestion is not None:
        content["properties"] = {
            "suggestion": finding.suggestion.value,
            "score": finding.suggestion.score,
            "safe": finding.suggestion.safe,
        }
    return content


def _location(finding: Finding, report: Report, lines: Lines) -> dict[str, Any]:
    place, name = finding.location, str(report.source["name"])
    file = str(place.get("file") or "")
    inside = report.source["format"] != "csv"
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(f"{name}/{file}" if file and inside else name)}}
    line = lines.get(file, {}).get(int(place.get("row", 0)))
    if line is not None:
        physical["region"] = {"startLine": line}
    spot = str(place.get("cell") or place.get("pointer") or place.get("column") or "")
    part = str(place.get("sheet") or PurePosixPath(file).stem)
    logical = f"{part}!{spot}" if part and "cell" in place else spot or part or finding.table
    if not logical:
        return {"physicalLocation": physical}
    kind = "cell" if "cell" in place else "value" if "pointer" in place else "table"
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": logical, "kind": kind}],
    }


def _lines(report: Report, source: Source) -> Lines:
    """For each CSV file with findings, the line on which each row begins: a text may run over several lines."""
    wanted = {str(finding.location["file"]) for finding in report.findings if "file" in finding.location}
    if not wanted or not report.readable:
        return {}
    return {
        name: {row: line for row, (line, _, _) in enumerate(file.records(), 1)}
        for name, file in csv_files(source).items()
        if name in wanted
    }
