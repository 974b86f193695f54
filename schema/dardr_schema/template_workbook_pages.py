"""The sheets of a workbook template that are read by people only: the read-me and the worked example."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from openpyxl.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.hyperlink import Hyperlink

from dardr_schema.tables import Profile, Table
from dardr_schema.template_workbook_lists import shown
from dardr_schema.template_workbook_looks import (
    BODY,
    BOLD,
    COLOURS,
    FAINT,
    FRAME,
    HEADINGS,
    LINK,
    MISSING,
    REPEATED,
    SECTION,
    TITLE,
    TOP,
    heading_font,
    set_print,
    solid,
)  # fmt: skip
from dardr_schema.template_workbook_plan import Plan

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LETTERS_A_LINE, POINTS_A_LINE = 112, 15.5
LOW = Alignment(vertical="bottom")


def add_read_me(book: Workbook, profile: Profile, plan: Plan) -> None:
    """Add the first sheet: what the workbook is and how it is filled in."""
    sheet = book.create_sheet(plan.say("sheets", "read_me"))
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 4), ("B", 34), ("C", 16), ("D", 66)):
        sheet.column_dimensions[letter].width = width
    language = plan.language
    _write(sheet, 1, "A", plan.say("title", profile=profile.title[language])).font = TITLE
    _write(sheet, 2, "A", plan.footer).font = FAINT
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 26, 18
    _paragraph(sheet, 3, "A", plan.say("about"))
    row = _section(sheet, 5, plan.say("steps_title"))
    required = ", ".join(plan.tables[name].title[language] for name in profile.required)
    for number, step in enumerate(plan.texts["steps"], 1):
        _write(sheet, row, "A", number).font = BOLD
        _paragraph(sheet, row, "B", step[language].format(required=required))
        row += 1
    names = {name: plan.say("sheets", name) for name in ("example", "lists")}
    for part in ("care", "keep", "help"):
        row = _section(sheet, row + 1, plan.say(f"{part}_title"))
        _paragraph(sheet, row, "B", plan.say(part, **names))
        row += 1
    row = _add_legend(sheet, _section(sheet, row + 1, plan.say("colours_title")), plan)
    _add_contents(sheet, _section(sheet, row + 1, plan.say("sheets_title")), profile, plan)
    set_print(sheet, plan.footer, plan.say("page"))
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "portrait", 1


def _section(sheet: Worksheet, row: int, text: str) -> int:
    """Write the title of a section; the row after it."""
    cell = _write(sheet, row, "A", text)
    cell.font, cell.alignment = SECTION, LOW
    sheet.row_dimensions[row].height = 24
    return row + 1


def _paragraph(sheet: Worksheet, row: int, letter: str, text: str) -> None:
    """Write text across the sheet, in a row that is high enough for it."""
    _write(sheet, row, letter, text).alignment = TOP
    sheet.merge_cells(f"{letter}{row}:D{row}")
    sheet.row_dimensions[row].height = (1 + len(text) // LETTERS_A_LINE) * POINTS_A_LINE + 4


def _add_legend(sheet: Worksheet, row: int, plan: Plan) -> int:
    colours = [(plan.say("obligations", name), colour, heading_font(name)) for name, colour in COLOURS.items()]
    colours += [(plan.say("missing"), MISSING, BODY), (plan.say("repeated"), REPEATED, BODY)]
    for text, colour, font in colours:
        cell = _write(sheet, row, "B", text)
        sheet.merge_cells(f"B{row}:C{row}")
        cell.fill, cell.font = solid(colour), font
        sheet.row_dimensions[row].height = POINTS_A_LINE + 4
        row += 1
    return row


def _add_contents(sheet: Worksheet, row: int, profile: Profile, plan: Plan) -> None:
    for name, table in plan.tables.items():
        title = table.title[plan.language]
        link = _write(sheet, row, "B", title)
        link.hyperlink, link.font = Hyperlink(ref=f"B{row}", location=f"'{title}'!A3", display=title), LINK
        _write(sheet, row, "C", plan.say("sheet_required" if name in profile.required else "sheet_optional"))
        text = table.description[plan.language]
        _write(sheet, row, "D", text)
        sheet.row_dimensions[row].height = (1 + len(text) // 64) * POINTS_A_LINE + 2
        row += 1


def add_example(book: Workbook, tables: Iterable[Table], plan: Plan) -> None:
    """Add the worked example: the specimen of each table, one answer a line. It is not read."""
    sheet = book.create_sheet(plan.say("sheets", "example"))
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 34), ("B", 58), ("C", 70)):
        sheet.column_dimensions[letter].width = width
    _write(sheet, 1, "A", sheet.title).font = TITLE
    _write(sheet, 2, "A", plan.say("example_about"))
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 26, 22
    for letter, words in zip("ABC", plan.texts["example_headings"], strict=True):
        cell = _write(sheet, 3, letter, words[plan.language])
        cell.font, cell.fill = HEADINGS, solid(COLOURS["mandatory"])
    row = 4
    for table in tables:
        row = _add_specimen(sheet, table, plan, row)
    sheet.freeze_panes = "A4"
    set_print(sheet, plan.footer, plan.say("page"), rows="3:3")


def _add_specimen(sheet: Worksheet, table: Table, plan: Plan, row: int) -> int:
    row = _section(sheet, row, table.title[plan.language])
    for name, value in table.specimen.items():
        column = table.fields[name]
        texts = (column.title[plan.language], shown(column, value, plan.answers), column.description[plan.language])
        for letter, text in zip("ABC", texts, strict=True):
            _write(sheet, row, letter, text).border = FRAME
        lines = max(1 + len(text) // width for text, width in zip(texts, (32, 56, 68), strict=True))
        sheet.row_dimensions[row].height = lines * POINTS_A_LINE + 2
        row += 1
    return row


def _write(sheet: Worksheet, row: int, letter: str, value: str | int) -> Cell:
    """Write plain text or a number; a line in the first column runs on to the right."""
    cell = sheet.cell(row, column_index_from_string(letter), value)
    cell.font = BODY
    cell.alignment = Alignment(vertical="top", wrap_text=letter != "A")
    return cell
