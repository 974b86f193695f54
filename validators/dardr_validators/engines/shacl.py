"""The rules as SHACL, run by the library `pyshacl` on the working graph."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.artefacts.shacl import shape_name
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.records import Broken
from dardr_validators.engines.working_graph import n_triples, place
from dardr_validators.rules import GENERATED, conditions
from dardr_validators.submissions import Rows

SHAPES = "https://w3id.org/dardr/shapes/rule/"
SHAPES_FILE = GENERATED.parent / "rules.shacl.ttl"
SH = "http://www.w3.org/ns/shacl#"


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks."""
    import pyshacl
    import rdflib

    # rdflib reads a query anew for every record that it is asked of; Oxigraph below it takes a thousandth of the time.
    data = rdflib.Graph(store="Oxigraph").parse(data=n_triples(rows, today), format="nt")
    asked = {
        f"{SHAPES}{shape_name(table, number)}": condition
        for table in tables()
        if rows.get(table)
        for number, condition in enumerate(conditions(table))
        if condition.rule not in unsaid("shacl") and condition.is_decided(known)
    }
    _, results, _ = pyshacl.validate(data, shacl_graph=_shapes(), use_shapes=list(asked), inference="none")
    shape, focus = rdflib.URIRef(f"{SH}sourceShape"), rdflib.URIRef(f"{SH}focusNode")
    for result in results.subjects(rdflib.RDF.type, rdflib.URIRef(f"{SH}ValidationResult")):
        condition = asked[str(results.value(result, shape))]
        table, index = place(str(results.value(result, focus)))
        yield condition.rule, table, index, condition.field


@cache
def _shapes() -> Any:
    import rdflib

    return rdflib.Graph().parse(SHAPES_FILE, format="turtle")
