"""Marks in a workbook: the cells that findings point at, coloured and commented."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from dardr_validators.findings import SEVERITIES, Finding
from dardr_validators.renderings.plain_text import legal
from dardr_validators.renderings.words import WORDS

FILLS = {"error": "FFF4B6B2", "warning": "FFFFE08A", "information": "FFBFDDF5"}
"""Red, amber and blue, light enough for black text on them (WCAG 2.2, 1.4.3)."""
AUTHOR = "DARDR"
LONGEST = 3_000
WIDTH, HEIGHT = 380, 160
Spot = Callable[[Finding], tuple[str, str | None] | None]
"""A finding's sheet, and its cell where it has one; None where the workbook does not hold its place."""


def mark(workbook: Any, findings: Iterable[Finding], spot: Spot, language: str) -> None:
    """Colour each cell by its gravest finding and say in a comment what was found."""
    places: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        found = spot(finding)
        if found is not None and found[1] is not None:
            places[found[0], found[1]].append(finding)
    for (sheet, cell), here in places.items():
        _mark_cell(workbook[sheet], cell, here, language)


def _mark_cell(sheet: Any, name: str, findings: list[Finding], language: str) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    cell = _shown(sheet, name)
    gravest = min((finding.severity for finding in findings), key=SEVERITIES.index)
    cell.fill = PatternFill("solid", start_color=FILLS[gravest], end_color=FILLS[gravest])
    text = "\n\n".join(_told(finding, language) for finding in findings)
    if cell.comment is not None:
        text = f"{cell.comment.text}\n\n{text}"
    cell.comment = Comment(legal(text)[:LONGEST], AUTHOR, height=HEIGHT, width=WIDTH)


def _told(finding: Finding, language: str) -> str:
    words = WORDS[language]
    lines = [f"{words['one-' + finding.severity]} {finding.rule}: {finding.message[language]}", finding.mend[language]]
    if finding.suggestion is not None:
        label = words["read" if finding.suggestion.safe else "suggestion"]
        lines.append(f"{label}{finding.suggestion.value}")
    return "\n".join(lines)


def _shown(sheet: Any, name: str) -> Any:
    """The cell that a person sees there: of merged cells, the first."""
    cell = sheet[name]
    for merged in sheet.merged_cells.ranges:
        if cell.coordinate in merged:
            return sheet.cell(merged.min_row, merged.min_col)
    return cell
