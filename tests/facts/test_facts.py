"""The standard keeps the facts it was made from, row by row; what it says otherwise is listed with the reason."""

from __future__ import annotations

from collections import Counter

import pytest

from dardr_schema.tables import tables
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme
from tests.facts import compared
from tests.facts.compared import FACTS, Difference, differences, facts, listed

COUNTS = {"data_model_fields.csv": 259, "rules.csv": 130, "vocabularies.csv": 453}
"""How many rows each file of facts holds: fewer would be a file that was not read to its end."""


@pytest.fixture(scope="module")
def found() -> set[Difference]:
    """Every difference there is."""
    return set(differences())


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_every_row_of_the_facts_is_compared(name: str, count: int) -> None:
    assert len(facts(name)) == count
    assert (FACTS / name).exists()


def test_every_difference_is_listed_with_its_reason(found: set[Difference]) -> None:
    assert sorted(found - listed().keys()) == [], "list it in tests/facts/differences.csv with its reason, or mend it"


def test_every_difference_that_is_listed_is_there(found: set[Difference]) -> None:
    assert sorted(listed().keys() - found) == [], "take it out of tests/facts/differences.csv"


def test_nothing_of_the_facts_is_missing(found: set[Difference]) -> None:
    assert [each for each in found if each.aspect == "missing"] == []


def test_no_rule_has_another_severity_or_kind_than_the_facts_give_it(found: set[Difference]) -> None:
    assert [each for each in found if each.kind == "rule" and each.aspect in ("severity", "kind")] == []


@pytest.mark.parametrize(
    ("name", "change", "seen"),
    [
        ("rules.csv", {"severity": "information"}, ("rule", "SUB-001", "severity")),
        ("rules.csv", {"rule_id": "SUB-999"}, ("rule", "SUB-999", "missing")),
        ("rules.csv", {"applies_to": "Action"}, ("rule", "SUB-001", "table")),
        ("data_model_fields.csv", {"cardinality": "0..1"}, ("field", "Submission.submission_id", "required")),
        ("data_model_fields.csv", {"value_type": "date"}, ("field", "Submission.submission_id", "type")),
        ("data_model_fields.csv", {"sensitivity": "open"}, ("field", "Submission.submission_id", "sensitivity")),
        ("data_model_fields.csv", {"field_name": "colour"}, ("field", "Submission.colour", "missing")),
        ("vocabularies.csv", {"label_en": "Wealth"}, ("code", "agency/group-health", "label_en")),
        ("vocabularies.csv", {"valid_to": "2020"}, ("code", "agency/group-health", "valid to")),
        ("vocabularies.csv", {"notation": "nobody"}, ("code", "agency/nobody", "missing")),
    ],
)
def test_a_difference_in_a_fact_is_seen(
    name: str, change: dict[str, str], seen: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(asked: str) -> list[dict[str, str]]:
        rows = facts(asked)
        return [rows[0] | change, *rows[1:]] if asked == name else rows

    monkeypatch.setattr(compared, "facts", changed)
    assert seen in {each[:3] for each in set(differences()) - listed().keys()}


def test_each_agency_label_of_the_pilot_form_is_read() -> None:
    labels = [row for row in facts("pilot_form_labels.csv") if row["kind"] == "agency"]
    assert len(labels) == 49
    for row in labels:
        assert row["maps_to"].removeprefix("agency/") in scheme("agency").find(row["label"]), row["label"]


def test_the_comparison_reaches_every_table_list_and_rule() -> None:
    met = Counter(row["class_name"] for row in facts("data_model_fields.csv"))
    assert {table.class_name for table in tables().values()} <= set(met)
    assert {row["rule_id"] for row in facts("rules.csv")} <= set(rules())
