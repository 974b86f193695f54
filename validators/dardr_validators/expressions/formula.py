"""A parsed condition as a row formula: the Python expression that frictionless asks of one row (by `simpleeval`).

A row has its own fields, a list among them as one text joined by `;`. It has no record above or below it. The formula
has two values and may not fail, so it is written from what is certain (`certain.py`).

For dates of any precision: one is certainly before another where its text is smaller and the other does not begin
with it (2024 is not before 2024-05).
"""

from __future__ import annotations

from typing import Any

from dardr_validators.expressions.certain import Tree, violation
from dardr_validators.expressions.limits import NotExpressibleError
from dardr_validators.expressions.syntax import Node
from dardr_validators.rules import Condition
from dardr_vocabularies.schemes import scheme


def formula(condition: Condition) -> str:
    """The formula that is true where a row keeps a condition.

    Raises: NotExpressibleError where a formula on one row cannot say it.
    """
    return f"not {_written(violation(condition), ())}"


def _written(tree: Tree, loops: tuple[str, ...]) -> str:
    kind = tree[0]
    if kind in ("all", "any"):
        return "(" + (" and " if kind == "all" else " or ").join(_written(part, loops) for part in tree[1]) + ")"
    if kind in ("every", "some"):
        return _loop(tree, loops)
    return _leaf(tree[1], tree[2], loops)


def _loop(tree: Tree, loops: tuple[str, ...]) -> str:
    kind, items, variable, table, body = tree
    if table is not None:
        raise NotExpressibleError("other-records")
    name, values = _own(items), _values(items)
    body_text = _written(body, (*loops, variable))
    if kind == "some":
        return f"({name} != None and [{variable} for {variable} in {values} if {body_text}] != [])"
    return f"({name} != None and [{variable} for {variable} in {values} if not {body_text}] == [])"


def _own(node: Node) -> str:
    """A field of the row itself."""
    if node[1] != "self":
        raise NotExpressibleError("record-above")
    return str(node[2])


def _values(node: Node) -> str:
    """The values of a list in a cell."""
    return f"{_own(node)}.split(';')"


def _leaf(node: Node, truth: bool, loops: tuple[str, ...]) -> str:
    kind = node[0]
    if kind == "literal":
        return str(node[1] is truth)
    if kind == "has":
        return f"{_own(node)} {'!=' if truth else '=='} None"
    if kind == "field":
        return f"{_own(node)} == {truth}"
    given, text = _question(node, loops)
    asked = text if truth else f"not ({text})"
    return "(" + " and ".join([*(f"{name} != None" for name in given), asked]) + ")"


def _question(node: Node, loops: tuple[str, ...]) -> tuple[list[str], str]:
    """The fields that a question needs, and the question."""
    kind = node[0]
    if kind == "call":
        return _called(node, loops)
    if kind == "in" and node[2][0] == "field":
        return [_own(node[2])], f"{_operand(node[1], loops)[1]} in {_values(node[2])}"
    if kind in ("size", "count") or any(part[0] in ("size", "count") for part in node[1:] if isinstance(part, tuple)):
        return _counted(node)
    (left_given, left), (right_given, right) = _operand(node[1], loops), _operand(node[2], loops)
    return [*left_given, *right_given], f"{left} {kind} {right}"


def _counted(node: Node) -> tuple[list[str], str]:
    """The number of values in a list, compared with a number: a list of one has no `;`."""
    kind, counted, number = node
    if counted[0] != "size" or counted[1][0] != "field" or number[0] != "literal":
        raise NotExpressibleError("other-records")
    return [_own(counted[1])], f"{_own(counted[1])}.count(';') + 1 {kind} {number[1]}"


def _operand(node: Node, loops: tuple[str, ...]) -> tuple[list[str], str]:
    """The fields that a value needs, and the value."""
    kind = node[0]
    if kind == "literal":
        return [], repr(node[1])
    if kind == "list":
        return [], "[" + ", ".join(repr(part[1]) for part in node[1]) + "]"
    if kind == "name":
        if node[1] not in loops:
            raise NotExpressibleError("day")
        return [], str(node[1])
    if kind == "field":
        return [_own(node)], _own(node)
    if kind == "call" and node[1] == "broader":
        return _broader(node, loops)
    raise NotExpressibleError("other-records" if kind in ("size", "count") else "dates")


def _broader(node: Node, loops: tuple[str, ...]) -> tuple[list[str], str]:
    concepts = scheme(node[2][0][1]).concepts
    wider = {code: concept.broader for code, concept in concepts.items() if concept.broader}
    given, code = _operand(node[2][1], loops)
    return given, f"({wider!r}[{code}] if {code} in {sorted(wider)!r} else '')"


def _called(node: Node, loops: tuple[str, ...]) -> tuple[list[str], str]:
    name, arguments = node[1], node[2]
    if name in ("not_before", "in_force", "months_after"):
        raise NotExpressibleError("day" if ("name", "today") in arguments else "dates")
    if name == "matches":
        raise NotExpressibleError("pattern")
    given, text = _operand(arguments[0], loops)
    rest: list[Any] = [_operand(argument, loops) for argument in arguments[1:]]
    needed = [*given, *(field for fields, _ in rest for field in fields)]
    if name == "before":
        return needed, f"({text} < {rest[0][1]} and not {rest[0][1]}.startswith({text}))"
    if name == "is_wales":
        return needed, f"{text}.startswith('W')"
    if name == "contains":
        return needed, f"{rest[0][1]} in {text}"
    return needed, f"{text}.{name.lower()}({rest[0][1]})"
