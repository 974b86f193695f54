"""What comes of each bad input: an exit code, a rule, a sentence in both languages, in bounded time and memory.

docs/robustness.md says which rows of the list of bad inputs are tested elsewhere, and which have no counterpart.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.hostile.archives import ARCHIVES
from tests.hostile.bad import Bad
from tests.hostile.documents import DOCUMENTS
from tests.hostile.sheets import SHEETS
from tests.hostile.texts import TEXTS

COMMAND = Path(sys.executable).parent / "dardr"
BAD = [*ARCHIVES, *TEXTS, *DOCUMENTS, *SHEETS]
TODAY = "2026-06-01"


class Ended(NamedTuple):
    """How a command ended, and what it took."""

    code: int
    out: bytes
    errors: str
    megabytes: float
    seconds: float


MEASURED = """
import os, sys
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
with open(sys.argv[1], "w") as told:
    print(os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, file=told)
"""
"""Linux counts what a process held before it became another program, so a small one must start the command."""


def ended(command: list[str | Path], folder: Path) -> Ended:
    """Run a command to its end; the memory is that of the process of its family which took most."""
    parts = [sys.executable, "-S", "-c", MEASURED, folder / "measured", *command]
    began = time.monotonic()
    with (folder / "out").open("wb") as out, (folder / "errors").open("wb") as errors:
        subprocess.run([str(part) for part in parts], stdout=out, stderr=errors, cwd=folder, check=True)
    code, megabytes, seconds = map(float, (folder / "measured").read_text(encoding="utf-8").split())
    (folder / "measured").unlink()
    took = min(time.monotonic() - began, seconds + 1)
    told = (folder / "errors").read_text(encoding="utf-8")
    return Ended(int(code), (folder / "out").read_bytes(), told, megabytes, took)


def laid(bad: Bad, folder: Path) -> Path:
    """The path of a bad input, once it is there."""
    made = bad.make()
    path = folder / bad.name
    if not isinstance(made, Mapping):
        path.write_bytes(made)
        return path
    path.mkdir()
    for name, content in made.items():
        (path / name).write_bytes(content)
    return path


def test_the_table_is_whole() -> None:
    assert {bad.row for bad in BAD} >= {2, 10, *range(15, 64)} - {16}
    assert len({bad.label for bad in BAD}) == len(BAD)


@pytest.mark.parametrize("bad", [pytest.param(bad, id=bad.label) for bad in BAD])
def test_a_bad_input_is_answered(bad: Bad, tmp_path: Path) -> None:
    path = laid(bad, tmp_path)
    done = ended([COMMAND, "validate", path, "--today", TODAY, "--format", "json"], tmp_path)
    report = json.loads(done.out)
    assert (done.code, rules_of(report)) == (bad.code, rules_of(report)), done.errors
    assert set(bad.rules) <= rules_of(report)
    assert not set(bad.silent) & rules_of(report)
    assert "Traceback" not in done.errors
    assert done.megabytes < bad.megabytes
    assert done.seconds < bad.seconds
    told = [finding for finding in report["findings"] if finding["rule"] in bad.rules]
    assert all(words[language] for each in told for words in (each["message"], each["mend"]) for language in words)
    if bad.code == 2:
        assert report["verdict"] == "unreadable"
        reason = report["findings"][0]
        assert done.errors == f"dardr: {bad.name}: {reason['message']['en']} {reason['mend']['en']}\n"
        assert reason["message"]["cy"] != reason["message"]["en"]
    else:
        assert done.errors == ""


def rules_of(report: dict[str, Any]) -> set[str]:
    return {finding["rule"] for finding in report["findings"]}


@pytest.mark.parametrize(
    "bad", [pytest.param(bad, id=bad.label) for bad in BAD if bad.row in {15, 17, 22, 45, 49, 57} and bad.code == 2]
)
@pytest.mark.parametrize("command", ["validate", "fix", "convert"])
def test_every_command_says_it_in_welsh_and_writes_nothing(command: str, bad: Bad, tmp_path: Path) -> None:
    path = laid(bad, tmp_path)
    target = [] if command == "validate" else [tmp_path / "copy.xlsx"]
    done = ended([COMMAND, command, path, *target, "--lang", "cy"], tmp_path)
    assert (done.code, done.out) == (2, b"")
    assert done.errors.startswith(f"dardr: {bad.name}: ")
    assert done.errors.count("\n") == 1
    assert "ffeil" in done.errors or "llyfr gwaith" in done.errors or "tabl" in done.errors
    assert not (tmp_path / "copy.xlsx").exists()
