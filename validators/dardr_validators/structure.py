"""Conditions that follow from the schema and the lists, and so are written by no one: build time only.

A blank mandatory field (required), a code used out of its time (in-force), an `other` without its words
(other-explained), a blank where a code for not known exists (blank-not-said), a version that names no edition
(edition).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

from dardr_schema.editions import editions, pattern
from dardr_schema.tables import Column, Table, tables
from dardr_validators.authored import parts_of
from dardr_validators.dated import DATED_BY
from dardr_validators.expressions.parse import parse
from dardr_validators.expressions.resolve import resolved
from dardr_validators.expressions.syntax import Node
from dardr_vocabularies.schemes import scheme

OTHER = "other"


def structural(rules: Mapping[str, Mapping[str, Any]], speakers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The conditions, each with the rule that speaks for it, table by table and field by field."""
    parts = [part for rule in rules.values() for part in parts_of(rule)]
    spoken = {(part["table"], part.get("field")) for part in parts if f"has(self.{part.get('field')})" in part["must"]}
    spoken |= {(check.get("table"), check.get("field")) for rule in rules.values() for check in rule.get("checks", ())}
    unsaid = {code for check in _checks(rules) for code in check.get("codes", ())}
    for table in tables().values():
        for column in table.fields.values():
            place = f"{table.name}.{column.name}"
            if column.required or f"required {place}" in speakers:
                yield _condition("required", table, column, None, ("has", "self", column.name), speakers)
            if f"edition {place}" in speakers:
                known = resolved(parse(f"self.{column.name}.matches('{pattern(editions())}')"), table.name)
                yield _condition("edition", table, column, None, known, speakers)
            if column.scheme and _dated(column) and table.name in DATED_BY:
                yield _in_force(table, column, speakers)
            if column.type != "code":
                continue
            if _unsaid(column, unsaid) and (table.name, column.name) not in spoken:
                yield _condition("blank-not-said", table, column, None, ("has", "self", column.name), speakers)
        yield from _explained(table, speakers)


def _checks(rules: Mapping[str, Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    yield from (check for rule in rules.values() for check in rule.get("checks", ()))


def _explained(table: Table, speakers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """One condition for each field that explains: it is asked for where any of the coded fields says `other`."""
    coded: dict[str, list[Column]] = {}
    for column in table.fields.values():
        if column.explained_by and OTHER in scheme(str(column.scheme)).concepts:
            coded.setdefault(column.explained_by, []).append(column)
    for name, columns in coded.items():
        when = reduce(lambda one, two: ("or", one, two), map(_says_other, columns))
        yield _condition("other-explained", table, table.fields[name], when, ("has", "self", name), speakers)


def _says_other(column: Column) -> Node:
    code: Node = ("literal", OTHER)
    given: Node = ("field", "self", column.name)
    return ("in", code, given) if column.is_list else ("==", given, code)


def _in_force(table: Table, column: Column, speakers: Mapping[str, str]) -> dict[str, Any]:
    day = DATED_BY[table.name]
    when: Node = ("and", ("has", "self", column.name), ("has", "self", day))
    given: Node = ("field", "self", column.name)
    code: Node = ("name", "code") if column.is_list else given
    force: Node = ("call", "in_force", (("literal", column.scheme), code, ("field", "self", day)))
    must: Node = ("all", given, "code", None, force) if column.is_list else force
    return _condition("in-force", table, column, when, must, speakers)


def _dated(column: Column) -> bool:
    concepts = scheme(str(column.scheme)).concepts.values()
    return any(concept.valid_from or (concept.valid_to and not concept.planned) for concept in concepts)


def _unsaid(column: Column, unsaid: set[str]) -> bool:
    """Whether a blank could have been said with a code: one of those that the rule's check names."""
    return column.obligation in ("recommended", "conditional") and not unsaid.isdisjoint(
        scheme(str(column.scheme)).concepts
    )


def _condition(
    check: str, table: Table, column: Column, when: Node | None, must: Node, speakers: Mapping[str, str]
) -> dict[str, Any]:
    rule = speakers.get(f"{check} {table.name}.{column.name}") or speakers[check]
    return {"rule": rule, "table": table.name, "field": column.name, "when": when, "must": must, "needs_table": None}
