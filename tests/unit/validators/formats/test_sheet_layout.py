"""Merged and hidden cells, formulas and parts from elsewhere: read as a person sees them, and said."""

from __future__ import annotations

import pytest

from dardr_validators.validate import read
from tests.unit.validators.formats.laid_out import FORMULAS, laid_out, merged, merged_all_over, with_part
from tests.unit.validators.formats.samples import as_xlsx, refused, report, workbook

Said = tuple[str, str, str | None, int, str | None, str | int | None]


def said(name: str) -> list[Said]:
    """Rule, severity, table, row and field of each finding, and its cell, or the row or column that it gives."""
    source = FORMULAS[name] if name in FORMULAS else laid_out(name)
    found = []
    for each in report(source).findings:
        spot = next((each.location[part] for part in ("cell", "row", "column") if part in each.location), None)
        found.append((each.rule, each.severity, each.table, each.row, each.field, spot))
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a value over two records", [("FIL-017", "error", "action", 1, "status", "K2")]),
        ("the key itself over two records", [("FIL-017", "error", "action", 1, "action_id", "A2")]),
        ("a value over two columns", [("FIL-017", "error", "action", 1, "status", "K2")]),
        ("a value over rows and columns", [("FIL-017", "error", "action", 1, "status", "K2")]),
        ("a banner among the records", [("FIL-017", "error", "action", 4, "action_id", "A5")]),
        ("headings over two rows", [("FIL-017", "error", "action", 1, "status", "K1")]),
        ("a blank over two records", []),
        ("a title and notes of one's own", []),
        ("rows that a filter hides", [("FIL-018", "warning", "action", 0, None, 3)]),
        (
            "columns that are hidden",
            [
                ("FIL-018", "warning", "action", 0, "recommendation_id", "B"),
                ("FIL-018", "warning", "action", 0, "status", "K"),
            ],
        ),
        (
            "sheets that are hidden",
            [("FIL-018", "warning", "assessment", 0, None, None), ("FIL-018", "warning", "evidence", 0, None, None)],
        ),
        ("nothing of the records is hidden", []),
        ("a formula without a result", [("FIL-012", "error", "action", 2, "target_date", "J3")]),
        (
            "formulas without results below the records",
            [
                *(("FIL-012", "error", "action", 0, "target_date", f"J{row}") for row in (40, 41, 120)),
                ("FIL-012", "error", "action", 2, "target_date", "J3"),
            ],
        ),
        ("a date that was worked out", [("FIL-019", "warning", "action", 0, "target_date", "J2")]),
        ("a text that was worked out, twice", [("FIL-019", "warning", "action", 0, "completed_details", "M2")]),
        ("worked out to no text", [("ACT-004", "error", "action", 1, "completed_details", "M2")]),
        ("worked out to no text, shortly written", [("ACT-004", "error", "action", 1, "completed_details", "M2")]),
        ("worked out to an error", [("FIL-012", "error", "action", 1, "target_date", "J2")]),
        ("an error in single quotation marks", [("FIL-012", "error", "action", 1, "target_date", "J2")]),
        ("a formula shared with others", [("FIL-019", "warning", "action", 0, "target_date", "J2")]),
        ("a no as LibreOffice writes it", []),
        ("an empty formula", [("FIL-012", "error", "action", 1, "target_date", "J2")]),
    ],
)
def test_what_is_said_of_a_layout(name: str, expected: list[Said]) -> None:
    assert said(name) == expected


def test_each_kind_of_hiding_has_words_of_its_own_in_both_languages() -> None:
    names = ("sheets that are hidden", "rows that a filter hides", "columns that are hidden")
    told = [report(laid_out(name)).findings[0] for name in names]
    for words in ([each.message for each in told], [each.mend for each in told]):
        assert len({each[language] for each in words for language in ("en", "cy")}) == 6


def test_a_value_merged_over_records_is_that_of_each() -> None:
    book = workbook()
    sheet = book["action"]
    sheet["K2"] = "abandoned"
    merged("status", 2, 4)(book)
    found = read(as_xlsx(book)).records["action"]
    assert [row["status"] for row in found[:3]] == ["abandoned"] * 3
    assert len(found) == sheet.max_row - 1


def test_a_row_that_holds_nothing_but_merged_cells_is_no_record() -> None:
    result = report(laid_out("a record drawn over two rows"))
    assert result.records == report(as_xlsx(workbook())).records
    assert result.findings == ()


@pytest.mark.parametrize("name", ["cells that go without their names"])
def test_cells_that_go_without_their_names_are_counted(name: str) -> None:
    spots = {(rule, cell) for rule, _, _, _, _, cell in said(name)}
    assert {("FIL-012", "C20"), ("FIL-019", "D20")} <= spots


@pytest.mark.parametrize(
    "part",
    [
        "xl/externalLinks/externalLink1.xml",
        "xl/embeddings/oleObject1.bin",
        "xl/activeX/activeX1.xml",
        "xl/connections.xml",
        "XL/QueryTables/queryTable1.xml",
    ],
)
def test_a_workbook_that_leans_on_what_is_elsewhere_is_read_and_that_is_said(part: str) -> None:
    result = report(with_part(part))
    assert [(f.rule, f.severity, f.table) for f in result.findings] == [("FIL-020", "warning", None)]
    assert result.records == report(as_xlsx(workbook())).records


@pytest.mark.parametrize("part", ["xl/theme/theme9.xml", "customXml/item1.xml", "xl/drawings/drawing1.xml"])
def test_other_parts_are_nothing_to_speak_of(part: str) -> None:
    assert report(with_part(part)).findings == ()


def test_merged_cells_that_lie_over_each_other_are_a_damaged_file() -> None:
    assert refused(merged_all_over()) == "FIL-001"
