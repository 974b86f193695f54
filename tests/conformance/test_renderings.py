"""Results in every form: what failed and why, in the language asked for, in files that other tools read."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
import rdflib
import xmlschema

from dardr_conformance.renderings.forms import FORMS, form_of
from dardr_conformance.renderings.words import WORDS
from dardr_conformance.results import Failure, Outcome, Results
from dardr_conformance.run import run, subject_of
from dardr_conformance.suites import Suite
from dardr_service.conformance import FORMATS
from tests.architecture.project import ROOT

LANGUAGES = ("en", "cy")
EARL = rdflib.Namespace("http://www.w3.org/ns/earl#")
VOID = {"meta"}
XSD = ROOT / "tests/unit/validators/renderings/schemas/junit-10.xsd"


@pytest.fixture(scope="module")
def failed(suite: Suite) -> Results:
    """Results with failures, some of them with signs that mark-up must not swallow."""
    results = run(suite, subject_of([sys.executable, "-c", "print('<b>&')"], "files"), pattern="rules/ACT-005/0*")
    odd = Failure("REQ-CLI-JSON", {"en": "<script>&\x00", "cy": "<script>&\x00"})
    first = results.outcomes[0]
    return Results(
        suite, results.roles, results.level, [Outcome(first.case, (odd, *first.failures)), *results.outcomes[1:]], False
    )


class Page(HTMLParser):
    """The tags and text of a page; raises where tags do not close in order."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(content.decode())
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_command_line_knows_every_form() -> None:
    assert FORMATS == FORMS


def test_both_languages_have_the_same_words() -> None:
    assert WORDS["en"].keys() == WORDS["cy"].keys()
    assert [key for key, text in WORDS["en"].items() if text == WORDS["cy"][key]] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["text", "html", "junit"])
def test_each_failure_is_told_with_its_requirement(form: str, language: str, failed: Results) -> None:
    content = form_of(failed, form, language).decode()
    for outcome in failed.outcomes[1:]:
        assert outcome.case.id in content
        for failure in outcome.failures:
            assert failure.requirement in content
            assert (
                failure.reason[language].split("{")[0][:30].replace("'", "&#x27;" if form == "html" else "'") in content
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pass_is_told(language: str, reference: Results) -> None:
    for form in ("text", "html"):
        content = form_of(reference, form, language).decode()
        assert WORDS[language]["yes"] in content
        assert WORDS[language]["broken"] not in content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("passed", [True, False])
def test_the_page_can_be_read_by_everyone(language: str, passed: bool, failed: Results, reference: Results) -> None:
    page = Page(form_of(reference if passed else failed, "html", language))
    names = [name for name, _ in page.tags]
    assert names.count("h1") == names.count("main") == names.count("title") == 1
    assert ("html", {"lang": language}) in page.tags
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert all(attributes.get("scope") for name, attributes in page.tags if name == "th")
    labels = {attributes["aria-labelledby"] for name, attributes in page.tags if name == "table"}
    assert labels == {attributes["id"] for name, attributes in page.tags if name == "h2"}
    assert "http" not in re.sub(r"<style>.*?</style>", "", page.text, flags=re.DOTALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_junit_keeps_to_its_schema_and_counts(language: str, failed: Results, reference: Results) -> None:
    schema = xmlschema.XMLSchema(str(XSD))
    for results in (failed, reference):
        content = form_of(results, "junit", language)
        schema.validate(content.decode())
        root = ET.fromstring(content)
        assert int(root.get("tests", "0")) == len(list(root.iter("testcase"))) == len(results.outcomes)
        assert int(root.get("failures", "0")) == len(list(root.iter("failure")))
        assert len(list(root.iter("failure"))) == sum(not outcome.passed for outcome in results.outcomes)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_earl_says_of_each_case_whether_it_passed(failed: Results, reference: Results) -> None:
    for results in (failed, reference):
        graph = rdflib.Graph().parse(data=form_of(results, "earl", "en"), format="json-ld", base="https://example.org/")
        assertions = set(graph.subjects(rdflib.RDF.type, EARL.Assertion))
        assert len(assertions) == len(results.outcomes)
        for outcome, expected in ((EARL.passed, True), (EARL.failed, False)):
            met = set(graph.subjects(EARL.outcome, outcome))
            assert len(met) == sum(one.passed == expected for one in results.outcomes)
        for one in assertions:
            for needed in (EARL.assertedBy, EARL.subject, EARL.test, EARL.result, EARL.mode):
                assert list(graph.objects(one, needed)), needed
        titles = set(graph.objects(None, rdflib.DCTERMS.title))
        assert {title.language for title in titles if isinstance(title, rdflib.Literal)} == set(LANGUAGES)


def test_json_is_the_results(failed: Results) -> None:
    assert json.loads(form_of(failed, "json", "en")) == failed.to_json()
    assert failed.to_json()["levels"] == dict.fromkeys(failed.roles, 0)
