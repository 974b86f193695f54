"""The rules that could not be decided for want of something that the sender or the caller did not give."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from dardr_schema.editions import is_later
from dardr_schema.tables import profiles, tables
from dardr_validators.contents import Content
from dardr_validators.drafts import unread_tables
from dardr_validators.links import ancestors
from dardr_validators.rules import Condition, Rule, conditions, doubts, rules, speaker

NOT_CHECKED = {
    "registry": {
        "en": "The register of senders was not given, so who may send for which area was not checked.",
        "cy": "Ni roddwyd y gofrestr anfonwyr, felly ni wiriwyd pwy gaiff anfon ar ran pa ardal.",
    },
    "previous": {
        "en": "Earlier returns were not given, so this was not checked against them.",
        "cy": "Ni roddwyd ffurflenni cynharach, felly ni wiriwyd hyn yn eu herbyn.",
    },
    "table": {
        "en": "The table {table} was not sent or could not be read, so this was not checked.",
        "cy": "Ni anfonwyd y tabl {table}, neu ni ellid ei ddarllen, felly ni wiriwyd hyn.",
    },
}


def stands_alone(content: Content) -> bool:
    """Whether a file holds only tables that are no part of a return."""
    return bool(content.drafts) and all(tables()[name].stands_alone for name in content.drafts)


def _does_without(rule: Rule, content: Content) -> bool:
    """Whether a return itself holds what a rule needs to know, or nothing that the rule is about."""
    return rule.needs_unless is not None and bool(
        content.sizes.get(rule.needs_unless) or not content.sizes.get(str(rule.table))
    )


def not_checked(
    content: Content,
    profile: str,
    known: Collection[str],
    given: Collection[str],
    *,
    unsaid: Mapping[str, Mapping[str, str]],
    edition: str,
) -> tuple[Mapping[str, Any], ...]:
    """The rules that could not be decided for want of something the sender or the caller did not give.

    ``unsaid`` are those that the engine cannot say, with the reason.
    """
    found: dict[str, dict[str, str]] = {rule: dict(reason) for rule, reason in unsaid.items()}
    for rule in rules().values():
        if rule.needs and rule.needs not in given and not stands_alone(content) and not _does_without(rule, content):
            found[rule.id] = dict(NOT_CHECKED[rule.needs])
    unread = sorted(unread_tables(content.troubles))
    lacking = [*(name for name in profiles()[profile].required if name not in known and name not in unread), *unread]
    for table in tables():
        for condition in conditions(table) if content.sizes.get(table) or table in lacking else ():
            wanted = _wanted(condition, lacking) if content.sizes.get(table) else []
            absent = [name for name in wanted if name not in known] + [name for name in lacking if name == table]
            if absent and condition.rule not in found:
                found[condition.rule] = _without(absent[0])
    unmet = (*_escaped(unread, content), *_unmet(content, profile, known), *_above(profile, known))
    for unasked, absent_table in unmet:
        found.setdefault(unasked, _without(absent_table))
    for name, number in content.undecided.items():
        found.setdefault(name, {lang: words.format(number=number) for lang, words in doubts()[name].items()})
    asked = (rule for rule in sorted(found) if not is_later(rules()[rule].since, edition))
    return tuple({"rule": rule, "reason": found[rule]} for rule in asked)


def _wanted(condition: Condition, lacking: Collection[str]) -> list[str]:
    """The tables that a condition cannot do without; below a record, those that the profile asks for."""
    above = (name for name in condition.above if tables()[name].parent_table is not None)
    wanted = [*condition.reads, *filter(None, [condition.needs_table]), *above]
    if lacking:
        looked = _looked_at(condition)
        wanted += [name for name in lacking if name in looked]
    return wanted


def _looked_at(condition: Condition) -> Collection[str]:
    """The tables of the records in the lists that a condition looks along."""
    from dardr_validators.doubt import joints, members

    return members(joints(condition.rule, condition.table, condition.field))


def _above(profile: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The rules on what holds the tables of a profile that look at these, where it was not sent, and its table."""
    required = profiles()[profile].required
    context = {above for name in required for above in ancestors(name)} - {*required, *known}
    for table in sorted(context):
        for condition in conditions(table):
            if not frozenset(required).isdisjoint(_looked_at(condition)):
                yield condition.rule, table


def _escaped(unread: Collection[str], content: Content) -> Iterator[tuple[str, str]]:
    """The rules on single cells and headings that tables escape which could not be read, each with its table."""
    if unread:
        from dardr_validators.unread import escaped

        yield from escaped(content.troubles)


def _unmet(content: Content, profile: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The rule on references to a table that was not sent and holds more than what is sent, and that table."""
    for table, field, name, speaking in _references():
        if name in known or not content.sizes.get(table):
            continue
        # A table of the profile that may be left out has no records; a parent is held by whoever made it.
        is_empty = name in profiles()[profile].allowed and name != tables()[table].parent_table
        if not is_empty and any(value is not None for value in content.column(table, field)):
            yield speaking, name


@cache
def _references() -> tuple[tuple[str, str, str, str], ...]:
    """Each table and field that must name records, a table that they may be in, and the rule that says so."""
    columns = ((table.name, column) for table in tables().values() for column in table.fields.values())
    named = (
        (table, column.name, name) for table, column in columns if not column.external for name in column.references
    )
    return tuple((*one, rule) for one in named if (rule := speaker("reference", *one[:2])) is not None)


def _without(table: str) -> dict[str, str]:
    return {lang: words.format(table=tables()[table].title[lang]) for lang, words in NOT_CHECKED["table"].items()}
