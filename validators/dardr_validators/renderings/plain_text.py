"""Text made harmless for the forms that carry it: no sign that XML forbids, no text that a spreadsheet runs."""

from __future__ import annotations

import re

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (production 2)."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a spreadsheet read a text as a formula (OWASP, CSV injection)."""


def legal(text: str) -> str:
    """The text with the replacement character for each sign that XML cannot hold."""
    return FORBIDDEN.sub("\ufffd", text)


def neutral(text: str) -> str:
    """The text as a spreadsheet shows it and never runs it: with an apostrophe before what begins a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(STARTS_A_FORMULA) else text
