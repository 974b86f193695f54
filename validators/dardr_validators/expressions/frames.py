"""A parsed condition over the columns of an archive: the fast way for a national one.

Null is the undecided of three-valued logic; Polars' `&`, `|` and `~` are Kleene's. Each part of a condition is worked
out once, over the records it speaks of: what a loop asks of each member alone over the members, and only what joins
two records over pairs of them.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import polars as pl

from dardr_validators.expressions.archive import INDEX, PARENT, Archive, Days, days_of, full
from dardr_validators.expressions.scopes import FIXED, free, settled
from dardr_validators.expressions.syntax import Node
from dardr_vocabularies.schemes import scheme

FEW = 4
"""Values up to which a list in a condition is asked one by one."""
MANY = 20
"""Different values up to which each is looked for in the different lists of a column, one after the other."""


class Plan:
    """Rows to decide: the records of a table, or the pairs that a loop looks at.

    ``bound``: variable -> table of its record, None for a code. ``own``: variable -> the record or code on each row;
    other variables are those of ``outer``, and ``kept`` says from which row of it each row comes. Only `self` of a
    plan without an outer one has no column: it is every record of its table in order.
    """

    def __init__(self, archive: Archive, height: int, bound: Mapping[str, str | None]) -> None:
        self.archive = archive
        self.height = height
        self.bound = dict(bound)
        self.own: dict[str, pl.Series] = {}
        self.outer: Plan | None = None
        self.kept = pl.Series([], dtype=INDEX)
        self.made: dict[Node, Any] = {}

    def truth(self, node: Node) -> pl.Series:
        """The truth of a resolved node on each row, null where it is undecided."""
        found = self.value(node)
        return found if isinstance(found, pl.Series) else full(found, self.height, pl.Boolean)

    def value(self, node: Node) -> Any:
        """What a node stands for: a column, or a plain value that is the same on every row."""
        if node[0] == "literal":
            return node[1]
        if node[0] == "name":
            return self.archive.today if node[1] == FIXED else self.own[node[1]]
        if node not in self.made:
            asked, rows, question = self.home(node)
            if asked is self:
                self.made[node] = _MAKERS.get(node[0], _binary)(self, node)
            else:
                self.made[node] = _taken(asked.value(question), rows)
        return self.made[node]

    def days(self, node: Node) -> Days:
        """First and last day of the dates that a node stands for."""
        return self._shifted(node, ())

    def _shifted(self, node: Node, shifts: tuple[int, ...]) -> Days:
        if node[0] == "call":
            return self._shifted(node[2][0], (node[2][1][1], *shifts))
        if node[0] == "if":
            test, one, two = self.truth(node[1]), self._shifted(node[2], shifts), self._shifted(node[3], shifts)
            return self.chosen(test, one[0], two[0]), self.chosen(test, one[1], two[1])
        if node[0] != "field":
            return days_of(self.value(node), shifts)
        place = ("days", *node, shifts)
        if place not in self.made:
            rows = self.rows(node[1])
            ends = self.archive.days(str(self.bound[node[1]]), node[2], shifts)
            self.made[place] = ends if rows is None else tuple(_taken(end, rows) for end in ends)
        first, last = self.made[place]
        return first, last

    def chosen(self, test: pl.Series, one: Any, two: Any) -> pl.Series:
        """One where a test is true, two where it is false, null where it is undecided."""
        return pl.select(pl.when(test).then(one).when(~test).then(two)).to_series()

    def rows(self, variable: str) -> pl.Series | None:
        """The record of a variable on each row; None where it is every record of its table in order."""
        if variable not in self.own and self.outer is not None:
            above = self.outer.rows(variable)
            self.own[variable] = self.kept if above is None else above.gather(self.kept)
        return self.own.get(variable)

    def home(self, node: Node) -> tuple[Plan, pl.Series, Node]:
        """The plan in which a node is to be asked, the row of it for each row here, and the node as said there."""
        named = free(node)
        if len(named) == 1:
            (variable,) = named
            table = self.bound[variable]
            if table is not None and (rows := self.rows(variable)) is not None:
                return plan_of(self.archive, table), rows, settled(node, variable)
        if self.outer is not None and named <= self.outer.bound.keys():
            return self.outer, self.kept, node
        return self, self.kept, node

    def inside(self, kept: pl.Series, variable: str, table: str | None, found: pl.Series) -> Plan:
        """The plan inside a loop: ``kept`` names one of these rows, ``found`` the record or code beside it."""
        plan = Plan(self.archive, kept.len(), {**self.bound, variable: table})
        plan.own[variable] = found
        plan.outer, plan.kept = self, kept
        return plan


def plan_of(archive: Archive, table: str) -> Plan:
    """The plan of every record of a table: `self`, and the records above it by the names of their tables."""
    if table not in archive.plans:
        plan = Plan(archive, archive.height(table), {"self": table})
        rows, name = archive.tables[table][PARENT], archive.above[table]
        while name is not None:
            plan.bound[name], plan.own[name] = name, rows
            rows, name = archive.tables[name][PARENT].gather(rows), archive.above[name]
        archive.plans[table] = plan
    found: Plan = archive.plans[table]
    return found


def _taken(found: Any, rows: pl.Series) -> Any:
    return found.gather(rows) if isinstance(found, pl.Series) else found


def _field(plan: Plan, node: Node) -> pl.Series:
    return plan.archive.column(str(plan.bound[node[1]]), node[2])


def _has(plan: Plan, node: Node) -> pl.Series:
    cells = plan.archive.cells.get((str(plan.bound[node[1]]), node[2]))
    return _field(plan, node).is_not_null() if cells is None else cells.code.is_not_null()


def _binary(plan: Plan, node: Node) -> Any:
    return _SIGNS[node[0]](plan.value(node[1]), plan.value(node[2]))


def _in(plan: Plan, node: Node) -> Any:
    left, right = plan.value(node[1]), node[2]
    if right[0] != "list":
        return _holds(plan, left, right)
    values = [part[1] for part in right[1]]
    if len(values) > FEW:
        return left.is_in(values)
    found = left == values[0]
    for value in values[1:]:
        found |= left == value
    return found


def _holds(plan: Plan, left: Any, items: Node) -> pl.Series:
    """Whether a list in a field holds a value; each different list is asked once for each different value."""
    table, rows = str(plan.bound[items[1]]), plan.rows(items[1])
    cells = plan.archive.cells_of(table, items[2])
    code = cells.code if rows is None else cells.code.gather(rows)
    if not isinstance(left, pl.Series):
        return cells.distinct.list.contains(left).gather(code)
    values = left.drop_nulls().unique()
    if values.len() <= MANY:
        found = full(False, plan.height, pl.Boolean)
        for value in values:
            found |= (left == value) & cells.distinct.list.contains(value).gather(code)
    else:
        both = pl.DataFrame({"one": left, "many": cells.distinct.gather(code)})
        found = both.select(pl.col("many").list.contains(pl.col("one"))).to_series()
    return found.set(left.is_null() | code.is_null(), None)


def _and(plan: Plan, node: Node) -> pl.Series:
    first = plan.truth(node[1])
    return first if first.any(ignore_nulls=False) is False else first & plan.truth(node[2])


def _or(plan: Plan, node: Node) -> pl.Series:
    first = plan.truth(node[1])
    return first if first.all(ignore_nulls=False) is True else first | plan.truth(node[2])


def _not(plan: Plan, node: Node) -> pl.Series:
    return ~plan.truth(node[1])


def _if(plan: Plan, node: Node) -> pl.Series:
    one, two = (pl.lit(part) if isinstance(part, str) else part for part in map(plan.value, node[2:]))
    return plan.chosen(plan.truth(node[1]), one, two)


def _call(plan: Plan, node: Node) -> Any:
    name, arguments = node[1], node[2]
    if name in ("before", "not_before"):
        (first, last), (start, end) = plan.days(arguments[0]), plan.days(arguments[1])
        return last < start if name == "before" else first >= end
    if name == "broader":
        concepts = scheme(arguments[0][1]).concepts
        wider = {code: concept.broader or "" for code, concept in concepts.items()}
        return plan.value(arguments[1]).replace_strict(wider, default=None, return_dtype=pl.String)
    if name == "in_force":
        return _in_force(plan, arguments)
    text = plan.value(arguments[0])
    if name == "is_wales":
        return text.str.starts_with("W")
    return _asked(text, _TEXT_CALLS[name], arguments[1][1])


def _asked(texts: pl.Series, ask: Callable[[pl.Series, str], pl.Series], part: str) -> pl.Series:
    """A question to a column of texts, put once to each different text."""
    distinct = texts.drop_nulls().unique()
    return texts.is_in(distinct.filter(ask(distinct, part)).implode())


def _in_force(plan: Plan, arguments: tuple[Node, ...]) -> pl.Series:
    code, (first, last) = plan.value(arguments[1]), plan.days(arguments[2])
    known = code.is_not_null() & _given(first, plan.height)
    dated = code.is_in(list(dated_codes(arguments[0][1])))
    if not dated.any():
        undecided: pl.Series = known.set(~known, None)
        return undecided
    starts, ends = ({code: days[end] for code, days in dated_codes(arguments[0][1]).items()} for end in (0, 1))
    start, end = (code.replace_strict(found, default=None, return_dtype=pl.Int32) for found in (starts, ends))
    outside = (last < start).fill_null(value=False) | (first > end).fill_null(value=False)
    decided: pl.Series = (~outside).set(~known, None)
    return decided


def _given(day: Any, height: int) -> pl.Series:
    return day.is_not_null() if isinstance(day, pl.Series) else full(True, height, pl.Boolean)


@cache
def dated_codes(name: str) -> Mapping[str, tuple[int | None, int | None]]:
    """The codes of a list that begin or end on a day: the first day of the one, the last day of the other."""
    found = {}
    for code, concept in scheme(name).concepts.items():
        end = concept.valid_to if not concept.planned else None
        if concept.valid_from or end:
            found[code] = (
                days_of(concept.valid_from)[0] if concept.valid_from else None,
                days_of(end)[1] if end else None,
            )
    return found


_SIGNS: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
}
_TEXT_CALLS: Mapping[str, Callable[[pl.Series, str], pl.Series]] = {
    "contains": lambda text, part: text.str.contains(part, literal=True),
    "startsWith": lambda text, part: text.str.starts_with(part),
    "endsWith": lambda text, part: text.str.ends_with(part),
    "matches": lambda text, part: text.str.contains(part),
}


def _loop(plan: Plan, node: Node) -> pl.Series:
    from dardr_validators.expressions.loops import loop

    return loop(plan, node)


def _size(plan: Plan, node: Node) -> pl.Series:
    from dardr_validators.expressions.loops import size

    return size(plan, node)


_MAKERS: Mapping[str, Callable[[Plan, Node], Any]] = {
    "field": _field,
    "has": _has,
    "in": _in,
    "not": _not,
    "and": _and,
    "or": _or,
    "if": _if,
    "all": _loop,
    "exists": _loop,
    "count": _loop,
    "size": _size,
    "call": _call,
}
