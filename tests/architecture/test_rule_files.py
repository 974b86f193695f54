"""One rule, one file, one id, kept for ever."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.architecture.project import ROOT, files, name_of

RULES = list(files(ROOT / "validators/rules"))
ID = re.compile(r"^[A-Z]{3}-(?:\d{3}|[A-Z]+(?:-[A-Z]+)*)$")
SEVERITIES = {"error", "warning", "information"}


def test_there_are_rules() -> None:
    assert len(RULES) >= 25


@pytest.mark.parametrize("path", RULES, ids=name_of)
def test_a_rule_is_named_by_its_id(path: Path) -> None:
    rule = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert path.name == f"{rule['id']}.yaml"
    assert ID.match(rule["id"])


@pytest.mark.parametrize("path", RULES, ids=name_of)
def test_a_rule_speaks_both_languages(path: Path) -> None:
    rule = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert rule["severity"] in SEVERITIES
    for words in (rule["title"], rule["message"], rule["mend"]):
        assert words["en"].strip()
        assert words["cy"].strip()
        assert placeholders(words["en"]) == placeholders(words["cy"])


@pytest.mark.parametrize("path", RULES, ids=name_of)
def test_a_rule_has_a_passing_and_a_failing_case(path: Path) -> None:
    rule = yaml.safe_load(path.read_text(encoding="utf-8"))
    verdicts = {bool(case["then"]) for case in rule["cases"]}
    assert verdicts == {True, False} or (verdicts == {False} and rests_on_more_than_records(rule))


def rests_on_more_than_records(rule: dict[str, object]) -> bool:
    """Whether a case in the rule file cannot break the rule: it takes a whole file, or what was sent earlier."""
    return rule["kind"] == "file" or "needs" in rule


def placeholders(words: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", words))
