"""Whatever software answers or writes, the kit judges it and raises nothing."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dardr_conformance import lines_protocol
from dardr_conformance.carriers import content_of
from dardr_conformance.judging import Judge
from dardr_conformance.releases import judged_folder
from dardr_conformance.reports import judged_report
from dardr_conformance.run import run, subject_of
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite
from dardr_service.answering import answer
from tests.conformance.test_releases import SAFE, written

ANY = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**20) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
ENDINGS = st.sampled_from([".json", ".ndjson", ".zip", ".xlsx", ".csv"])


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path to every part of a document."""
    yield path
    if isinstance(value, dict):
        for name in value:
            yield from paths(value[name], (*path, name))
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from paths(item, (*path, place))


def replaced(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The document with one part replaced."""
    if not path:
        return value
    found = copy.deepcopy(document)
    at = found
    for name in path[:-1]:
        at = at[name]
    at[path[-1]] = value
    return found


@pytest.fixture(scope="module")
def case(suite: Suite) -> Case:
    (one,) = [one for one in suite.cases if one.id == "files/several-faults/in-order"]
    return one


@pytest.fixture(scope="module")
def report(suite: Suite, case: Case) -> Any:
    request = {"number": 1, "asked": "validate", "path": str(suite.path(case.input)), "today": "2026-06-01"}
    return answer(request)["report"]


@ANY
@given(data=st.data())
def test_any_report_is_judged(data: st.DataObject, suite: Suite, case: Case, report: Any) -> None:
    path = data.draw(st.sampled_from(list(paths(report))))
    changed = replaced(report, path, data.draw(VALUES))
    judge = Judge(suite)
    answered = Answer(data.draw(st.integers(-1, 300)), changed, json.dumps(changed).encode())
    failures = list(
        judged_report(case, answered, path=suite.path(case.input), faults=judge.schema, known=suite.requirements)
    )
    assert all(failure.requirement in suite.requirements for failure in failures)
    assert all(failure.reason["en"] and failure.reason["cy"] for failure in failures)


def test_the_right_report_is_judged_right(suite: Suite, case: Case, report: Any) -> None:
    answered, judge = Answer(1, report, b""), Judge(suite)
    path = suite.path(case.input)
    assert list(judged_report(case, answered, path=path, faults=judge.schema, known=suite.requirements)) == []


@ANY
@given(content=st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()), ending=ENDINGS)
def test_any_bytes_are_read_or_refused(content: bytes, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"any{ending}"
    path.write_bytes(content)
    try:
        content_of(path)
    except ValueError:
        return


@ANY
@given(data=st.data())
def test_any_export_is_read_or_refused(data: st.DataObject, suite: Suite, tmp_path: Path) -> None:
    document = json.loads(suite.path("cases/files/situations/small.json").read_bytes())
    path = data.draw(st.sampled_from(list(paths(document))[:200]))
    output = tmp_path / "any.json"
    output.write_text(json.dumps(replaced(document, path, data.draw(VALUES))), encoding="utf-8")
    try:
        content_of(output)
    except ValueError:
        return


@ANY
@given(data=st.data())
def test_any_descriptor_is_judged(data: st.DataObject, suite: Suite, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = written(tmp_path_factory.mktemp("any") / "release", SAFE)
    descriptor = json.loads((folder / "datapackage.json").read_bytes())
    path = data.draw(st.sampled_from(list(paths(descriptor))))
    changed = replaced(descriptor, path, data.draw(VALUES))
    (folder / "datapackage.json").write_text(json.dumps(changed), encoding="utf-8")
    assert all(failure.requirement.startswith("REQ-PUB-") for failure in judged_folder(folder, suite))


def test_an_answer_without_end_is_cut(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_protocol, "LIMIT_BYTES", 1000)
    endless = "import sys\nwhile True: sys.stdout.write('x' * 10000)"
    results = run(
        suite, subject_of([sys.executable, "-c", endless], "lines", 5.0), roles=["checker"], pattern="rules/ACT-005/01"
    )
    (outcome,) = results.outcomes
    assert [failure.reason["en"] for failure in outcome.failures] == ["Its answer is longer than 1000 bytes."]


def test_a_case_may_name_a_rule_that_is_no_requirement(suite: Suite, case: Case, report: Any) -> None:
    found = [{**finding, "rule": "XXX-999"} for finding in report["findings"]]
    other = {**report, "findings": found}
    judge = Judge(suite)
    failures = list(
        judged_report(
            replace(case),
            Answer(1, other, b""),
            path=suite.path(case.input),
            faults=judge.schema,
            known=suite.requirements,
        )
    )
    assert {failure.requirement for failure in failures} <= suite.requirements.keys()
