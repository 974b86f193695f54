"""Workbooks laid out so that they hide what they say or blur whose it is: each by name, for tests of both checkers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from dardr_validators.sources import Source
from tests.unit.validators.formats.samples import as_xlsx, parts, workbook, zipped

Change = Callable[[Any], None]


def column(sheet: Any, field: str) -> int:
    return next(each.column for each in sheet[1] if each.value == field)


def merged(field: str, first: int, last: int, *, width: int = 1, sheet: str = "action") -> Change:
    """Cells of a field merged over rows, and over so many columns."""

    def change(book: Any) -> None:
        at = column(book[sheet], field)
        book[sheet].merge_cells(start_row=first, end_row=last, start_column=at, end_column=at + width - 1)

    return change


def banner(book: Any) -> None:
    sheet = book["action"]
    sheet.insert_rows(5)
    sheet["A5"] = "SHR-R01-90"
    sheet.merge_cells("A5:V5")


def drawn_over_two_rows(book: Any) -> None:
    """Each cell of the last record; that is still one record."""
    sheet = book["action"]
    last = sheet.max_row
    for at in range(1, sheet.max_column + 1):
        sheet.merge_cells(start_row=last, end_row=last + 1, start_column=at, end_column=at)


def filtered(book: Any) -> None:
    for row in (3, 5, 6):
        book["action"].row_dimensions[row].hidden = True


def narrow(*names: str) -> Change:
    def change(book: Any) -> None:
        for name in names:
            book["action"].column_dimensions[name].hidden = True

    return change


def out_of_sight(book: Any) -> None:
    book["evidence"].sheet_state = "hidden"
    book["evidence"].row_dimensions[2].hidden = True
    book["assessment"].sheet_state = "veryHidden"


def nothing_hidden(book: Any) -> None:
    """Hidden rows and columns with nothing in them, and a hidden sheet of the sender's own lists."""
    book["action"].row_dimensions[90].hidden = True
    book["action"].column_dimensions["AZ"].hidden = True
    book["action"].cell(1, 30).value = None
    book.create_sheet("Lists").sheet_state = "hidden"


def titled(book: Any) -> None:
    """A merged title above the headings, and merged cells below the records and beside them."""
    sheet = book["action"]
    sheet.insert_rows(1)
    sheet["A1"] = "Action plan"
    sheet.merge_cells("A1:H1")
    sheet.merge_cells("A60:B61")
    sheet["AZ3"] = "a note of ours"
    sheet.merge_cells("AZ3:AZ5")


def uncounted(*rows: int) -> Change:
    """A formula that was never worked out, as programs write it that do no sums."""

    def change(book: Any) -> None:
        for row in rows:
            book["action"].cell(row, column(book["action"], "target_date")).value = "=TODAY()"

    return change


CHANGES: Mapping[str, Change] = {
    "a value over two records": merged("status", 2, 3),
    "the key above over three records": merged("recommendation_id", 2, 4),
    "the key itself over two records": merged("action_id", 2, 3),
    "a value over two columns": merged("status", 2, 2, width=2),
    "a value over rows and columns": merged("status", 2, 4, width=3),
    "a value over far more rows than there are records": merged("status", 2, 3_000),
    "a banner among the records": banner,
    "a record drawn over two rows": drawn_over_two_rows,
    "a blank over two records": merged("reason_code", 2, 3),
    "headings over two rows": merged("status", 1, 2),
    "a title and notes of one's own": titled,
    "rows that a filter hides": filtered,
    "columns that are hidden": narrow("B", "K"),
    "sheets that are hidden": out_of_sight,
    "nothing of the records is hidden": nothing_hidden,
    "a formula without a result": uncounted(3),
    "formulas without results below the records": uncounted(3, 40, 41, 120),
}


def laid_out(name: str) -> Source:
    book = workbook()
    CHANGES[name](book)
    return as_xlsx(book)


def with_cells(cells: Mapping[str, str], heading: bytes = b"target_date") -> Source:
    """The good workbook with cells of a sheet, that of the actions, written just so."""
    sheet = next(name for name, part in parts().items() if heading in part)
    text = parts()[sheet].decode()
    for name, cell in cells.items():
        text, changed = re.subn(rf'<c r="{name}"[^>]*?(?:/>|>.*?</c>)', cell, text, count=1)
        assert changed == 1
    return zipped({**parts(), sheet: text.encode()}, "return.xlsx")


def without_names(cells: str) -> Source:
    """The good workbook with one action more, whose cells and row go without their names."""
    sheet = next(name for name, part in parts().items() if b"target_date" in part)
    text = parts()[sheet].decode().replace("</sheetData>", f"<row>{cells}</row></sheetData>")
    return zipped({**parts(), sheet: text.encode()}, "return.xlsx")


FORMULAS = {
    "a date that was worked out": with_cells({"J2": '<c r="J2"><f>DATE(2024,9,30)</f><v>45565</v></c>'}),
    "a text that was worked out, twice": with_cells(
        {
            "M2": '<c r="M2" t="str"><f>"Done"</f><v>Done</v></c>',
            "M3": '<c r="M3" t="str"><f>"Done"</f><v>Done</v></c>',
        }
    ),
    "worked out to no text": with_cells({"M2": '<c r="M2" t="str"><f>IF(A2="","","")</f><v></v></c>'}),
    "worked out to no text, shortly written": with_cells({"M2": '<c r="M2" t="str"><f>""</f><v/></c>'}),
    "worked out to an error": with_cells({"J2": '<c r="J2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'}),
    "an error in single quotation marks": with_cells({"J2": "<c r='J2' t='e'><v>#N/A</v></c>"}),
    "a formula shared with others": with_cells(
        {"J2": '<c r="J2"><f t="shared" ref="J2:J3" si="0">DATE(2024,9,30)</f><v>45565</v></c>',
         "J3": '<c r="J3"><f t="shared" si="0"/><v>45565</v></c>'}
    ),
    "a no as LibreOffice writes it": with_cells(
        {"E2": '<c r="E2" t="b"><f aca="false">FALSE()</f><v>0</v></c>'}, b"is_for_csp"
    ),
    "an empty formula": with_cells({"J2": '<c r="J2"><f/></c>'}),
    "cells that go without their names": without_names("<c><v>1</v></c><c/><c><f>1+1</f></c><c><f>2</f><v>2</v></c>"),
}  # fmt: skip


def with_part(name: str) -> Source:
    """The good workbook with one more part."""
    return zipped({**parts(), name: b"<x/>"}, "return.xlsx")


def merged_all_over() -> Source:
    """The good workbook with a hundred thousand merged cells over each other."""
    sheet = next(name for name, part in parts().items() if b"target_date" in part)
    given = b"".join(b'<mergeCell ref="A%d:V%d"/>' % (row % 17 + 2, row + 2) for row in range(100_000))
    text = parts()[sheet].replace(b"</sheetData>", b"</sheetData><mergeCells>" + given + b"</mergeCells>")
    return zipped({**parts(), sheet: text}, "return.xlsx")
