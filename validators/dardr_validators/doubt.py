"""What cannot be decided because records cannot be found, or cannot be told apart: one fault stays one finding.

In tables that are joined by keys alone, the records below two that share a key may belong to either, a record without
a key has nothing below it, and a record whose parent is blank or unknown may belong to any. A rule that looks along
such a joint is undecided there, and so is one that counts records of which one stands twice. What the joint itself
says (a key twice, a blank, a reference to nothing) is the fault.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cache

from dardr_schema.tables import tables
from dardr_validators.cells import LIST_BREAK
from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.expressions.syntax import Node, walk
from dardr_validators.links import LINKS, SIBLINGS, ancestors, collections
from dardr_validators.meant import REVIEW, Joint, Neighbours, Record
from dardr_validators.rules import conditions
from dardr_vocabularies.dataclass import dataclass

ROOT = "submission"
UNREAD = frozenset(
    {
        "code",
        "area",
        "organisation",
        "type",
        "error-value",
        "pattern",
        "length",
        "exact-day",
        "catch-all",
        "covered-cell",
    }
)
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Joints:
    """What a condition looks along: lists by the record that holds them, those it counts, and tables above.

    ``asked`` are the record's own fields that it asks for with `has()`.
    """

    lists: frozenset[Place]
    counted: frozenset[Place]
    above: tuple[str, ...]
    asked: frozenset[str]


@cache
def joints(rule: str, table: str, at: str | None) -> Joints:
    """The joints of a rule's conditions that point at a field."""
    asked = [one for one in conditions(table) if (one.rule, one.field) == (rule, at)]
    nodes: list[Node] = [node for one in asked for part in (one.when, one.must) if part for node in walk(part)]
    names = {"self": table, **{name: name for name in ancestors(table)}}
    ranges = [node[1] for node in nodes if node[0] == "count" and node[1][0] == "children"]
    return Joints(
        frozenset((names[n[1]], n[2]) for n in nodes if n[0] == "children" and n[1] in names),
        frozenset((names[n[1]], n[2]) for n in ranges if n[1] in names),
        tuple(sorted({name for one in asked for name in one.above if name != ROOT})),
        frozenset(node[2] for node in nodes if node[:2] == ("has", "self")),
    )


