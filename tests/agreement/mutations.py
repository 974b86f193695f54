"""Submissions made of the cases of many rules side by side, with cells changed at random: the ground of agreement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from dardr_schema.specimens import Tables
from dardr_schema.tables import Column, profiles, tables
from dardr_vocabularies.schemes import scheme
from tests.properties.submissions import CSPS, DAYS, ODD, PERSONAL, TEXTS
from tests.rules.given import cases, given

ROOT = "submission"
OFTEN = 0.4
"""Share of records that are changed."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Mutated cases in one submission. ``parts``: for each case, the records it brought, by table and identity."""

    profile: str
    tables: Tables
    parts: tuple[Tables, ...]

    @property
    def size(self) -> int:
        """How many records it holds."""
        return sum(map(len, self.tables.values()))

    def only(self, parts: tuple[Tables, ...]) -> Tables:
        """The submission with some of its cases left."""
        kept: Tables = {ROOT: self.tables[ROOT]}
        for name in tables():
            rows = [row for part in parts for row in part.get(name, ())]
            if rows or (name in self.tables and name != ROOT):
                kept.setdefault(name, rows)
        return kept


def batch(random: Random, records: int) -> Batch:
    """A submission of at least so many records, of one profile, with cells changed."""
    profile = random.choice([name for name, found in sorted(_by_profile().items()) for _ in range(len(found))])
    found: Tables = {ROOT: [dict(random.choice(_by_profile()[profile])[ROOT][0])]}
    found[ROOT][0]["profile"] = profile
    parts: list[Tables] = []
    while sum(map(len, found.values())) < records:
        part = _apart(random.choice(_by_profile()[profile]), f"-{len(parts)}")
        for name, rows in part.items():
            for row in rows:
                if random.random() < OFTEN:
                    _change(random, name, row)
            found.setdefault(name, []).extend(rows)
        parts.append(part)
    if random.random() < OFTEN:
        _change(random, ROOT, found[ROOT][0])
    return Batch(profile, found, tuple(parts))


@cache
def _by_profile() -> Mapping[str, list[Tables]]:
    """The rules' cases that are whole submissions, by profile."""
    found: dict[str, list[Tables]] = {}
    for _, case in cases():
        made = given(case)
        profile = str(made[ROOT][0].get("profile")) if made.get(ROOT) else ""
        if profile in profiles() and "without" not in case:
            found.setdefault(profile, []).append(made)
    return found


def _apart(made: Tables, ending: str) -> Tables:
    """The records of a case under identifiers of their own, and none of its envelope."""
    part: Tables = {}
    for name, rows in made.items():
        if name != ROOT:
            part[name] = [{field: _renamed(name, field, value, ending) for field, value in row.items()} for row in rows]
    return part


def _renamed(table: str, field: str, value: Any, ending: str) -> Any:
    column = tables()[table].fields.get(field)
    if column is None or not (field == tables()[table].key or column.references):
        return value
    return [f"{one}{ending}" for one in value] if isinstance(value, list) else f"{value}{ending}"


def _change(random: Random, table: str, row: dict[str, Any]) -> None:
    """Change one to three cells of a record."""
    for name in random.sample(sorted(tables()[table].fields), k=random.randint(1, 3)):
        if table == ROOT and name == "profile":
            continue
        column = tables()[table].fields[name]
        if random.random() < 0.3:
            row.pop(name, None)
        elif column.is_list:
            row[name] = ";".join(dict.fromkeys(_value(random, column) for _ in range(random.randint(1, 3))))
        else:
            row[name] = _value(random, column)


def _value(random: Random, column: Column) -> str:
    if random.random() < 0.08:
        return random.choice(ODD)
    if column.type == "code":
        return random.choice(list(scheme(str(column.scheme)).concepts))
    if column.type in ("date", "month", "year", "datetime"):
        return random.choice(
            (*DAYS, f"{random.randint(2019, 2027)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}")
        )
    if column.type == "boolean":
        return random.choice(("true", "false"))
    if column.type in ("integer", "decimal"):
        return random.choice(("0", "1", "41", "-3"))
    if column.type in ("csp", "area", "organisation"):
        return random.choice((*CSPS, "police"))
    if column.references:
        return f"{column.references[0]}-{random.randint(0, 9)}"
    return random.choice((*TEXTS, *PERSONAL, "Bydd yr heddlu'n hyfforddi staff erbyn mis Mai"))
