"""A parsed condition as SQL: NULL is the undecided of three-valued logic, a loop is EXISTS, a count a subquery.

The tables are those of the standard by name, a column a field, with `_row` (the number of the record) and `_parent`
(that of the record above). A list is a table `<table>_<field>` (`_row`, `position`, `value`), and its column in the
record's own table holds how many values it has. The records that a record sees are pairs, `<table>__<list>`
(`_row`, `_member`). A date has two columns more, `<field>__first` and `<field>__last`: the days it stands for, which in
a check on one record are worked out from its text. The day is the one row of `_today` (`day`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dardr_schema.tables import tables
from dardr_validators.expressions.functions import interval
from dardr_validators.expressions.sql_dialects import Dialect
from dardr_validators.expressions.syntax import Node, walk
from dardr_validators.links import ancestors
from dardr_validators.rules import Condition
from dardr_vocabularies.schemes import scheme

FIRST, LAST = "__first", "__last"
"""What the columns with the first and last day of a date end in."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a piece of SQL is written in: the dialect, and variable -> table of its record (None for a code).

    ``record`` is given for a check on one record alone: what that is called there. Its dates have their text only.
    """

    dialect: Dialect
    bound: Mapping[str, str | None]
    record: str | None = None

    def column(self, variable: str, name: str) -> str:
        """A column of a record in scope."""
        return f"{self.dialect.quoted(self.record or variable)}.{self.dialect.quoted(name)}"

    def with_variable(self, name: str, table: str | None) -> Scope:
        """The scope inside a loop."""
        return replace(self, bound={**self.bound, name: table})


def query(condition: Condition, dialect: Dialect) -> str:
    """The statement that gives `_row` of every record of the condition's table that breaks it."""
    scope = Scope(dialect, {"self": condition.table, **{name: name for name in ancestors(condition.table)}})
    q = dialect.quoted
    above, joins, child = ancestors(condition.table), [], "self"
    needed = max((above.index(name) + 1 for name in condition.above), default=0)
    for name in above[:needed]:
        joins.append(f"JOIN {q(name)} ON {scope.column(name, '_row')} = {scope.column(child, '_parent')}")
        child = name
    tests = [sql(condition.when, scope)] if condition.when is not None else []
    tests.append(f"NOT ({sql(condition.must, scope)})")
    lines = [f"SELECT {scope.column('self', '_row')} FROM {q(condition.table)} AS {q('self')}", *joins]
    return "\n".join([*lines, "WHERE " + "\n  AND ".join(f"({test})" for test in tests)])


def breaks(condition: Condition, dialect: Dialect, record: str) -> str | None:
    """The SQL that is true where a record of the published tables breaks a condition; None where it looks further.

    That is, where it looks at other records, at lists, or at the day of checking.
    """
    nodes = [node for part in (condition.when, condition.must) if part is not None for node in walk(part)]
    fields = tables()[condition.table].fields
    for node in nodes:
        if node[0] in ("children", "all", "exists", "count", "size") or node == ("name", "today"):
            return None
        if node[0] in ("field", "has") and (node[1] != "self" or fields[node[2]].is_list):
            return None
    scope = Scope(dialect, {"self": condition.table}, record)
    broken = f"NOT {sql(condition.must, scope)}"
    if condition.when is not None:
        broken = f"{sql(condition.when, scope)} AND {broken}"
    return f"coalesce({broken}, FALSE)"


def sql(node: Node, scope: Scope) -> str:
    """The SQL expression that a resolved node stands for."""
    return _MAKERS.get(node[0], _binary)(node, scope)


def first_day(date: str) -> str:
    """The first of the days that a date of day, month or year precision stands for."""
    whole = f"CASE length({date}) WHEN 4 THEN {date} || '-01-01' WHEN 7 THEN {date} || '-01'"
    return f"({whole} ELSE substr({date}, 1, 10) END)"


