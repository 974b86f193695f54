"""Results as EARL 1.0 in JSON-LD: an assertion for each case, with its context inside, so that nothing is fetched."""

from __future__ import annotations

from typing import Any

from dardr_conformance.canonical import readable
from dardr_conformance.results import Outcome, Results

CONFORMANCE = "https://w3id.org/dardr/conformance/"
SUBJECT, ASSERTOR = "#software", "#kit"
CONTEXT = {
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "doap": "http://usefulinc.com/ns/doap#",
    "title": {"@id": "dct:title", "@container": "@language"},
    "description": {"@id": "dct:description", "@container": "@language"},
    "requires": {"@id": "dct:requires", "@type": "@id"},
    "isPartOf": {"@id": "dct:isPartOf", "@type": "@id"},
    "assertedBy": {"@id": "earl:assertedBy", "@type": "@id"},
    "subject": {"@id": "earl:subject", "@type": "@id"},
    "test": {"@id": "earl:test"},
    "result": {"@id": "earl:result"},
    "outcome": {"@id": "earl:outcome", "@type": "@id"},
    "mode": {"@id": "earl:mode", "@type": "@id"},
    "info": {"@id": "earl:info", "@container": "@language"},
}


def render(results: Results) -> bytes:
    """The results as JSON-LD, in both languages."""
    name, version = (results.software.get(key, "") for key in ("name", "version"))
    subject: dict[str, Any] = {"@id": SUBJECT, "@type": ["earl:TestSubject", "earl:Software"], "doap:name": name or "-"}
    if version:
        subject["doap:release"] = {"doap:revision": version}
    suite = {
        "@id": f"{CONFORMANCE}suite/{results.suite.sha256}",
        "@type": "earl:TestRequirement",
        "title": dict(results.suite.manifest["title"]),
        "dct:hasVersion": results.suite.manifest["standard"],
    }
    assertor = {"@id": ASSERTOR, "@type": ["earl:Assertor", "earl:Software"], "doap:name": "dardr conformance"}
    graph = [suite, assertor, subject, *(_assertion(outcome, results, number) for number, outcome in _each(results))]
    return readable({"@context": CONTEXT, "@graph": graph})


def _each(results: Results) -> list[tuple[int, Outcome]]:
    return list(enumerate(results.outcomes, 1))


def _assertion(outcome: Outcome, results: Results, number: int) -> dict[str, Any]:
    case = outcome.case
    result: dict[str, Any] = {"@type": "earl:TestResult", "outcome": "earl:passed" if outcome.passed else "earl:failed"}
    if outcome.failures:
        result["info"] = {
            language: "\n".join(f"{one.requirement}: {one.reason[language]}" for one in outcome.failures)
            for language in ("en", "cy")
        }
    test = {
        "@id": f"{CONFORMANCE}case/{case.id}",
        "@type": "earl:TestCase",
        "title": dict(case.title),
        "isPartOf": f"{CONFORMANCE}suite/{results.suite.sha256}",
        "requires": [f"{CONFORMANCE}requirement/{name}" for name in case.requirements],
    }
    return {
        "@id": f"#assertion-{number}",
        "@type": "earl:Assertion",
        "assertedBy": ASSERTOR,
        "subject": SUBJECT,
        "mode": "earl:automatic",
        "test": test,
        "result": result,
    }
