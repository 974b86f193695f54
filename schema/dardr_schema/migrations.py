"""A return of one edition as a return of another: pure, and never at the cost of a fact.

Upwards, what was sent stays as it was and nothing is made up: what the later edition would also take is left blank.
Downwards is refused where anything would be lost. A published migration is never changed: a new one is added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from dardr_schema.editions import editions, is_later, named, order
from dardr_schema.tables import tables
from dardr_vocabularies.schemes import scheme

Record = Mapping[str, Any]
Records = Mapping[str, Sequence[Record]]
"""Table -> its records, blank fields left out."""

Step = Callable[[Records], Records]
ENVELOPE, VERSION = "submission", "schema_version"

NO_EDITION = {
    "en": "The return does not name its own edition, one of {editions}, so it is not known what to change.",
    "cy": "Nid yw'r ffurflen yn enwi ei hargraffiad ei hun, un o {editions}, felly nid yw'n hysbys beth i'w newid.",
}
LOSES = {
    "en": "Edition {to} has no place for {what}, which this return uses. Nothing was written: it would be lost.",
    "cy": "Nid oes lle yn argraffiad {to} i {what}, y mae'r ffurflen hon yn ei ddefnyddio. Ni ysgrifennwyd dim: "
    "byddai'n cael ei golli.",
}


class MigrationError(ValueError):
    """A return cannot become one of another edition; ``words`` says why in each language."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__(words["en"])
        self.words = words


def migrated(records: Records, to: str) -> Records:
    """The records as a return of the edition ``to``; the same records where they are of it already.

    Raises: ValueError for an edition that there is not; MigrationError where the return names none, or would lose
    something.
    """
    if to not in editions():
        raise ValueError(f"expected an edition, one of {', '.join(editions())}, met {to!r}")
    origin = edition_of(records)
    if origin is None:
        raise MigrationError(_told(NO_EDITION, editions=", ".join(editions())))
    lost = list(hindrances(records, to))
    if lost and is_later(origin, to):
        raise MigrationError(_told(LOSES, to=to, what=", ".join(lost)))
    for step in _steps(origin, to):
        records = step(records)
    return records


def edition_of(records: Records) -> str | None:
    """The edition that the envelope names; None where it names none that there is."""
    version = next((row.get(VERSION) for row in records.get(ENVELOPE, ())), None)
    return named(str(version)) if version is not None else None


def hindrances(records: Records, edition: str) -> Iterator[str]:
    """What records hold that an edition has no place for: fields, and codes as ``table.field=code``."""
    for table, rows in records.items():
        for field, column in tables()[table].fields.items():
            given = [row[field] for row in rows if row.get(field) not in (None, "", [])]
            if not given:
                continue
            if is_later(column.since, edition):
                yield f"{table}.{field}"
            elif column.type == "code":
                concepts = scheme(str(column.scheme)).concepts
                codes = {code for value in given for code in (value if isinstance(value, list) else [value])}
                later = {code for code in codes if code in concepts and is_later(concepts[code].since, edition)}
                yield from (f"{table}.{field}={code}" for code in sorted(later))


def _steps(origin: str, to: str) -> Iterator[Step]:
    """The migrations from one edition to another, each to the next."""
    way = sorted(editions(), key=order)
    between = way[way.index(min(origin, to, key=order)) : way.index(max(origin, to, key=order)) + 1]
    steps = pairwise(between) if order(origin) <= order(to) else pairwise(reversed(between))
    yield from (MIGRATIONS[step] for step in steps)


def _renamed(edition: str) -> Step:
    """A migration between editions that differ in nothing but additions: the envelope names the other one.

    Who wrote three numbers gets three.
    """

    def version(said: Any) -> str:
        return editions()[edition] if str(said).count(".") == 2 else edition

    def step(records: Records) -> Records:
        envelope = [{**row, VERSION: version(row[VERSION])} if VERSION in row else row for row in records[ENVELOPE]]
        return {**records, ENVELOPE: envelope}

    return step


def _told(words: Mapping[str, str], **parts: str) -> dict[str, str]:
    return {language: text.format(**parts) for language, text in words.items()}


MIGRATIONS: Mapping[tuple[str, str], Step] = {
    # 1.1 adds optional fields, two lists and a code to 1.0, and asks nothing of what a return of 1.0 says.
    ("1.0", "1.1"): _renamed("1.1"),
    ("1.1", "1.0"): _renamed("1.0"),
}
