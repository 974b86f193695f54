"""What the privacy screen reaches on the part of its corpus that it was not written with, as least figures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.privacy import SPLITS, Share, sentences, shares

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
SECOND_REACHED = {
    "recall of numbers": 0.99,
    "recall of names": 0.95,
    "recall in en": 0.97,
    "recall in cy": 0.97,
    "precision of errors": 0.97,
    "precision of any tier": 0.94,
    **{f"recall of names: {group}": 0.85 for group in GROUPS},
}
SECOND_AT_MOST = {"clean blocked": 0.02, "clean asked about": 0.06}
TOLD = (
    *("recall of numbers", "recall of names", *(f"recall of names: {group}" for group in sorted(GROUPS))),
    *("clean blocked", "clean asked about"),
)
"""What the page on the screen tells, in its order."""
PAGES = Path(__file__).parents[3] / "docs"
TELLS = re.compile(r"\| [0-9]+ [a-z]+ [0-9]+ \| ([0-9]+) [a-z]+ ([0-9]+) \| ([0-9.]+)% [a-z]+ ([0-9.]+)% \|")


@pytest.fixture(scope="module")
def reached() -> dict[str, Share]:
    return shares("held-out")


@pytest.mark.parametrize("name", REACHED)
def test_the_screen_finds_at_least_what_it_found(reached: dict[str, Share], name: str) -> None:
    assert reached[name].value >= REACHED[name]


@pytest.mark.parametrize("name", AT_MOST)
def test_the_screen_disturbs_at_most(reached: dict[str, Share], name: str) -> None:
    assert reached[name].value <= AT_MOST[name]


@pytest.fixture(scope="module")
def second() -> dict[str, Share]:
    return shares("second-held-out")


@pytest.mark.parametrize("name", SECOND_REACHED)
def test_the_screen_reaches_as_far_on_sentences_written_without_it(second: dict[str, Share], name: str) -> None:
    assert second[name].value >= SECOND_REACHED[name]


@pytest.mark.parametrize("name", SECOND_AT_MOST)
def test_the_screen_disturbs_as_little_on_sentences_written_without_it(second: dict[str, Share], name: str) -> None:
    assert second[name].value <= SECOND_AT_MOST[name]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_page_on_the_screen_tells_what_was_counted(second: dict[str, Share], language: str) -> None:
    page = (PAGES / language / "explanation/privacy-screen.md").read_text(encoding="utf-8")
    counted = [(second[name].met, second[name].asked, *second[name].interval) for name in TOLD]
    held = [(str(met), str(asked), f"{low:.1%}"[:-1], f"{high:.1%}"[:-1]) for met, asked, low, high in counted]
    assert TELLS.findall(page) == held


def test_the_range_of_a_share_is_wide_where_few_were_asked() -> None:
    assert Share(10, 10).interval == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert Share(500, 1000).interval == pytest.approx((0.4691, 0.5309), abs=1e-4)


def test_the_corpus_is_large_and_its_parts_share_no_sentence() -> None:
    tuning, held = ({one.text for one in sentences(split)} for split in ("tuning", "held-out"))
    assert len(tuning) + len(held) >= 600
    assert not tuning & held
    assert {one.language for one in sentences("held-out")} == {"en", "cy"}
    assert {one.group for one in sentences("held-out") if one.group} == set(GROUPS)


def test_the_second_corpus_is_large_and_its_halves_share_no_sentence_with_any_part() -> None:
    parts = [{one.text for one in sentences(split)} for split in SPLITS]
    assert sum(map(len, parts)) == len(set().union(*parts))
    second = [one for split in SPLITS[2:] for one in sentences(split)]
    assert len(second) >= 400
    assert {one.language for one in second} == {"en", "cy"}
    assert {one.group for one in second if one.group} == set(GROUPS)
