"""Software that crashes, hangs or answers nonsense has failed a case; the run goes on and says why."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from dardr_conformance.faults import KitError
from dardr_conformance.files_protocol import arguments
from dardr_conformance.run import AT_ONCE, run, subject_of
from dardr_conformance.subjects import LIMIT_SECONDS, Request
from dardr_conformance.suites import Suite

CASES = "rules/ACT-005/0[12]"
START = (
    "import json, os, sys, time\n"
    "for line in sys.stdin:\n"
    "    asked = json.loads(line)\n"
    "    if asked['asked'] == 'start':\n"
    "        print(json.dumps({'number': asked['number'], 'protocol': '1.0'}), flush=True)\n"
    "        continue\n"
    "    if asked['asked'] == 'stop':\n"
    "        break\n"
    "    "
)
LINES = {
    "os._exit(7)": "It ended without an answer (code 7).",
    "sys.exit('no more memory')": "It ended without an answer (code 1: no more memory).",
    "time.sleep(60)": "It had not answered after 1 seconds and was ended.",
    "print('Hello', flush=True)": "Its answer is not one line of JSON.",
    "print('[' * 100000, flush=True)": "Its answer is not one line of JSON.",
    "print('{}', flush=True)": "Its answer is not that to request 2.",
    "print(json.dumps({'number': 2, 'error': 'later'}), flush=True)": "It gave up: later",
    "print(json.dumps({'number': 2, 'exit': 'x'}), flush=True)": "It gave up: exit",
    "print(json.dumps({'number': 2, 'exit': 1, 'report': {}}), flush=True)": "The report breaks its schema at /.",
    "print(json.dumps({'number': 2, 'exit': 1}), flush=True)": "There is no JSON report.",
}
FILES = {
    "sys.exit(1)": "There is no JSON report.",
    "print('2 problems')": "There is no JSON report.",
    "print('NaN')": "There is no JSON report.",
    "os.kill(os.getpid(), 9)": "It ended without an answer (code -9).",
    "time.sleep(60)": "It had not answered after 1 seconds and was ended.",
    "print('[' * 100000)": "There is no JSON report.",
}


def reasons(command: Sequence[str], protocol: str, suite: Suite) -> set[str]:
    """What is said of the cases; each of them failed."""
    results = run(suite, subject_of(command, protocol, 1.0), roles=["checker"], pattern=CASES)
    assert not any(outcome.passed for outcome in results.outcomes)
    return {failure.reason["en"] for outcome in results.outcomes for failure in outcome.failures}


@pytest.mark.parametrize("deed", LINES)
def test_what_goes_wrong_by_lines_is_said(deed: str, suite: Suite) -> None:
    assert LINES[deed] in reasons([sys.executable, "-c", START + deed], "lines", suite)


@pytest.mark.parametrize("deed", FILES)
def test_what_goes_wrong_by_commands_is_said(deed: str, suite: Suite) -> None:
    command = [sys.executable, "-c", f"import os, sys, time\n{deed}"]
    assert FILES[deed] in reasons(command, "files", suite)


@pytest.mark.parametrize("protocol", ["files", "lines"])
def test_a_command_that_is_not_there_is_said(protocol: str, suite: Suite) -> None:
    assert reasons(["no-such-command"], protocol, suite) == {"The command no-such-command could not be started."}


@pytest.mark.parametrize("first", ['print(\'{"number": 1, "protocol": "9"}\', flush=True)', "print(1, flush=True)"])
def test_another_protocol_is_said(first: str, suite: Suite) -> None:
    said = reasons([sys.executable, "-c", f"{first}\ninput()\ninput()"], "lines", suite)
    assert all("protocol" in text or "request 1" in text for text in said)


def test_what_a_slow_program_started_is_ended_with_it(suite: Suite, tmp_path: Path) -> None:
    mark = tmp_path / "still-there"
    child = f"import time; time.sleep(3); open({str(mark)!r}, 'w')"
    deed = f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {child!r}])\ntime.sleep(60)"
    run(suite, subject_of([sys.executable, "-c", deed], "files", 1.0), roles=["checker"], pattern="rules/ACT-005/01")
    deadline = time.monotonic() + 4
    while time.monotonic() < deadline and not mark.exists():
        time.sleep(0.2)
    assert not mark.exists()


def test_a_program_that_crashed_is_started_again(suite: Suite, tmp_path: Path) -> None:
    mark = tmp_path / "crashed"
    deed = f"os.path.exists({str(mark)!r}) or (open({str(mark)!r}, 'w'), os._exit(1))\n    print('{{}}', flush=True)"
    said = reasons([sys.executable, "-c", START + deed], "lines", suite)
    assert "It ended without an answer (code 1)." in said
    assert any(text.startswith("Its answer is not that to request") for text in said)


def test_limits_are_those_that_are_published() -> None:
    assert (LIMIT_SECONDS, AT_ONCE) == (60, 2)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (
            Request("validate", "a.json", options={"today": "2026-06-01"}),
            ["validate", "a.json", "--format", "json", "--today", "2026-06-01"],
        ),
        (
            Request(
                "validate",
                "a",
                options={"today": "2026-06-01", "profile": "core", "previous": ["b", "c"], "registry": "r"},
            ),
            "validate a --format json --today 2026-06-01 --profile core --previous b c --registry r".split(),
        ),
        (Request("convert", "a.json", "b.ttl"), ["convert", "a.json", "b.ttl"]),
        (Request("export", "a.json", "b.zip"), ["export", "a.json", "b.zip"]),
        (Request("publish", "store", "release"), ["publish", "store", "--output", "release"]),
    ],
)
def test_the_command_is_called_as_published(request_: Request, expected: list[str]) -> None:
    assert list(arguments(request_)) == expected


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"pattern": "rules/NONE"}, "No case"),
        ({"roles": []}, "No case"),
        ({"level": 9}, "A level is one of 1, 2, 3, 4, not 9"),
    ],
)
def test_a_choice_of_no_case_is_a_mistake(asked: dict[str, object], said: str, suite: Suite) -> None:
    with pytest.raises(KitError, match=said):
        run(suite, subject_of(["true"], "files"), **asked)  # type: ignore[arg-type]


def test_a_program_that_was_installed_beside_the_kit_is_found(
    suite: Suite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    results = run(suite, subject_of(["dardr"], "files"), roles=["checker"], pattern="rules/ACT-005/01")
    assert results.passed


def test_a_command_and_a_protocol_are_needed() -> None:
    with pytest.raises(KitError, match="after --"):
        subject_of([], "files")
    with pytest.raises(KitError, match="A protocol is one of"):
        subject_of(["true"], "pigeon")
