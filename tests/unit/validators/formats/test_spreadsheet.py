"""Workbooks as people keep them, and as nobody should send them."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Any

import pytest
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from dardr_validators.sources import Source
from dardr_validators.validate import read
from tests.unit.validators.formats.samples import as_xlsx, found, parts, refused, report, workbook, zipped


def first_sheet() -> str:
    return parts()["xl/worksheets/sheet1.xml"].decode()


def with_sheet(xml: str) -> Source:
    return zipped({**parts(), "xl/worksheets/sheet1.xml": xml.encode()}, "return.xlsx")


def test_a_workbook_saved_again_says_the_same() -> None:
    assert found(as_xlsx(workbook())) == []


@pytest.mark.parametrize("name", ["return.dat", "return", "return.xlsm"])
def test_a_workbook_is_known_by_its_bytes_whatever_its_name(name: str) -> None:
    assert found(Source(name, as_xlsx(workbook()).content)) == []


def test_a_merged_title_and_empty_rows_above_the_headings_are_passed_over() -> None:
    book = workbook()
    sheet = book["action"]
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Action plan - review and action status, June 2026"
    sheet.merge_cells("A1:H1")
    sheet["K6"] = "sort of done"
    finding = report(as_xlsx(book)).findings[0]
    assert (finding.rule, finding.row, finding.location["cell"]) == ("ACT-003", 2, "K6")


def test_a_record_that_says_the_names_of_other_fields_is_no_row_of_headings() -> None:
    book = workbook()
    book["action"].insert_rows(2)
    for column in range(1, book["action"].max_column):
        book["action"].cell(2, column, book["action"].cell(1, column + 1).value)
    assert len(read(as_xlsx(book)).records["action"]) == len(read(as_xlsx(workbook())).records["action"]) + 1


def test_of_two_rows_of_headings_the_lower_counts() -> None:
    book = workbook()
    book["action"].insert_rows(1)
    for column in range(1, book["action"].max_column + 1):
        book["action"].cell(1, column, book["action"].cell(2, column).value)
    assert read(as_xlsx(book)).records == read(as_xlsx(workbook())).records


def test_empty_rows_and_columns_in_between_keep_the_places_that_a_person_sees() -> None:
    book = workbook()
    sheet = book["action"]
    sheet.insert_cols(1)
    sheet.insert_rows(4, 2)
    sheet["L6"] = "sort of done"
    finding = report(as_xlsx(book)).findings[0]
    assert (finding.rule, finding.row, finding.location["cell"]) == ("ACT-003", 3, "L6")


def test_formatted_cells_far_below_the_records_are_no_records() -> None:
    book = workbook()
    for row in range(30, 400):
        book["action"].cell(row, 3).value = "  "
    assert found(as_xlsx(book)) == []


def test_sheets_may_be_named_by_title_and_stand_in_any_order() -> None:
    book = workbook()
    book["action"].title = "Cam gweithredu"
    book["review"].title = "Adolygiad"
    book._sheets.reverse()
    assert found(as_xlsx(book)) == []


def test_a_hidden_sheet_is_read_as_any_other() -> None:
    book = workbook()
    book["action"].sheet_state = "hidden"
    book["assessment"].sheet_state = "veryHidden"
    assert read(as_xlsx(book)).records == read(as_xlsx(workbook())).records
    assert found(as_xlsx(book)) == [("FIL-018", "action", 0, None), ("FIL-018", "assessment", 0, None)]


def test_a_sheet_of_notes_is_said_and_our_own_read_me_and_lists_are_not() -> None:
    book = workbook()
    for name in ("Notes", "Read me", "Lists"):
        book.create_sheet(name).append(["Something to know"])
    assert [(f.rule, f.location["sheet"]) for f in report(as_xlsx(book)).findings] == [("FIL-011", "Notes")]


def test_two_sheets_of_one_table_are_reported() -> None:
    book = workbook()
    book.copy_worksheet(book["action"]).title = "Cam gweithredu"
    assert found(as_xlsx(book)) == [("FIL-014", "action", 0, None)]


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?"])
def test_an_error_of_the_spreadsheet_is_reported_at_its_cell(error: str) -> None:
    book = workbook()
    book["action"]["J4"] = error
    assert book["action"]["J4"].data_type == "e"
    finding = report(as_xlsx(book)).findings[0]
    assert (finding.rule, finding.field, finding.location["cell"]) == ("FIL-012", "target_date", "J4")


@pytest.mark.parametrize(
    "value",
    [datetime(2024, 9, 30), datetime(2024, 9, 30, 0, 0, 0), 45565, 45565.0, "45565", "30/09/2024", "30 September 2024"],
)
def test_every_way_of_writing_a_date_gives_the_same_day(value: Any) -> None:
    book = workbook()
    book["action"]["J2"] = value
    assert read(as_xlsx(book)).records["action"][0]["target_date"] == "2024-09-30"


@pytest.mark.parametrize("year", [2024, 2024.0, "2024"])
def test_a_year_alone_may_be_a_number(year: Any) -> None:
    book = workbook()
    book["action"]["J2"] = year
    book["action"]["J2"].number_format = "General"
    assert read(as_xlsx(book)).records["action"][0]["target_date"] == "2024"


def test_dates_of_the_1904_calendar_are_the_same_days() -> None:
    book = workbook()
    book.epoch = CALENDAR_MAC_1904
    assert read(as_xlsx(book)).records == read(as_xlsx(workbook())).records


def test_numbers_as_identifiers_are_whole_numbers() -> None:
    book = workbook()
    for row, number in ((2, 7), (3, 7.0)):
        book["recommendation"].cell(row, 3).value = number
    records = read(as_xlsx(book)).records["recommendation"]
    assert [row["number"] for row in records[:2]] == ["7", "7"]


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "inf"])
def test_a_number_that_is_none_is_reported_at_its_cell(number: str) -> None:
    sheet = "xl/worksheets/sheet2.xml"
    headings = [cell.value for cell in workbook()["review"][1]]
    at = f"{get_column_letter(headings.index('number_of_recommendations') + 1)}2"
    xml, changed = re.subn(rf'<c r="{at}"[^>]*>.*?</c>', f'<c r="{at}"><v>{number}</v></c>', parts()[sheet].decode())
    assert changed == 1
    source = zipped({**parts(), sheet: xml.encode()}, "return.xlsx")
    assert found(source) == [("SCH-TYPE", "review", 1, "number_of_recommendations")]


@pytest.mark.parametrize(
    ("value", "number"),
    [("1,234", 1234), ("12,345,678.5", 12345678.5), (" 93.5 ", 93.5), ("1,5", None), ("9,35", None)],
)
def test_a_comma_parts_thousands_and_nothing_else(value: str, number: float | None) -> None:
    book = workbook()
    book["evidence"]["J2"] = value
    assert read(as_xlsx(book)).records["evidence"][0].get("value_after") == number


@pytest.mark.parametrize("value", [datetime(2024, 9, 30, 14, 30), time(9, 0), -5, 1e20, True, "31/02/2024", "soon"])
def test_what_is_no_day_is_reported(value: Any) -> None:
    book = workbook()
    book["action"]["J2"] = value
    assert found(as_xlsx(book)) == [("SCH-TYPE", "action", 1, "target_date")]


def test_a_workbook_without_a_table_of_the_standard_is_refused() -> None:
    book = workbook()
    for sheet in book.worksheets[1:]:
        book.remove(sheet)
    book.worksheets[0].title = "Budget"
    assert refused(as_xlsx(book)) == "FIL-004"


@pytest.mark.parametrize("sheet", ["action", "review"])
def test_a_sheet_without_anything_lacks_its_columns(sheet: str) -> None:
    book = workbook()
    book[sheet].delete_rows(1, 100)
    assert ("SUB-002", sheet) in {(rule, table) for rule, table, *_ in found(as_xlsx(book))}


def test_a_declared_document_type_is_refused() -> None:
    xml = first_sheet()
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    start = xml.index("?>") + 2 if xml.startswith("<?xml") else 0
    assert refused(with_sheet(xml[:start] + bomb + xml[start:])) == "FIL-005"
    late = " " * 10_000
    assert refused(with_sheet(xml[:start] + late + bomb + xml[start:])) == "FIL-005"


def test_macros_are_refused() -> None:
    assert refused(zipped({**parts(), "xl/vbaProject.bin": b"x"}, "return.xlsm")) == "FIL-005"


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD1"])
def test_a_cell_at_the_end_of_the_sheet_is_refused_before_it_is_unrolled(cell: str) -> None:
    row = "".join(filter(str.isdigit, cell))
    far = f'<row r="{row}"><c r="{cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    assert refused(with_sheet(first_sheet().replace("</sheetData>", far))) == "FIL-005"


@pytest.mark.parametrize("name", ["return.xlsx", "return.xls", "return"])
def test_an_ole_file_is_a_password_or_an_old_format(name: str) -> None:
    assert refused(Source(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))) == "FIL-013"


def test_text_called_xlsx_is_no_workbook() -> None:
    assert refused(Source("return.xlsx", b"action_id,status\nA1,completed\n")) == "FIL-002"


@pytest.mark.parametrize("keep", [4, 50, 5000, -10])
def test_a_workbook_that_is_cut_short_is_damaged(keep: int) -> None:
    assert refused(Source("return.xlsx", zipped(parts()).content[:keep])) == "FIL-001"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet5.xml"])
@pytest.mark.parametrize("content", [b"", b"<", b"\x00\xff", b"<workbook/>"])
def test_a_workbook_with_a_spoilt_part_is_refused_or_lacks_a_table(part: str, content: bytes) -> None:
    result = report(zipped({**parts(), part: content}, "return.xlsx"))
    assert result.verdict == "unreadable" or result.fails("error")


@pytest.mark.parametrize("place", ["PoliceW1", "XFDA1", "A12345678", "", "1A"])
def test_a_cell_that_no_workbook_can_have_is_refused(place: str) -> None:
    """A reader takes such a name for a cell far away, and asks for the memory of all that are between."""
    assert refused(with_sheet(re.sub(r'(<c [^>]*)r="B1"', rf'\1r="{place}"', first_sheet(), count=1))) == "FIL-005"


def test_a_row_far_beyond_the_last_is_refused() -> None:
    assert refused(with_sheet(re.sub(r'<row r="2"', '<row r="4294967295"', first_sheet(), count=1))) == "FIL-005"


@pytest.mark.parametrize(
    ("kind", "result", "rules"),
    [
        (' t="str"', "<v>2024-12-31</v>", ["FIL-019"]),
        (' t="str"', "<v></v>", []),
        (' t="str"', "<v/>", []),
        (' t="str"', "", ["FIL-012"]),
        ("", "<v></v>", ["FIL-012"]),
        ("", "<v/>", ["FIL-012"]),
        ("", "", ["FIL-012"]),
    ],
)
def test_a_formula_counts_as_its_result_and_one_without_is_no_blank(kind: str, result: str, rules: list[str]) -> None:
    """One that was worked out to no text is a blank: a spreadsheet says that it is a text."""
    sheet = next(name for name, part in parts().items() if b"target_date" in part)
    text = parts()[sheet].decode()
    column = re.search(r'r="([A-Z]+)1"[^>]*><is><t[^>]*>target_date<', text)
    assert column
    cell = f'<c r="{column[1]}2"{kind}><f>TODAY()</f>{result}</c>'
    changed = re.sub(rf'<c r="{column[1]}2"[^>]*?(?:/>|>.*?</c>)', cell, text, count=1)
    assert changed != text
    source = zipped({**parts(), sheet: changed.encode()}, "return.xlsx")
    assert [rule for rule, _, _, field in found(source) if field == "target_date"] == rules
