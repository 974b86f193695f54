"""Earlier returns and the register of senders decide what a return cannot say of itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dardr_service.command_line import main
from dardr_validators.findings import Report
from dardr_validators.surroundings import RegisterError, Surroundings, register_of
from dardr_validators.validate import read, validate
from tests.rules.given import as_csv, as_json, given

REGISTER = b"organisation,area\nE22000345,E22000345\nE22000001,E22000001\n"


def report(found: dict[str, list[dict[str, Any]]], known: Surroundings, engine: str = "auto") -> Report:
    return validate(as_csv(found), today=date(2026, 6, 1), engine=engine, known=known)


def places(shown: Report) -> list[tuple[str, str | None, int, str | None]]:
    return [(finding.rule, finding.table, finding.row, finding.field) for finding in shown.findings]


def test_a_registered_sender_passes_and_the_rule_counts_as_checked() -> None:
    shown = report(given({}), Surroundings(register=register_of(REGISTER)))
    assert places(shown) == []
    assert "SUB-006" not in {item["rule"] for item in shown.not_checked}


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_a_sender_that_may_not_send_for_the_area_is_reported(engine: str) -> None:
    found = given({"given": {"submission": [{"submitted_by": "E22000001"}]}})
    shown = report(found, Surroundings(register=register_of(REGISTER)), engine)
    assert places(shown) == [("SUB-006", "submission", 1, "submitted_by")]


def test_a_return_sent_again_says_which_it_replaces() -> None:
    earlier = Surroundings(previous=(read(as_csv(given({}))),))
    assert places(report(given({}), earlier)) == [("SUB-007", "submission", 1, "replaces_submission")]
    mended = given({"given": {"submission": [{"replaces_submission": "E22000345-2026-03-31-001"}]}})
    assert places(report(mended, earlier)) == []


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_a_record_of_an_earlier_return_may_be_named(engine: str) -> None:
    earlier = Surroundings(previous=(read(as_csv(given({}))),))
    found = given({"given": {"submission": [{"submission_id": "next"}], "evidence": []}})
    found["assessment"][0]["recommendation_id"] = "REC-0001"
    found["recommendation"], found["action"] = [], []
    found["review"][0]["stage"] = "panel-and-drafting"
    assert ("SUB-004", "assessment", 1, "recommendation_id") in places(report(found, Surroundings(), engine))
    assert "SUB-004" not in {rule for rule, *_ in places(report(found, earlier, engine))}


@pytest.mark.parametrize("engine", ["records", "frames"])
@pytest.mark.parametrize(("named", "is_known"), [(["EV-0001", "EV-0002"], True), (["EV-0001", "EV-0009"], False)])
def test_each_of_a_list_of_names_may_be_in_this_return_or_an_earlier_one(
    named: list[str], engine: str, *, is_known: bool
) -> None:
    before = given({"given": {"submission": [{"submission_id": "before"}], "evidence": [{"evidence_id": "EV-0001"}]}})
    before["assessment"] = []
    found = given({"given": {"evidence": [{"evidence_id": "EV-0002"}], "assessment": [{"evidence": named}]}})
    shown = places(report(found, Surroundings(previous=(read(as_csv(before)),)), engine))
    assert shown == ([] if is_known else [("SUB-004", "assessment", 1, "evidence")])


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"\xff\xfe\x00", b"organisation\nx\n"])
def test_a_file_that_is_no_register_is_refused(content: bytes) -> None:
    with pytest.raises(RegisterError, match="organisation and area"):
        register_of(content)


def test_an_empty_register_registers_nobody() -> None:
    assert register_of(b"organisation,area\n") == {}


def test_the_command_takes_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    register = tmp_path / "register.csv"
    register.write_bytes(b"organisation,area\nnobody,E22000345\n")
    good = str(Path(__file__).parents[3] / "examples/good/return.json")
    arguments = ["validate", good, "--today", "2026-06-01", "--registry", str(register), "--previous", good]
    assert main(arguments) == 1
    shown = capsys.readouterr().out
    assert "SUB-006" in shown
    assert "SUB-007" in shown


OPEN = {
    "status": "in-progress", "completed_date": None, "completed_details": None, "target_date": "2026-12-31",
    "progress_details": "The course is being repeated.",
}  # fmt: skip
NOT_ASSESSED = {"level": "not-assessed", "quality": "not-assessed", "quality_criteria": None}
NEXT = {"submission_id": "next"}


def earlier(**named: Any) -> Surroundings:
    """An earlier return, true at the end of September 2025."""
    found = given({"given": {"submission": [{"submission_id": "first"}], **named}})
    return Surroundings(previous=(read(as_csv(found)),))


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
def test_an_action_that_was_completed_in_an_earlier_return_is_reopened_with_a_reason(engine: str) -> None:
    known = earlier(action=[{"status_as_at": "2025-09-30"}], assessment=[{"assessment_id": "ASM-0000"} | NOT_ASSESSED])
    reopened = {"submission": [NEXT], "action": [OPEN], "assessment": [{"as_at_date": "2026-03-30"} | NOT_ASSESSED]}
    assert places(report(given({"given": reopened}), known, engine)) == [("ACT-016", "action", 1, "status")]
    said = OPEN | {"not_progressed_explanation": "The first course left out the night teams."}
    assert places(report(given({"given": reopened | {"action": [said]}}), known, engine)) == []
    past = [{"action_id": "ACT-0001", "status": "completed", "as_at_date": "2025-09-30"}]
    both = reopened | {"action_status_history": past}
    assert places(report(given({"given": both}), known, engine)) == [("ACT-016", "action", 1, "status")]


def test_what_an_earlier_return_says_of_a_later_day_is_no_step_back() -> None:
    known = earlier(action=[{"status_as_at": "2026-04-30"}], assessment=[{"assessment_id": "ASM-0000"} | NOT_ASSESSED])
    again = {"submission": [NEXT], "action": [OPEN], "assessment": [{"as_at_date": "2026-03-30"} | NOT_ASSESSED]}
    assert places(report(given({"given": again}), known)) == []


@pytest.mark.parametrize("engine", ["records", "frames"])
@pytest.mark.parametrize(
    ("assessment", "reported"),
    [
        ({}, False),
        ({"assessment_id": "ASM-0002", "as_at_date": "2026-03-30"}, False),
        ({"assessment_id": "ASM-0002"}, True),
        ({"as_at_date": "2026-03-30"}, True),
        ({"as_at_date": "2026-03"}, False),
    ],
    ids=["as it was", "a new one", "another of that day", "moved to another day", "a month that may be that day"],
)
def test_an_assessment_keeps_its_date_and_leaves_others_theirs(
    assessment: dict[str, str], reported: bool, engine: str
) -> None:
    found = given({"given": {"submission": [NEXT], "assessment": [assessment]}})
    expected = [("ASM-001", "assessment", 1, "as_at_date")] if reported else []
    assert places(report(found, earlier(), engine)) == expected


def test_a_correction_may_change_what_it_replaces() -> None:
    found = given({"given": {"submission": [NEXT | {"replaces_submission": "first"}], "assessment": [{}]}})
    found["assessment"][0]["as_at_date"] = "2026-03-30"
    assert places(report(found, earlier())) == []


def test_a_nested_assessment_is_of_the_recommendation_it_stands_in() -> None:
    found = given({"given": {"submission": [NEXT], "assessment": [{"assessment_id": "ASM-0002"}]}})
    source = as_json(found)
    shown = validate(source, today=date(2026, 6, 1), known=earlier())
    assert places(shown) == [("ASM-001", "assessment", 1, "as_at_date")]


def test_the_past_of_actions_is_not_checked_where_nothing_shows_it() -> None:
    def unchecked(found: dict[str, list[dict[str, Any]]], known: Surroundings) -> bool:
        return "ACT-016" in {item["rule"] for item in report(found, known).not_checked}

    past = [{"action_id": "ACT-0001", "status": "in-progress", "as_at_date": "2024-09-30"}]
    assert unchecked(given({}), Surroundings())
    assert not unchecked(given({}), earlier())
    assert not unchecked(given({"given": {"action_status_history": past}}), Surroundings())
