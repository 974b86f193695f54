"""Loops over long lists: equal questions are asked once, and a search begins where the last answer was found.

So three thousand assessments of one recommendation, each asked whether it is the latest, take no nine million looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from dardr_validators.expressions.syntax import MACROS, Node, parts

LONG = 32
"""Members from which a list is worth remembering what was asked of it."""
MEMORY = "@memory"
"""The name under which a scope holds what was asked before, in one run over one submission."""

Scope = Mapping[str, Any]


def question(node: Node) -> Callable[[Scope], tuple[Any, ...]]:
    """What decides a loop beside its list: the values that its body takes from outside, and the lists there."""
    kinds = tuple(dict.fromkeys(_outside(node[4], frozenset({node[2], "today"}))))

    def asked(scope: Scope) -> tuple[Any, ...]:
        return tuple(_told(scope, kind, name, *rest) for kind, name, *rest in kinds)

    return asked


def _outside(node: Node, inside: frozenset[str]) -> Iterator[tuple[str, ...]]:
    if node[0] in ("field", "has", "children", "name"):
        if node[1] not in inside:
            yield node
    elif node[0] in MACROS:
        yield from _outside(node[1], inside)
        yield from _outside(node[4], inside | {node[2]})
    else:
        for part in parts(node):
            yield from _outside(part, inside)


def _told(scope: Scope, kind: str, name: str, field: str = "") -> Any:
    if kind == "name":
        return scope[name]
    if kind == "children":
        return id(scope[name].children(field))
    value = scope[name].values.get(field)
    return tuple(value) if isinstance(value, list) else value


def turned(found: Sequence[Any], start: int) -> Iterator[tuple[int, Any]]:
    """The members of a list with their places, from one of them on and round to it."""
    for place in range(start, len(found)):
        yield place, found[place]
    for place in range(start):
        yield place, found[place]
