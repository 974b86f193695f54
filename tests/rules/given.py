"""A rule's case made whole: the rows it names, on top of the specimen return, in any carrier."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from dardr_schema.specimens import DAY, Tables, completed, csv_files, nested_json
from dardr_validators.sources import Source

RULES = Path(__file__).parents[2] / "validators" / "rules"
TODAY = date.fromisoformat(DAY)
BASE = ("submission", "review", "recommendation", "action", "assessment")


@cache
def cases() -> tuple[tuple[str, dict[str, Any]], ...]:
    """Every case of every rule, with the rule's id: read once, for reading them takes a second."""
    found: list[tuple[str, dict[str, Any]]] = []
    for path in sorted(RULES.glob("*.yaml")):
        rule = yaml.safe_load(path.read_text(encoding="utf-8"))
        found.extend((rule["id"], case) for case in rule["cases"])
    return tuple(found)


def given(case: Mapping[str, Any]) -> Tables:
    """The tables of a case."""
    return completed(case)


def as_json(found: Tables) -> Source:
    """The tables as one nested JSON file."""
    return Source("case.json", json.dumps(nested_json(found), ensure_ascii=False).encode())


def as_csv(found: Tables, without: Mapping[str, list[str]] | None = None) -> Source:
    """The tables as a folder of CSV files, all columns of the standard and those that rows add."""
    return Source("case", files=csv_files(found, without))
