"""Two checks that make every engine agree: nothing undecided inside a loop, and no finding on an uncertain date.

CEL leaves room in how an error inside `all` and `exists` ends, and its implementations differ. So a loop body may not
raise one: each field in it is known to be given. `before` and `not_before` answer true only when partial dates leave
no doubt; so in `must` they stand under a negation, and in `when` they do not.
"""

from __future__ import annotations

from collections.abc import Iterable

from dardr_validators.expressions.syntax import Node, parts, walk
from dardr_validators.faults import StandardError

Known = frozenset[tuple[str, str]]
NOTHING: Known = frozenset()


def check_certainty(when: Node | None, must: Node) -> None:
    """Accept a rule's conditions or say what to guard.

    Raises: StandardError naming the field to guard with has(), or the function to use instead.
    """
    if when is not None:
        _check_guards(when, NOTHING)
        _check_dates(when, certain=True)
    _check_guards(must, _when_true(when) if when is not None else NOTHING)
    _check_dates(must, certain=False)


def _when_true(node: Node) -> Known:
    """Fields that are given whenever the node is true."""
    kind = node[0]
    if kind == "and":
        return _when_true(node[1]) | _when_true(node[2])
    if kind == "or":
        return _when_true(node[1]) & _when_true(node[2])
    if kind == "not":
        return _when_false(node[1])
    if kind == "has":
        return frozenset({(node[1], node[2])})
    return _operands(node)


def _when_false(node: Node) -> Known:
    """Fields that are given whenever the node is false."""
    kind = node[0]
    if kind == "or":
        return _when_false(node[1]) | _when_false(node[2])
    if kind == "and":
        return _when_false(node[1]) & _when_false(node[2])
    if kind == "not":
        return _when_true(node[1])
    return NOTHING if kind == "has" else _operands(node)


def _operands(node: Node) -> Known:
    if node[0] == "field":
        return frozenset({(node[1], node[2])})
    if node[0] in ("if", "literal", "list", "name", "children", "has"):
        return NOTHING
    if node[0] in ("all", "exists", "count"):
        return _operands(node[1])
    return _union(_operands(part) for part in parts(node))


def _union(sets: Iterable[Known]) -> Known:
    return frozenset().union(*sets)


def _check_guards(node: Node, known: Known, inside: bool = False) -> None:
    kind = node[0]
    if kind == "field" and inside and (node[1], node[2]) not in known:
        raise StandardError(
            f"{node[1]}.{node[2]} may be blank inside a loop: guard it with has({node[1]}.{node[2]}) && ..."
        )
    if kind in ("and", "or"):
        _check_guards(node[1], known, inside)
        gained = _when_true(node[1]) if kind == "and" else _when_false(node[1])
        _check_guards(node[2], known | gained, inside)
    elif kind == "if":
        _check_guards(node[1], known, inside)
        _check_guards(node[2], known | _when_true(node[1]), inside)
        _check_guards(node[3], known | _when_false(node[1]), inside)
    elif kind in ("all", "exists", "count"):
        _check_guards(node[1], known, inside)
        _check_guards(node[4], known, True)
    else:
        for part in parts(node):
            _check_guards(part, known, inside)


def _check_dates(node: Node, *, certain: bool) -> None:
    kind = node[0]
    if kind == "call" and node[1] in ("before", "not_before") and not certain:
        other = "not_before" if node[1] == "before" else "before"
        raise StandardError(f"a finding must be certain: write !{other}(a, b) in place of {node[1]}(a, b) here")
    if kind == "not":
        _check_dates(node[1], certain=not certain)
    elif kind in ("and", "or"):
        _check_dates(node[1], certain=certain)
        _check_dates(node[2], certain=certain)
    elif kind in ("all", "exists"):
        _check_dates(node[4], certain=certain)
    elif kind == "<":
        _check_counted(node[1], certain=not certain)
        _check_counted(node[2], certain=certain)
    elif kind == "if":
        _refuse_dates(node[1])
        _check_dates(node[2], certain=certain)
        _check_dates(node[3], certain=certain)
    else:
        for part in parts(node):
            _refuse_dates(part)


def _check_counted(node: Node, *, certain: bool) -> None:
    """A count on the greater side of `<` may hold too few where dates leave doubt, one on the lesser side too many."""
    if node[0] == "count":
        _check_dates(node[4], certain=certain)
    elif node[0] == "+":
        _check_counted(node[1], certain=certain)
        _check_counted(node[2], certain=certain)
    else:
        _refuse_dates(node)


def _refuse_dates(node: Node) -> None:
    for part in walk(node):
        if part[0] == "call" and part[1] in ("before", "not_before"):
            raise StandardError(f"{part[1]}() may only be joined by !, &&, || and loops")
