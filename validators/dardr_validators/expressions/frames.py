"""A parsed condition as Polars expressions: the fast way for a national archive.

Null is the undecided of three-valued logic; Polars' `&`, `|` and `~` are Kleene's. A loop becomes a join of the rows
with the records looped over, and an aggregate by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from dardr_validators.expressions.syntax import Node, walk
from dardr_vocabularies.schemes import scheme

ROW = "_row"
PARENT = "_parent"
MEMBER = "_member"
Interval = tuple[pl.Expr, pl.Expr]


@dataclass(frozen=True, slots=True)
class Archive:
    """The tables of a submission as frames, and the pairs of rows that see each other.

    ``tables``: one frame a table; column `_row` numbers its records, `_parent` the record above, the rest are fields.
    ``pairs``: (table, list name) -> frame (`_row`, `_member`): rows of the records in that list.
    """

    tables: Mapping[str, pl.DataFrame]
    pairs: Mapping[tuple[str, str], pl.DataFrame]


class Plan:
    """A growing frame: rows to decide, and the columns of the records in scope, named `variable.field`.

    ``bound``: variable -> table of its record, None for a code. ``keys`` are the columns that tell rows apart.
    """

    def __init__(
        self, archive: Archive, frame: pl.DataFrame, bound: Mapping[str, str | None], keys: list[str], today: str
    ) -> None:
        self.archive = archive
        self.frame = frame
        self.bound = bound
        self.keys = keys
        self.today = today
        self.made: dict[Node, str] = {}

    def truth(self, node: Node) -> pl.Expr:
        """The expression, over this plan's frame, that a resolved node stands for."""
        maker = _MAKERS.get(node[0])
        return maker(self, node) if maker else _binary(self, node)

    def add(self, node: Node, column: pl.DataFrame, keys: list[str], empty: Any) -> pl.Expr:
        """Join the column `value` that a loop made; rows that have none get what an empty list gives."""
        name = self.made[node] = f"_loop{len(self.keys)}_{len(self.made)}"
        joined = self.frame.join(column.rename({"value": name}), on=keys, how="left", maintain_order="left")
        self.frame = joined.with_columns(pl.col(name).fill_null(empty))
        return pl.col(name)


def renamed(table: pl.DataFrame, variable: str, nodes: Iterable[Node]) -> pl.DataFrame:
    """The fields of a table that nodes name of a variable, as `variable.field`, and `variable._row`."""
    names = sorted({node[2] for node in nodes if node[0] in ("field", "has") and node[1] == variable})
    return table.select(
        pl.col(ROW).alias(_key(variable)), *(pl.col(name).alias(f"{variable}.{name}") for name in names)
    )


def interval(text: pl.Expr) -> Interval:
    """First and last day of dates of day, month or year precision."""
    length = text.str.len_bytes()
    first = (
        pl.when(length == 4).then(text + "-01-01").when(length == 7).then(text + "-01").otherwise(text.str.slice(0, 10))
    ).str.to_date("%Y-%m-%d", strict=False)
    last = pl.when(length == 4).then(first.dt.offset_by("11mo").dt.month_end())
    return first, last.when(length == 7).then(first.dt.month_end()).otherwise(first)


def _dates(plan: Plan, node: Node) -> Interval:
    if node[0] == "call" and node[1] == "months_after":
        first, last = _dates(plan, node[2][0])
        shift = f"{node[2][1][1]}mo"
        return first.dt.offset_by(shift), last.dt.offset_by(shift)
    return interval(plan.truth(node))


def _literal(plan: Plan, node: Node) -> pl.Expr:
    return pl.lit(node[1])


def _name(plan: Plan, node: Node) -> pl.Expr:
    return pl.lit(plan.today) if node[1] == "today" else pl.col(node[1])


def _field(plan: Plan, node: Node) -> pl.Expr:
    return pl.col(f"{node[1]}.{node[2]}")


def _has(plan: Plan, node: Node) -> pl.Expr:
    return _field(plan, node).is_not_null()


def _binary(plan: Plan, node: Node) -> pl.Expr:
    kind, left = node[0], plan.truth(node[1])
    if kind == "in" and node[2][0] == "list":
        return left.is_in([part[1] for part in node[2][1]])
    if kind == "in":
        items = plan.truth(node[2])
        return pl.when(items.is_null() | left.is_null()).then(None).otherwise(items.list.contains(left))
    return _SIGNS[kind](left, plan.truth(node[2]))


def _loop(plan: Plan, node: Node) -> pl.Expr:
    if node in plan.made:
        result = pl.col(plan.made[node])
    else:
        kind, items, variable, table, body = node
        inner = _members(plan, items, variable, table, list(walk(body)))
        truth = inner.truth(body)
        aggregate, empty = _AGGREGATES[kind]
        found = inner.frame.select(*plan.keys, truth.alias("value")).group_by(plan.keys).agg(aggregate)
        result = plan.add(node, found, plan.keys, empty)
    return pl.when(_has(plan, node[1])).then(result) if node[1][0] == "field" else result


