"""The rules as CEL text, interpreted by the Rust binding `common-expression-language`: the reference for meaning.

Slow by design: each record is handed over as the nested values that the text names, and nothing is precompiled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.engines.records import Broken
from dardr_validators.expressions.functions import FUNCTIONS
from dardr_validators.expressions.syntax import Node, parts
from dardr_validators.expressions.text import written
from dardr_validators.rules import Condition, conditions
from dardr_validators.submissions import Row, Rows

Shape = Mapping[str, Any]
"""Field or list name -> the shape of what is below it (empty for a field)."""


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks."""
    for table in tables():
        for condition in conditions(table):
            if not condition.is_decided(known):
                continue
            for row in rows.get(table, ()):
                if _is_broken(condition, row, today):
                    yield condition.rule, table, row.index, condition.field


def _is_broken(condition: Condition, row: Row, today: str) -> bool:
    records = {"self": row, **{above.table: above for above in row.above()}}
    if any(name not in records for name in condition.above):
        return False
    shapes = _shapes(condition)
    values = {name: _value(records[name], shape) for name, shape in shapes.items()}
    return (condition.when is None or evaluate(condition.when, values, today) is True) and (
        evaluate(condition.must, values, today) is False
    )


def evaluate(node: Node, values: Mapping[str, Any], today: str) -> bool | None:
    """What the interpreter says of a condition; None where it ends in an error, CEL's undecided."""
    import cel

    context = cel.Context()
    for name, value in {**values, "today": today}.items():
        context.add_variable(name, value)
    for name, function in FUNCTIONS.items():
        context.add_function(name, function)
    try:
        found = _program(node).execute(context)
    except (KeyError, TypeError, ValueError, RuntimeError):
        return None
    return found if isinstance(found, bool) else None


@cache
def _program(node: Node) -> Any:
    import cel

    return cel.compile(written(node))


@cache
def _shapes(condition: Condition) -> dict[str, dict[str, Any]]:
    """What a condition names of each record in scope, so that no more than that is handed over."""
    shapes: dict[str, dict[str, Any]] = {"self": {}, **{name: {} for name in condition.above}}
    for part in (condition.when, condition.must):
        if part is not None:
            _gather(part, dict(shapes))
    return shapes


def _gather(node: Node, known: dict[str, dict[str, Any]]) -> None:
    kind = node[0]
    if kind in ("field", "has", "children"):
        known[node[1]].setdefault(node[2], {})
    elif kind in ("all", "exists", "count"):
        _, items, variable, table, body = node
        _gather(items, known)
        below = known[items[1]][items[2]] if table is not None else {}
        _gather(body, {**known, variable: below})
    else:
        for part in parts(node):
            _gather(part, known)


def _value(row: Row, shape: Shape) -> dict[str, Any]:
    fields = tables()[row.table].fields
    found: dict[str, Any] = {}
    for name, below in shape.items():
        if name not in fields:
            found[name] = [_value(child, below) for child in row.children(name)]
        elif name in row.values:
            found[name] = row.values[name]
    return found
