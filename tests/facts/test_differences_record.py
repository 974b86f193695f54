"""The decision record tells people of every difference from the facts, as the list of them says."""

from __future__ import annotations

import os
from pathlib import Path

from tests.facts.compared import listed, told

RECORD = Path(__file__).resolve().parents[2] / "docs/decisions/0011-what-differs-from-the-facts.md"
MARK = "<!-- differences -->\n"


def test_the_record_tells_every_difference() -> None:
    before, _, table = RECORD.read_text(encoding="utf-8").partition(MARK)
    expected = "\n" + told(listed())
    if os.environ.get("DARDR_GOLDEN") == "1":
        RECORD.write_text(before + MARK + expected, encoding="utf-8")
        return
    assert table == expected, "run: make golden"


def test_every_difference_has_a_reason_in_words() -> None:
    assert [each for each, reason in listed().items() if len(reason.split()) < 5] == []
    assert len(listed()) > 100
