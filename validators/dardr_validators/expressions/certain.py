"""A condition for languages of two values: what must be so for it to be certainly true, or certainly false.

Our conditions have three values; JSON Schema and row formulas have two. So a condition becomes two trees, one for
each answer, in which `not` is gone and every leaf is a question that is answered yes only where its fields are given.

    ("all", (tree, ...))   ("any", (tree, ...))
    ("every" | "some", range, variable, table or None, tree)     a loop; its body is decided for every member
    ("leaf", node, truth)                                        a node that is to be true, or to be false
"""

from __future__ import annotations

from typing import Any

from dardr_validators.expressions.syntax import Node
from dardr_validators.rules import Condition

Tree = tuple[Any, ...]


def violation(condition: Condition) -> Tree:
    """What is so of a record that breaks a condition: `when` is certainly true and `must` certainly false."""
    broken = certain(condition.must, truth=False)
    return broken if condition.when is None else ("all", (certain(condition.when, truth=True), broken))


def certain(node: Node, *, truth: bool) -> Tree:
    """What must be so for a node to be certainly true, or certainly false."""
    kind = node[0]
    if kind == "not":
        return certain(node[1], truth=not truth)
    if kind in ("and", "or"):
        join = "all" if (kind == "and") is truth else "any"
        return _joined(join, certain(node[1], truth=truth), certain(node[2], truth=truth))
    if kind == "if":
        test, one, two = node[1:]
        first = _joined("all", certain(test, truth=True), certain(one, truth=truth))
        second = _joined("all", certain(test, truth=False), certain(two, truth=truth))
        return _joined("any", first, second)
    if kind in ("all", "exists"):
        _, items, variable, table, body = node
        join = "every" if (kind == "all") is truth else "some"
        return (join, items, variable, table, certain(body, truth=truth))
    return ("leaf", node, truth)


def _joined(kind: str, *trees: Tree) -> Tree:
    """The trees under one join, those of the same kind opened up."""
    parts = [part for tree in trees for part in (tree[1] if tree[0] == kind else (tree,))]
    return (kind, tuple(dict.fromkeys(parts)))
