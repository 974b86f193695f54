"""Work in a process of its own: what it gives comes back, and what it does to that process goes no further."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import NoReturn

import pytest

from dardr_service import confined as module
from dardr_service.confined import Bounds, BrokenError, StoppedError, bounds_of, confined
from dardr_validators.faults import DardrError
from dardr_validators.sources import Source

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a system without fork does the work at once")
TIGHT = Bounds(memory=400 * 1024**2, seconds=1, clock=1)


@pytest.fixture
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds small enough to run into."""
    monkeypatch.setattr(module, "bounds_of", lambda size: TIGHT)


def test_what_the_work_gives_comes_back() -> None:
    given = (1, None, b"\x00" * 300_000, "ŵ", {"a": b"b"}, [("x", 2)])
    assert confined(lambda: given, 10) == given


def test_the_work_cannot_change_anything_here() -> None:
    here: list[int] = []
    confined(lambda: here.append(1), 10)
    assert here == []


def test_a_fault_of_the_world_comes_back_as_one() -> None:
    def work() -> NoReturn:
        raise DardrError("There is no file.")

    with pytest.raises(DardrError, match=r"^There is no file\.$"):
        confined(work, 10)


def test_a_size_that_is_yet_to_be_told_is_told_where_the_work_is_done() -> None:
    here: list[int] = []

    def size() -> int:
        here.append(1)
        return 10

    assert confined(lambda: len(here), size) == 1
    assert here == []


def test_a_source_that_cannot_be_read_there_is_a_fault_of_the_world() -> None:
    def size() -> int:
        raise DardrError("There is no file.")

    with pytest.raises(DardrError, match=r"^There is no file\.$"):
        confined(lambda: None, size)


class Panic(BaseException):
    """As a native library raises it."""


@pytest.mark.parametrize("fault", [KeyError("Zzcanary"), Panic("Zzcanary"), SystemExit("Zzcanary")])
def test_a_bug_comes_back_as_its_place(fault: BaseException, capfd: pytest.CaptureFixture[str]) -> None:
    def work() -> NoReturn:
        raise fault

    with pytest.raises(BrokenError) as caught:
        confined(work, 10)
    assert f"({type(fault).__name__} at test_confined_work.py:" in str(caught.value)
    assert "Zzcanary" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


def abort() -> None:
    faulthandler.disable()
    os.write(2, b"panicked at Zzcanary\n")
    os.abort()


def crash() -> None:
    faulthandler.disable()
    os.kill(os.getpid(), signal.SIGSEGV)


def spin() -> None:
    while True:
        pass


def fill() -> int:
    return len([bytes(50_000_000) for _ in range(100)])


def fill_in_one() -> int:
    return len(bytearray(5_000_000_000))


@pytest.mark.usefixtures("tight")
@pytest.mark.parametrize(
    "work",
    [abort, spin, fill, fill_in_one, lambda: time.sleep(60), crash],
    ids=["aborts", "spins", "fills memory", "asks for much at once", "sleeps", "crashes"],
)
def test_work_that_runs_away_is_stopped_without_a_word(
    work: Callable[[], object], capfd: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    with pytest.raises(StoppedError):
        confined(work, 10)
    assert time.monotonic() - began < 10
    assert capfd.readouterr() == ("", "")


def test_no_process_is_left_behind() -> None:
    with pytest.raises(StoppedError):
        confined(abort, 10)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_the_bounds_of_a_small_return_are_fixed_and_those_of_an_archive_grow() -> None:
    assert bounds_of(80_000) == Bounds(module.MEMORY_BYTES + 16 * 80_000, 20, 60)
    archive = bounds_of(106_000_000)
    assert archive.memory > 8 * 106_000_000
    assert archive.seconds > 600
    assert bounds_of(1_000_000_000).memory > bounds_of(106_000_000).memory


def test_a_system_without_fork_does_the_work_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    here: list[int] = []
    confined(lambda: here.append(1), 10)
    assert here == [1]
    with pytest.raises(BrokenError, match="ZeroDivisionError"):
        confined(lambda: 1 // len([]), 10)


def test_a_stopped_reading_has_a_report_of_its_own() -> None:
    from datetime import date

    from dardr_validators.refusals import stopped

    report = stopped(Source("return.csv", b"review_id\n"), today=date(2026, 6, 1))
    assert report.verdict == "unreadable"
    assert [finding.rule for finding in report.findings] == ["FIL-016"]
    assert report.source["sha256"] == Source("x", b"review_id\n").sha256
    assert report.source["format"] == "csv"
