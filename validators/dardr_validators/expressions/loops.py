"""Loops of a condition over lists of codes and of records."""

from __future__ import annotations

from typing import Any

import polars as pl

from dardr_validators.expressions.archive import INDEX, Members, counted, full
from dardr_validators.expressions.frames import Plan, dated_codes, plan_of
from dardr_validators.expressions.scopes import FIXED, free, settled
from dardr_validators.expressions.syntax import MACROS, Node, conjuncts, walk

MOST_PAIRS = 4_000_000
"""Pairs of records looked at together: a bound on memory where one record has thousands of others beside it."""
CROWDED = 4
"""Pairs a row from which it pays to look for rows that are alike."""


def loop(plan: Plan, node: Node) -> pl.Series:
    """Whether all, or any, of a list are as a loop's body says, or how many are; on each row of a plan."""
    if node[3] is None:
        return _over_codes(plan, node)
    _, items, variable, table, body = node
    members = plan.archive.members[str(plan.bound[items[1]]), items[2]]
    if free(body) <= {variable}:
        truth = plan_of(plan.archive, table).truth(settled(body, variable)).gather(members.member)
        if members.group is None:
            return _summed(node[0], members.owner, truth, plan.height)
        heights = int(members.group.max() or 0) + 1  # type: ignore[arg-type]
        return _given(_summed(node[0], members.owner, truth, heights), members.group, _EMPTY[node[0]])
    if body[0] == _SPLITS.get(node[0]):
        first, second = ((*node[:4], part) for part in body[1:])
        return plan.truth((body[0], first, second))
    return _over_pairs(plan, node, members)


def size(plan: Plan, node: Node) -> pl.Series:
    """The length of a list on each row: of codes, or of records."""
    items = node[1]
    table = str(plan.bound[items[1]])
    if items[0] == "field":
        cells = plan.archive.cells_of(table, items[2])
        return cells.distinct.list.len().cast(pl.Int64).gather(cells.code)
    members = plan.archive.members[table, items[2]]
    groups, counts = members.sizes
    height = plan.height if members.group is None else int(members.group.max() or 0) + 1  # type: ignore[arg-type]
    found = full(0, height, pl.Int64).scatter(groups, counts)
    return found if members.group is None else _given(found, members.group, 0)


def _given(found: pl.Series, group: pl.Series, empty: Any) -> pl.Series:
    return found.gather(group).fill_null(empty)


def _summed(kind: str, rows: pl.Series, truth: pl.Series, height: int) -> pl.Series:
    """What a loop says for each of so many rows, of pairs that name a row each and whether the body is true there."""
    if kind == "exists":
        return full(False, height, pl.Boolean).scatter(rows.filter(truth), True)
    if kind == "all":
        return full(True, height, pl.Boolean).scatter(rows.filter(~truth), False)
    return full(0, height, pl.Int64).scatter(*counted(rows.filter(truth)))


def _over_codes(plan: Plan, node: Node) -> pl.Series:
    kind, items, variable, _, body = node
    cells = plan.archive.cells_of(str(plan.bound[items[1]]), items[2])
    if free(body) <= {variable}:
        rows, codes = _spread(_numbers(cells.distinct.len()), cells.distinct)
        inner = plan.inside(rows, variable, None, codes)
        return _summed(kind, rows, inner.truth(body), cells.distinct.len()).gather(cells.code)
    asked = _numbers(plan.height).filter(cells.code.is_not_null())
    if kind == "all" and body[:2] == ("call", "in_force"):
        dated = cells.distinct.list.eval(pl.element().is_in(list(dated_codes(body[2][0][1])))).list.any()
        asked = _numbers(plan.height).filter(dated.gather(cells.code))
    rows, codes = _spread(asked, cells.distinct.gather(cells.code.gather(asked)))
    found = _summed(kind, rows, plan.inside(rows, variable, None, codes).truth(body), plan.height)
    return found.set(cells.code.is_null(), None)


def _numbers(height: int) -> pl.Series:
    return pl.int_range(height, dtype=INDEX, eager=True)


