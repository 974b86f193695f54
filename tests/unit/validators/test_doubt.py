"""One fault, one finding: what hangs on a key that is blank, unknown or there twice is left undecided."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dardr_validators.findings import Report
from dardr_validators.sources import Source
from dardr_validators.validate import validate
from tests.rules.given import TODAY, as_csv, as_json, given

ENGINES = ("records", "frames", "cel")
OPEN = {
    "status": "in-progress", "completed_date": None, "completed_details": None, "target_date": "2026-12-31",
    "progress_details": "The course is being repeated.",
}  # fmt: skip
NOT_ASSESSED = [{"level": "not-assessed", "quality": "not-assessed", "quality_criteria": None}]
STOPPED = {**OPEN, "status": "abandoned", "target_date": None, "progress_details": None}
RESTRICTED = "case-characteristics"
PERPETRATOR = {"person_id": "PER-0002", "role": "perpetrator", "sex": "male"}

CASES: dict[str, tuple[dict[str, Any], tuple[str, str, int, str]]] = {
    "an action without a recommendation": (
        {"given": {"recommendation": [{}, {}], "action": [{}, {"recommendation_id": None}]}},
        ("SCH-REQUIRED", "action", 2, "recommendation_id"),
    ),
    "an action of a recommendation that is not there": (
        {"given": {"recommendation": [{}, {}], "action": [{}, {"recommendation_id": "REC-9"}]}},
        ("SUB-004", "action", 2, "recommendation_id"),
    ),
    "a recommendation without a reference": (
        {
            "given": {
                "recommendation": [{}, {"recommendation_id": None}],
                "action": [{}, {"recommendation_id": "REC-0002"}],
            }
        },
        ("SCH-REQUIRED", "recommendation", 2, "recommendation_id"),
    ),
    "a recommendation with two references in its cell": (
        {
            "given": {
                "recommendation": [{}, {"recommendation_id": "REC-0002;REC-0009"}],
                "action": [{}, {"recommendation_id": "REC-0002"}],
            }
        },
        ("SCH-PATTERN", "recommendation", 2, "recommendation_id"),
    ),
    "a review without a reference": (
        {
            "given": {
                "review": [{}, {"review_id": None}],
                "recommendation": [{}, {"review_id": "R-2"}],
                "action": [{}, {"recommendation_id": "REC-0001-2"}],
            }
        },
        ("REV-001", "review", 2, "review_id"),
    ),
    "a review twice": (
        {"given": {"review": [{}, {"review_id": "R-0001"}], "recommendation": [{}, {}], "action": [{}]}},
        ("SUB-003", "review", 2, "review_id"),
    ),
    "an action twice, with a past": (
        {
            "given": {
                "action": [OPEN, {"action_id": "ACT-0001", "number": "2"}],
                "assessment": NOT_ASSESSED,
                "action_status_history": [{"action_id": "ACT-0001", "status": "completed", "as_at_date": "2025-01-01"}],
            }
        },
        ("SUB-003", "action", 2, "action_id"),
    ),
    "a relationship of nobody": (
        {
            "profile": RESTRICTED,
            "given": {"death": [{}], "person": [{}, PERPETRATOR], "relationship": [{"perpetrator": "PER-9"}]},
        },
        ("SUB-004", "relationship", 1, "perpetrator"),
    ),
    "a death twice": (
        {"profile": RESTRICTED, "given": {"death": [{}, {"death_id": "DTH-0001"}], "person": [{}]}},
        ("SUB-003", "death", 2, "death_id"),
    ),
    "a person who died twice": (
        {"profile": RESTRICTED, "given": {"death": [{}], "person": [{}, {"person_id": "PER-0001"}]}},
        ("PER-002", "person", 2, "person_id"),
    ),
    "a death of a person who is nowhere": (
        {"profile": RESTRICTED, "given": {"death": [{}, {"death_id": "D-2", "victim": "PER-9"}], "person": [{}]}},
        ("SUB-004", "death", 2, "victim"),
    ),
    "a role that cannot be read": (
        {"profile": RESTRICTED, "given": {"death": [{}], "person": [{"role": "victime"}]}},
        ("VOC-001", "person", 1, "role"),
    ),
    "evidence that is not there": (
        {
            "given": {
                "assessment": [{"quality": "gold", "quality_criteria": ["gold-quant-and-qual"], "evidence": ["EVD-9"]}]
            }
        },
        ("SUB-004", "assessment", 1, "evidence"),
    ),
    "an escalation about nothing": (
        {
            "given": {
                "action": [
                    STOPPED
                    | {"reason_code": ["needs-national-action"], "not_progressed_explanation": "Only a law can."}
                ],
                "assessment": NOT_ASSESSED,
                "escalation": [{"about": "ACT-9"}],
            }
        },
        ("SUB-004", "escalation", 1, "about"),
    ),
}


def places(report: Report) -> list[tuple[str, str | None, int, str | None]]:
    return [(found.rule, found.table, found.row, found.field) for found in report.findings]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("case", "fault"), CASES.values(), ids=CASES)
def test_the_fault_alone_is_said(case: dict[str, Any], fault: tuple[str, str, int, str], engine: str) -> None:
    report = validate(as_csv(given(case)), today=TODAY, engine=engine, profile=case.get("profile"))
    assert places(report) == [fault]


@pytest.mark.parametrize("engine", ENGINES)
def test_as_many_names_as_blank_keys_may_be_theirs_and_no_more(engine: str) -> None:
    case = {
        "recommendation": [{}, {"recommendation_id": None}],
        "action": [{}, {"recommendation_id": "REC-0002"}, {"recommendation_id": "REC-0003"}],
    }
    found = places(validate(as_csv(given({"given": case})), today=TODAY, engine=engine))
    assert [rule for rule, *_ in found] == ["SCH-REQUIRED", "SUB-004", "SUB-004"]


NO_KEY = {"recommendation_id": None}
TWO_REVIEWS = {
    "review": [{}, {"review_id": "R-0002"}],
    "recommendation": [
        {"review_id": "R-0001"},
        {"review_id": "R-0001", "recommendation_id": "REC-0002"},
        {"review_id": "R-0002", "recommendation_id": "REC-0003"},
    ],
    "assessment": [{}],
}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_stray_of_one_review_hides_nothing_in_another(engine: str) -> None:
    """A stray may be meant for a recommendation of the review that it stands with, and for no other."""
    actions = [{"recommendation_id": name} for name in ("REC-0001", "REC-0003", "REC-0003", "REC-9")]
    found = places(validate(as_csv(given({"given": {**TWO_REVIEWS, "action": actions}})), today=TODAY, engine=engine))
    assert found == [
        ("REC-009", "recommendation", 2, "recommendation_id"),
        ("SUB-004", "action", 4, "recommendation_id"),
    ]
    actions = [{"recommendation_id": name} for name in ("REC-0001", "REC-9", "REC-0003")]
    found = places(validate(as_csv(given({"given": {**TWO_REVIEWS, "action": actions}})), today=TODAY, engine=engine))
    assert found == [("SUB-004", "action", 2, "recommendation_id")]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("names", "lacking"),
    [
        (("REC-0001", "REC-0002", "REC-9"), []),
        (("REC-9", "REC-0002", "REC-0003"), []),
        (("REC-0001", "REC-9", "REC-9"), []),
        (("REC-0001", "REC-9"), [2, 3]),
        (("REC-0001", "REC-9", "REC-0003"), []),
    ],
)
def test_a_stray_explains_one_empty_list_between_its_neighbours(
    names: tuple[str, ...], lacking: list[int], engine: str
) -> None:
    """The only action of a review names nothing: its recommendation is not also said to have none."""
    case = {
        "review": [{"review_id": f"R-000{number}"} for number in (1, 2, 3)],
        "recommendation": [
            {"review_id": f"R-000{number}", "recommendation_id": f"REC-000{number}"} for number in (1, 2, 3)
        ],
        "action": [{"recommendation_id": name} for name in names],
        "assessment": [],
    }
    found = places(validate(as_csv(given({"given": case})), today=TODAY, engine=engine))
    strays = [row for row, name in enumerate(names, 1) if name == "REC-9"]
    assert found == [
        *(("REC-009", "recommendation", row, "recommendation_id") for row in lacking),
        *(("SUB-004", "action", row, "recommendation_id") for row in strays),
    ]


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_a_nested_record_that_names_another_parent_is_said_beside_a_blank_key(engine: str) -> None:
    content = json.loads(as_json(given({"given": {**TWO_REVIEWS, "action": [{}]}})).content)
    first, second = (review["recommendation"][0] for review in content["review"])
    first["action"][0]["recommendation_id"] = "REC-9"
    second["recommendation_id"] = None
    source = Source("return.json", json.dumps(content).encode())
    found = places(validate(source, today=TODAY, engine=engine))
    assert ("SUB-004", "action", 1, "recommendation_id") in found
    assert ("SCH-REQUIRED", "recommendation", 3, "recommendation_id") in found


@pytest.mark.parametrize("engine", ENGINES)
def test_a_key_that_cannot_be_read_explains_no_other_name(engine: str) -> None:
    case = {"assessment": [{"evidence": ["EVD-9"]}], "evidence": [{"evidence_id": "EVD-1; copy"}]}
    found = places(validate(as_csv(given({"given": case})), today=TODAY, engine=engine))
    assert ("SUB-004", "assessment", 1, "evidence") in found
    assert ("SCH-PATTERN", "evidence", 1, "evidence_id") in found


@pytest.mark.parametrize("engine", ENGINES)
def test_a_blank_key_of_one_review_explains_no_name_in_another(engine: str) -> None:
    names = ("REC-0001", "REC-9", "REC-0001", "REC-0003")
    case = {
        **TWO_REVIEWS,
        "recommendation": [*TWO_REVIEWS["recommendation"][::2], {"review_id": "R-0002"} | NO_KEY],
        "action": [{"recommendation_id": name} for name in names],
    }
    found = places(validate(as_csv(given({"given": case})), today=TODAY, engine=engine))
    assert found == [
        ("SCH-REQUIRED", "recommendation", 3, "recommendation_id"),
        ("SUB-004", "action", 2, "recommendation_id"),
    ]


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_in_nested_json_each_of_two_records_with_one_key_has_what_stands_in_it(engine: str) -> None:
    tables = given({"given": {"action": [OPEN, {}], "assessment": NOT_ASSESSED}})
    content = json.loads(as_json(tables).content)
    first, second = content["review"][0]["recommendation"][0]["action"]
    second["action_id"] = first["action_id"]
    second["action_status_history"] = [{"status": "completed", "as_at_date": "2025-01-01"}]
    shown = validate(Source("case.json", json.dumps(content).encode()), today=TODAY, engine=engine)
    assert places(shown) == [("SUB-003", "action", 2, "action_id")]
    second["action_status_history"], first["action_status_history"] = [], second["action_status_history"]
    shown = validate(Source("case.json", json.dumps(content).encode()), today=TODAY, engine=engine)
    assert places(shown) == [("ACT-016", "action", 1, "status"), ("SUB-003", "action", 2, "action_id")]