def last_day(date: str, dialect: Dialect) -> str:
    """The last of the days that a date of day, month or year precision stands for."""
    whole = f"CASE length({date}) WHEN 4 THEN {date} || '-12-31' WHEN 7 THEN {dialect.month_end(date)}"
    return f"({whole} ELSE substr({date}, 1, 10) END)"


def _days(node: Node, scope: Scope) -> tuple[str, str]:
    """First and last day of a date."""
    if node[0] == "call" and node[1] == "months_after":
        months = node[2][1][1]
        first, last = _days(node[2][0], scope)
        return scope.dialect.months_after(first, months), scope.dialect.months_after(last, months)
    if node[0] == "name" and node[1] == "today":
        return sql(node, scope), sql(node, scope)
    if node[0] == "field" and scope.record is None:
        return scope.column(node[1], node[2] + FIRST), scope.column(node[1], node[2] + LAST)
    if node[0] == "literal":
        one, two = interval(node[1])
        return scope.dialect.text(one), scope.dialect.text(two)
    date = sql(node, scope)
    return first_day(date), last_day(date, scope.dialect)


def _literal(node: Node, scope: Scope) -> str:
    value = node[1]
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return scope.dialect.text(value) if isinstance(value, str) else str(value)


def _name(node: Node, scope: Scope) -> str:
    q = scope.dialect.quoted
    if node[1] == "today":
        return f"(SELECT {q('day')} FROM {q('_today')})"
    return scope.column(node[1], "value")


def _field(node: Node, scope: Scope) -> str:
    return scope.column(node[1], node[2])


def _has(node: Node, scope: Scope) -> str:
    return f"({_field(node, scope)} IS NOT NULL)"


def _not(node: Node, scope: Scope) -> str:
    return f"(NOT {sql(node[1], scope)})"


def _if(node: Node, scope: Scope) -> str:
    test, one, two = (sql(part, scope) for part in node[1:])
    return f"(CASE WHEN {test} THEN {one} WHEN NOT {test} THEN {two} END)"


def _binary(node: Node, scope: Scope) -> str:
    kind, left = node[0], sql(node[1], scope)
    if kind == "in" and node[2][0] == "list":
        return f"({left} IN ({', '.join(sql(part, scope) for part in node[2][1])}))"
    if kind == "in":
        found = f"{left} IN (SELECT {scope.dialect.quoted('value')} {_values(node[2], scope)})"
        return f"(CASE WHEN {_has(node[2], scope)} THEN {found} END)"
    return f"({left} {_SIGNS.get(kind, kind)} {sql(node[2], scope)})"


def _values(node: Node, scope: Scope, alias: str | None = None) -> str:
    """The values of a list of codes: FROM and WHERE."""
    _, variable, name = node
    q = scope.dialect.quoted
    source = f"{scope.bound[variable]}_{name}"
    named = alias or f"{source}_of"
    return f"FROM {q(source)} AS {q(named)} WHERE {scope.column(named, '_row')} = {scope.column(variable, '_row')}"


def _members(node: Node, scope: Scope, variable: str, table: str) -> str:
    """The records of a list: FROM and WHERE."""
    _, owner, name = node
    q = scope.dialect.quoted
    pairs = f"{scope.bound[owner]}__{name}"
    seen = f"{variable}_seen"
    return (
        f"FROM {q(pairs)} AS {q(seen)} JOIN {q(table)} AS {q(variable)} "
        f"ON {scope.column(variable, '_row')} = {scope.column(seen, '_member')} "
        f"WHERE {scope.column(seen, '_row')} = {scope.column(owner, '_row')}"
    )


def _loop(node: Node, scope: Scope) -> str:
    kind, items, variable, table, body = node
    inner = scope.with_variable(variable, table)
    members = _members(items, scope, variable, table) if table else _values(items, scope, variable)
    truth = sql(body, inner)
    if kind == "count":
        found = f"(SELECT count(*) {members} AND {truth})"
    elif kind == "exists":
        found = f"EXISTS (SELECT 1 {members} AND {truth})"
    else:
        found = f"NOT EXISTS (SELECT 1 {members} AND NOT {truth})"
    if table:
        return f"({found})"
    return f"(CASE WHEN {_has(items, scope)} THEN {found} END)"


