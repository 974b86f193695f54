"""Names and types of a parsed condition, checked against the schema and the vocabularies when it is compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dardr_schema.tables import tables
from dardr_validators.expressions.expand import EXPANSIONS
from dardr_validators.expressions.syntax import COMPARISONS, Node
from dardr_validators.faults import StandardError
from dardr_validators.links import ancestors, collections
from dardr_vocabularies.schemes import scheme

DATES = ("date", "month", "year", "datetime")
TEXTS = ("string", "text", "iri", "email", "reference", "organisation", "area", "csp", "financial-year", "counts")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
UNSAFE_PATTERN = re.compile(r"\(\?[=!<]|\\[1-9bBAZz]|\(\?P")


@dataclass(frozen=True, slots=True)
class Type:
    """The type of an expression: `kind` is bool, text, date, number, code or records; `many` marks a list."""

    kind: str
    many: bool = False
    of: str = ""

    def member(self) -> Type:
        return Type(self.kind, of=self.of)


BOOL, TEXT, DATE, NUMBER = Type("bool"), Type("text"), Type("date"), Type("number")
FUNCTIONS: Mapping[str, tuple[tuple[str, ...], Type]] = {
    "before": (("date", "date"), BOOL),
    "not_before": (("date", "date"), BOOL),
    "months_after": (("date", "number"), DATE),
    "broader": (("text", "code"), TEXT),
    "in_force": (("text", "code", "date"), BOOL),
    "is_wales": (("text",), BOOL),
    "has_remit": (("code",), BOOL),
    "in_remit": (("code", "code"), BOOL),
    "same_body": (("code", "code"), BOOL),
    "ended_area": (("text", "date"), BOOL),
    "contains": (("text", "text"), BOOL),
    "startsWith": (("text", "text"), BOOL),
    "endsWith": (("text", "text"), BOOL),
    "matches": (("text", "text"), BOOL),
}

Scope = Mapping[str, Type]


def scope_of(table: str) -> dict[str, Type]:
    """What a condition on the table may name: the record, the records above it, and today."""
    above = {name: Type("records", of=name) for name in ancestors(table)}
    return {"self": Type("records", of=table), **above, "today": DATE}


def resolved(node: Node, table: str) -> Node:
    """The condition with every name settled.

    Raises: StandardError when a field does not exist, a type does not fit or a code is not in its list.
    """
    found, kind = _resolve(node, scope_of(table))
    if kind != BOOL:
        raise StandardError(f"a condition is true or false, this one is a {kind.kind}")
    return found


def field_type(table: str, field: str) -> Type:
    """The type a condition sees in a field of a table."""
    column = tables()[table].fields[field]
    if column.type == "code":
        return Type("code", column.is_list, column.scheme or "")
    kind = {"boolean": "bool", "integer": "number", "decimal": "number"}.get(column.type)
    return Type(kind or ("date" if column.type in DATES else "text"), column.is_list)


def _resolve(node: Node, scope: Scope) -> tuple[Node, Type]:
    kind = node[0]
    if kind == "literal":
        return node, _literal_type(node[1])
    if kind == "list":
        members = [_resolve(part, scope) for part in node[1]]
        if not members or any(part[0][0] != "literal" for part in members):
            raise StandardError("a list holds one or more plain values")
        return node, Type(members[0][1].kind, many=True)
    if kind == "name":
        if node[1] not in scope:
            raise StandardError(f"unknown name {node[1]!r}; known here: {', '.join(sorted(scope))}")
        return node, scope[node[1]]
    if kind == "select":
        return _select(node, scope)
    if kind == "has_field":
        return _has(node, scope)
    if kind in ("not", "and", "or"):
        sides = [_resolve(part, scope) for part in node[1:]]
        if any(side[1] != BOOL for side in sides):
            raise StandardError(f"{kind} joins conditions only")
        return (kind, *(side[0] for side in sides)), BOOL
    if kind == "if":
        return _choice(node, scope)
    if kind in ("all", "exists"):
        return _loop(node, scope)
    if kind == "size":
        return _size(node, scope)
    if kind == "call":
        return _call(node, scope)
    return _binary(node, scope)


def _literal_type(value: object) -> Type:
    if isinstance(value, bool):
        return BOOL
    return NUMBER if isinstance(value, (int, float)) else TEXT


def _record(node: Node, scope: Scope) -> tuple[str, str]:
    if node[0] != "name":
        raise StandardError("a field is read from a record in scope: self, a record above it or a loop variable")
    variable, kind = node[1], _resolve(node, scope)[1]
    if kind.kind != "records" or kind.many:
        raise StandardError(f"{variable!r} has no fields")
    return variable, kind.of


def _select(node: Node, scope: Scope) -> tuple[Node, Type]:
    variable, table = _record(node[1], scope)
    if node[2] in tables()[table].fields:
        return ("field", variable, node[2]), field_type(table, node[2])
    if node[2] in collections(table):
        return ("children", variable, node[2]), Type("records", many=True, of=collections(table)[node[2]])
    raise StandardError(f"{table} has no field or list {node[2]!r}")


def _has(node: Node, scope: Scope) -> tuple[Node, Type]:
    variable, table = _record(node[1], scope)
    if node[2] not in tables()[table].fields:
        raise StandardError(f"has(): {table} has no field {node[2]!r} (a list of records is always there: use size())")
    return ("has", variable, node[2]), BOOL


def _choice(node: Node, scope: Scope) -> tuple[Node, Type]:
    (test, kind), (first, one), (second, two) = (_resolve(part, scope) for part in node[1:])
    if kind != BOOL or one != two:
        raise StandardError("c ? a : b needs a condition and two values of one type")
    return ("if", test, first, second), one


def _loop(node: Node, scope: Scope) -> tuple[Node, Type]:
    kind, items, variable, body = node
    found, of = _resolve(items, scope)
    if not of.many:
        raise StandardError(f".{kind}() is for lists")
    if variable in scope:
        raise StandardError(f"the loop variable {variable!r} hides another name")
    inner, truth = _resolve(body, {**scope, variable: of.member()})
    if truth != BOOL:
        raise StandardError(f"the body of .{kind}() is a condition")
    return (kind, found, variable, of.of if of.kind == "records" else None, inner), BOOL


def _size(node: Node, scope: Scope) -> tuple[Node, Type]:
    if node[1][0] == "filter":
        loop, _ = _loop(("exists", *node[1][1:]), scope)
        return ("count", *loop[1:]), NUMBER
    items, of = _resolve(node[1], scope)
    if not of.many:
        raise StandardError("size() is for lists")
    return ("size", items), NUMBER


def _call(node: Node, scope: Scope) -> tuple[Node, Type]:
    name, arguments = node[1], node[2]
    if name not in FUNCTIONS:
        raise StandardError(f"no function {name}(); there are {', '.join(FUNCTIONS)}")
    wanted, result = FUNCTIONS[name]
    sides = [_resolve(part, scope) for part in arguments]
    if len(sides) != len(wanted):
        raise StandardError(f"{name}() takes {len(wanted)} values")
    for (part, of), kind in zip(sides, wanted, strict=True):
        day = kind == "date" and part[0] == "literal" and ISO_DAY.fullmatch(str(part[1]))
        if of.many or not (of.kind == kind or day or (kind == "text" and of.kind == "code")):
            raise StandardError(f"{name}() wants {kind}, met {of.kind}")
    literal = {
        "months_after": 1,
        "broader": 0,
        "in_force": 0,
        "contains": 1,
        "startsWith": 1,
        "endsWith": 1,
        "matches": 1,
    }
    if name in literal and sides[literal[name]][0][0] != "literal":
        raise StandardError(f"{name}() wants a literal as value {literal[name] + 1}")
    if name in ("broader", "in_force"):
        scheme(sides[0][0][1])
    if name == "matches":
        _check_pattern(sides[1][0][1])
    given = tuple(side[0] for side in sides)
    return (EXPANSIONS[name](*given) if name in EXPANSIONS else ("call", name, given)), result


def _check_pattern(pattern: str) -> None:
    if UNSAFE_PATTERN.search(pattern):
        raise StandardError("matches() takes patterns that every engine reads alike: no look-around, references or \\b")
    re.compile(pattern)


def _binary(node: Node, scope: Scope) -> tuple[Node, Type]:
    sign = node[0]
    (left, one), (right, two) = _resolve(node[1], scope), _resolve(node[2], scope)
    found = (sign, left, right)
    if sign in ("+", "-"):
        if one != NUMBER or two != NUMBER:
            raise StandardError(f"{sign} is for numbers")
        return found, NUMBER
    if sign == "in":
        if one.many or not two.many or not _alike(one, two.member()):
            raise StandardError("a in b needs a value and a list of the same type")
        _check_codes(left, right, one, two)
        return found, BOOL
    if sign not in COMPARISONS:
        raise StandardError(f"cannot use {sign!r} here")
    if one.many or two.many or not _alike(one, two):
        raise StandardError(f"{sign} compares two single values of one type, met {one.kind} and {two.kind}")
    if sign not in ("==", "!=") and one != NUMBER:
        raise StandardError(f"{sign} is for numbers; for dates use before(a, b) or not_before(a, b)")
    _check_codes(left, right, one, two)
    return found, BOOL


def _alike(one: Type, two: Type) -> bool:
    return one.kind == two.kind or {one.kind, two.kind} <= {"text", "code"} or {one.kind, two.kind} == {"text", "date"}


def _check_codes(left: Node, right: Node, one: Type, two: Type) -> None:
    for side, other in ((left, two), (right, one)):
        if other.kind != "code" or side[0] not in ("literal", "list"):
            continue
        written = [side[1]] if side[0] == "literal" else [part[1] for part in side[1]]
        unknown = [code for code in written if code not in scheme(other.of).concepts]
        if unknown:
            raise StandardError(f"{', '.join(map(repr, unknown))}: not in the list {other.of}")
