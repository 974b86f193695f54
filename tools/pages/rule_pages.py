"""Pages of the rules: when each occurs, how to mend it, its condition and its cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import yaml

from dardr_schema.tables import tables
from dardr_validators.authored import authored_rules
from dardr_validators.rules import GENERATED, Rule, rules
from tools.pages import addresses
from tools.pages.model_pages import above
from tools.pages.rendering import Page, filled
from tools.pages.speaking import spoken
from tools.pages.words import words_of

RULES = Path(__file__).parents[2] / "validators/rules"
ENGINES = GENERATED.parent / "engines.json"
MANY = 20
"""More fields than these are folded away until they are asked for."""


def rule_pages(language: str) -> Iterator[Page]:
    """Every page of rules in a language."""
    place = "rules/index"
    body = filled("rules.html", language, place, groups=_groups(), tables=tables())
    yield Page(language, place, words_of(language)("rules-title"), body, above(language), "guide")
    for rule in rules().values():
        yield _rule(rule, language)


def _groups() -> dict[str | None, list[Rule]]:
    """The rules by table, in the order of the standard; those about no one table last."""
    order = [*tables(), None]
    grouped: dict[str | None, list[Rule]] = {name: [] for name in order}
    for rule in rules().values():
        grouped.setdefault(rule.table, []).append(rule)
    return {name: found for name, found in grouped.items() if found}


def _rule(rule: Rule, language: str) -> Page:
    place = addresses.rule_place(rule.id)
    authored = authored_rule(rule.id)
    said = spoken()
    body = filled(
        "rule.html", language, place, rule=rule, authored=authored, tables=tables(), many=MANY,
        points=said.points.get(rule.id, ()), reads=said.reads.get(rule.id, ()),
        cases=[_case(case) for case in authored["cases"]], engines=_answers(rule.id),
        limits=engines().get("limits", {}),
    )  # fmt: skip
    return Page(
        language, place, f"{rule.id} {rule.title[language]}", body, above(language, "rules"), "rule",
        text=rule.message[language], draft=not rule.cy_checked,
    )  # fmt: skip


def _case(case: Mapping[str, Any]) -> dict[str, Any]:
    """A case as its page shows it: what is given in the words of the rule's own file."""
    given = {key: value for key, value in case.items() if key not in {"name", "then"}}
    text = yaml.safe_dump(given, allow_unicode=True, sort_keys=False, width=90)
    return {"name": case["name"], "given": text.rstrip(), "then": case["then"]}


@cache
def _authored() -> Mapping[str, Mapping[str, Any]]:
    return authored_rules(RULES)


def authored_rule(name: str) -> Mapping[str, Any]:
    """What people wrote in the file of a rule."""
    return _authored()[name]


def _answers(rule: str) -> dict[str, list[str]]:
    """How the engines answer for a rule -> their names: it is expressed, or why it is not."""
    answers: dict[str, list[str]] = {}
    for name, answer in engines().get("rules", {}).get(rule, {}).items():
        answers.setdefault(answer, []).append(name)
    return answers


@cache
def engines() -> Mapping[str, Any]:
    """Which engines express which rules, where that table has been compiled."""
    content: dict[str, Any] = orjson.loads(ENGINES.read_bytes()) if ENGINES.exists() else {}
    return content
