"""A check cannot take the server with it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import orjson
import pytest

from dardr_service.web import confined
from dardr_service.web.confined import checked
from dardr_service.web.faults import CheckFailedError, CheckStoppedError

DAY = date(2026, 6, 1)


def check(content: bytes = b"x", name: str = "x.csv") -> bytes:
    return checked(name, content, today=DAY, profile=None, cap=10)


@pytest.fixture
def instead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A script that stands in for the child."""
    script = tmp_path / "child"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    return script


def test_a_report_comes_back_with_the_name_and_the_day_asked_for() -> None:
    report = orjson.loads(check(b"review_id\nR-1\n", "review.csv"))
    assert report["source"]["name"] == "review.csv"
    assert report["today"] == "2026-06-01"


@pytest.mark.parametrize(
    ("line", "reason"), [("kill -ABRT $$", "SIGABRT"), ("kill -XCPU $$", "SIGXCPU"), ("exit 3", "memory")]
)
def test_a_child_that_was_ended_is_a_stopped_check(instead: Path, line: str, reason: str) -> None:
    instead.write_text(f"#!/bin/sh\n{line}\n")
    with pytest.raises(CheckStoppedError, match=reason):
        check()


def test_a_child_that_takes_too_long_is_ended(instead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead.write_text("#!/bin/sh\nexec cat /dev/zero >/dev/null\n")
    monkeypatch.setattr(confined, "CLOCK", 0.2)
    with pytest.raises(CheckStoppedError, match="time"):
        check()


def test_a_bug_in_the_child_is_told_by_its_place_only(instead: Path) -> None:
    instead.write_text("#!/bin/sh\necho 'panicked at Zzcanary' >&2\necho 'failed: ValueError at a.py:1' >&2\nexit 1\n")
    with pytest.raises(CheckFailedError) as caught:
        check()
    assert str(caught.value) == "ValueError at a.py:1"


def run_child(line: str, given: bytes) -> subprocess.CompletedProcess[bytes]:
    """The child's own code, after a line that changes it."""
    code = f"import sys\nfrom dardr_service.web import confined\n{line}\nsys.exit(confined.main())\n"
    return subprocess.run([sys.executable, "-c", code], input=given, capture_output=True, check=False)


def test_the_child_says_where_it_failed_and_not_on_what() -> None:
    ended = run_child("confined._report = lambda given: int(given)", b"Zzcanary")
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"failed: ValueError at ")
    assert b"Zzcanary" not in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux")
def test_the_child_stops_at_its_bound_of_memory() -> None:
    ended = run_child("confined.MEMORY_BYTES = 200 * 1024**2", b"x" * 150_000_000)
    assert ended.returncode == confined.OUT_OF_MEMORY or ended.returncode < 0
    assert ended.stdout == b""
