"""What a workbook template checks while it is filled in: drop-downs, dates, numbers and lengths.

The checks ask, they do not refuse, wherever the standard accepts more than a spreadsheet can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openpyxl.utils import get_column_letter as letters
from openpyxl.worksheet.datavalidation import DataValidation

from dardr_schema.tables import Column, Table
from dardr_schema.template_workbook_lists import list_of
from dardr_schema.template_workbook_plan import FIRST_ROW, LAST_ROW, Plan

DAYS = ("DATE(1950,1,1)", "DATE(2100,12,31)")
"""The days between which a date is plausible at all."""
LARGEST = 10**15
LONGEST_MESSAGE, LONGEST_TITLE = 255, 32
"""Limits of the file format."""
OPEN_LISTS = ("organisation", "csp", "area")
"""Kinds of value for which the list is a help, not the whole."""


def checks(table: Table, plan: Plan) -> Iterator[DataValidation]:
    """The checks of a sheet, each on the data rows of one column."""
    for number, column in enumerate(table.fields.values(), 1):
        check = check_of(column, table, plan)
        if check is not None:
            check.add(f"{letters(number)}{FIRST_ROW}:{letters(number)}{LAST_ROW}")
            yield check


def check_of(column: Column, table: Table, plan: Plan) -> DataValidation | None:
    """The check of one column, None where any text will do."""
    held = list_of(column, plan.answers)
    if held is not None:
        asks = not column.is_list and column.type not in OPEN_LISTS
        check = _check("list", plan, "choose", formula1=held.range_name, style="warning")
        check.showErrorMessage = asks
        if column.is_list:
            check.showInputMessage = True
            check.promptTitle = plan.say("several_title")[:LONGEST_TITLE]
            check.prompt = plan.say("several")[:LONGEST_MESSAGE]
        return check
    match column.type:
        case "reference" if not column.is_list:
            return _reference(column, table, plan)
        case "date" | "datetime":
            return _check("date", plan, "date", formula1=DAYS[0], formula2=DAYS[1], style="warning")
        case "integer":
            least, most = (str(0 if column.minimum is None else column.minimum), str(column.maximum or LARGEST))
            return _check("whole", plan, "number", formula1=least, formula2=most)
        case "decimal":
            return _check("decimal", plan, "number", formula1=str(-LARGEST), formula2=str(LARGEST))
    if column.max_length is None or column.is_list:
        return None
    length = str(column.max_length)
    return _check("textLength", plan, "too_long", formula1=length, operator="lessThanOrEqual", length=length)


def _reference(column: Column, table: Table, plan: Plan) -> DataValidation | None:
    """Choose from the keys filled in on another sheet of this workbook."""
    if len(column.references) != 1 or column.external or column.references[0] == table.name:
        return None
    (other,) = column.references
    if other not in plan.tables or plan.tables[other].key is None:
        return None
    sheet = plan.tables[other].title[plan.language]
    return _check("list", plan, "reference", formula1=f"keys_{other}", style="warning", sheet=sheet)


def _check(
    kind: Any, plan: Plan, words: str, *, formula1: str, formula2: str | None = None,
    style: Any = "stop", operator: Any = None, **named: str,
) -> DataValidation:  # fmt: skip
    return DataValidation(
        type=kind,
        formula1=formula1,
        formula2=formula2,
        operator=operator or (None if kind == "list" else "between"),
        allow_blank=True,
        showErrorMessage=True,
        errorStyle=style,
        errorTitle=plan.say("check_title")[:LONGEST_TITLE],
        error=plan.say(words, **named)[:LONGEST_MESSAGE],
    )
