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
from tests.rules.given import as_csv, given

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
