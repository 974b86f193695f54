"""The compiled shapes are good SHACL, and they find what the plain engine finds."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph
import pyshacl
import rdflib

from dardr_schema.tables import tables
from dardr_validators.artefacts.shacl import shape_name
from dardr_validators.engines import records, shacl
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.working_graph import n_triples, place
from dardr_validators.formats.reading import draft_of
from dardr_validators.rules import GENERATED, conditions
from dardr_validators.sources import source_of
from dardr_validators.submissions import submission_of
from tests.rules.given import TODAY
from tests.unit.validators.engines.test_sql import DAY, apart

SHAPES = GENERATED.parent / "rules.shacl.ttl"
SH = rdflib.Namespace(shacl.SH)
FAULTY = Path(__file__).resolve().parents[4] / "examples/faulty/return.json"


def queries() -> dict[str, str]:
    """Address of a shape -> its query."""
    graph = rdflib.Graph().parse(SHAPES, format="turtle")
    return {
        str(shape): str(graph.value(constraint, SH.select)) for shape, constraint in graph.subject_objects(SH.sparql)
    }


def test_the_queries_find_in_every_case_what_the_plain_engine_finds() -> None:
    rows, compiled = apart(), queries()
    store = pyoxigraph.Store()
    store.bulk_load(input=n_triples(rows, DAY).encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
    found = []
    for table in tables():
        for number, condition in enumerate(conditions(table)):
            query = compiled.get(f"{shacl.SHAPES}{shape_name(table, number)}")
            if condition.rule in unsaid("shacl"):
                continue
            assert query is not None, condition.rule
            for solution in store.query(query):
                found.append((condition.rule, table, place(solution["this"].value)[1], condition.field))
    plain = [one for one in records.broken(rows, tables().keys(), today=DAY) if one[0] not in unsaid("shacl")]
    assert sorted(found, key=str) == sorted(plain, key=str)


def test_pyshacl_finds_in_the_faulty_return_what_the_plain_engine_finds() -> None:
    draft = draft_of(source_of(FAULTY))
    rows = submission_of(draft).rows
    found = sorted(shacl.broken(rows, draft.known, today=TODAY.isoformat()), key=str)
    plain = [one for one in records.broken(rows, draft.known, today=TODAY.isoformat()) if one[0] not in unsaid("shacl")]
    assert found == sorted(plain, key=str)


def test_the_shapes_are_good_shacl_and_speak_both_languages() -> None:
    graph = rdflib.Graph().parse(SHAPES, format="turtle")
    pyshacl.validate(rdflib.Graph(), shacl_graph=graph, meta_shacl=True)
    for shape, constraint in graph.subject_objects(SH.sparql):
        assert {words.language for words in graph.objects(constraint, SH.message)} == {"en", "cy"}, shape
        assert graph.value(shape, SH.severity) in {SH.Violation, SH.Warning, SH.Info}
