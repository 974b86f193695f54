"""Which names a parsed condition leaves open, and the same condition under other names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from dardr_validators.expressions.syntax import MACROS, Node, parts

NAMING = ("field", "has", "children", "name")
FIXED = "today"


@lru_cache(maxsize=65536)
def free(node: Node) -> frozenset[str]:
    """The variables that a node leaves open; `today` is none."""
    if node[0] in NAMING:
        return frozenset() if node[1] == FIXED else frozenset({node[1]})
    if node[0] in MACROS:
        return free(node[1]) | (free(node[4]) - {node[2]})
    return frozenset().union(*map(free, parts(node)))


@lru_cache(maxsize=65536)
def settled(node: Node, old: str | None = None, new: str = "self") -> Node:
    """A node with one open variable under another name, and its loop variables named by how deep they stand.

    So equal questions are equal nodes, whatever words the rules use.
    """
    return _renamed(node, {old: new} if old else {}, 1)


def _renamed(node: Node, names: Mapping[str, str], depth: int) -> Node:
    kind = node[0]
    if kind in NAMING:
        return (kind, names.get(node[1], node[1]), *node[2:])
    if kind in MACROS:
        _, items, variable, table, body = node
        own = f"@{depth}"
        inner = _renamed(body, {**names, variable: own}, depth + 1)
        return (kind, _renamed(items, names, depth), own, table, inner)
    if kind == "call":
        return (kind, node[1], tuple(_renamed(part, names, depth) for part in node[2]))
    if kind in ("literal", "list"):
        return node
    return (kind, *(_renamed(part, names, depth) for part in node[1:]))
