"""A report as JUnit XML: a suite for each table, a case for each rule that applies to it.

A rule broken as an error is a failure, and one that could not be decided is skipped; a warning or a note leaves its
case passed and is told in the case's output. A source that could not be read is an error.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from xml.etree import ElementTree as ET

from dardr_schema.tables import tables
from dardr_validators.findings import Finding, Report
from dardr_validators.messages import title
from dardr_validators.renderings.plain_text import legal
from dardr_validators.renderings.words import WORDS, capped, place
from dardr_validators.rules import rules

FILE = "file"
Broken = Mapping[tuple[str, str], Sequence[Finding]]


def render(report: Report, language: str) -> bytes:
    """The report as a file that tools for test results read."""
    root = ET.Element("testsuites", {"name": legal(f"{WORDS[language]['standard']}: {report.source['name']}")})
    broken: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        broken[finding.table or FILE, finding.rule].append(finding)
    for name, applied in _suites(report, broken):
        _suite(root, name, applied, report=report, broken=broken, language=language)
    for kind in ("tests", "failures", "errors"):
        root.set(kind, str(sum(int(suite.get(kind, "0")) for suite in root)))
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _suites(report: Report, broken: Broken) -> Iterator[tuple[str, list[str]]]:
    """Each table that was read or spoken of, with its rules; generic rules stand where they were broken."""
    met = {rule for _, rule in broken}
    generic = [name for name, rule in rules().items() if rule.table is None and name not in met]
    yield FILE, sorted({*(generic if report.readable else ()), *(rule for table, rule in broken if table == FILE)})
    unchecked = {str(item["rule"]) for item in report.not_checked}
    for table in tables():
        own = [name for name, rule in rules().items() if rule.table == table]
        here = {rule for name, rule in broken if name == table}
        sent = report.readable and (table in report.records or table == "submission")
        applied = sorted({*(own if sent else ()), *(name for name in own if name in unchecked), *here})
        if applied:
            yield table, applied


def _suite(root: ET.Element, name: str, applied: list[str], *, report: Report, broken: Broken, language: str) -> None:
    label = title(name, None, language) if name != FILE else WORDS[language]["file"]
    suite = ET.SubElement(root, "testsuite", {"name": legal(label), "package": f"dardr.{name}"})
    unchecked = {str(item["rule"]): str(item["reason"][language]) for item in report.not_checked}
    for rule in applied:
        case = ET.SubElement(suite, "testcase", {"classname": f"dardr.{name}", "time": "0"})
        case.set("name", legal(f"{rule} {rules()[rule].title[language]}"))
        found = broken.get((name, rule), ())
        if found:
            _told(case, found, report, language)
        elif rule in unchecked:
            ET.SubElement(case, "skipped", {"message": legal(unchecked[rule])})
    for kind, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(kind, str(sum(case.find(tag) is not None for case in suite)))
    suite.set("tests", str(len(suite)))
    suite.set("time", "0")


def _told(case: ET.Element, found: Sequence[Finding], report: Report, language: str) -> None:
    lines = [f"{place(finding, language)}: {finding.message[language]} {finding.mend[language]}" for finding in found]
    lines.extend(sentence for rule, sentence in capped(report, language) if rule == found[0].rule)
    text = legal("\n".join(lines))
    graver = [finding for finding in found if finding.severity == "error"]
    if graver:
        tag = "failure" if report.readable else "error"
        attributes = {"type": found[0].rule, "message": legal(graver[0].message[language])}
        ET.SubElement(case, tag, attributes).text = text
    else:
        ET.SubElement(case, "system-out").text = text
