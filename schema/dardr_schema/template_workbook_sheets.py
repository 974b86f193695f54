"""The sheet of a table in a workbook template: headings, notes, the look of its columns, print set-up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter as letters
from openpyxl.workbook.defined_name import DefinedName

from dardr_schema.tables import Column, Table
from dardr_schema.template_workbook_checks import checks
from dardr_schema.template_workbook_lists import list_of, shown
from dardr_schema.template_workbook_looks import (
    BOTTOM,
    COLOURS,
    FAINT,
    FRAME,
    MISSING,
    REPEATED,
    TOP,
    heading_font,
    set_print,
    solid,
)  # fmt: skip
from dardr_schema.template_workbook_plan import FIRST_ROW, LAST_ROW, Plan

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

WRITTEN_AS_TEXT = ("string", "code", "reference", "month", "year", "financial-year", "counts", "csp", "area", "iri")
"""Kinds of value that a spreadsheet would otherwise take for a number or a date: 1.0, 2026-03."""
FORMATS = {"date": "dd/mm/yyyy", "datetime": "yyyy-mm-dd hh:mm", "integer": "0"}
WIDTHS = {"text": 44, "date": 14, "datetime": 18, "month": 13, "year": 11, "boolean": 13, "integer": 12, "decimal": 12}
PIXELS_A_LINE, LETTERS_A_LINE = 19, 46


def add_table(book: Workbook, table: Table, plan: Plan, *, required: bool) -> None:
    """Add the sheet of one table, with a named range of its keys."""
    sheet = book.create_sheet(table.title[plan.language])
    sheet.sheet_properties.tabColor = COLOURS["mandatory" if required else "recommended"]
    last = letters(len(table.fields))
    for number, column in enumerate(table.fields.values(), 1):
        _add_column(sheet, column, plan, number)
        if column.required:
            _colour_missing(sheet, number, last)
    if table.key is not None:
        letter = letters(list(table.fields).index(table.key) + 1)
        _colour_repeated(sheet, letter)
        _name_keys(book, table, sheet.title, letter)
    for check in checks(table, plan):
        sheet.add_data_validation(check)
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 48, 14
    sheet.freeze_panes = f"B{FIRST_ROW}"
    sheet.print_options.gridLines = True
    set_print(sheet, plan.footer, plan.say("page"), rows="1:2", columns="A:A")


def _add_column(sheet: Worksheet, column: Column, plan: Plan, number: int) -> None:
    """Write the heading, the field's name below it and its note; shape the column."""
    heading, name = sheet.cell(1, number, column.title[plan.language]), sheet.cell(2, number, column.name)
    heading.fill = solid(COLOURS[column.obligation])
    heading.font, heading.alignment, heading.border = heading_font(column.obligation), BOTTOM, FRAME
    name.font, name.border = FAINT, FRAME
    heading.comment = _note(column, plan)
    shape = sheet.column_dimensions[letters(number)]
    shape.width = _width(column, plan)
    shape.alignment = TOP
    shape.number_format = "@" if column.type in WRITTEN_AS_TEXT else FORMATS.get(column.type, "General")


def _width(column: Column, plan: Plan) -> float:
    held = list_of(column, plan.answers)
    wanted = 20 if held is None else min(max(map(len, held.shown.values())) + 4, 34)
    longest_word = max(map(len, column.title[plan.language].split()))
    return max(WIDTHS.get(column.type, wanted), longest_word * 1.3 + 2, len(column.name) * 0.75 + 2)


def _note(column: Column, plan: Plan) -> Comment:
    lines = list(note_lines(column, plan))
    height = sum(1 + len(line) // LETTERS_A_LINE for line in lines) + 1
    return Comment("\n".join(lines), "DARDR", height=height * PIXELS_A_LINE, width=340)


def note_lines(column: Column, plan: Plan) -> Iterator[str]:
    """What to enter, an example, whether it is needed, and how it is written."""
    yield column.description[plan.language]
    yield plan.say("obligations", column.obligation) + "."
    if column.example is not None:
        yield plan.say("example_of", example=shown(column, column.example, plan.answers))
    if column.type in plan.texts["hints"]:
        yield plan.say("hints", column.type)
    sheets = [plan.tables[name].title[plan.language] for name in column.references if name in plan.tables]
    if sheets:
        yield plan.say("references", sheets=plan.say("or").join(sheets))
    if column.is_list:
        yield plan.say("several")


def _colour_missing(sheet: Worksheet, number: int, last: str) -> None:
    """Colour a needed cell that is blank in a row that holds anything."""
    letter = letters(number)
    blank = f"LEN(TRIM(${letter}{FIRST_ROW}))=0"
    _colour(sheet, letter, f"AND({blank},COUNTA($A{FIRST_ROW}:${last}{FIRST_ROW})>0)", MISSING)


def _colour_repeated(sheet: Worksheet, letter: str) -> None:
    """Colour a key that stands twice."""
    area = f"${letter}${FIRST_ROW}:${letter}${LAST_ROW}"
    filled = f"LEN(${letter}{FIRST_ROW})>0"
    _colour(sheet, letter, f"AND({filled},COUNTIF({area},${letter}{FIRST_ROW})>1)", REPEATED)


def _colour(sheet: Worksheet, letter: str, condition: str, colour: str) -> None:
    style = DifferentialStyle(fill=PatternFill(bgColor=colour))
    rule = Rule(type="expression", dxf=style, formula=[condition])
    sheet.conditional_formatting.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}", rule)


def _name_keys(book: Workbook, table: Table, sheet: str, letter: str) -> None:
    """Name the keys filled in so far, from which other sheets choose."""
    first, area = f"'{sheet}'!${letter}${FIRST_ROW}", f"'{sheet}'!${letter}${FIRST_ROW}:${letter}${LAST_ROW}"
    name = f"keys_{table.name}"
    book.defined_names[name] = DefinedName(name, attr_text=f"OFFSET({first},0,0,MAX(1,COUNTA({area})),1)")
