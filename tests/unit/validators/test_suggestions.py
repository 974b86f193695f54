"""A suggestion is a likely code with a score, offered and never applied."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dardr_validators.suggestions import nearest
from dardr_validators.validate import validate
from dardr_vocabularies.schemes import scheme
from tests.rules.given import TODAY, as_csv, given


@pytest.mark.parametrize(
    ("held", "text", "code"),
    [
        ("agency", "Constabulry", "police"),
        ("agency", "Probation Servce", "probation-service"),
        ("agency", "Gwasanaeth Praw", "probation-service"),
        ("action-status", "Complted", "completed"),
        ("action-status", "ar y gwiell", "in-progress"),
        ("implementation-quality", "Sliver", "silver"),
    ],
)
def test_a_slip_of_the_pen_is_met_with_its_code(held: str, text: str, code: str) -> None:
    found = nearest(scheme(held).index, text)
    assert found is not None
    assert found[0] == code
    assert 0.7 <= found[1] < 1


@pytest.mark.parametrize("text", ["Neighbourhood wardens of the market square", "x", "??", "Sort of done, sort of not"])
def test_nothing_is_suggested_where_nothing_is_alike(text: str) -> None:
    assert nearest(scheme("action-status").index, text) is None


def test_a_suggestion_for_a_list_keeps_what_was_right_in_it() -> None:
    found = given({"given": {"action": [{"agencies": ["police", "Probation Servce"], "lead_agency": "police"}]}})
    finding = next(f for f in validate(as_csv(found), today=date(2026, 6, 1)).findings if f.rule == "VOC-001")
    assert finding.suggestion is not None
    assert finding.suggestion.value == "police;probation-service"
    assert not finding.suggestion.safe


def test_no_suggestion_for_a_list_with_a_value_that_nothing_is_like() -> None:
    found = given({"given": {"action": [{"agencies": ["Probation Servce", "qqqqqq"], "lead_agency": "police"}]}})
    finding = next(f for f in validate(as_csv(found), today=date(2026, 6, 1)).findings if f.rule == "VOC-001")
    assert finding.suggestion is None


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
@pytest.mark.parametrize(
    ("given_rows", "rule", "suggested"),
    [
        ({"review": [{"csp_area": "E22000306"}]}, "ARE-001", "Buckinghamshire"),
        ({"submission": [{"covers_area": ["E22000345", "E22000031"]}]}, "ARE-001", "E22000345;Cumberland"),
        ({"action": [{"agencies": ["dluhc"], "status_as_at": "2025-03-31"}]}, "VOC-003", "mhclg"),
        ({"action": [{"agencies": ["dclg"], "status_as_at": "2025-03-31"}]}, "VOC-003", "mhclg"),
    ],
    ids=["merged district", "merged district in a list", "renamed department", "department renamed three times"],
)
def test_what_took_over_is_suggested(
    given_rows: dict[str, list[dict[str, Any]]], rule: str, suggested: str, engine: str
) -> None:
    (found,) = validate(as_csv(given({"given": given_rows})), today=TODAY, engine=engine).findings
    assert (found.rule, found.suggestion and found.suggestion.value) == (rule, suggested)
    assert found.suggestion is not None
    assert not found.suggestion.safe
