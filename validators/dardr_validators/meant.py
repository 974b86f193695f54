"""Which records a fault in a joint may concern: a stray explains what stands with it, and nothing elsewhere.

In a submission of several reviews a stray stands with the reviews of the records next to it in its table, where their
own keys begin alike, and with the few reviews between those; where nothing tells, a record may be meant whose key
begins as the name that the stray gives. So what is sent for one review takes no finding away from another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from dardr_schema.tables import tables
from dardr_validators.contents import Content
from dardr_vocabularies.dataclass import dataclass

ROOT, REVIEW = "submission", "review"
MOST_BETWEEN = 20
Record = tuple[str, int]
Joint = tuple[str, str]
Sides = tuple[int | None, int | None]
Initials = Counter[str | None]


@dataclass(frozen=True, slots=True)
class Strays:
    """The strays at one joint, counted: by the review that they stand with, and by how the names begin that they give.

    ``around`` are all reviews that those of a review stand with; ``loose`` are those with nothing beside them. A name
    that is blank may be any: it counts under None.
    """

    beside: Counter[Record]
    around: dict[Record, set[Record]]
    named: Initials
    loose: Initials


@dataclass(slots=True)
class Neighbours:
    """Where the records of a submission stand.

    ``strays``: table and field -> records whose parent, or whom they name, is blank or unknown.
    """

    content: Content
    strays: Mapping[Joint, set[int]]
    _sides: dict[Joint, dict[int, Sides]] = field(default_factory=dict)
    _counted: dict[Joint, Strays] = field(default_factory=dict)

    @property
    def is_one_review(self) -> bool:
        return self.content.sizes.get(REVIEW, 0) <= 1

    def strays_about(self, joint: Joint, owner: str, index: int) -> int:
        """How many strays at a joint may be meant for a record."""
        if self.is_one_review:
            return len(self.strays[joint])
        counted, top = self._count(joint), self.top(owner, index)
        initial = _initial(self._key(owner, index))
        if top[0] != REVIEW or tables()[joint[0]].parent_table == ROOT:
            return _of(counted.named, initial)
        return counted.beside[top] + _of(counted.loose, initial)

    def around(self, joint: Joint, review: Record) -> set[Record]:
        """The reviews for which the strays that may be meant for one may be meant, itself among them."""
        return self._count(joint).around.get(review, set()) | {review}

    def nameless(self, joint: Joint, index: int, target: str, keyless: Iterable[int]) -> Iterator[Record]:
        """The records with a blank key that a reference to nothing may be to."""
        for other in keyless:
            if self.is_one_review or self._stand_together(joint, index, target, other):
                yield target, other

    def top(self, table: str, index: int) -> Record:
        """The highest record that a record is found to belong to, below the submission."""
        above = tables()[table].parent_table
        parent = None if above is None or above == ROOT else self.content.parent(table, index)
        return (table, index) if parent is None else self.top(str(above), parent)

    def _stand_together(self, joint: Joint, index: int, target: str, other: int) -> bool:
        table = joint[0]
        if joint[1] != tables()[table].parent_field:
            return self.top(target, other) == self.top(table, index)
        if target != REVIEW:
            return self.top(target, other) in self._about(joint, index)
        before, after = (None if side is None else self.top(table, side) for side in self._alike(joint, index))
        return (before is None or before[1] < other) and (after is None or other < after[1])

    def _count(self, joint: Joint) -> Strays:
        if joint not in self._counted:
            counted = self._counted[joint] = Strays(Counter(), {}, Counter(), Counter())
            for index in self.strays[joint]:
                texts = _texts(self.content.value(joint[0], index, joint[1]))
                initials = {_initial(text) for text in texts} or {None}
                counted.named.update(initials)
                about = self._about(joint, index)
                counted.beside.update(about)
                for one in about:
                    counted.around.setdefault(one, set()).update(about)
                if self._beside(joint)[index] == (None, None):
                    counted.loose.update(initials)
        return self._counted[joint]

    def _about(self, joint: Joint, index: int) -> set[Record]:
        """What a stray stands with: the reviews of the records beside it, and those between them or up to the end."""
        before, after = (None if side is None else self.top(joint[0], side) for side in self._alike(joint, index))
        found = {one for one in (before, after) if one is not None}
        initials = {_initial(self._key(*one)) for one in found}
        if len(initials) != 1 or any(table != REVIEW for table, _ in found):
            return found
        first = 0 if before is None else before[1]
        last = self.content.sizes[REVIEW] - 1 if after is None else after[1]
        if last - first <= MOST_BETWEEN:
            found |= {(REVIEW, one) for one in range(first, last + 1) if _initial(self._key(REVIEW, one)) in initials}
        return found

    def _alike(self, joint: Joint, index: int) -> Sides:
        """The records before and after a stray, where their own keys begin as its key does."""
        own = _initial(self._key(joint[0], index))
        before, after = self._beside(joint).get(index, (None, None))
        kept = [
            side
            if side is None or None in (own, other := _initial(self._key(joint[0], side))) or own == other
            else None
            for side in (before, after)
        ]
        return kept[0], kept[1]

    def _beside(self, joint: Joint) -> dict[int, Sides]:
        """Each stray with the nearest records before and after it that are none."""
        if joint not in self._sides:
            strays = self.strays.get(joint, set())
            found, run, size = self._sides.setdefault(joint, {}), list[int](), self.content.sizes[joint[0]]
            for index in sorted(strays):
                run.append(index)
                if index + 1 not in strays:
                    sides = run[0] - 1 if run[0] else None, index + 1 if index + 1 < size else None
                    found.update(dict.fromkeys(run, sides))
                    run = []
        return self._sides[joint]

    def _key(self, table: str, index: int) -> object:
        key = tables()[table].key
        return None if key is None else self.content.value(table, index, key)


def _texts(value: object) -> list[str]:
    return [] if value is None else [str(one) for one in (value if isinstance(value, list) else [value])]


def _initial(value: object) -> str | None:
    return None if value is None else str(value)[:1].casefold()


def _of(initials: Initials, initial: str | None) -> int:
    return initials.total() if initial is None else initials[initial] + initials[None]
