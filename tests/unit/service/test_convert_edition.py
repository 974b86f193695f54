"""``dardr convert --to-edition``: the copy is of the edition asked for, and nothing is lost on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dardr_service.command_line import main
from dardr_validators.sources import source_of
from dardr_validators.validate import read
from tests.rules.given import as_json, given

GOOD = Path(__file__).resolve().parents[3] / "examples/good"
TODAY = ["--today", "2026-06-01"]


def written(folder: Path, version: str | float | None, **rows: Any) -> Path:
    """A small return in a file."""
    path = folder / "return.json"
    path.write_bytes(as_json(given({"given": {"submission": [{"schema_version": version}], **rows}})).content)
    return path


@pytest.mark.parametrize("carrier", ["return.xlsx", "return.json", "csv"])
@pytest.mark.parametrize("target", ["up.json", "up.xlsx", "up.zip", "up"])
def test_a_good_return_is_as_good_in_the_next_edition(
    carrier: str, target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = str(tmp_path / target)
    assert main(["convert", str(GOOD / carrier), copy, "--to-edition", "1.1"]) == 0
    assert main(["validate", copy, "--format", "json", *TODAY]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["standard"], report["verdict"]) == ("1.1.0", "conformant")
    was, now = read(source_of(GOOD / carrier)).records, read(source_of(Path(copy))).records
    assert now["submission"][0].pop("schema_version") == "1.1.0"
    assert was["submission"][0].pop("schema_version") == "1.0.0"
    assert now == was


def test_up_and_down_again_is_the_same_return(tmp_path: Path) -> None:
    up, down = str(tmp_path / "up.json"), str(tmp_path / "down.json")
    assert main(["convert", str(GOOD / "return.json"), up, "--to-edition", "1.1"]) == 0
    assert main(["convert", up, down, "--to-edition", "1.0"]) == 0
    assert read(source_of(Path(down))).records == read(source_of(GOOD / "return.json")).records


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ({"review": [{"chair_training_date": "2021-04-20"}]}, "review.chair_training_date"),
        ({"review": [{"chair_training_date": "31/02/2021"}]}, "review.chair_training_date"),
        ({"recommendation": [{"qa_change": ["clarity"]}]}, "recommendation.qa_change"),
        ({"review_event": [{"event_type": "QA feedback"}]}, "review_event.event_type=qa-feedback"),
    ],
)
@pytest.mark.parametrize(("language", "said"), [("en", "has no place for"), ("cy", "Nid oes lle")])
def test_a_downgrade_that_would_lose_something_is_refused(
    rows: dict[str, Any], named: str, language: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "down.json"
    asked = ["convert", str(written(tmp_path, "1.1", **rows)), str(target), "--to-edition", "1.0", "--lang", language]
    assert main(asked) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert said in shown.err
    assert named in shown.err
    assert not target.exists()


@pytest.mark.parametrize("version", [None, "2.0", "one"])
def test_a_return_that_names_no_edition_is_not_changed(
    version: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "up.json"
    assert main(["convert", str(written(tmp_path, version)), str(target), "--to-edition", "1.1"]) == 2
    assert "does not name its own edition" in capsys.readouterr().err
    assert not target.exists()


def test_an_edition_that_there_is_not_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(GOOD / "return.json"), str(tmp_path / "up.json"), "--to-edition", "3.0"]) == 2
    assert "wants one of 1.0, 1.1" in capsys.readouterr().err


def test_a_number_for_a_version_is_read_and_unknown_columns_stay(tmp_path: Path) -> None:
    path = written(tmp_path, 1.0, action=[{"traffic_light": "ambr, ŵyl", "status": "Completed"}])
    up = tmp_path / "up.json"
    assert main(["convert", str(path), str(up), "--to-edition", "1.1"]) == 0
    content = json.loads(up.read_bytes())
    assert content["schema_version"] == "1.1"
    assert content["review"][0]["recommendation"][0]["action"][0]["traffic_light"] == "ambr, ŵyl"
