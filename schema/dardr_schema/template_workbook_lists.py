"""The answers of a workbook template: what a drop-down shows for each code, and the sheet that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dardr_schema.tables import Column
from dardr_schema.template_workbook_looks import BODY, FAINT, HEADINGS, TITLE, TOP, solid
from dardr_vocabularies.folding import fold

if TYPE_CHECKING:
    from openpyxl import Workbook

Texts = Mapping[str, Any]
BOOLEANS, PARTNERSHIPS = "boolean", "csp"
FIRST_ROW = 5
GAP = 3
"""Columns from one list to the next: the words, the code, and a blank one."""


@dataclass(frozen=True, slots=True)
class Answers:
    """One list of answers: ``shown`` gives, for each code, the text that a drop-down shows and a reader resolves."""

    name: str
    title: str
    shown: Mapping[str, str]

    @property
    def range_name(self) -> str:
        """The name of the range that holds the texts."""
        return f"list_{self.name.replace('-', '_')}"


def answers_of(
    columns: Iterable[Column], schemes: Mapping[str, Any], areas: Mapping[str, Any], texts: Texts, *, language: str
) -> dict[str, Answers]:
    """The lists that the columns need, by name, sorted by title."""
    columns = list(columns)
    found = [_scheme(name, schemes[name], language) for name in sorted({c.scheme for c in columns if c.scheme})]
    yes_or_no = {code: words[language] for code, words in texts["booleans"].items()}
    found.append(Answers(BOOLEANS, texts["booleans_title"][language], yes_or_no))
    if areas:
        found.append(Answers(PARTNERSHIPS, texts["csp_title"][language], _partnerships(areas, language)))
    return {answers.name: answers for answers in sorted(found, key=lambda answers: fold(answers.title))}


def _scheme(name: str, scheme: Mapping[str, Any], language: str) -> Answers:
    """Labels where they are certain; the code itself where a label may mean another code too."""
    concepts, index = scheme["concepts"], scheme["index"]
    shown = {}
    for code in _branches(concepts):
        label = concepts[code]["label"][language]
        shown[code] = label if index.get(fold(label)) == [code] else code
    return Answers(name, scheme["title"][language], shown)


def _branches(concepts: Mapping[str, Any]) -> Iterator[str]:
    """The codes in authored order, each broader one followed by its narrower ones."""
    within: dict[str | None, list[str]] = {}
    for code, concept in concepts.items():
        within.setdefault(concept["broader"] if concept["broader"] in concepts else None, []).append(code)
    waiting = list(reversed(within.get(None, [])))
    while waiting:
        code = waiting.pop()
        yield code
        waiting.extend(reversed(within.get(code, [])))


def _partnerships(areas: Mapping[str, Any], language: str) -> dict[str, str]:
    names = {
        code: area["name"].get(language, area["name"]["en"])
        for code, area in areas.items()
        if area["type"] == PARTNERSHIPS
    }
    return dict(sorted(names.items(), key=lambda item: (fold(item[1]), item[0])))


def list_of(column: Column, answers: Mapping[str, Answers]) -> Answers | None:
    """The list from which a column is filled, None where it has none.

    A body or an area whose example is a partnership is chosen from the partnerships.
    """
    partnerships = answers.get(PARTNERSHIPS)
    if partnerships is not None and column.example in partnerships.shown:
        return partnerships
    if column.type == BOOLEANS:
        return answers[BOOLEANS]
    return answers[column.scheme] if column.scheme else None


def shown(column: Column, value: Any, answers: Mapping[str, Answers]) -> str:
    """A value of the standard as a person would write it in the workbook."""
    if isinstance(value, list):
        return "; ".join(shown(column, item, answers) for item in value)
    written = str(value).lower() if isinstance(value, bool) else str(value)
    held = list_of(column, answers)
    if held is not None:
        return held.shown.get(written, written)
    if column.type == "date" and len(written) == len("2026-03-31"):
        return "/".join(reversed(written.split("-")))
    return written[:16].replace("T", " ") if column.type == "datetime" else written


def add_lists(book: Workbook, answers: Mapping[str, Answers], texts: Texts, *, language: str) -> None:
    """Add the sheet of lists, and a named range for the texts of each."""
    from openpyxl.utils import get_column_letter as letters
    from openpyxl.workbook.defined_name import DefinedName

    sheet = book.create_sheet(texts["sheets"]["lists"][language])
    sheet["A1"], sheet["A1"].font = sheet.title, TITLE
    sheet["A2"], sheet["A2"].font = texts["lists_about"][language], BODY
    for number, held in enumerate(answers.values()):
        left = 1 + number * GAP
        heads = ((FIRST_ROW - 2, held.title, texts["list_code"][language]), (FIRST_ROW - 1, held.name, None))
        for row, words, code in heads:
            for column, text in ((left, words), (left + 1, code)):
                cell = sheet.cell(row, column, text)
                cell.font, cell.alignment = (FAINT, TOP) if row == FIRST_ROW - 1 else (HEADINGS, TOP)
                if row == FIRST_ROW - 2:
                    cell.fill = solid("1F3864")
        for row, (code, text) in enumerate(held.shown.items(), FIRST_ROW):
            sheet.cell(row, left, text).font = BODY
            sheet.cell(row, left + 1, code).font = FAINT
        longest = max(map(len, held.shown.values()))
        sheet.column_dimensions[letters(left)].width = min(max(longest + 2, 18), 104)
        sheet.column_dimensions[letters(left + 1)].width = min(max(map(len, held.shown)) * 0.8 + 4, 34)
        sheet.column_dimensions[letters(left + 2)].width = 3
        last = FIRST_ROW + len(held.shown) - 1
        place = f"'{sheet.title}'!${letters(left)}${FIRST_ROW}:${letters(left)}${last}"
        book.defined_names[held.range_name] = DefinedName(held.range_name, attr_text=place)
    sheet.row_dimensions[FIRST_ROW - 2].height = 32
    sheet.freeze_panes = f"A{FIRST_ROW}"
