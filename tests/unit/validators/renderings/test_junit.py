"""A report as JUnit XML: suites by table, a case for each rule, and the counts that tools for results add up."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dardr_validators.renderings.junit import render
from dardr_validators.rules import rules
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import LANGUAGES, READABLE, UNREADABLE, example, reported

SCHEMA = Path(__file__).parent / "schemas/junit-10.xsd"
INSIDE = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "package", "tests", "failures", "errors", "skipped", "time"}, {"testcase"}),
    "testcase": ({"name", "classname", "time"}, {"failure", "error", "skipped", "system-out"}),
    "failure": ({"type", "message"}, set()),
    "error": ({"type", "message"}, set()),
    "skipped": ({"message"}, set()),
    "system-out": (set(), set()),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_has_the_parts_that_the_schema_allows_and_no_other(name: str, language: str) -> None:
    root = ET.fromstring(render(example(name)[1], language))
    for element in root.iter():
        attributes, children = INSIDE[element.tag]
        assert set(element.attrib) == attributes
        assert {child.tag for child in element} <= children
    for suite in root:
        for kind, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.attrib[kind]) == len(suite.findall(f"testcase/{tag}"))
        assert int(suite.attrib["tests"]) == len(suite)
    assert int(root.attrib["tests"]) == sum(len(suite) for suite in root)


@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_keeps_to_the_schema_of_jenkins(name: str) -> None:
    xmlschema = pytest.importorskip("xmlschema")
    xmlschema.XMLSchema(str(SCHEMA)).validate(render(example(name)[1], "cy").decode())


@pytest.mark.parametrize("name", READABLE)
def test_a_rule_broken_as_an_error_fails_its_case_and_no_other_does(name: str) -> None:
    report = example(name)[1]
    root = ET.fromstring(render(report, "en"))
    failed = {case.attrib["name"].split()[0] for case in root.iter("testcase") if case.find("failure") is not None}
    assert failed == {finding.rule for finding in report.findings if finding.severity == "error"}


def test_each_rule_of_a_table_that_was_sent_has_a_case() -> None:
    root = ET.fromstring(render(example("good/csv")[1], "en"))
    cases = Counter(case.attrib["name"].split()[0] for case in root.iter("testcase"))
    assert {name for name, rule in rules().items() if rule.table == "action"} <= set(cases)
    assert set(cases.values()) == {1}


def test_what_was_not_checked_is_skipped() -> None:
    report = example("good/csv")[1]
    root = ET.fromstring(render(report, "en"))
    skipped = {case.attrib["name"].split()[0] for case in root.iter("testcase") if case.find("skipped") is not None}
    assert skipped == {item["rule"] for item in report.not_checked}


def test_a_source_that_cannot_be_read_is_an_error() -> None:
    root = ET.fromstring(render(example(UNREADABLE)[1], "en"))
    assert root.attrib["errors"] == "1"
    assert root.attrib["failures"] == "0"


def test_signs_that_xml_cannot_hold_are_replaced() -> None:
    content = render(reported(Source("a\x00b\x1b<&>.csv", b"x")), "en")
    assert "a\ufffdb\ufffd<&>.csv" in ET.fromstring(content).attrib["name"]
