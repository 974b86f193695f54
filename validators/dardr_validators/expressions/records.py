"""A parsed condition as a plain Python function of the records in scope: the fast way for a small return.

The answer is True, False or None; None is CEL's error, the undecided of three-valued logic.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Protocol

from dardr_validators.expressions.crowds import LONG, MEMORY, question, turned
from dardr_validators.expressions.functions import FUNCTIONS
from dardr_validators.expressions.syntax import Node


class Record(Protocol):
    """What a condition sees of a record: its given values, and the lists of records it can see."""

    @property
    def values(self) -> Mapping[str, Any]: ...

    def children(self, name: str) -> list[Any]: ...


Scope = dict[str, Any]
Meaning = Callable[[Scope], Any]
OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
    "in": lambda one, two: one in two,
}


def meaning(node: Node) -> Meaning:
    """The function a resolved node stands for; it is given the scope: a record or value by name."""
    return _MAKERS.get(node[0], _binary)(node)


def _literal(node: Node) -> Meaning:
    value = node[1]
    return lambda scope: value


def _list(node: Node) -> Meaning:
    values = tuple(part[1] for part in node[1])
    return lambda scope: values


def _name(node: Node) -> Meaning:
    name = node[1]
    return lambda scope: scope[name]


def _field(node: Node) -> Meaning:
    _, name, field = node
    return lambda scope: scope[name].values.get(field)


def _children(node: Node) -> Meaning:
    _, name, kind = node
    return lambda scope: scope[name].children(kind)


def _has(node: Node) -> Meaning:
    _, name, field = node
    return lambda scope: field in scope[name].values


def _not(node: Node) -> Meaning:
    inner = meaning(node[1])

    def negation(scope: Scope) -> bool | None:
        found = inner(scope)
        return None if found is None else not found

    return negation


def _junction(node: Node) -> Meaning:
    """`&&` is settled by one false side, `||` by one true side, whatever the other says."""
    settled: bool = node[0] == "or"
    first, second = meaning(node[1]), meaning(node[2])

    def junction(scope: Scope) -> bool | None:
        one: bool | None = first(scope)
        if one is settled:
            return one
        two: bool | None = second(scope)
        if two is settled:
            return two
        return None if one is None or two is None else not settled

    return junction


def _if(node: Node) -> Meaning:
    test, first, second = (meaning(part) for part in node[1:])

    def choice(scope: Scope) -> Any:
        found = test(scope)
        return None if found is None else first(scope) if found else second(scope)

    return choice


def _binary(node: Node) -> Meaning:
    apply, first, second = OPERATORS[node[0]], meaning(node[1]), meaning(node[2])

    def comparison(scope: Scope) -> Any:
        one = first(scope)
        if one is None:
            return None
        two = second(scope)
        return None if two is None else apply(one, two)

    return comparison


def _loop(node: Node) -> Meaning:
    kind, items, variable, _, body = node
    members, truth, asked = meaning(items), meaning(body), question(node)
    stop = bool(kind == "exists")

    def loop(scope: Scope) -> bool | None:
        found = members(scope)
        if found is None:
            return None
        if len(found) >= LONG and MEMORY in scope:
            return long_loop(scope, found)
        for member in found:
            scope[variable] = member
            if truth(scope) == stop:
                return stop
        return not stop

    def long_loop(scope: Scope, found: Sequence[Any]) -> bool:
        memory, here = scope[MEMORY], (id(found), id(node))
        key = (*here, *asked(scope))
        if key not in memory:
            memory[key] = not stop
            for place, member in turned(found, memory.get(here, 0)):
                scope[variable] = member
                if truth(scope) == stop:
                    memory[here], memory[key] = place, stop
                    break
        answer: bool = memory[key]
        return answer

    return loop


def _count(node: Node) -> Meaning:
    _, items, variable, _, body = node
    members, truth, asked = meaning(items), meaning(body), question(node)

    def count(scope: Scope) -> int | None:
        found = members(scope)
        if found is None:
            return None
        key = (id(found), id(node), *asked(scope)) if len(found) >= LONG and MEMORY in scope else None
        if key in scope.get(MEMORY, ()):
            return int(scope[MEMORY][key])
        total = 0
        for member in found:
            scope[variable] = member
            total += truth(scope) is True
        if key is not None:
            scope[MEMORY][key] = total
        return total

    return count


def _size(node: Node) -> Meaning:
    members = meaning(node[1])

    def size(scope: Scope) -> int | None:
        found = members(scope)
        return None if found is None else len(found)

    return size


def _call(node: Node) -> Meaning:
    name, arguments = node[1], [meaning(part) for part in node[2]]
    if name == "matches":
        return _matches(arguments[0], node[2][1][1])
    apply = _TEXT_CALLS.get(name) or FUNCTIONS[name]

    def call(scope: Scope) -> Any:
        values = [argument(scope) for argument in arguments]
        return None if None in values else apply(*values)

    return call


def _matches(text: Meaning, pattern: str) -> Meaning:
    """A search that compiles its pattern when it is first asked: most returns ask few of them."""

    @cache
    def search() -> Callable[[str], object]:
        return re.compile(pattern).search

    def matches(scope: Scope) -> bool | None:
        found = text(scope)
        return None if found is None else search()(found) is not None

    return matches


_TEXT_CALLS: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda text, part: part in text,
    "startsWith": str.startswith,
    "endsWith": str.endswith,
}
_MAKERS: Mapping[str, Callable[[Node], Meaning]] = {
    "literal": _literal,
    "list": _list,
    "name": _name,
    "field": _field,
    "children": _children,
    "has": _has,
    "not": _not,
    "and": _junction,
    "or": _junction,
    "if": _if,
    "all": _loop,
    "exists": _loop,
    "count": _count,
    "size": _size,
    "call": _call,
}
