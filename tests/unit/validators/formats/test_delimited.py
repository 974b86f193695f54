"""CSV as people and programs save it."""

from __future__ import annotations

import re

import pytest

from dardr_validators.formats.delimited import odd_row
from dardr_validators.sources import Source
from tests.unit.validators.formats.samples import files, folder, found, refused, report, text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_with_a_byte_order_mark_is_read(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    assert found(folder(review=mark + text("review").encode(encoding))) == []


def test_a_file_in_windows_1252_is_read_with_a_warning() -> None:
    assert found(folder(review=text("review").encode("cp1252"))) == [("FIL-009", "review", 0, None)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"learning_id\n\x81\x8d\n", id="bytes of no encoding"),
        pytest.param(text("learning_item").encode().replace(b"LRN-01", b"LRN\x0001"), id="a NUL"),
        pytest.param(text("learning_item").encode("utf-16-le"), id="UTF-16 without its mark"),
        pytest.param(b"\xff\xfe" + text("learning_item").encode("utf-16-le")[:-1], id="UTF-16 cut short"),
        pytest.param(b"\xef\xbb\xbfcaf\xe9", id="a UTF-8 mark before something else"),
    ],
)
def test_a_file_that_is_no_text_is_reported(content: bytes) -> None:
    assert ("SUB-002", "learning_item", 0, None) in found(folder(learning_item=content))


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_every_kind_of_line_ending_is_read(ending: str) -> None:
    assert found(folder(action=text("action").replace("\n", ending).encode())) == []


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_semicolons_and_tabs_part_cells_too(delimiter: str) -> None:
    table = text("action_status_history").replace(",", delimiter)
    assert found(folder(action_status_history=table.encode())) == []


def test_a_tab_separated_file_may_be_called_tsv() -> None:
    given = files(action_status_history=None)
    given["action_status_history.tsv"] = text("action_status_history").replace(",", "\t").encode()
    assert found(Source("return", files=given)) == []


@pytest.mark.parametrize(
    ("change", "number"), [(lambda line: line + ",more", 1), (lambda line: line.rpartition(",")[0], -1)]
)
def test_a_ragged_row_is_reported_once_with_its_numbers_and_nothing_else_of_it(change: object, number: int) -> None:
    assert callable(change)
    lines = text("action").splitlines()
    lines[3] = change(lines[3])
    result = report(folder(action="\n".join(lines).encode()))
    assert [(f.rule, f.table, f.row) for f in result.findings] == [("FIL-007", "action", 3)]
    assert result.findings[0].location["row"] == 4
    wide = len(lines[0].split(","))
    for words in result.findings[0].message.values():
        assert re.findall(r"[0-9]+", words) == [str(wide + number), str(wide)]


def test_empty_cells_at_the_end_of_rows_are_no_fault() -> None:
    table = "\n".join(line + ",," for line in text("action").splitlines())
    assert found(folder(action=table.encode())) == []


def test_blank_rows_keep_the_numbers_that_a_person_sees() -> None:
    lines = text("action").splitlines()
    lines[2:2] = ["", "," * 21, ""]
    lines[6] = lines[6].replace("completed", "sort of done", 1)
    finding = report(folder(action="\n".join(lines).encode())).findings[0]
    assert (finding.rule, finding.row, finding.location["row"]) == ("ACT-003", 3, 7)


def test_a_quotation_mark_that_is_never_closed_is_reported_where_it_opens() -> None:
    finding = report(folder(learning_item=text("learning_item").encode() + b'LRN-02,"open\n')).findings[0]
    assert (finding.rule, finding.table, finding.location["row"]) == ("FIL-015", "learning_item", 3)


def test_a_table_that_is_not_read_to_its_end_says_what_was_not_checked_and_nothing_of_what_it_lacks() -> None:
    head, *rows = text("action").splitlines()
    found = report(folder(action="\n".join([head, f'"{rows[0]}', *rows[1:]]).encode()))
    assert [finding.rule for finding in found.findings] == ["FIL-015"]
    assert {"ACT-004", "ASM-004", "REC-009"} <= {one["rule"] for one in found.not_checked}


def test_a_table_of_which_one_file_was_left_out_is_not_known() -> None:
    found = report(folder(ACTION=text("action").splitlines()[0].encode(), evidence=b"evidence_id\nEV-01\0"))
    assert {"FIL-014", "SUB-002"} == {finding.rule for finding in found.findings}
    assert {"ACT-004", "EVI-001", "EVI-003", "REC-009"} <= {one["rule"] for one in found.not_checked}


