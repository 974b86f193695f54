"""What the privacy screen reaches on the part of its corpus that it was not written with, as least figures."""

from __future__ import annotations

import pytest

from benchmarks.privacy import Share, sentences, shares

GROUPS = ("british", "welsh", "south-asian", "african", "east-european", "arabic", "chinese")
REACHED = {
    "recall of numbers": 0.99,
    "recall of names": 0.93,
    "recall in en": 0.95,
    "recall in cy": 0.98,
    "precision of errors": 0.99,
    "precision of any tier": 0.98,
    **{f"recall of names: {group}": 0.87 for group in GROUPS},
}
AT_MOST = {"clean blocked": 0.02, "clean asked about": 0.05}


@pytest.fixture(scope="module")
def reached() -> dict[str, Share]:
    return shares("held-out")


@pytest.mark.parametrize("name", REACHED)
def test_the_screen_finds_at_least_what_it_found(reached: dict[str, Share], name: str) -> None:
    assert reached[name].value >= REACHED[name]


@pytest.mark.parametrize("name", AT_MOST)
def test_the_screen_disturbs_at_most(reached: dict[str, Share], name: str) -> None:
    assert reached[name].value <= AT_MOST[name]


def test_the_corpus_is_large_and_its_parts_share_no_sentence() -> None:
    tuning, held = ({one.text for one in sentences(split)} for split in ("tuning", "held-out"))
    assert len(tuning) + len(held) >= 600
    assert not tuning & held
    assert {one.language for one in sentences("held-out")} == {"en", "cy"}
    assert {one.group for one in sentences("held-out") if one.group} == set(GROUPS)