@dataclass(slots=True)
class Doubt:
    """The joints of one submission that do not hold.

    ``alike``: table -> records that share a key with another, or have none; ``nameless``: those whose key is blank, and
    ``illegible`` those whose key has a wrong form. ``strays``: table and field -> records whose parent, or whom they
    name, is blank or unknown. ``astray``: table, record and field of a reference to nothing; ``unread``: the same of a
    cell that is given and cannot be read, so is not blank. ``said``: the records that break a rule at a field.
    ``unsent``: the tables that are said to be missing.
    """

    content: Content
    alike: dict[str, set[int]] = field(default_factory=dict)
    strays: dict[Joint, set[int]] = field(default_factory=dict)
    astray: set[tuple[str, int, str]] = field(default_factory=set)
    nameless: dict[str, set[int]] = field(default_factory=dict)
    illegible: dict[str, set[int]] = field(default_factory=dict)
    keyed: dict[str, bool] = field(default_factory=dict)
    unread: set[tuple[str, int, str]] = field(default_factory=set)
    said: dict[tuple[str, str, str | None], list[int]] = field(default_factory=dict)
    unsent: set[str | None] = field(default_factory=set)
    _neighbours: Neighbours | None = None
    _said_in: dict[tuple[str, str, str | None], Counter[Record | str]] = field(default_factory=dict)

    def covers(self, rule: str, table: str, index: int, at: str | None) -> bool:
        """Whether a finding of a rule looks along a joint that does not hold."""
        if not (self.alike or self.strays or self.astray or self.unread or self.unsent):
            return False
        looked = joints(rule, table, at)
        if any((table, index, name) in self.unread for name in looked.asked):
            return True
        if not looked.lists and not looked.above:
            return False
        if not self.unsent.isdisjoint(members(looked)):
            return True
        chain = dict(self._chain(table, index))
        if any(chain.get(name) is None for name in looked.above):
            return True
        said = (rule, table, at)
        return any(
            self._is_loose(owner, chain[owner], name, looked, (said, index))
            for owner, name in looked.lists
            if owner in chain
        )

    def explains(self, trouble: Trouble) -> bool:
        """Whether two records that seem alike hang on a key that two records share."""
        if trouble.check != "unique":
            return False
        table = tables()[str(trouble.table)]
        if trouble.field == table.key or table.parent_table not in self.alike:
            return False
        return self._joined(table.name, trouble.row - 1) is None

    def _chain(self, table: str, index: int) -> Iterator[tuple[str, int | None]]:
        """The record and those above it; None from the first that cannot be told from another."""
        found: int | None = index
        yield table, found
        for name in ancestors(table):
            if found is not None and name != ROOT:
                found = self._joined(table, found)
            yield name, 0 if name == ROOT else found
            table = name

    def _joined(self, table: str, index: int) -> int | None:
        parent = self.content.parent(table, index)
        above = str(tables()[table].parent_table)
        nested = self.content.drafts[table].parents
        by_key = nested is None or nested[index] is None
        return None if parent is None or (by_key and parent in self.alike.get(above, ())) else parent

    def _by_key(self, member: str, nested: list[int | None] | None) -> bool:
        """Whether a record of a table may belong to another by its key alone."""
        if member not in self.keyed:
            self.keyed[member] = nested is None or None in nested
        return self.keyed[member]

    def _is_loose(
        self, owner: str, index: int | None, name: str, looked: Joints, said: tuple[tuple[str, str, str | None], int]
    ) -> bool:
        """Whether a list cannot be trusted; strays may be what is missing where no more is said than they are."""
        if index is None:
            return True
        member = collections(owner)[name]
        nested = self.content.drafts[member].parents if member == name and member in self.content.drafts else None
        if self._by_key(member, nested) and index in self.alike.get(owner, ()):
            return True
        if (owner, name) in looked.counted and member == name and self._holds_twins(member, index):
            return True
        if any((owner, index, link.field) in self.astray for link in LINKS if link.forward == name):
            return True
        joint = member, joined_by(owner, name)
        if joint not in self.strays:
            return False
        is_counted = owner == REVIEW and (owner, name) in looked.counted
        is_open = is_counted or name in SIBLINGS or not self.content.sees(owner, index, name)
        return is_open and self._said_beside(joint, *said) <= self.neighbours.strays_about(joint, owner, index)

    def _holds_twins(self, member: str, index: int) -> bool:
        """Whether a record stands twice below another, so that what is below it cannot be counted."""
        keyless = self.nameless.get(member, set()) | self.illegible.get(member, set())
        twins = self.alike.get(member, set()) - keyless
        return any(self.content.parent(member, twin) == index for twin in twins)

    @property
    def neighbours(self) -> Neighbours:
        if self._neighbours is None:
            self._neighbours = Neighbours(self.content, self.strays)
        return self._neighbours

    def _said_beside(self, joint: Joint, said: tuple[str, str, str | None], index: int) -> int:
        """How often a rule is broken at a field around the review of a record, or outside reviews."""
        if said not in self._said_in:
            self._said_in[said] = Counter(self._stands_in(said[1], one) for one in self.said[said])
        own = self._stands_in(said[1], index)
        around = {own} if isinstance(own, str) else self.neighbours.around(joint, own)
        return sum(self._said_in[said][one] for one in around)

    def _stands_in(self, table: str, index: int) -> Record | str:
        top = self.neighbours.top(table, index)
        return top if top[0] == REVIEW and not self.neighbours.is_one_review else REVIEW


def members(looked: Joints) -> frozenset[str]:
    """The tables of the records in the lists that a condition looks along."""
    return frozenset(collections(owner)[name] for owner, name in looked.lists if name in collections(owner))