def test_line_breaks_within_quotation_marks_belong_to_the_cell() -> None:
    table = text("learning_item").replace("Desk cards in GP practices", '"Desk cards\nin GP practices"')
    assert found(folder(learning_item=table.encode())) == []


def test_a_heading_given_twice_is_reported_in_its_column() -> None:
    lines = text("action").splitlines()
    lines = [f"{lines[0]},status", *(f"{line},other" for line in lines[1:])]
    finding = report(folder(action="\n".join(lines).encode())).findings[0]
    assert (finding.rule, finding.field, finding.location["column"]) == ("FIL-008", "status", "W")


def test_one_table_sent_twice_is_reported_and_the_first_is_read() -> None:
    given = {**files(), "action.txt": b"action_id\n"}
    assert found(Source("return", files=given)) == [("FIL-014", "action", 0, None)]


def test_one_file_of_one_table_says_which_tables_lack() -> None:
    lacking = {(rule, table) for rule, table, _, _ in found(Source("action.csv", text("action").encode()))}
    assert {("SCH-MISSING-TABLE", "review"), ("SCH-MISSING-TABLE", "recommendation")} <= lacking


def test_a_table_with_headings_only_is_an_empty_table() -> None:
    assert found(folder(learning_item=(text("learning_item").splitlines()[0] + "\n").encode())) == []


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_a_file_without_a_heading_lacks_its_columns_or_is_empty(content: bytes) -> None:
    assert not report(folder(evidence=content)).fails("error") or found(folder(evidence=content))


def test_a_very_long_cell_is_too_long_and_no_more() -> None:
    table = text("learning_item").replace("Desk cards in GP practices", "x" * 200_000)
    assert found(folder(learning_item=table.encode())) == [("SCH-LENGTH", "learning_item", 1, "title")]


def test_a_folder_without_a_table_is_refused() -> None:
    assert refused(Source("photos", files={"photo.jpg": b"\xff\xd8\xff", "notes.txt": b"hello"})) == "FIL-004"
    assert refused(Source("empty", files={})) == "FIL-004"


@pytest.mark.parametrize(
    ("heading", "field"),
    [("statuss", "status"), ("Target dates", "target_date"), ("Dyddiad targd", "target_date"), ("colour", None)],
)
def test_a_heading_that_is_like_a_field_without_a_column_is_met_with_it(heading: str, field: str | None) -> None:
    renamed = {"status": "status", "target_date": "target_date"}[field or "status"]
    given = text("action").replace(f",{renamed},", f",{heading},", 1)
    told = next(finding for finding in report(folder(action=given.encode())).findings if finding.rule == "SUB-009")
    assert (told.suggestion.value if told.suggestion else None) == field
    assert told.suggestion is None or (not told.suggestion.safe and 0.7 <= told.suggestion.score < 1)


def test_a_heading_that_is_like_a_field_which_has_a_column_is_met_with_nothing() -> None:
    first, *lines = text("action").splitlines()
    given = "\n".join([f"{first},statuss", *(f"{line}," for line in lines)])
    told = next(finding for finding in report(folder(action=given.encode())).findings if finding.rule == "SUB-009")
    assert told.suggestion is None


ODD = {
    "a sign of Windows-1252": (b"a,b\r\nc,d\r\ne,\xa3f\r\n", 3),
    "a line break inside a cell": (b'a,b\n"c\nc",d\ne,\xa3f\n', 3),
    "a byte of no text": (b"a,b\nc,d\x81\n", 2),
    "a zero byte": (b"a,b\nc,d\ne,\x00f\n", 3),
    "a zero byte after another": (b"a,\xe9b\nc,d\ne,\x00f\n", 1),
    "a sign that is cut short": (b"a,b\nc,d\ne,\xc3", 3),
    "a sign that is cut short by a line end": (b"a,b\nc,\xe2\x82\ne,f\n", 2),
    "carriage returns alone": (b"a,b\rc,d\re,\xa3\r", 3),
    "a mark of UTF-16": (b"\xff\xfea\x00\x00\xd8", None),
}


@pytest.mark.parametrize("name", ODD)
def test_the_row_of_the_first_byte_that_is_no_text_is_told(name: str) -> None:
    content, row = ODD[name]
    assert odd_row(content) == row
    findings = report(folder(action=content)).findings
    told = [f for f in findings if f.table == "action" and f.field is None and f.rule in {"FIL-009", "SUB-002"}]
    assert [finding.location.get("row") for finding in told] == [row]
