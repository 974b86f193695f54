"""The parsed form of a condition: nested tuples that go to JSON and back unchanged.

A node is a tuple whose first member is its kind:

    ("literal", value)                      value: str, bool, int or float
    ("list", (node, ...))                   a literal list
    ("name", "self")                        a record in scope, or a loop variable over a list of codes
    ("field", "self", "status")             a field of a record in scope
    ("children", "self", "action")          the child records of a record in scope
    ("has", "self", "status")               whether a field is given
    ("not", node)  ("and", a, b)  ("or", a, b)  ("if", condition, a, b)
    ("==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-", a, b)
    ("all" | "exists" | "count", range, variable, table or None, body)
    ("size", range)
    ("call", function, (node, ...))
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = tuple[Any, ...]

MACROS = ("all", "exists", "count")
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


def node_of(value: object) -> Node:
    """The node that JSON arrays stand for."""
    if not isinstance(value, (list, tuple)):
        raise TypeError(f"a node is an array, not {type(value).__name__}")
    return tuple([node_of(part) if isinstance(part, (list, tuple)) else part for part in value])


def parts(node: Node) -> list[Node]:
    """The nodes directly below a node, in order."""
    found: list[Node] = []
    for part in node[1:]:
        if isinstance(part, tuple):
            if part and isinstance(part[0], str):
                found.append(part)
            else:
                found += [item for item in part if isinstance(item, tuple)]
    return found


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        yield found
        waiting += reversed(parts(found))


def conjuncts(node: Node) -> Iterator[Node]:
    """The members of a chain of `&&`."""
    if node[0] == "and":
        yield from conjuncts(node[1])
        yield from conjuncts(node[2])
    else:
        yield node
