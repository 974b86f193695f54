"""``dardr convert``: the ending decides, nothing is overwritten, what is left behind is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dardr_service.command_line import main
from dardr_validators.sources import source_of
from dardr_validators.validate import read

GOOD = Path(__file__).resolve().parents[3] / "examples/good"


@pytest.mark.parametrize("name", ["a.xlsx", "a.zip", "a.json", "a.ndjson", "a.jsonld", "a.ttl", "a.nt", "a", "a.b/"])
def test_the_ending_decides_and_the_copy_is_conformant(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name.endswith((".ttl", ".nt")):
        pytest.importorskip("pyoxigraph")
    target = f"{tmp_path}/{name}"
    assert main(["convert", str(GOOD / "return.xlsx"), target]) == 0
    assert capsys.readouterr() == ("", "")
    assert read(source_of(Path(target))).records == read(source_of(GOOD / "return.xlsx")).records
    assert main(["validate", target, "--today", "2026-06-01"]) == 0


def test_a_folder_of_csv_has_its_data_package(tmp_path: Path) -> None:
    assert main(["convert", str(GOOD / "return.json"), str(tmp_path)]) == 0
    package = json.loads((tmp_path / "datapackage.json").read_bytes())
    assert {resource["path"] for resource in package["resources"]} == {each.name for each in tmp_path.glob("*.csv")}


def test_a_workbook_may_have_welsh_headings(tmp_path: Path) -> None:
    assert main(["convert", str(GOOD / "csv"), str(tmp_path / "a.xlsx"), "--lang", "cy"]) == 0
    assert read(source_of(tmp_path / "a.xlsx")).records == read(source_of(GOOD / "csv")).records


@pytest.mark.parametrize(
    ("given", "output", "said"),
    [
        ("return.json", "full", "is not empty"),
        ("return.json", "a.rdf", "cannot be written"),
        ("return.json", "none/a.json", "cannot be written"),
        ("nowhere.json", "a.json", "There is no file"),
        ("../../README.md", "a.json", "This kind of file cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    given: str, output: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine.txt").write_text("mine")
    assert main(["convert", str(GOOD / given), str(tmp_path / output)]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert said in shown.err
    assert not (tmp_path / "a.json").exists()
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["mine.txt"]


def test_a_file_is_not_converted_onto_itself(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes((GOOD / "return.json").read_bytes())
    assert main(["convert", str(tmp_path / "a.json"), str(tmp_path / "a.json")]) == 2
    assert (tmp_path / "a.json").read_bytes() == (GOOD / "return.json").read_bytes()


@pytest.mark.parametrize(("more", "code"), [({"notes.csv": b"a\n1\n"}, 0), ({"Review.csv": b"review_id\nR\n"}, 1)])
def test_what_is_left_behind_is_said(
    more: dict[str, bytes], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    for name, content in {**(source_of(GOOD / "csv").files or {}), **more}.items():
        (folder / name).write_bytes(content)
    assert main(["convert", str(folder), str(tmp_path / "a.json")]) == code
    assert capsys.readouterr().err.count("\n") == 1


def test_a_return_that_is_not_conformant_is_converted_all_the_same(tmp_path: Path) -> None:
    faulty = GOOD.parent / "faulty/return.xlsx"
    assert main(["convert", str(faulty), str(tmp_path / "a.json")]) in (0, 1)
    assert read(source_of(tmp_path / "a.json")).records == read(source_of(faulty)).records
