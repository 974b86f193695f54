"""What each engine says of a submission, in a form that can be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from dardr_schema.specimens import Tables
from dardr_schema.tables import tables
from dardr_validators.engines import records, shacl
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.names import ADAPTED, NATIVE
from dardr_validators.engines.working_graph import n_triples, place
from dardr_validators.formats.reading import draft_of
from dardr_validators.rules import conditions
from dardr_validators.submissions import submission_of
from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv

Told = tuple[str, ...]
REFERENCE = "records"
COMPARED = tuple(name for name in (*NATIVE, *ADAPTED) if name != REFERENCE)
QUERIES = "shacl"
"""Engine whose compiled queries Oxigraph is asked of all records at once: pyshacl asks them of each record anew."""


def told(found: Tables, engine: str) -> frozenset[Told]:
    """Everything an engine reports of a submission."""
    report = validate(as_csv(found), today=TODAY, engine=engine, cap=None)
    return frozenset(
        (f.rule, f.table or "", str(f.row), f.field or "", f.severity, str(f.suggestion)) for f in report.findings
    )


def disagreement(found: Tables, engine: str) -> frozenset[Told]:
    """What one of an engine and the reference says of the rules that the engine claims, and the other does not."""
    one, two = (_conditions_told if engine == QUERIES else told)(found, REFERENCE), _of(engine)(found)
    return frozenset(said for said in one ^ two if said[0] not in unsaid(engine))


def _of(engine: str) -> Callable[[Tables], frozenset[Told]]:
    return _queried if engine == QUERIES else lambda found: told(found, engine)


def _conditions_told(found: Tables, engine: str) -> frozenset[Told]:
    """What the reference engine says of conditions alone, before a report is made of it."""
    draft = draft_of(as_csv(found))
    broken = records.broken(submission_of(draft).rows, draft.known, today=TODAY.isoformat())
    return frozenset((rule, table, str(index + 1), field or "") for rule, table, index, field in broken)


def _queried(found: Tables) -> frozenset[Told]:
    import pyoxigraph

    draft = draft_of(as_csv(found))
    rows, store = submission_of(draft).rows, pyoxigraph.Store()
    graph = n_triples(rows, TODAY.isoformat()).encode()
    store.bulk_load(input=graph, format=pyoxigraph.RdfFormat.N_TRIPLES)
    said = set()
    for table, number, query in _queries():
        condition = conditions(table)[number]
        if rows.get(table) and condition.is_decided(draft.known):
            for solution in store.query(query):
                index = place(solution["this"].value)[1]
                said.add((condition.rule, table, str(index + 1), condition.field or ""))
    return frozenset(said)


@cache
def _queries() -> tuple[tuple[str, int, str], ...]:
    """Table, place and query of every condition, as the published shapes hold it."""
    return tuple(_shaped())


def _shaped() -> Iterator[tuple[str, int, str]]:
    import rdflib

    graph = rdflib.Graph().parse(shacl.SHAPES_FILE, format="turtle")
    select, sparql = rdflib.URIRef(f"{shacl.SH}select"), rdflib.URIRef(f"{shacl.SH}sparql")
    for table in tables():
        for number in range(len(conditions(table))):
            shape = rdflib.URIRef(f"{shacl.SHAPES}{table}.{number}")
            constraint = graph.value(shape, sparql)
            if constraint is not None:
                yield table, number, str(graph.value(constraint, select))