def _spread(rows: pl.Series, lists: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Each member of each list, with the row that it is of."""
    pairs = pl.DataFrame({"row": rows, "code": lists}).explode("code").drop_nulls("code")
    return pairs["row"], pairs["code"]


def _over_pairs(plan: Plan, node: Node, members: Members) -> pl.Series:
    kind, _, variable, table, body = node
    left, right, keys = _sides(plan, node, members)
    shared, parts = None, [left]
    if left.height * members.most > MOST_PAIRS:
        if _each(left, right, keys).sum() > CROWDED * (left.height + right.height):
            left, right, shared = _alike(plan, node, left, right, keys)
        parts = _parts(left, right, keys)
    found = full(_EMPTY[kind], plan.height, _DTYPES[kind])
    for part in parts:
        pairs = part.join(right, on=keys, how="inner")
        inner = plan.inside(pairs["row"], variable, table, pairs["member"])
        truth = inner.truth(body)
        if kind == "count":
            found = found.scatter(*counted(pairs["row"].filter(truth)))
        else:
            stop = kind == "exists"
            found = found.scatter(pairs["row"].filter(truth if stop else ~truth), stop)
    return found if shared is None else found.gather(shared)


def _sides(plan: Plan, node: Node, members: Members) -> tuple[pl.DataFrame, pl.DataFrame, list[str]]:
    """The rows that ask, the members that are asked, and what they have in common where they meet."""
    kind, items, variable, table, _ = node
    seen, group, rows = plan.rows(items[1]), members.group, _numbers(plan.height)
    if seen is not None:
        group = seen if group is None else group.gather(seen)
    left = pl.DataFrame({"row": rows, "group": rows if group is None else group}).drop_nulls()
    right = pl.DataFrame({"group": members.owner, "member": members.member})
    match = _equality(plan, node) if kind != "all" else None
    if match is None:
        return left, right, ["group"]
    theirs = plan_of(plan.archive, table).value(settled(match[1], variable)).gather(right["member"])
    left = left.with_columns(match[0].gather(left["row"]).alias("key"))
    return left, right.with_columns(theirs.alias("key")), ["group", "key"]


def _alike(
    plan: Plan, node: Node, left: pl.DataFrame, right: pl.DataFrame, keys: list[str]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.Series | None]:
    """Of rows and of members that are alike in all that the body asks, one each; for each row the one that answers."""
    kind, _, variable, table, body = node
    nodes = list(walk(body))
    named = dict.fromkeys(("field", *part[1:]) for part in nodes if part[0] in ("field", "has"))
    theirs = [part for part in named if part[1] == variable]
    ours = [part for part in named if part[1] != variable]
    lists = any((plan.bound.get(part[1], table), part[2]) in plan.archive.cells for part in named)
    if lists or any(part[0] in ("children", *MACROS) or (part[0] == "name" and part[1] != FIXED) for part in nodes):
        return left, right, None
    asked = {f"own{place}": plan.value(part).gather(left["row"]) for place, part in enumerate(ours)}
    left = left.with_columns(**asked).with_columns(pl.col("row").first().over(*keys, *asked).alias("first"))
    shared = _numbers(plan.height).scatter(left["row"], left["first"])
    left = left.filter(pl.col("row") == pl.col("first")).select("row", *keys)
    if kind != "count":
        members = plan_of(plan.archive, table)
        said = [members.value(settled(part, variable)).gather(right["member"]) for part in theirs]
        right = right.with_columns(*(one.alias(f"own{place}") for place, one in enumerate(said)))
        right = right.unique(subset=[*keys, *(f"own{place}" for place in range(len(said)))]).select("member", *keys)
    return left, right, shared


def _parts(left: pl.DataFrame, right: pl.DataFrame, keys: list[str]) -> list[pl.DataFrame]:
    """The rows on the left in parts, none of which has more pairs on the right than the bound (or one row's)."""
    sums = _each(left, right, keys).cum_sum()
    return left.with_columns((sums // MOST_PAIRS).alias("part")).partition_by("part", include_key=False)


def _each(left: pl.DataFrame, right: pl.DataFrame, keys: list[str]) -> pl.Series:
    """How many members each row meets."""
    met = right.group_by(keys).agg(pl.len().cast(pl.Int64).alias("each"))
    return left.join(met, on=keys, how="left", maintain_order="left")["each"].fill_null(0)


def _pairs(left: pl.DataFrame, right: pl.DataFrame, keys: list[str]) -> int:
    return int(_each(left, right, keys).sum())


def _equality(plan: Plan, node: Node) -> tuple[pl.Series, Node] | None:
    """An equality of texts that must hold for a body to be true: what rows outside say, and what the member says."""
    variable, body = node[2], node[4]
    for part in conjuncts(body):
        if part[0] != "==":
            continue
        for one, two in ((part[1], part[2]), (part[2], part[1])):
            if two[0] == "field" and two[1] == variable and free(one) and variable not in free(one):
                ours = plan.value(one)
                theirs = plan.archive.dtypes[str(node[3]), two[2]]
                if isinstance(ours, pl.Series) and ours.dtype == theirs == pl.String:
                    return ours, two
    return None


_SPLITS = {"all": "and", "exists": "or"}
"""A loop over parts joined so is those parts looped over, each where it is said least often."""
_EMPTY: dict[str, Any] = {"all": True, "exists": False, "count": 0}
_DTYPES: dict[str, Any] = {"all": pl.Boolean, "exists": pl.Boolean, "count": pl.Int64}
