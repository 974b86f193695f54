"""``shapes.ttl`` accepts what the standard accepts, and says in both languages what it does not."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, SH, Graph, Literal, Namespace, URIRef

from dardr_schema.tables import GENERATED, sent_tables

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pyshacl

pytestmark = pytest.mark.filterwarnings("ignore")
SHAPE = Namespace("https://w3id.org/dardr/shapes/structure/")
GOOD = Path(__file__).resolve().parents[3] / "examples/good/return.json"
Return = dict[str, Any]


@cache
def shapes() -> Graph:
    return Graph().parse(GENERATED / "shapes.ttl")


def results(submission: Return) -> tuple[set[URIRef], Graph]:
    """The shapes that a submission breaks, and the report that says so."""
    context = json.loads((GENERATED / "context.jsonld").read_bytes())
    data = Graph().parse(data=json.dumps(context | {"@type": "Submission"} | submission), format="json-ld")
    conforms, report, text = pyshacl.validate(data, shacl_graph=shapes())
    assert isinstance(report, Graph), text
    top = set(report.objects(None, SH.result)) - set(report.objects(None, SH.detail))
    broken = {shape for each in top if isinstance(shape := report.value(each, SH.sourceShape), URIRef)}
    assert conforms is not bool(broken), text
    return broken, report


def without_a_stage(submission: Return) -> None:
    del submission["review"][0]["stage"]


def with_an_unknown_agency(submission: Return) -> None:
    submission["review"][0]["recommendation"][0]["addressed_to"].append("constabulary-x")


def with_an_impossible_day(submission: Return) -> None:
    submission["review"][0]["notified_date"] = "2021-02-30"


def with_a_number_for_a_text(submission: Return) -> None:
    submission["review"][0]["local_reference"] = 7


def with_a_long_summary(submission: Return) -> None:
    submission["learning_item"][0]["summary"] = "a" * 4001


def with_a_code_of_another_list(submission: Return) -> None:
    submission["review"][0]["recommendation"][0]["assessment"][0]["level"] = "local"


FAULTS: list[tuple[Callable[[Return], None], str]] = [
    (without_a_stage, "Review.stage"),
    (with_an_unknown_agency, "Recommendation.addressed_to"),
    (with_an_impossible_day, "Review.notified_date"),
    (with_a_number_for_a_text, "Review.local_reference"),
    (with_a_long_summary, "LearningItem.summary"),
    (with_a_code_of_another_list, "ImplementationAssessment.level"),
]


def test_the_specimen_has_the_shape(submission: Return) -> None:
    assert results(submission)[0] == set()


def test_the_good_example_has_the_shape() -> None:
    assert results(json.loads(GOOD.read_text(encoding="utf-8")))[0] == set()


@pytest.mark.parametrize(("fault", "shape"), FAULTS, ids=[shape for _, shape in FAULTS])
def test_a_fault_breaks_the_shape_of_its_field_alone(
    submission: Return, fault: Callable[[Return], None], shape: str
) -> None:
    fault(submission)
    broken, report = results(submission)
    assert broken == {SHAPE[shape]}
    said = {message.language for message in report.objects(None, SH.resultMessage) if isinstance(message, Literal)}
    assert said == {"cy", "en"}


def test_the_key_of_the_record_it_stands_under_may_be_left_out(submission: Return) -> None:
    del submission["review"][0]["recommendation"][0]["review_id"]
    assert results(submission)[0] == set()


def test_every_class_and_field_has_a_shape_with_messages_in_both_languages() -> None:
    graph = shapes()
    expected = {SHAPE[f"{table.class_name}.{field}"] for table in sent_tables().values() for field in table.fields}
    assert set(graph.subjects(RDF.type, SH.PropertyShape)) == expected
    for table in sent_tables().values():
        assert (SHAPE[table.class_name], RDF.type, SH.NodeShape) in graph
    for shape in expected:
        said = [m.language for m in graph.objects(shape, SH.message) if isinstance(m, Literal)]
        assert sorted(str(each) for each in said) == ["cy", "en"]
