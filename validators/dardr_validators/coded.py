"""People are coded and stay in their review: keys say nothing of who they are, and nobody is named from another review.

A lone first name may be the one chosen for the review; a first name beside a surname, a title before one, or a full
date is not a code. A person who is nowhere is another fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dardr_schema.tables import tables
from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble

TELLS, OTHER = "tells-who", "other-review"
PERSON, REVIEW = "person", "review"
KEYS = (("person", "person_id"), ("death", "death_id"), ("agency_finding", "finding_id"))
NAMED = (("death", "victim"), ("relationship", "victim"))
DAY = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-./_ ](?:0?[1-9]|1[0-2])[-./_ ](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[-./_ ](?:0?[1-9]|1[0-2])[-./_ ](?:19|20)\d\d)(?!\d)"
)


def coded_troubles(content: Content) -> Iterator[Trouble]:
    """The keys that tell who somebody is, and the people who are named from another review."""
    for table, field in KEYS:
        if table in content.drafts:
            for index, key in enumerate(content.column(table, field)):
                if isinstance(key, str) and tells_who(key):
                    yield Trouble(TELLS, table, index + 1, field)
    for table, field in NAMED:
        if table in content.drafts and PERSON in content.drafts:
            yield from _from_another_review(content, table, field)


def tells_who(key: str) -> bool:
    """Whether a key holds a full name or a full date."""
    from dardr_validators.lasting import names_somebody

    return DAY.search(key) is not None or names_somebody(key, in_full=True)


def _from_another_review(content: Content, table: str, field: str) -> Iterator[Trouble]:
    reviews: dict[object, set[int | None]] = {}
    for index, key in enumerate(content.column(PERSON, str(tables()[PERSON].key))):
        reviews.setdefault(key, set()).add(_review(content, PERSON, index))
    for index, key in enumerate(content.column(table, field)):
        around = reviews.get(key, set()) if key is not None else set()
        own = _review(content, table, index)
        if around and not around & {own, None} and own is not None:
            yield Trouble(OTHER, table, index + 1, field)


def _review(content: Content, table: str, index: int) -> int | None:
    """The review that a record belongs to, where it is found."""
    found: int | None = index
    while table != REVIEW and found is not None:
        found, table = content.parent(table, found), str(tables()[table].parent_table)
    return found
