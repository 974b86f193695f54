"""Marks in a workbook: the cells that findings point at, coloured and commented."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from dardr_validators.findings import SEVERITIES, Finding
from dardr_validators.renderings.words import WORDS
from dardr_validators.workbooks.cells import Place, formats_in, merged_firsts, place_of, with_formats
from dardr_validators.workbooks.notes import our_notes, with_notes
from dardr_validators.workbooks.parts import bytes_of, sheets_of, text_of
from dardr_validators.workbooks.styles import Styles

FILLS = {"error": "FFF4B6B2", "warning": "FFFFE08A", "information": "FFBFDDF5"}
"""Red, amber and blue, light enough for black text on them (WCAG 2.2, 1.4.3)."""
LONGEST = 3_000
Spot = Callable[[Finding], tuple[str, str | None] | None]
"""A finding's sheet, and its cell where it has one; None where the workbook does not hold its place."""
Marks = Mapping[Place, list[Finding]]


def mark(parts: dict[str, bytes], styles: Styles, findings: Iterable[Finding], spot: Spot, language: str) -> None:
    """Colour each cell by its gravest finding and say in a comment what was found; marks of an earlier check go."""
    marks: dict[str, dict[Place, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for finding in findings:
        sheet, cell = spot(finding) or ("", None)
        place = place_of(cell) if cell else None
        if place:
            marks[sheet][place].append(finding)
    for sheet, part in sheets_of(parts).items():
        if part.startswith("xl/worksheets/") or sheet in marks:
            _mark_sheet(parts, part, styles, marks.get(sheet, {}), language)


def _mark_sheet(parts: dict[str, bytes], part: str, styles: Styles, found: Marks, language: str) -> None:
    sheet = text_of(parts[part])
    seen, here = merged_firsts(sheet), defaultdict[Place, list[Finding]](list)
    for place, findings in found.items():
        here[seen(place)] += findings
    earlier = our_notes(parts, part)
    if not here and not earlier:
        return
    ours = {place: base for place, base in formats_in(sheet, earlier).items() if styles.colour(base) in FILLS.values()}

    def format_of(base: int, place: Place) -> int:
        if place not in here:
            return styles.format(base, {"fillId": 0})
        gravest = min((finding.severity for finding in here[place]), key=SEVERITIES.index)
        return styles.format(base, {"fillId": styles.fill(FILLS[gravest])})

    parts[part] = bytes_of(with_formats(sheet, set(here) | set(ours), format_of))
    with_notes(parts, part, {place: _note(findings, language) for place, findings in here.items()})


def _note(findings: list[Finding], language: str) -> str:
    return "\n\n".join(_told(finding, language) for finding in findings)[:LONGEST]


def _told(finding: Finding, language: str) -> str:
    words = WORDS[language]
    lines = [f"{words['one-' + finding.severity]} {finding.rule}: {finding.message[language]}", finding.mend[language]]
    if finding.suggestion is not None:
        label = words["read" if finding.suggestion.safe else "suggestion"]
        lines.append(f"{label}{finding.suggestion.value}")
    return "\n".join(lines)
