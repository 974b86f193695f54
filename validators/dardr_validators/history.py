"""What only earlier returns show: an action reopened without a reason, an assessment that takes another's date.

An earlier return that a later one replaces does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dardr_schema.tables import tables
from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.expressions.functions import before
from dardr_validators.expressions.records import meaning
from dardr_validators.expressions.syntax import walk
from dardr_validators.rules import conditions, speaker
from dardr_validators.submissions import Row, Submission


def history_troubles(content: Content, previous: Iterable[Submission]) -> Iterator[Trouble]:
    """What a return does to the history that earlier returns began."""
    earlier = list(_standing(content, previous))
    yield from _reopened(content, earlier)
    yield from _dated_again(content, earlier)


def _standing(content: Content, previous: Iterable[Submission]) -> Iterator[Submission]:
    held = list(previous)
    replaced = {row.values.get("replaces_submission") for one in held for row in one.rows.get("submission", ())}
    if content.sizes.get("submission"):
        replaced.add(content.value("submission", 0, "replaces_submission"))
    for one in held:
        names = {row.values.get("submission_id") for row in one.rows.get("submission", ())}
        if not names & (replaced - {None}):
            yield one


def _reopened(content: Content, earlier: Iterable[Submission]) -> Iterator[Trouble]:
    """The actions that break the rule on reopening when what earlier returns said of them is taken as their past."""
    past: dict[object, list[Row]] = {}
    for row in (row for one in earlier for row in one.rows.get("action", ())):
        sighting = {"status": row.values.get("status"), "as_at_date": row.values.get("status_as_at")}
        given = {name: value for name, value in sighting.items() if value is not None}
        past.setdefault(row.values.get("action_id"), []).append(Row("action_status_history", 0, given))
    rule = speaker("reopened", "action", "status")
    said = {index for broken, table, index, _ in content.broken if (broken, table) == (rule, "action")}
    (condition,) = [one for one in conditions("action") if one.rule == rule]
    nodes = [node for part in (condition.when, condition.must) if part for node in walk(part)]
    fields = {node[2] for node in nodes if node[0] in ("field", "has") and node[1] == "self"}
    when, must = meaning(condition.when or ("literal", True)), meaning(condition.must)
    for index in range(content.sizes.get("action", 0) if past else 0):
        seen = past.get(content.value("action", index, "action_id"))
        if seen is None or index in said:
            continue
        values = {name: content.value("action", index, name) for name in fields}
        given = {name: value for name, value in values.items() if value is not None}
        scope = {"self": Row("action", index, given, lists={"action_status_history": seen})}
        if when(scope) is True and must(scope) is False:
            yield Trouble("reopened", "action", index + 1, "status")


def _dated_again(content: Content, earlier: Iterable[Submission]) -> Iterator[Trouble]:
    days: dict[object, set[str]] = {}
    taken: dict[tuple[object, str], set[object]] = {}
    for row in (row for one in earlier for row in one.rows.get("assessment", ())):
        key, day = row.values.get("assessment_id"), row.values.get("as_at_date")
        if key is not None and isinstance(day, str):
            days.setdefault(key, set()).add(day)
            taken.setdefault((_of(row), day), set()).add(key)
    said = {trouble.row - 1 for trouble in content.troubles if trouble.table == "assessment"} if days else set()
    for index in range(content.sizes.get("assessment", 0) if days else 0):
        key, day = content.value("assessment", index, "assessment_id"), content.value("assessment", index, "as_at_date")
        if key is None or not isinstance(day, str) or index in said:
            continue
        others = taken.get((_recommendation(content, index), day), set()) - {key}
        moved = all(before(one, day) or before(day, one) for one in days.get(key, ()))
        if others or (key in days and moved):
            yield Trouble("dated-again", "assessment", index + 1, "as_at_date")


def _of(row: Row) -> object:
    if "recommendation_id" in row.values or row.parent is None:
        return row.values.get("recommendation_id")
    return row.parent.values.get("recommendation_id")


def _recommendation(content: Content, index: int) -> object:
    """The recommendation that is assessed; nested records need not name it."""
    named = content.value("assessment", index, "recommendation_id")
    above = content.parent("assessment", index) if named is None else None
    key = str(tables()["recommendation"].key)
    return named if above is None else content.value("recommendation", above, key)