def _members(plan: Plan, items: Node, variable: str, table: str | None, body: list[Node]) -> Plan:
    """The plan inside a loop: a row for each row and member, with the columns that the body names."""
    bound = {**plan.bound, variable: table}
    named = {f"{node[1]}.{node[2]}" for node in body if node[0] in ("field", "has")}
    named |= {_key(node[1]) for node in body if node[0] == "children"}
    outer = plan.frame.select(*dict.fromkeys([*plan.keys, *sorted(named & set(plan.frame.columns))]))
    if table is None:
        codes = plan.frame.select(*plan.keys, _field(plan, items).alias(variable)).explode(variable)
        frame = codes.drop_nulls(variable).join(outer, on=plan.keys, how="inner")
        return Plan(plan.archive, frame, bound, [*plan.keys, variable], plan.today)
    pairs = plan.archive.pairs[(str(plan.bound[items[1]]), items[2])]
    seen = pairs.rename({ROW: "_seen_by", MEMBER: _key(variable)})
    owners = plan.frame.select(*plan.keys, pl.col(_key(items[1])).alias("_seen_by")).unique()
    members = renamed(plan.archive.tables[table], variable, body)
    frame = owners.join(seen, on="_seen_by", how="inner").drop("_seen_by")
    frame = frame.join(outer, on=plan.keys, how="inner").join(members, on=_key(variable), how="inner")
    return Plan(plan.archive, frame, bound, [*plan.keys, _key(variable)], plan.today)


def _key(variable: str) -> str:
    return f"{variable}.{ROW}"


def _size(plan: Plan, node: Node) -> pl.Expr:
    items = node[1]
    if items[0] == "field":
        return _field(plan, items).list.len().cast(pl.Int64)
    if node in plan.made:
        return pl.col(plan.made[node])
    pairs = plan.archive.pairs[(str(plan.bound[items[1]]), items[2])]
    counts = pairs.group_by(pl.col(ROW).alias(_key(items[1]))).agg(pl.len().cast(pl.Int64).alias("value"))
    return plan.add(node, counts, [_key(items[1])], 0)


def _call(plan: Plan, node: Node) -> pl.Expr:
    name, arguments = node[1], node[2]
    if name in ("before", "not_before"):
        (first, last), (start, end) = _dates(plan, arguments[0]), _dates(plan, arguments[1])
        return last < start if name == "before" else first >= end
    if name == "broader":
        concepts = scheme(arguments[0][1]).concepts
        wider = {code: concept.broader or "" for code, concept in concepts.items()}
        return plan.truth(arguments[1]).replace_strict(wider, default=None, return_dtype=pl.String)
    if name == "in_force":
        return _in_force(plan, arguments)
    text = plan.truth(arguments[0])
    if name == "is_wales":
        return text.str.starts_with("W")
    part = arguments[1][1]
    return _TEXT_CALLS[name](text, part)


def _in_force(plan: Plan, arguments: tuple[Node, ...]) -> pl.Expr:
    code, (first, last) = plan.truth(arguments[1]), _dates(plan, arguments[2])
    concepts = scheme(arguments[0][1]).concepts
    starts = {c: k.valid_from for c, k in concepts.items() if k.valid_from}
    ends = {c: k.valid_to for c, k in concepts.items() if k.valid_to and not k.planned}
    start = interval(code.replace_strict(starts, default=None, return_dtype=pl.String))[0]
    end = interval(code.replace_strict(ends, default=None, return_dtype=pl.String))[1]
    outside = (last < start).fill_null(value=False) | (first > end).fill_null(value=False)
    return pl.when(code.is_null() | first.is_null()).then(None).otherwise(~outside)


def _and(plan: Plan, node: Node) -> pl.Expr:
    return plan.truth(node[1]) & plan.truth(node[2])


def _or(plan: Plan, node: Node) -> pl.Expr:
    return plan.truth(node[1]) | plan.truth(node[2])


def _not(plan: Plan, node: Node) -> pl.Expr:
    return ~plan.truth(node[1])


def _if(plan: Plan, node: Node) -> pl.Expr:
    test = plan.truth(node[1])
    return pl.when(test).then(plan.truth(node[2])).when(~test).then(plan.truth(node[3]))


_AGGREGATES: Mapping[str, tuple[pl.Expr, bool | int]] = {
    "all": (pl.col("value").all(), True),
    "exists": (pl.col("value").any(), False),
    "count": (pl.col("value").sum().cast(pl.Int64), 0),
}
_SIGNS: Mapping[str, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    "==": lambda one, two: one == two,
    "!=": lambda one, two: one != two,
    "<": lambda one, two: one < two,
    "<=": lambda one, two: one <= two,
    ">": lambda one, two: one > two,
    ">=": lambda one, two: one >= two,
    "+": lambda one, two: one + two,
    "-": lambda one, two: one - two,
}
_TEXT_CALLS: Mapping[str, Callable[[pl.Expr, str], pl.Expr]] = {
    "contains": lambda text, part: text.str.contains(part, literal=True),
    "startsWith": lambda text, part: text.str.starts_with(part),
    "endsWith": lambda text, part: text.str.ends_with(part),
    "matches": lambda text, part: text.str.contains(part),
}
_MAKERS: Mapping[str, Callable[[Plan, Node], pl.Expr]] = {
    "literal": _literal,
    "name": _name,
    "field": _field,
    "has": _has,
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
