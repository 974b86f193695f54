"""`dardr validate --engine expectations --data-docs DIR` writes pages of Great Expectations into an empty folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dardr_schema.specimens import completed, nested_json
from dardr_service.command_line import main
from tests.rules.given import TODAY

CANARY = "ZQXVCANARY"
DAY = TODAY.isoformat()


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A small return in which ACT-004 is broken, with a text that no page may repeat."""
    case = {"given": {"action": [{"status": "completed", "completed_details": None, "text": f"Train {CANARY} teams"}]}}
    path = tmp_path / "return.json"
    path.write_text(json.dumps(nested_json(completed(case))), encoding="utf-8")
    return path


@pytest.mark.parametrize("is_there", [False, True], ids=["a new folder named from here", "an empty folder"])
def test_pages_are_written_beside_the_report(
    faulty: Path, tmp_path: Path, is_there: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "pages"
    if is_there:
        folder.mkdir()
    assert asked(faulty, "--engine", "expectations", "--data-docs", folder if is_there else "pages") == 1
    pages = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}
    assert folder / "index.html" in pages
    assert any("ACT-004" in page for page in pages.values())
    assert [path.name for path, page in pages.items() if CANARY in page] == []
    assert "ACT-004" in capsys.readouterr().out


def test_a_folder_that_holds_something_is_refused_at_once_and_left_alone(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def checked(*given: object, **more: object) -> None:
        raise AssertionError("it was refused only after the check")

    monkeypatch.setattr("dardr_validators.validate.validate", checked)
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    assert asked(faulty, "--engine", "expectations", "--data-docs", folder) == 2
    said = capsys.readouterr()
    assert said.err == f"dardr: --data-docs writes into an empty folder, and {folder} is not one. Name another.\n"
    assert said.out == ""
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert (folder / "notes.txt").read_text() == "mine"


def test_a_file_in_the_place_of_the_folder_is_refused(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "pages"
    place.write_text("mine")
    assert asked(faulty, "--engine", "expectations", "--data-docs", place) == 2
    assert "is not one. Name another." in capsys.readouterr().err
    assert place.read_text() == "mine"


@pytest.mark.parametrize("engine", [(), ("--engine", "records"), ("--engine", "sql")], ids=["none", "ours", "sql"])
def test_pages_are_those_of_one_engine(
    faulty: Path, tmp_path: Path, engine: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pages"
    assert asked(faulty, *engine, "--data-docs", folder) == 2
    said = capsys.readouterr()
    expected = "--data-docs are the pages of Great Expectations: ask for --engine expectations with it."
    assert said.err == f"dardr: {expected}\n"
    assert said.out == ""
    assert not folder.exists()


def test_a_file_that_cannot_be_read_has_no_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "return.json"
    path.write_text("{")
    assert asked(path, "--engine", "expectations", "--data-docs", tmp_path / "pages") == 2
    assert capsys.readouterr().err.startswith("dardr: return.json: ")
    assert not (tmp_path / "pages").exists()


def asked(path: Path, *options: str | Path) -> int:
    """The exit code of a check of a file."""
    return main(["validate", str(path), "--today", DAY, *map(str, options)])
