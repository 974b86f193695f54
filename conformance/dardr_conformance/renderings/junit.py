"""Results as JUnit XML: a suite for each role, a case for each case; a requirement that was not kept is a failure."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from dardr_conformance.renderings.words import WORDS
from dardr_conformance.results import Outcome, Results

ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Results, language: str) -> bytes:
    """The results as a file that tools for test results read."""
    root = ET.Element("testsuites", {"name": WORDS[language]["title"]})
    titles = {row["role"]: row["title"][language] for row in results.suite.manifest["roles"]}
    for role in results.roles:
        own = results.of(role)
        failed = sum(not outcome.passed for outcome in own)
        counts = {"tests": str(len(own)), "failures": str(failed), "errors": "0", "skipped": "0", "time": "0"}
        suite = ET.SubElement(root, "testsuite", {"name": titles[role], "package": f"dardr.{role}", **counts})
        for outcome in own:
            _case(suite, outcome, language)
    for kind in ("tests", "failures", "errors"):
        root.set(kind, str(sum(int(suite.get(kind, "0")) for suite in root)))
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _case(suite: ET.Element, outcome: Outcome, language: str) -> None:
    case = outcome.case
    group = f"dardr.{case.role}.level-{case.level}"
    name = f"{case.id}: {case.title[language]}"
    element = ET.SubElement(suite, "testcase", {"classname": group, "name": legal(name), "time": "0"})
    if outcome.failures:
        lines = [f"{one.requirement}: {one.reason[language]}" for one in outcome.failures]
        about = {"type": outcome.failures[0].requirement, "message": legal(lines[0])}
        ET.SubElement(element, "failure", about).text = legal("\n".join(lines))


def legal(text: str) -> str:
    """The text with a mark in place of each sign that XML cannot hold."""
    return ILLEGAL.sub("\ufffd", text)
