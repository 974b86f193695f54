"""The sheets and files that we add ourselves beside the tables: a reader passes over them without a word."""

from __future__ import annotations

import re

CHANGES = {"en": "Changes", "cy": "Newidiadau"}
PROBLEMS = {"en": "Problems", "cy": "Problemau"}
OURS = re.compile(r"(?:.+-)?(?:" + "|".join([*CHANGES.values(), *PROBLEMS.values()]) + r") ?\d*", re.IGNORECASE)


def is_ours(name: str) -> bool:
    """Whether a sheet, or a file without its ending, is a list of problems or of changes that we wrote."""
    return OURS.fullmatch(name.strip()) is not None
