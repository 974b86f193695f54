"""The rules on plain records: the engine for a small return, started in a few milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.expressions.crowds import MEMORY
from dardr_validators.expressions.records import Meaning, meaning
from dardr_validators.rules import Condition, conditions
from dardr_validators.submissions import Row, Rows

Broken = tuple[str, str, int, str | None]
Asked = Callable[[str], tuple[Condition, ...]]


def broken(rows: Rows, known: Collection[str], *, today: str, of: Asked = conditions) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks.

    ``known`` are the tables that are known; ``of`` gives the conditions on records of a table.
    """
    memory: dict[object, Any] = {}
    for table in tables():
        found = rows.get(table)
        if not found:
            continue
        tests = [test for test in _tests(table, of) if test[0].is_decided(known)]
        for row in found:
            scope = _scope(row, today, memory)
            for condition, when, must in tests:
                if any(name not in scope for name in condition.above):
                    continue
                if (when is None or when(scope) is True) and must(scope) is False:
                    yield condition.rule, table, row.index, condition.field


def _scope(row: Row, today: str, memory: dict[object, Any]) -> dict[str, Any]:
    scope: dict[str, Any] = {"self": row, "today": today, MEMORY: memory}
    for above in row.above():
        scope[above.table] = above
    return scope


@cache
def _tests(table: str, of: Asked) -> tuple[tuple[Condition, Meaning | None, Meaning], ...]:
    return tuple(
        (condition, meaning(condition.when) if condition.when else None, meaning(condition.must))
        for condition in of(table)
    )
