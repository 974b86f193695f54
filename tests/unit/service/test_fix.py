"""The command that mends: what it says, what it writes, and what it will not write over."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from dardr_service.command_line import main
from dardr_validators.sources import source_of

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
FAULTY = EXAMPLES / "faulty"
LAST = {"en": "values changed", "cy": "Newidiwyd"}


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("name", ["return.xlsx", "return.zip", "return.json", "csv"])
def test_it_writes_a_copy_and_says_each_change(
    name: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = source_of(FAULTY / name).sha256
    assert main(["fix", str(FAULTY / name), str(tmp_path / name), "--lang", language]) == 0
    said = capsys.readouterr().out.splitlines()
    assert len([line for line in said if line.endswith("(VOC-002)")]) > 20
    assert any(LAST[language] in line for line in said)
    assert source_of(FAULTY / name).sha256 == before
    assert source_of(tmp_path / name).sha256 != before
    assert main(["validate", str(tmp_path / name), "--today", "2026-06-01"]) == 1


def test_a_trial_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", str(FAULTY / "return.xlsx"), str(tmp_path / "out.xlsx"), "--dry-run"]) == 0
    assert list(tmp_path.iterdir()) == []
    assert "Nothing was written." in capsys.readouterr().out


def test_a_good_return_is_copied_as_it_is(tmp_path: Path) -> None:
    assert main(["fix", str(EXAMPLES / "good/return.xlsx"), str(tmp_path / "out.xlsx")]) == 0
    assert (tmp_path / "out.xlsx").read_bytes() == (EXAMPLES / "good/return.xlsx").read_bytes()


def test_a_single_file_gets_its_list_of_changes_beside_it(tmp_path: Path) -> None:
    given = tmp_path / "action.csv"
    given.write_text("action_id,status\nA1,Done\n", encoding="utf-8")
    assert main(["fix", str(given), str(tmp_path / "out.csv")]) == 0
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "action_id,status\nA1,completed\n"
    assert (tmp_path / "out-changes.csv").exists()
    assert main(["fix", str(given), str(tmp_path / "out.csv")]) == 2


@pytest.mark.parametrize("way", ["same", "link", "dotted"])
def test_what_was_given_is_never_written_over(way: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = Path(shutil.copy(FAULTY / "return.xlsx", tmp_path / "return.xlsx"))
    target = {"same": given, "link": tmp_path / "link.xlsx", "dotted": tmp_path / "x" / ".." / "return.xlsx"}[way]
    if way == "link":
        target.hardlink_to(given)
    (tmp_path / "x").mkdir()
    digest = hashlib.sha256(given.read_bytes()).digest()
    assert main(["fix", str(given), str(target)]) == 2
    assert hashlib.sha256(given.read_bytes()).digest() == digest
    assert "never written over" in capsys.readouterr().err


@pytest.mark.parametrize("where", ["inside", "full", "file"])
def test_a_folder_goes_to_an_empty_place_outside_itself(where: str, tmp_path: Path) -> None:
    given = Path(shutil.copytree(FAULTY / "csv", tmp_path / "given"))
    (tmp_path / "full").mkdir()
    (tmp_path / "full/note.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    target = {"inside": given / "out", "full": tmp_path / "full", "file": tmp_path / "file"}[where]
    assert main(["fix", str(given), str(target)]) == 2
    assert sorted(path.name for path in (tmp_path / "full").iterdir()) == ["note.txt"]


@pytest.mark.parametrize("given", ["faulty/more/minutes.pdf", "faulty/more/cut-short.json", "no such file"])
def test_what_cannot_be_used_ends_with_two(given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", str(EXAMPLES / given), str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith("dardr: ")
    assert list(tmp_path.iterdir()) == []


def test_a_file_cannot_be_written_to_a_folder(tmp_path: Path) -> None:
    assert main(["fix", str(FAULTY / "return.xlsx"), str(tmp_path)]) == 2


@pytest.mark.parametrize("form", ["html", "xlsx", "csv", "sarif", "junit", "json", "text"])
def test_a_report_can_be_had_in_every_form(form: str, tmp_path: Path) -> None:
    for name, code in (("good/return.xlsx", 0), ("faulty/return.xlsx", 1), ("faulty/more/minutes.pdf", 2)):
        output = tmp_path / f"{code}.out"
        arguments = ["validate", str(EXAMPLES / name), "--today", "2026-06-01", "--format", form, "--lang", "cy"]
        assert main([*arguments, "--output", str(output)]) == code
        assert output.exists() is not (form == "text" and code == 2)


def test_looking_things_up_knows_text_and_json_only() -> None:
    with pytest.raises(SystemExit):
        main(["standard", "list", "--format", "xlsx"])
