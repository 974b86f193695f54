"""What every sheet of a workbook template needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dardr_schema.tables import Table
from dardr_schema.template_workbook_lists import Answers

FIRST_ROW, LAST_ROW = 3, 2002
"""Data rows that are checked while they are filled in; more may be added below."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The tables of a template, its lists, words and language; ``footer`` stands under every printed page."""

    tables: Mapping[str, Table]
    answers: Mapping[str, Answers]
    texts: Mapping[str, Any]
    language: str
    footer: str

    def say(self, *path: str, **named: str) -> str:
        """The words at a path, with their placeholders filled in."""
        found: Any = self.texts
        for step in path:
            found = found[step]
        return str(found[self.language]).format(**named)
