"""Which rules speak about which field: those that point at it, those that read it, and the checks of its form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from dardr_schema.tables import Column, Table, tables
from dardr_validators.expressions.syntax import MACROS, Node, parts
from dardr_validators.rules import conditions, rules, speaker

Place = tuple[str, str]
"""A table and one of its fields."""

FORMED = frozenset({"boolean", "date", "datetime", "decimal", "financial-year", "integer", "month", "year", "counts"})
"""The types whose values have a form of their own that SCH-TYPE asks for."""
IN_A_REGISTER = {"organisation": "organisation", "csp": "area", "area": "area"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the rules say about the fields: where their findings stand, and what else they look at; by rule."""

    points: Mapping[str, tuple[Place, ...]]
    reads: Mapping[str, tuple[Place, ...]]

    def pointing_at(self, table: str, field: str) -> tuple[str, ...]:
        """The rules whose findings stand at a field, by id."""
        return tuple(rule for rule, places in sorted(self.points.items()) if (table, field) in places)

    def reading(self, table: str, field: str) -> tuple[str, ...]:
        """The rules that look at a field without pointing at it, by id."""
        return tuple(rule for rule, places in sorted(self.reads.items()) if (table, field) in places)

    def about(self, table: str) -> tuple[str, ...]:
        """The rules that point at any field of a table, by id."""
        return tuple(rule for rule, places in sorted(self.points.items()) if any(name == table for name, _ in places))


@cache
def spoken() -> Spoken:
    """What all rules say about all fields that can be sent."""
    points: defaultdict[str, dict[Place, None]] = defaultdict(dict)
    reads: defaultdict[str, dict[Place, None]] = defaultdict(dict)
    for table in tables().values():
        for column in table.fields.values():
            for speaking in checked_by(table, column):
                points[speaking][table.name, column.name] = None
        for condition in conditions(table.name):
            if condition.field:
                points[condition.rule][table.name, condition.field] = None
            scope = {"self": table.name, **{name: name for name in tables() if name != table.name}}
            for node in (condition.when, condition.must):
                if node is not None:
                    reads[condition.rule].update(dict.fromkeys(fields_read(node, scope)))
    for name, rule in rules().items():
        if rule.table and rule.field:
            points[name][rule.table, rule.field] = None
        for check in rule.checks:
            if "table" in check and "field" in check:
                points[name][check["table"], check["field"]] = None
    known = {(table.name, field) for table in tables().values() for field in table.fields}
    return Spoken(
        points={rule: tuple(place for place in places if place in known) for rule, places in points.items()},
        reads={
            rule: tuple(place for place in places if place in known and place not in points[rule])
            for rule, places in reads.items()
        },
    )


def checked_by(table: Table, column: Column) -> Iterator[str]:
    """The rules that speak for the checks of a field's form, which are made from the model."""
    for check in dict.fromkeys(checks(table, column)):
        rule = speaker(check, table.name, column.name)
        if rule:
            yield rule


def checks(table: Table, column: Column) -> Iterator[str]:
    """The checks of form that the model asks of a field."""
    if column.required:
        yield "required"
    if column.scheme:
        yield from ("code", "synonym")
    if column.type in IN_A_REGISTER:
        yield IN_A_REGISTER[column.type]
    if column.type in FORMED:
        yield "type"
    if column.pattern:
        yield "pattern"
    if column.max_length and not column.scheme:
        yield "length"
    if column.name == table.key or any(column.name == names[-1] for names in table.unique):
        yield "unique"
    if column.references:
        yield "reference"
    if column.type == "text":
        yield "personal-details"


def fields_read(node: Node, scope: Mapping[str, str]) -> Iterator[Place]:
    """The fields that a condition looks at. ``scope`` says of which table each name in it is a record."""
    if node[0] in {"field", "has"} and node[1] in scope:
        yield scope[node[1]], node[2]
    elif node[0] in MACROS:
        _, among, variable, table, body = node
        yield from fields_read(among, scope)
        yield from fields_read(body, {**scope, variable: table} if table else scope)
        return
    for part in parts(node):
        yield from fields_read(part, scope)
