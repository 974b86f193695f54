"""Long work shows a bar on a terminal, and only there; short work shows nothing."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest

from dardr_service import waiting
from dardr_service.confined import confined
from dardr_service.waiting import BLOCK, WIDTH, bar, wait_for


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(*ready: bool) -> str:
    answers: Iterator[bool] = iter(ready)
    told = io.StringIO()
    wait_for(lambda seconds: next(answers), told.write)
    return told.getvalue()


def test_work_that_is_soon_done_shows_nothing() -> None:
    assert shown(True) == ""


def test_the_bar_moves_and_leaves_nothing_behind() -> None:
    _, *pictures, blank, end = shown(False, False, False, True).split("\r")
    assert pictures == [bar(0, 1.0), bar(1, 1.2), bar(2, 1.4)]
    assert len(set(pictures)) == 3
    assert (blank.strip(), end, len(blank)) == ("", "", len(pictures[-1]))


def test_the_block_goes_to_and_fro_between_the_ends() -> None:
    places = [bar(number, 9.0).index("=") - 1 for number in range(4 * (WIDTH - BLOCK))]
    assert (min(places), max(places)) == (0, WIDTH - BLOCK)
    assert {abs(two - one) for one, two in pairwise(places)} == {1}
    assert {len(bar(number, 61.9)) for number in range(100)} == {len("[] 61 s") + WIDTH}


@pytest.mark.skipif(sys.platform == "win32", reason="there the work is done at once")
@pytest.mark.parametrize("stream", [Terminal, io.StringIO])
def test_it_is_shown_on_a_terminal_alone(stream: type[io.StringIO], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "DELAY", 0.0)
    monkeypatch.setattr(sys, "stderr", stream())
    assert confined(lambda: sum(range(2_000_000)), 0) == 1_999_999_000_000
    assert sys.stderr.getvalue().startswith("\r[=") is (stream is Terminal)  # type: ignore[attr-defined]