def joined_by(owner: str, name: str) -> str:
    """The field by which the records in a list are joined to the one that sees them."""
    linked = next((link.field for link in LINKS if link.reverse == name and owner in link.targets), None)
    sibling = SIBLINGS[name][1] if name in SIBLINGS else None
    return linked or sibling or str(tables()[collections(owner)[name]].parent_field)


def unnamed(doubt: Doubt, troubles: Iterable[Trouble]) -> set[tuple[str | None, int, str | None]]:
    """References to nothing that may be to records without a key: no more names than such records stand with them.

    A key that is given in a wrong form, such as two with a semicolon between them, is named by nothing but its parts.
    """
    met: dict[frozenset[Record], dict[frozenset[str], list[Trouble]]] = {}
    for trouble in troubles if doubt.nameless or doubt.illegible else ():
        if trouble.check == "reference":
            said = doubt.content.value(str(trouble.table), trouble.row - 1, str(trouble.field))
            names = frozenset(map(str, said)) if isinstance(said, list) else frozenset({str(said)})
            met.setdefault(frozenset(_meant(doubt, trouble, names)), {}).setdefault(names, []).append(trouble)
    return {
        (one.table, one.row, one.field)
        for meant, named in met.items()
        if len(named) <= len(meant)
        for found in named.values()
        for one in found
    }


def _meant(doubt: Doubt, trouble: Trouble, names: frozenset[str]) -> Iterator[Record]:
    """The records without a readable key that a reference to nothing may be to."""
    joint = str(trouble.table), str(trouble.field)
    for target in tables()[joint[0]].fields[joint[1]].references:
        yield from doubt.neighbours.nameless(joint, trouble.row - 1, target, doubt.nameless.get(target, ()))
        for index in doubt.illegible.get(target, ()):
            key = doubt.content.value(target, index, str(tables()[target].key))
            if not names.isdisjoint(re.split(LIST_BREAK, str(key))):
                yield target, index


def doubt_of(content: Content, troubles: Iterable[Trouble]) -> Doubt:
    """The joints of a submission that do not hold, from what was met in reading it and from blank keys."""
    found = Doubt(content)
    repeated: dict[str, set[object]] = {}
    for trouble in troubles:
        table = tables().get(str(trouble.table))
        if trouble.check == "missing-table":
            found.unsent.add(trouble.table)
        if table is None or not trouble.row:
            continue
        if trouble.check == "unique" and trouble.field == table.key:
            repeated.setdefault(table.name, set()).add(content.value(table.name, trouble.row - 1, str(table.key)))
        elif trouble.check == "reference" or trouble.check in UNREAD:
            if trouble.check in UNREAD and content.value(table.name, trouble.row - 1, str(trouble.field)) is None:
                found.unread.add((table.name, trouble.row - 1, str(trouble.field)))
            _stray(found, table.name, trouble.row - 1, str(trouble.field), trouble.check == "reference")
    for name, keys in repeated.items():
        found.alike.setdefault(name, set()).update(content.rows_with(name, str(tables()[name].key), keys))
    for rule, name, index, at in content.broken:
        found.said.setdefault((rule, name, at), []).append(index)
        if at is not None and content.value(name, index, at) is None:
            _stray(found, name, index, at, False)
    return found


def _stray(found: Doubt, name: str, index: int, at: str, names_nothing: bool) -> None:
    """Take in a blank or unreadable key, or a reference that is blank, unreadable or to nothing."""
    table = tables()[name]
    nested = found.content.drafts[name].parents if name in found.content.drafts else None
    if at == table.key and not names_nothing:
        found.alike.setdefault(name, set()).add(index)
        without = found.nameless if found.content.value(name, index, at) is None else found.illegible
        without.setdefault(name, set()).add(index)
    if at == table.parent_field and (nested is None or nested[index] is None):
        found.strays.setdefault((name, at), set()).add(index)
    elif any((link.table, link.field) == (name, at) for link in LINKS):
        if names_nothing:
            found.astray.add((name, index, at))
        if tables()[name].fields[at].required or names_nothing:
            found.strays.setdefault((name, at), set()).add(index)