def _size(node: Node, scope: Scope) -> str:
    items = node[1]
    if items[0] == "field":
        return _field(items, scope)
    q = scope.dialect.quoted
    pairs = f"{scope.bound[items[1]]}__{items[2]}"
    return f"(SELECT count(*) FROM {q(pairs)} WHERE {q(pairs)}.{q('_row')} = {scope.column(items[1], '_row')})"


def _call(node: Node, scope: Scope) -> str:
    name, arguments = node[1], node[2]
    maker = _CALLS.get(name)
    if maker is not None:
        return maker(arguments, scope)
    raise NotImplementedError(f"no SQL is known for the function {name}")


def _before(arguments: tuple[Node, ...], scope: Scope) -> str:
    return f"({_days(arguments[0], scope)[1]} < {_days(arguments[1], scope)[0]})"


def _not_before(arguments: tuple[Node, ...], scope: Scope) -> str:
    return f"({_days(arguments[0], scope)[0]} >= {_days(arguments[1], scope)[1]})"


def _broader(arguments: tuple[Node, ...], scope: Scope) -> str:
    code, text = sql(arguments[1], scope), scope.dialect.text
    concepts = scheme(arguments[0][1]).concepts
    wider = [f"WHEN {text(name)} THEN {text(concept.broader)}" for name, concept in concepts.items() if concept.broader]
    return f"(CASE {code} {' '.join(wider)} ELSE CASE WHEN {code} IS NOT NULL THEN '' END END)"


def _in_force(arguments: tuple[Node, ...], scope: Scope) -> str:
    code = sql(arguments[1], scope)
    first, last = _days(arguments[2], scope)
    text, outside = scope.dialect.text, []
    for notation, concept in scheme(arguments[0][1]).concepts.items():
        if concept.valid_from:
            outside.append(f"({code} = {text(notation)} AND {last} < {text(interval(concept.valid_from)[0])})")
        if concept.valid_to and not concept.planned:
            outside.append(f"({code} = {text(notation)} AND {first} > {text(interval(concept.valid_to)[1])})")
    return f"(CASE WHEN {code} IS NOT NULL AND {first} IS NOT NULL THEN NOT ({' OR '.join(outside) or 'FALSE'}) END)"


def _is_wales(arguments: tuple[Node, ...], scope: Scope) -> str:
    return f"(substr({sql(arguments[0], scope)}, 1, 1) = 'W')"


def _starts(arguments: tuple[Node, ...], scope: Scope) -> str:
    part = arguments[1][1]
    return f"(substr({sql(arguments[0], scope)}, 1, {len(part)}) = {scope.dialect.text(part)})"


def _ends(arguments: tuple[Node, ...], scope: Scope) -> str:
    part = arguments[1][1]
    return f"({scope.dialect.ends(sql(arguments[0], scope), len(part))} = {scope.dialect.text(part)})"


def _contains(arguments: tuple[Node, ...], scope: Scope) -> str:
    return scope.dialect.contains(sql(arguments[0], scope), arguments[1][1])


def _matches(arguments: tuple[Node, ...], scope: Scope) -> str:
    return scope.dialect.matches(sql(arguments[0], scope), arguments[1][1])


_SIGNS = {"==": "=", "!=": "<>", "and": "AND", "or": "OR"}
_CALLS: Mapping[str, Callable[[tuple[Node, ...], Scope], str]] = {
    "before": _before,
    "not_before": _not_before,
    "broader": _broader,
    "in_force": _in_force,
    "is_wales": _is_wales,
    "startsWith": _starts,
    "endsWith": _ends,
    "contains": _contains,
    "matches": _matches,
}
_MAKERS: Mapping[str, Callable[[Node, Scope], str]] = {
    "literal": _literal,
    "name": _name,
    "field": _field,
    "has": _has,
    "not": _not,
    "if": _if,
    "all": _loop,
    "exists": _loop,
    "count": _loop,
    "size": _size,
    "call": _call,
}
