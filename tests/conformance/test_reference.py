"""Our own software passes the whole suite, asked by lines and, for a sample, by a command for each case."""

from __future__ import annotations

import json
import subprocess

import pytest

from dardr_conformance.requirements import ROLES
from dardr_conformance.results import Results
from dardr_conformance.run import run, subject_of
from dardr_conformance.suites import Suite
from tests.conformance.conftest import ANSWERING, DARDR
from tests.conformance.test_suite import broken


def test_it_reaches_the_highest_level_in_every_role(suite: Suite, reference: Results) -> None:
    failed = {one.case.id: [failure.reason["en"] for failure in one.failures] for one in reference.outcomes}
    assert {name: reasons for name, reasons in failed.items() if reasons} == {}
    assert reference.levels() == dict.fromkeys(ROLES, max(suite.levels))
    assert len(reference.outcomes) == len(suite.cases)
    assert reference.software["name"] == "dardr"


@pytest.mark.parametrize(
    ("command", "role", "pattern"),
    [
        ([DARDR], "checker", "files/[elpt]*"),
        ([DARDR], "checker", "rules/ACT-005/*"),
        ([DARDR], "consumer", "files/unreadable/*"),
        ([DARDR], "consumer", "files/unknown-columns/*zip*"),
        ([DARDR], "publisher", "files/releases/*"),
        ([DARDR, "conformance"], "producer", "files/situations/small-en-*"),
    ],
)
def test_it_passes_when_it_is_started_for_each_case(command: list[str], role: str, pattern: str, suite: Suite) -> None:
    results = run(suite, subject_of(command, "files"), roles=[role], pattern=pattern)
    assert {one.case.id: one.failures for one in results.outcomes if not one.passed} == {}
    assert results.outcomes


def test_the_same_run_gives_the_same_results(suite: Suite, reference: Results) -> None:
    again = run(suite, subject_of(ANSWERING, "lines"), roles=["producer"])
    own = [row for row in reference.to_json()["cases"] if row["role"] == "producer"]
    assert again.to_json()["cases"] == own
    assert broken("results.schema.json", reference.to_json()) == []


def test_every_line_of_the_lines_protocol_keeps_to_its_schema(suite: Suite) -> None:
    case = suite.path("cases/files/small/return.json")
    asked = [
        {"asked": "start", "protocol": "1.0"},
        {"asked": "validate", "path": str(case), "today": "2026-06-01"},
        {"asked": "validate", "path": "nowhere.json", "today": "2026-06-01"},
        {"asked": "dance"},
        {"asked": "stop"},
    ]
    requests = [{"number": number, **request} for number, request in enumerate(asked, 1)]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run(ANSWERING, input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["number"] for answer in answers] == [1, 2, 3, 4, 5]
    assert [answer.get("exit") for answer in answers] == [0, 0, 2, None, 0]
    assert [fault for answer in answers for fault in broken("lines.schema.json", answer)] == []
    assert [fault for request in requests[:3] for fault in broken("lines.schema.json", request)] == []
    assert broken("lines.schema.json", requests[3]) != []
