"""Workbooks as people keep them: rows 19 and 23 to 36 of the list."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.hostile.bad import Bad
from tests.unit.validators.formats.laid_out import FORMULAS, with_part
from tests.unit.validators.formats.samples import workbook

Change = Callable[[Any], None]
FIRST = 2


def book(change: Change) -> Callable[[], bytes]:
    """The good workbook, changed with the library that programs use."""

    def make() -> bytes:
        held = workbook()
        change(held)
        target = io.BytesIO()
        held.save(target)
        return target.getvalue()

    return make


def cell(field: str, value: object, sheet: str = "action") -> Change:
    """Put a value in a field of the first record."""

    def change(held: Any) -> None:
        at = held[sheet].cell(FIRST, column(held[sheet], field))
        at.value = value
        if isinstance(value, (int, float)):
            at.number_format = "General"

    return change


def column(sheet: Any, field: str) -> int:
    return next(each.column for each in sheet[1] if each.value == field)


def endless(held: Any) -> None:
    at = held["action"].cell(FIRST, column(held["action"], "target_date"))
    at.value, at.number_format = 1e20, "[h]:mm"


def linked(held: Any) -> None:
    held["action"].cell(FIRST, column(held["action"], "progress_details")).hyperlink = "file:///etc/passwd"


def hidden(held: Any) -> None:
    held["assessment"].sheet_state = "veryHidden"
    held["action"].row_dimensions[FIRST].hidden = True
    held["action"].column_dimensions["K"].hidden = True
    cell("status", "sort of done")(held)


def since_1904(held: Any) -> None:
    held.epoch = CALENDAR_MAC_1904
    cell("target_date", datetime(2024, 12, 31))(held)


def merged(held: Any) -> None:
    sheet = held["action"]
    at = column(sheet, "status")
    sheet.merge_cells(start_row=FIRST, end_row=FIRST + 1, start_column=at, end_column=at)


def odd_signs(held: Any) -> None:
    cell("status", " \u00a0Completed\u200b ")(held)
    cell("action_id", held["action"].cell(FIRST, column(held["action"], "action_id")).value + "\u00a0")(held)


def reordered(held: Any) -> None:
    sheet = held["action"]
    rows = [[each.value for each in row][::-1] for row in sheet.iter_rows()]
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            sheet.cell(number, place).value = value


def renamed(held: Any) -> None:
    sheet = held["action"]
    sheet.cell(1, column(sheet, "status")).value = "how far along"


def tall(held: Any) -> None:
    held["action"].cell(200_001, 1).value = "ACT-LAST"


def many(held: Any) -> None:
    sheet = held["learning_item"] if "learning_item" in held.sheetnames else held.create_sheet("learning_item")
    for number in range(50_001):
        sheet.append([f"L-{number}"])


def second(held: Any) -> None:
    copy = held.copy_worksheet(held["action"])
    copy.title = "Cam gweithredu"


SHEETS = [
    Bad(19, "a link to a file", "return.xlsx", book(linked), code=0, silent=("FIL-020",)),
    *(
        Bad(
            19,
            f"a part from elsewhere: {part}",
            "return.xlsx",
            lambda part=part: with_part(part).content,
            code=0,
            rules=("FIL-020",),
        )
        for part in ("xl/externalLinks/externalLink1.xml", "xl/embeddings/oleObject1.bin")
    ),
    Bad(23, "hidden rows, columns and sheets", "return.xlsx", book(hidden), code=1, rules=("ACT-003", "FIL-018")),
    Bad(
        24,
        "a formula that was never worked out",
        "return.xlsx",
        book(cell("target_date", "=TODAY()")),
        code=1,
        rules=("FIL-012",),
    ),
    Bad(
        24,
        "a formula with its result",
        "return.xlsx",
        lambda: FORMULAS["a date that was worked out"].content,
        code=0,
        rules=("FIL-019",),
    ),
    Bad(
        25, "an error of the spreadsheet", "return.xlsx", book(cell("target_date", "#N/A")), code=1, rules=("FIL-012",)
    ),
    Bad(26, "dates counted from 1904", "return.xlsx", book(since_1904), code=0),
    Bad(27, "the day that never was", "return.xlsx", book(cell("target_date", 60)), code=1),
    Bad(
        28, "the 31st of February", "return.xlsx", book(cell("target_date", "31/02/2025")), code=1, rules=("SCH-TYPE",)
    ),
    Bad(
        29, "a date of two readings", "return.xlsx", book(cell("target_date", "03/04/2025")), code=0, rules=("FIL-010",)
    ),
    Bad(29, "a time longer than all time", "return.xlsx", book(endless), rules=("FIL-001",)),
    Bad(30, "signs that cannot be seen", "return.xlsx", book(odd_signs), code=0, rules=("FIL-022",)),
    Bad(
        31,
        "merged cells among the records",
        "return.xlsx",
        book(merged),
        code=1,
        rules=("FIL-017",),
        silent=("SCH-REQUIRED", "ACT-003"),
    ),
    Bad(32, "columns in another order", "return.xlsx", book(reordered), code=0),
    Bad(32, "a heading of their own", "return.xlsx", book(renamed), code=1, rules=("SUB-002", "SUB-009")),
    Bad(
        33,
        "an edition that there is not",
        "return.xlsx",
        book(cell("schema_version", "9.9", "submission")),
        code=1,
        rules=("SUB-001",),
    ),
    Bad(34, "a row far below the others", "return.xlsx", book(tall), rules=("FIL-005",), megabytes=1100),
    Bad(34, "fifty thousand rows", "return.xlsx", book(many), code=1, megabytes=1100, seconds=40),
    Bad(
        35,
        "a cell as long as they get",
        "return.xlsx",
        book(cell("progress_details", "x" * 32_767)),
        code=1,
        rules=("SCH-LENGTH",),
    ),
    Bad(36, "two sheets for one table", "return.xlsx", book(second), code=1, rules=("FIL-014",)),
]
