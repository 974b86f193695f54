"""The sheet that lists every problem: the first of an annotated workbook, each row leading to its cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dardr_validators.findings import SEVERITIES, Finding, Report
from dardr_validators.formats.headings import letters
from dardr_validators.renderings.marks import FILLS, Spot
from dardr_validators.renderings.words import WORDS, capped, facts, heading, part
from dardr_validators.workbooks.parts import HEAD, shown
from dardr_validators.workbooks.styles import Styles

COLUMNS = {
    "severity": 12,
    "rule": 18,
    "part": 20,
    "row-heading": 8,
    "cell": 10,
    "field": 28,
    "found": 60,
    "to-mend": 60,
    "suggested": 24,
}
"""The columns of the sheet of problems, each with its width in characters."""
HEADING_ROW = 5
LINE_HEIGHT = 15
"""Points of one line of text: a program that opens the file does not always fit a row to wrapped text."""
MOST_LINKS, MOST_ROWS = 65_000, 1_048_000
"""What one sheet may hold (Excel specifications and limits, Microsoft: 65,530 links, 1,048,576 rows)."""
FONT = '<{}font>%s<{}sz val="%d"/>%s<{}name val="Calibri"/><{}family val="2"/></{}font>'
WRAPPED = '<{}alignment vertical="top" wrapText="1"/>'
Row = tuple[Finding | None, list[str]]


def problems_sheet(report: Report, spot: Spot, styles: Styles, language: str, *, space: str) -> str:
    """The sheet in XML. ``space`` is the namespace of the workbook that it is for."""
    looks = _looks(styles)
    words = WORDS[language]
    counts = ", ".join(f"{count} {words[kind]}" for kind, count in report.counts.items())
    told = [words[report.verdict], counts, *(facts(report, language) if report.readable else ())]
    lines = [_line(number, [text], [looks["title" if number == 1 else "fact"]]) for number, text in enumerate(told, 1)]
    lines.append(_line(HEADING_ROW, [words[key] for key in COLUMNS], [looks["heading"]] * len(COLUMNS)))
    links: list[str] = []
    last = HEADING_ROW
    for last, (finding, cells) in enumerate(_rows(report, language), HEADING_ROW + 1):
        kinds = [looks["cell"]] * len(cells)
        if finding is not None:
            kinds[0] = looks[finding.severity]
            found = spot(finding) if len(links) < MOST_LINKS else None
            if found is not None:
                column = 4 if cells[4] else 2
                kinds[column] = looks["link"]
                links.append(_link(f"{letters(column)}{last}", *found))
        lines.append(_line(last, cells, kinds, height=LINE_HEIGHT * _lines(cells)))
    return _sheet(lines, links, f"A{HEADING_ROW}:{letters(len(COLUMNS) - 1)}{last}", space)


def _looks(styles: Styles) -> dict[str, int]:
    """The formats that the sheet uses, by what they are for."""
    title = styles.font(FONT % ("<{}b/>", 14, ""))
    bold = styles.font(FONT % ("<{}b/>", 11, ""))
    plain = styles.font(FONT % ("", 11, ""))
    link = styles.font(FONT % ("<{}u/>", 11, '<{}color rgb="FF1A4F8B"/>'))
    clear = {"numFmtId": 0, "fillId": 0, "borderId": 0}
    looks = {
        "title": styles.format(0, {**clear, "fontId": title}),
        "fact": styles.format(0, {**clear, "fontId": plain}),
        "heading": styles.format(0, {**clear, "fontId": bold}, WRAPPED),
        "cell": styles.format(0, {**clear, "fontId": plain}, WRAPPED),
        "link": styles.format(0, {**clear, "fontId": link}, WRAPPED),
    }
    for severity in SEVERITIES:
        fill = styles.fill(FILLS[severity])
        looks[severity] = styles.format(0, {**clear, "fontId": plain, "fillId": fill}, WRAPPED)
    return looks


def _rows(report: Report, language: str) -> Iterator[Row]:
    words = WORDS[language]
    for finding in report.findings[:MOST_ROWS]:
        location = finding.location
        yield (
            finding,
            [
                words["one-" + finding.severity],
                finding.rule,
                part(finding, language),
                str(location.get("row", finding.row or "")),
                str(location.get("cell") or ("" if "row" in location else location.get("pointer", ""))),
                heading(finding, language),
                finding.message[language],
                finding.mend[language],
                finding.suggestion.value if finding.suggestion else "",
            ],
        )
    if not report.findings:
        yield None, ["", "", "", "", "", "", words["no-findings"]]
    for rule, sentence in capped(report, language):
        yield None, ["", rule, "", "", "", "", sentence]
    for item in report.not_checked:
        yield None, [words["passed-over"], str(item["rule"]), "", "", "", "", str(item["reason"][language])]


def _lines(cells: list[str]) -> int:
    """The lines that the longest of the texts takes in its column."""
    return max(1 + len(text) // (width - 4) for text, width in zip(cells, COLUMNS.values(), strict=False))


def _line(number: int, cells: Sequence[str], looks: Sequence[int], *, height: int = 0) -> str:
    """A row of texts: never a formula, whatever one begins with."""
    tall = f' ht="{height}" customHeight="1"' if height else ""
    written = "".join(
        f'<c r="{letters(column)}{number}" s="{look}" t="inlineStr"><is><t>{shown(text)}</t></is></c>'
        for column, (text, look) in enumerate(zip(cells, looks, strict=True))
        if text
    )
    return f'<row r="{number}"{tall}>{written}</row>'


def _link(cell: str, sheet: str, target: str | None) -> str:
    quoted = sheet.replace("'", "''")
    place = shown(f"'{quoted}'!{target or 'A1'}")
    return f'<hyperlink ref="{cell}" location="{place}"/>'


def _sheet(lines: list[str], links: list[str], area: str, space: str) -> str:
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(COLUMNS.values(), 1)
    )
    return (
        f'{HEAD}<worksheet xmlns="{space}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView '
        f'tabSelected="1" workbookViewId="0"><pane ySplit="{HEADING_ROW}" topLeftCell="A{HEADING_ROW + 1}" '
        f'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{columns}</cols><sheetData>'
        f'{"".join(lines)}</sheetData><autoFilter ref="{area}"/>'
        f"{'<hyperlinks>' + ''.join(links) + '</hyperlinks>' if links else ''}"
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )
