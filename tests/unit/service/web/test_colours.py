"""Words stand out from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import dardr_service.web.words

STYLE = (Path(dardr_service.web.words.__file__).parent / "static/page.css").read_text(encoding="utf-8")
COLOURS = {**dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", STYLE)), "white": "#ffffff", "found": "#fff6d1"}
PAIRS = [
    *[(front, back) for front in ("ink", "quiet", "link", "error") for back in ("white", "wash", "found")],
    *[("white", back) for back in ("brand", "good")],
    ("ink", "focus"),
]


def luminance(colour: str) -> float:
    """Relative luminance of a colour, as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("front", "back"), PAIRS, ids=" on ".join)
def test_words_can_be_told_from_their_ground(front: str, back: str) -> None:
    dark, light = sorted((luminance(COLOURS[front]), luminance(COLOURS[back])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5
