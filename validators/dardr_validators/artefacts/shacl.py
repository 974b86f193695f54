"""The rules as SHACL: a shape a condition, with its severity and its words in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.expressions.limits import NotExpressibleError
from dardr_validators.expressions.sparql import TODAY, VALUE, select
from dardr_validators.rules import Condition

HEAD = f"""# The rules of the standard in SHACL, as SPARQL constraints. Compiled from the rules.
# The structure is in the shapes of the model; these say what the records must say of each other.
# Before checking, add the day of checking to the data: <{TODAY}> <{VALUE}> "2026-06-01" .
# The Welsh messages are a draft that no Welsh speaker has checked yet.
@prefix dardr: <https://w3id.org/dardr/def/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rule: <https://w3id.org/dardr/rule/> .
@prefix rule-shape: <https://w3id.org/dardr/shapes/rule/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
"""
SEVERITIES = {"error": "sh:Violation", "warning": "sh:Warning", "information": "sh:Info"}


def shape_name(table: str, number: int) -> str:
    """The last part of the address of the shape of a table's condition."""
    return f"{table}.{number}"


def compiled(conditions: Conditions, rules: Mapping[str, Mapping[str, Any]]) -> Artefact:
    """One file of shapes, `rules.shacl.ttl`."""
    limits: dict[tuple[str, int], str] = {}
    made = [HEAD]
    for table, found in conditions.items():
        for number, condition in enumerate(found):
            try:
                query = select(condition)
            except NotExpressibleError as limit:
                limits[table, number] = limit.limit
                continue
            made.append("\n".join(_shape(condition, number, query, rules[condition.rule])))
    return Artefact({"rules.shacl.ttl": ("\n".join(made) + "\n").encode()}, limits)


def _shape(condition: Condition, number: int, query: str, rule: Mapping[str, Any]) -> Iterator[str]:
    yield f"rule-shape:{shape_name(condition.table, number)}"
    yield "    a sh:NodeShape ;"
    yield f"    sh:targetClass dardr:{tables()[condition.table].class_name} ;"
    yield f"    rdfs:seeAlso rule:{condition.rule} ;"
    yield f"    sh:severity {SEVERITIES[rule['severity']]} ;"
    yield "    sh:sparql ["
    yield "        a sh:SPARQLConstraint ;"
    for language in ("cy", "en"):
        yield f'        sh:message "{_escaped(rule["title"][language])}"@{language} ;'
    yield f'        sh:select """{_escaped(query, long=True)}"""'
    yield "    ] ."


def _escaped(text: str, *, long: bool = False) -> str:
    found = text.replace("\\", "\\\\").replace('"', '\\"')
    return found if long else found.replace("\n", "\\n")
