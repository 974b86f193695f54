"""A suggestion is a likely code with a score, offered and never applied."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dardr_validators.suggestions import OTHERS, ranked, ranked_areas, ranked_organisations
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
    found = ranked(scheme(held).index, text)
    assert found[0][0] == code
    assert 0.7 <= found[0][1] < 1


@pytest.mark.parametrize("text", ["Neighbourhood wardens of the market square", "x", "??", "Sort of done, sort of not"])
def test_nothing_is_suggested_where_nothing_is_alike(text: str) -> None:
    assert ranked(scheme("action-status").index, text) == ()


def test_others_that_are_like_it_come_after_it_and_are_few() -> None:
    for held in ("agency", "recommendation-theme", "action-status"):
        for label in list(scheme(held).index)[:60]:
            found = ranked(scheme(held).index, f"{label}x")
            assert len(found) <= 4
            assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
            assert len({code for code, _ in found}) == len(found)


@pytest.mark.parametrize("name", ["Barnsly", "Safer Barnsly Partnership", "Barnsly Community Safety Partnership"])
def test_a_slip_in_the_name_of_a_partnership_is_met_with_its_code(name: str) -> None:
    assert ranked_areas(name, of_type="csp")[0][0] == "E22000259"


def test_a_slip_in_the_name_of_an_organisation_is_met_with_its_code() -> None:
    assert ranked_organisations("Home Ofice")[0][0] == "home-office"
    assert ranked_organisations("Barnsly Hospital NHS Foundation Trust")[0][0] == "RFF"


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
@pytest.mark.parametrize(
    ("field", "text", "suggested", "others"),
    [
        ("status", "Complted", "completed", {"en": "Incomplete (incomplete)", "cy": "Anghyflawn (incomplete)"}),
        (
            "agencies",
            "Council social care",
            "adult-social-care",
            {"en": "(childrens-social-care)", "cy": "(social-services)"},
        ),
    ],
)
def test_others_that_it_may_mean_are_named_where_it_is_told_how_to_mend_it(
    field: str, text: str, suggested: str, others: dict[str, str], engine: str
) -> None:
    source = as_csv(given({"given": {"action": [{field: text}]}}))
    finding = next(f for f in validate(source, today=TODAY, engine=engine).findings if f.field == field)
    assert finding.suggestion is not None
    assert (finding.suggestion.value, finding.suggestion.safe) == (suggested, False)
    assert sorted(finding.to_json()["suggestion"]) == ["safe", "score", "value"]
    for language, label in others.items():
        assert finding.mend[language].endswith(").")
        assert label in finding.mend[language]
        assert text not in finding.mend[language]


def test_a_text_that_may_mean_one_thing_only_names_no_others() -> None:
    source = as_csv(given({"given": {"action": [{"agencies": "Constabulry"}]}}))
    finding = next(f for f in validate(source, today=TODAY).findings if f.field == "agencies")
    assert finding.suggestion is not None
    assert not any(sentence.partition("{")[0].strip() in finding.mend[lang] for lang, sentence in OTHERS.items())


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
