"""Compiling is repeatable, complete and in step with what is committed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from dardr_vocabularies.compile import compiled, main
from dardr_vocabularies.generated_files import GENERATED


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_two_runs_with_other_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    runs = []
    for seed in ("1", "2"):
        into = tmp_path / seed
        command = [sys.executable, "-m", "dardr_vocabularies.compile", "--into", str(into)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        runs.append(contents(into))
    assert runs[0] == runs[1]


def test_the_committed_files_are_those_that_the_lists_give(folder: Path) -> None:
    expected = {name: text.encode() for name, text in compiled(folder).items()}
    assert contents(GENERATED) == expected, "run: make generate"


def test_a_file_that_is_no_longer_made_is_removed(tmp_path: Path) -> None:
    stale = tmp_path / "skos/old-list.ttl"
    stale.parent.mkdir()
    stale.write_text("old", encoding="utf-8")
    assert main(["--into", str(tmp_path)]) == 0
    assert not stale.exists()
    assert (tmp_path / "skos/agency.ttl").is_file()


def test_generated_files_have_plain_line_ends(folder: Path) -> None:
    for name, text in compiled(folder).items():
        assert "\r" not in text, name
        assert text.endswith("\n"), name
