"""A parsed condition as JSON Schema 2020-12 on a nested record: what a record that breaks it looks like.

JSON Schema sees a record and what is nested in it. It does not see the record above, compare two fields, know dates
or the day; such a condition raises NotExpressibleError.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.expressions.certain import Tree, certain, violation
from dardr_validators.expressions.limits import NotExpressibleError
from dardr_validators.expressions.syntax import Node
from dardr_validators.rules import Condition
from dardr_vocabularies.schemes import scheme

Schema = dict[str, Any]


def broken_schema(condition: Condition) -> Schema:
    """The schema of a record that breaks a condition.

    Raises: NotExpressibleError where JSON Schema cannot say it.
    """
    return _schema(violation(condition), "self", condition.table)


def _schema(tree: Tree, variable: str, table: str | None) -> Schema:
    """The schema that a tree is of the value that a variable names; a record of a table, or a code."""
    kind = tree[0]
    if kind in ("all", "any"):
        parts = [_schema(part, variable, table) for part in tree[1]]
        return parts[0] if len(parts) == 1 else {"allOf" if kind == "all" else "anyOf": parts}
    if kind in ("every", "some"):
        return _loop(tree, variable, table)
    return _leaf(tree[1], tree[2], variable, table)


def _loop(tree: Tree, variable: str, table: str | None) -> Schema:
    kind, items, inner, inner_table, body = tree
    _check_owner(items, variable)
    member = _schema(body, inner, inner_table)
    name = _nested_name(items, table)
    if kind == "some":
        return {"required": [name], "properties": {name: {"contains": member}}}
    every: Schema = {"properties": {name: {"items": member}}}
    return every if inner_table else {"required": [name], **every}


def _nested_name(items: Node, table: str | None) -> str:
    """The property that holds a list: a list of codes, or of records nested in this one."""
    name = str(items[2])
    if items[0] == "children" and (name not in tables() or tables()[name].nested_in != table):
        raise NotExpressibleError("other-records")
    return name


def _check_owner(node: Node, variable: str) -> None:
    """Only the record at hand can be asked: not one above it, nor the one that a loop goes over from outside."""
    if node[1] != variable:
        raise NotExpressibleError("record-above")


def _leaf(node: Node, truth: bool, variable: str, table: str | None) -> Schema:
    kind = node[0]
    if kind == "literal":
        return {} if node[1] is truth else {"not": {}}
    if kind == "has":
        _check_owner(node, variable)
        return _given(node[2]) if truth else {"not": _given(node[2])}
    if kind == "field":
        return _of_field(node, {"const": truth}, variable)
    if kind == "call":
        return _called(node, truth, variable)
    if kind == "in" and node[2][0] == "field":
        held: Schema = {"contains": {"const": _value(node[1])}}
        return _of_field(node[2], held if truth else {"not": held}, variable)
    return _compared(node, truth, variable, table)


def _given(name: str) -> Schema:
    return {"required": [name]}


def _of_field(node: Node, schema: Schema, variable: str) -> Schema:
    """A field, or the code of a loop, that is given and fits a schema."""
    if node[0] == "name":
        if node[1] == "today":
            raise NotExpressibleError("day")
        if node[1] != variable:
            raise NotExpressibleError("two-fields")
        return schema
    _check_owner(node, variable)
    return {"required": [node[2]], "properties": {node[2]: schema}}


def _value(node: Node) -> Any:
    if node[0] != "literal":
        raise NotExpressibleError("two-fields")
    return node[1]


def _compared(node: Node, truth: bool, variable: str, table: str | None) -> Schema:
    kind, left, right = node
    if left[0] == "literal" and kind != "in":
        kind, left, right = _TURNED[kind], right, left
    if left[0] in ("size", "count"):
        return _counted(left, kind if truth else _OPPOSITE[kind], right, variable, table)
    values = [part[1] for part in right[1]] if kind == "in" else [_value(right)]
    if left[0] == "call" and left[1] == "broader":
        concepts = scheme(left[2][0][1]).concepts
        values = [code for code, concept in concepts.items() if (concept.broader or "") in values]
        left = left[2][1]
    if left[0] not in ("field", "name"):
        raise NotExpressibleError("two-fields")
    if kind in _BOUNDS:
        bound: Schema = {_BOUNDS[kind]: values[0]}
        return _of_field(left, bound if truth else {"not": bound}, variable)
    said: Schema = {"const": values[0]} if len(values) == 1 else {"enum": values}
    return _of_field(left, said if (kind != "!=") is truth else {"not": said}, variable)


def _counted(counted: Node, sign: str, right: Node, variable: str, table: str | None) -> Schema:
    """A number of values or records compared with a given number."""
    if right[0] != "literal":
        raise NotExpressibleError("counting")
    number, items = right[1], counted[1]
    _check_owner(items, variable)
    name = _nested_name(items, table)
    member = {} if counted[0] == "size" else _schema_of_member(counted)
    low, high = _RANGES[sign](number)
    parts: list[Schema] = []
    if low > 0:
        parts.append({"required": [name], "properties": {name: {"contains": member, "minContains": low}}})
    if high is not None:
        held: Schema = {"contains": member, "minContains": 0, "maxContains": high}
        within: Schema = {"properties": {name: held}}
        parts.append(within if items[0] == "children" else {"required": [name], **within})
    if sign == "!=":
        return {"anyOf": parts}
    if not parts:
        return {} if items[0] == "children" else _given(name)
    return parts[0] if len(parts) == 1 else {"allOf": parts}


def _schema_of_member(counted: Node) -> Schema:
    _, _, inner, inner_table, body = counted
    return _schema(certain(body, truth=True), inner, inner_table)


def _called(node: Node, truth: bool, variable: str) -> Schema:
    name, arguments = node[1], node[2]
    if name in ("before", "not_before", "in_force"):
        raise NotExpressibleError("day" if ("name", "today") in arguments else "dates")
    pattern = _PATTERNS[name](*(part[1] for part in arguments[1:]))
    if "(?" in pattern.replace("(?:", ""):
        raise NotExpressibleError("pattern")
    if arguments[0][0] not in ("field", "name"):
        raise NotExpressibleError("two-fields")
    said: Schema = {"pattern": pattern}
    return _of_field(arguments[0], said if truth else {"not": said}, variable)


def _plain(text: str) -> str:
    return "".join(f"\\{sign}" if sign in r"\^$.*+?()[]{}|/" else sign for sign in text)


_TURNED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_BOUNDS = {"<": "exclusiveMaximum", "<=": "maximum", ">": "exclusiveMinimum", ">=": "minimum"}
_RANGES: Mapping[str, Callable[[int], tuple[int, int | None]]] = {
    "==": lambda n: (n, n),
    "!=": lambda n: (n + 1, n - 1 if n else None),
    "<": lambda n: (0, n - 1),
    "<=": lambda n: (0, n),
    ">": lambda n: (n + 1, None),
    ">=": lambda n: (n, None),
}
_PATTERNS: Mapping[str, Callable[..., str]] = {
    "contains": _plain,
    "startsWith": lambda part: "^" + _plain(part),
    "endsWith": lambda part: _plain(part) + "$",
    "matches": lambda pattern: pattern,
    "is_wales": lambda: "^W",
}
