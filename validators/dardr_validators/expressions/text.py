"""A parsed condition written out as CEL text again: what an interpreter of CEL is given."""

from __future__ import annotations

import json

from dardr_validators.expressions.resolve import FUNCTIONS
from dardr_validators.expressions.syntax import Node

SIGNS = {"and": "&&", "or": "||"}
METHODS = ("contains", "startsWith", "endsWith", "matches")


def written(node: Node) -> str:
    """The CEL text of a resolved node, every part in brackets."""
    kind = node[0]
    if kind == "literal":
        return json.dumps(node[1], ensure_ascii=False)
    if kind == "list":
        return f"[{', '.join(map(written, node[1]))}]"
    if kind == "name":
        return str(node[1])
    if kind in ("field", "children"):
        return f"{node[1]}.{node[2]}"
    if kind == "has":
        return f"has({node[1]}.{node[2]})"
    if kind == "not":
        return f"!({written(node[1])})"
    if kind == "if":
        return "({} ? {} : {})".format(*map(written, node[1:]))
    if kind in ("all", "exists"):
        return f"{written(node[1])}.{kind}({node[2]}, {written(node[4])})"
    if kind == "count":
        return f"size({written(node[1])}.filter({node[2]}, {written(node[4])}))"
    if kind == "size":
        return f"size({written(node[1])})"
    if kind == "call":
        return _call(node[1], node[2])
    return f"({written(node[1])} {SIGNS.get(kind, kind)} {written(node[2])})"


def _call(name: str, arguments: tuple[Node, ...]) -> str:
    texts = [written(part) for part in arguments]
    if name in METHODS:
        return f"{texts[0]}.{name}({', '.join(texts[1:])})"
    if name not in FUNCTIONS:
        raise ValueError(f"expected a declared function, met {name!r}")
    return f"{name}({', '.join(texts)})"
