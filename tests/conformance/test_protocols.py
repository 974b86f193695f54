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
    "print(json.dumps({'number': 2, 'exit': 1, 'report': {}}), flush=True)": (
        "The report breaks its schema at / (required: standard)."
    ),
    "print(json.dumps({'number': 2, 'exit': 1}), flush=True)": "There is no JSON report.",
}
_OTHER = "What was printed is not one JSON report in UTF-8, from line {}, column {} on."
FILES = {
    "sys.exit(1)": "There is no JSON report.",
    "sys.exit('no licence')": "There is no JSON report. It said: no licence",
    "sys.exit('no licence\\n\\n')": "The exit code is 1, expected 0. It said: no licence",
    "print('2 problems')": _OTHER.format(1, 3),
    "print('{} and more')": _OTHER.format(1, 4),
    "print('{}\\n{}')": _OTHER.format(2, 1),
    "print('NaN')": _OTHER.format(1, 1),
    "print('[1, 2]')": "What was printed is JSON, but no object as a report is.",
    "sys.stdout.buffer.write('{}'.encode('utf-16'))": _OTHER.format(1, 1),
    "sys.stdout.buffer.write(b'{\\n \"\\xe9\"')": _OTHER.format(2, 3),
    "while True: print('x' * 1000000)": "Its answer is longer than 64000000 bytes.",
    "while True: print('x' * 1000000, file=sys.stderr)": "Its answer is longer than 64000000 bytes.",
    "print('no memory', file=sys.stderr, flush=True); os.kill(os.getpid(), 9)": (
        "It ended without an answer (code -9: no memory)."
    ),
    "os.kill(os.getpid(), 9)": "It ended without an answer (code -9).",
    "time.sleep(60)": "It had not answered after 1 seconds and was ended.",
    "print('[' * 100000)": _OTHER.format(1, 1),
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
    command = [sys.executable, "-c", f"import json, os, sys, time\n{deed}"]
    assert FILES[deed] in reasons(command, "files", suite)


@pytest.mark.parametrize("protocol", ["files", "lines"])
@pytest.mark.parametrize("name", ["no-such-command", "/no/such/command", "python checker.py", __file__])
def test_a_command_that_is_not_there_is_a_mistake(name: str, protocol: str) -> None:
    with pytest.raises(KitError, match="There is no command"):
        subject_of([name], protocol)


@pytest.mark.parametrize("protocol", ["files", "lines"])
def test_a_command_that_does_not_start_is_said(protocol: str, suite: Suite, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("no program")
    broken.chmod(0o755)
    assert reasons([str(broken)], protocol, suite) == {f"The command {broken} could not be started."}


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
