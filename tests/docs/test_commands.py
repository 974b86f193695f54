"""Every command in a page is run, and says what the page says it does."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from difflib import get_close_matches
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, files, name_of

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
ANY_LINES = "..."
REWRITE = os.environ.get("DARDR_GOLDEN") == "1"
COMMANDS = {
    **{name: [str(Path(sys.executable).with_name(name))] for name in ("dardr", "frictionless", "pyshacl")},
    "python": [sys.executable],
    "sqlite3": ["sqlite3"],
}
FOLDERS = ("conformance", "examples", "schema", "validators")
"""Folders of the project that the commands of a page name."""
RUN_ELSEWHERE = "dardr conformance run"
"""Takes minutes; tests/conformance runs the whole suite over a quicker door."""
TOLD_NOT_RUN = {"", "yaml", "json"}
"""What a fence may hold beside commands: parts of files, and conditions."""

PAGES = [path for path in files(ROOT / "docs", "*.md") if "```" in path.read_text(encoding="utf-8")]
WITH_COMMANDS = [path for path in PAGES if "```console" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", WITH_COMMANDS, ids=name_of)
def test_the_commands_of_a_page_do_what_it_says(path: Path, tmp_path: Path) -> None:
    for folder in FOLDERS:
        (tmp_path / folder).symlink_to(ROOT / folder)
    text = path.read_text(encoding="utf-8")
    if "$ sqlite3 " in text and shutil.which("sqlite3") is None:
        pytest.skip("sqlite3 is not installed; on Debian: apt-get install sqlite3")
    for kind, content in FENCE.findall(text):
        if kind == "console":
            for command, expected in sessions(content):
                said = ran(command, tmp_path)
                if REWRITE and not agrees(said, expected):
                    now = renewed(said, expected)
                    text = text.replace("\n".join([f"$ {command}", *expected]), "\n".join([f"$ {command}", *now]))
                else:
                    assert agrees(said, expected), f"$ {command}\n" + "\n".join(said)
    if REWRITE:
        path.write_text(text, encoding="utf-8")


def test_a_fence_is_run_or_is_of_a_kind_that_is_not_a_command() -> None:
    kinds = {kind for path in PAGES for kind, _ in FENCE.findall(path.read_text(encoding="utf-8"))}
    assert kinds - TOLD_NOT_RUN == {"console"}
    unnamed = [
        (name_of(path), content)
        for path in PAGES
        for kind, content in FENCE.findall(path.read_text(encoding="utf-8"))
        if kind in TOLD_NOT_RUN and re.search(r"^(\$|dardr|python|make) ", content, re.MULTILINE)
    ]
    assert unnamed == []


def test_both_languages_run_as_many_commands() -> None:
    def counts(language: str) -> dict[str, int]:
        folder = ROOT / "docs" / language
        return {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8").count("\n$ ")
            for path in files(folder, "*.md")
        }

    assert counts("en") == counts("cy")
    assert sum(counts("en").values()) > 10


def test_the_commands_of_the_readme_run(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    ran("python examples/pilot/generate.py --output build/pilot-store", tmp_path)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\.venv/bin/(dardr .+)$", readme, re.MULTILINE)
    assert len(commands) >= 4
    for command in commands:
        if not command.startswith(RUN_ELSEWHERE):
            assert ran(command, tmp_path), command


def test_what_a_page_says_is_compared_line_by_line() -> None:
    assert agrees(["a", "b", "c"], ["a", "...", "c"])
    assert agrees(["a"], ["a", "..."])
    assert not agrees(["a", "b"], ["a"])
    assert not agrees(["a", "b", "c"], ["...", "b"])
    assert renewed(["x", "the table is missing", "y"], ["...", "the table is lost", "..."]) == [
        "...", "the table is missing", "...",
    ]  # fmt: skip


def sessions(content: str) -> list[tuple[str, list[str]]]:
    """The commands of a fence, each with the lines that follow it."""
    found: list[tuple[str, list[str]]] = []
    for line in content.rstrip("\n").split("\n"):
        if line.startswith("$ "):
            found.append((line.removeprefix("$ "), []))
        else:
            found[-1][1].append(line)
    return found


def ran(command: str, folder: Path) -> list[str]:
    """What a command says when it is run in a folder; it may find faults, but it must run."""
    name, *rest = shlex.split(command)
    done = subprocess.run(
        [*COMMANDS[name], *rest], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout.rstrip("\n").split("\n") if done.stdout else []


def renewed(said: list[str], expected: list[str]) -> list[str]:
    """What the page is to say: the lines nearest to those it said, or all lines where that does not agree."""
    nearest = [
        line if line == ANY_LINES or line in said else (get_close_matches(line, said, 1, 0.4) or [line])[0]
        for line in expected
    ]
    return nearest if agrees(said, nearest) else said


def agrees(said: list[str], expected: list[str]) -> bool:
    """Whether what was said is what the page says, where a line of three dots stands for any lines."""
    if not expected:
        return not said
    if expected[0] == ANY_LINES:
        return any(agrees(said[start:], expected[1:]) for start in range(len(said) + 1))
    return bool(said) and said[0] == expected[0] and agrees(said[1:], expected[1:])
