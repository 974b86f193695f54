"""What cannot be read ends with exit code 2 and one plain sentence or two, never with a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dardr_service.command_line import main
from tests.unit.validators.formats.samples import GOOD, text

Make = Callable[[Path], Path]


def file(name: str, content: bytes) -> Make:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def folder(**content: bytes) -> Make:
    def make(parent: Path) -> Path:
        path = parent / "our return"
        path.mkdir()
        for name, part in content.items():
            (path / name).write_bytes(part)
        return path

    return make


UNREADABLE = [
    pytest.param(lambda parent: parent / "nowhere.xlsx", "nowhere.xlsx", id="no such file"),
    pytest.param(file("empty.csv", b""), "empty.csv", id="an empty file"),
    pytest.param(file("empty.xlsx", b""), "empty.xlsx", id="an empty workbook"),
    pytest.param(file("return.xlsx", text("action").encode()), "return.xlsx", id="text called xlsx"),
    pytest.param(file("return.csv", b"\x89PNG\r\n\x1a\n" + bytes(64)), "return.csv", id="a picture called csv"),
    pytest.param(file("return.json", b"{"), "return.json", id="damaged JSON"),
    pytest.param(file("return.zip", b"PK\x03\x04" + bytes(40)), "return.zip", id="a damaged zip"),
    pytest.param(file("return.pdf", b"%PDF-1.7"), "return.pdf", id="a document"),
    pytest.param(folder(), "our return", id="an empty folder"),
    pytest.param(folder(**{"photo.jpg": b"\xff\xd8", ".action.csv": b"x"}), "our return", id="a folder without tables"),
]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(("make", "name"), UNREADABLE)
def test_what_cannot_be_read_is_said_plainly(
    make: Make, name: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(make(tmp_path)), "--today", "2026-06-01", "--lang", language]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("dardr: ")
    assert name in shown.err
    assert shown.err.count("\n") == 1
    assert shown.err.rstrip().endswith(".")
    assert "Traceback" not in shown.err


@pytest.mark.parametrize(
    "arguments", [["--today", "yesterday"], ["--profile", "all"], ["--output", "nowhere/report.txt"]]
)
def test_a_mistaken_argument_is_said_plainly(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["validate", str(GOOD / "return.json"), *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith("dardr: ")
    assert shown.err.count("\n") == 1


def test_a_file_that_may_not_be_read_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def denied(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert main(["validate", str(GOOD / "return.json")]) == 2
    assert "return.json cannot be read: Permission denied." in capsys.readouterr().err


def test_the_report_of_an_unreadable_file_is_a_report_too(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = file("return.json", b"[]")(tmp_path)
    assert main(["validate", str(path), "--format", "json", "--today", "2026-06-01"]) == 2
    assert b'"verdict":"unreadable"' in capfdbinary.readouterr().out.replace(b" ", b"")


def test_the_command_itself_ends_with_two_and_a_sentence(tmp_path: Path) -> None:
    path = file("return.xlsx", b"not a workbook")(tmp_path)
    command = [sys.executable, "-m", "dardr_service.command_line", "validate", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert ended.stderr.startswith("dardr: return.xlsx: ")


@pytest.mark.parametrize("name", ["return.json", "return.xlsx", "return.zip"])
def test_standard_input_is_read_as_a_file(name: str) -> None:
    command = [sys.executable, "-m", "dardr_service.command_line", "validate", "-", "--today", "2026-06-01"]
    with (GOOD / name).open("rb") as given:
        assert subprocess.run(command, stdin=given, capture_output=True, check=False).returncode == 0
