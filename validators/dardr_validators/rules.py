"""The compiled rules, as running code sees them."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from dardr_validators.expressions.syntax import Node, node_of
from dardr_vocabularies import generated_files as vocabularies
from dardr_vocabularies.dataclass import dataclass

Text = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One compiled rule. ``table`` and ``field`` say where it points; generic rules have neither."""

    id: str
    since: str
    severity: str
    kind: str
    table: str | None
    field: str | None
    when: str | None
    must: str | None
    also: tuple[Mapping[str, str], ...]
    checks: tuple[Mapping[str, str], ...]
    needs: str | None
    needs_unless: str | None
    needs_table: str | None
    title: Text
    message: Text
    mend: Text
    source: str
    cy_checked: bool
    words: Mapping[str, Mapping[str, Text]] = dataclasses.field(default_factory=dict)
    """Message and mend of a check where those of the rule do not fit it."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One parsed condition of a rule: a record breaks it where ``when`` is true and ``must`` is false.

    ``above`` names the tables above the record that the condition looks at; a record without them is not decided.
    """

    rule: str
    table: str
    field: str | None
    when: Node | None
    must: Node
    above: tuple[str, ...]
    needs_table: str | None
    reads: tuple[str, ...]

    def is_decided(self, known: Collection[str]) -> bool:
        """Whether the tables that the condition looks into are known."""
        return all(name in known for name in self.reads) and (self.needs_table is None or self.needs_table in known)


GENERATED = Path(__file__).parent / "generated" / "rules.json"


@cache
def _compiled() -> dict[str, Any]:
    content: dict[str, Any] = orjson.loads(GENERATED.read_bytes())
    return content


@cache
def rules_sha256() -> str:
    """The digest of the compiled rules."""
    return hashlib.sha256(GENERATED.read_bytes()).hexdigest()


@cache
def vocabularies_sha256() -> str:
    """The digest of the compiled code lists and registers."""
    digest = hashlib.sha256()
    for name in ("vocabularies.json", "registers.json"):
        digest.update(vocabularies.content(name))
    return digest.hexdigest()


@cache
def rules() -> Mapping[str, Rule]:
    """All rules by id, in order of id."""
    return {
        name: Rule(id=name, **{**row, "also": tuple(row["also"]), "checks": tuple(row["checks"])})
        for name, row in _compiled()["rules"].items()
    }


@cache
def conditions(table: str) -> tuple[Condition, ...]:
    """The conditions on records of a table."""
    return tuple(map(condition_of, _compiled()["conditions"].get(table, ())))


@cache
def undecided(table: str) -> tuple[Condition, ...]:
    """The conditions that records break for which a rule cannot be decided."""
    return tuple(condition_of(row) for row in _compiled()["undecided"] if row["table"] == table)


@cache
def doubts() -> Mapping[str, Text]:
    """Rule -> what to say where it cannot be decided for ``{number}`` records."""
    return {row["rule"]: row["words"] for row in _compiled()["undecided"]}


def condition_of(row: Mapping[str, Any]) -> Condition:
    """The condition that compiled JSON stands for."""
    return Condition(
        rule=row["rule"],
        table=row["table"],
        field=row["field"],
        when=node_of(row["when"]) if row["when"] else None,
        must=node_of(row["must"]),
        above=tuple(row["above"]),
        needs_table=row["needs_table"],
        reads=tuple(row["reads"]),
    )


@cache
def speaker(check: str, table: str | None, field: str | None) -> str | None:
    """The id of the rule that speaks for a structural check of a field: its own, else the generic one, if any."""
    speakers: Mapping[str, str] = _compiled()["speakers"]
    return speakers.get(f"{check} {table}.{field}") or speakers.get(check)


def explicit_speakers(table: str) -> frozenset[str]:
    """The rules that speak for a check of a table's own field or of the table, by its name."""
    speakers: Mapping[str, str] = _compiled()["speakers"]
    return frozenset(rule for check, rule in speakers.items() if f" {table}." in check)
