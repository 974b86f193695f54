"""A rule reads no field later than itself, and its own words for a check are of a check it speaks for."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from dardr_validators.authored import check_rule
from dardr_validators.compile import parsed
from dardr_validators.faults import StandardError
from dardr_validators.rules import conditions, rules
from dardr_validators.since import check_since, read_columns
from tests.rules.given import RULES


def condition(table: str, must: str, when: str | None = None, field: str | None = None) -> dict[str, Any]:
    """A compiled condition."""
    return {"table": table, "field": field, "when": parsed(table, when), "must": parsed(table, must)}


LATER = [
    (condition("review", "has(self.chair_training_date)"), "review.chair_training_date"),
    (condition("review", "true", field="library_url"), "review.library_url"),
    (condition("action", "has(review.qa_feedback_date)"), "review.qa_feedback_date"),
    (condition("review", "self.recommendation.all(r, !has(r.qa_change))"), "recommendation.qa_change"),
    (condition("recommendation", "true", when="'clarity' in self.qa_change"), "recommendation.qa_change"),
]


@pytest.mark.parametrize(("found", "name"), LATER, ids=[name for _, name in LATER])
def test_a_rule_that_reads_a_later_field_is_refused(found: dict[str, Any], name: str) -> None:
    with pytest.raises(StandardError, match=rf"edition 1\.0 may not read {name}, which came with 1\.1"):
        check_since("1.0", found)
    check_since("1.1", found)


def test_a_rule_that_reads_fields_of_its_own_edition_is_accepted() -> None:
    check_since("1.0", condition("review", "has(self.stage) && self.recommendation.all(r, has(r.level))"))


def test_every_compiled_condition_reads_fields_and_none_is_later_than_its_rule() -> None:
    read = 0
    for table in ("review", "recommendation", "action", "assessment"):
        for each in conditions(table):
            content = {"table": table, "field": each.field, "when": each.when, "must": each.must}
            read += len(list(read_columns(content)))
            if each.field is None or rules()[each.rule].table is not None:
                check_since(max(rules()[each.rule].since, _since(table, each.field)), content)
    assert read > 300


def _since(table: str, field: str | None) -> str:
    from dardr_schema.tables import tables

    return tables()[table].fields[field].since if field in tables()[table].fields else "1.0"  # type: ignore[index]


@pytest.mark.parametrize(
    "words",
    [
        {"synonym": {"message": {"en": "a", "cy": "b"}, "mend": {"en": "a", "cy": "b"}}},
        {"later-column": {"message": {"en": "a", "cy": "b"}}},
        {"later-column": {"message": {"en": "a"}, "mend": {"en": "a", "cy": "b"}}},
        {"later-column": {"message": {"en": "{field}", "cy": "b"}, "mend": {"en": "a", "cy": "b"}}},
    ],
)
def test_words_of_a_check_are_whole_and_of_a_check_of_the_rule(words: dict[str, Any]) -> None:
    rule = yaml.safe_load((RULES / "SUB-009.yaml").read_text(encoding="utf-8"))
    check_rule(rule, "SUB-009")
    with pytest.raises(StandardError):
        check_rule(rule | {"words": words}, "SUB-009")
