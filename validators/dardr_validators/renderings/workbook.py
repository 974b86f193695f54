"""A report as a workbook: the sender's own, faulty cells coloured and commented, and a sheet of problems first.

The one rendering that holds what the sender wrote, for it is the sender's own copy. Nothing in it changes but what is
added: the file is not read and written anew by a library, which would lose what it does not know.
"""

from __future__ import annotations

import io
from collections.abc import Mapping

from dardr_validators.findings import Report
from dardr_validators.formats.own_parts import PROBLEMS, is_ours
from dardr_validators.formats.xlsx_package import repacked
from dardr_validators.renderings.marks import mark
from dardr_validators.renderings.problems_sheet import COLUMNS, HEADING_ROW, problems_sheet
from dardr_validators.renderings.sender_workbook import sender_workbook
from dardr_validators.renderings.words import WORDS
from dardr_validators.sources import Source
from dardr_validators.workbooks.parts import BOOK, bytes_of, links_of, main_space, sheets_of, text_of
from dardr_validators.workbooks.sheets import add_sheet, rewrite_sheet, show_only
from dardr_validators.workbooks.styles import styles_of


def render(report: Report, source: Source, language: str) -> bytes:
    """The workbook; of a source of another kind, one made of its tables; the same report, the same bytes."""
    parts, spot = sender_workbook(report, source)
    styled = next(target for kind, target in links_of(parts, BOOK).values() if kind == "styles")
    styles = styles_of(text_of(parts[styled]))
    mark(parts, styles, report.findings, spot, language)
    problems = problems_sheet(report, spot, styles, language, space=main_space(parts))
    earlier = _earlier(source.content, parts) if report.source["format"] == "xlsx" else ""
    if earlier:
        rewrite_sheet(parts, earlier, PROBLEMS[language], problems)
    else:
        add_sheet(parts, PROBLEMS[language], problems, part="xl/worksheets/dardr-problems{}.xml", first=True)
        show_only(parts, 0)
    parts[styled] = bytes_of(styles.written())
    return repacked(parts)


def _earlier(content: bytes, parts: Mapping[str, bytes]) -> str:
    """The sheet of problems of an earlier check, which this one is written over; empty where there is none."""
    from python_calamine import CalamineError, CalamineWorkbook

    names = [name for name in sheets_of(parts) if is_ours(name)]
    known = [{words[key] for key in COLUMNS} for words in WORDS.values()]
    if not names:
        return ""
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in names:
            rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            headings = {str(cell) for cell in rows[HEADING_ROW - 1]} if len(rows) >= HEADING_ROW else set()
            if any(len(headings & words) > len(COLUMNS) // 2 for words in known):
                return name
    except (CalamineError, OSError, OverflowError, ValueError):
        return ""
    return ""
