"""Mending writes what is certain into a copy of the sender's own file and touches nothing else."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest

from dardr_validators.findings import Finding, Report
from dardr_validators.formats.csv_files import csv_files
from dardr_validators.formats.own_parts import CHANGES
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.mend import ACCEPT, Mended, MendError, mended
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import (
    FAULTY,
    GOOD,
    LANGUAGES,
    TODAY,
    UNREADABLE,
    example,
    opened,
    own_workbook,
    reported,
)

Key = tuple[str, str | None, int, str | None]
ACTIONS = "action_id,status,agencies,completed_date\r\n"


def keys(report: Report) -> list[Key]:
    return [key(finding) for finding in report.findings]


def key(finding: Finding) -> Key:
    return finding.rule, finding.table, finding.row, finding.field


def mend(source: Source, accept: str = "safe", language: str = "en") -> Mended:
    return mended(source, today=TODAY, accept=accept, language=language)


def actions(*rows: str) -> Source:
    return Source("action.csv", (ACTIONS + "".join(f"{row}\r\n" for row in rows)).encode())


def cells(source: Source) -> list[list[str]]:
    return list(csv.reader(io.StringIO(source.content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("accept", ACCEPT)
@pytest.mark.parametrize("name", FAULTY)
def test_what_was_applied_is_gone_and_nothing_is_new(name: str, accept: str, language: str) -> None:
    source = example(name)[0]
    copy = mend(source, accept, language)
    before, after = reported(source), reported(copy.source)
    applied = {key(change.finding) for change in copy.changes}
    assert len(applied) == len(copy.changes) > 20
    assert applied.isdisjoint(keys(after))
    assert set(keys(after)) <= set(keys(before))
    assert after.records == before.records
    left = [finding for finding in after.findings if finding.suggestion is not None]
    assert len(left) == copy.left


@pytest.mark.parametrize("name", FAULTY)
def test_an_ambiguous_date_stays_until_all_are_accepted(name: str) -> None:
    source = example(name)[0]
    assert "FIL-010" in {finding.rule for finding in reported(mend(source).source).findings}
    assert "FIL-010" not in {finding.rule for finding in reported(mend(source, "all").source).findings}


@pytest.mark.parametrize("name", FAULTY)
def test_only_safe_suggestions_are_applied_by_themselves(name: str) -> None:
    changes = mend(example(name)[0]).changes
    assert all(change.finding.suggestion and change.finding.suggestion.safe for change in changes)


@pytest.mark.parametrize("name", GOOD)
def test_what_is_good_is_not_touched(name: str) -> None:
    source = example(name)[0]
    copy = mend(source, "all")
    assert (copy.source, copy.changes, copy.left) == (source, (), 0)


@pytest.mark.parametrize("name", FAULTY)
def test_the_same_source_gives_the_same_copy(name: str) -> None:
    assert mend(example(name)[0]) == mend(example(name)[0])


@pytest.mark.parametrize("name", FAULTY)
def test_a_mended_copy_has_nothing_left_to_mend(name: str) -> None:
    once = mend(example(name)[0], "all").source
    assert mend(once, "all").changes == ()


def test_what_cannot_be_read_cannot_be_mended() -> None:
    with pytest.raises(MendError):
        mend(example(UNREADABLE)[0])


def test_a_way_to_accept_that_does_not_exist_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="expected accept"):
        mend(example("good/csv")[0], "some")


# Workbooks


def test_every_other_part_of_a_workbook_keeps_its_bytes() -> None:
    source = own_workbook()
    copy = mend(source)
    before, after = parts_of(source.content), parts_of(copy.source.content)
    sheets = {str(change.finding.location["sheet"]) for change in copy.changes}
    changed = {name for name in before if before[name] != after[name]}
    own = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"}
    assert len(changed - own) == len(sheets)
    assert set(after) - set(before) == {"xl/worksheets/dardr-changes.xml"}


def test_only_the_mended_cells_of_a_workbook_change() -> None:
    source = own_workbook()
    copy = mend(source)
    expected = {(str(c.finding.location["sheet"]), str(c.finding.location["cell"])): c.value for c in copy.changes}
    before, after = opened(source.content), opened(copy.source.content)
    changed = {}
    for sheet in before.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = after[sheet.title][cell.coordinate]
                assert other._style == cell._style  # type: ignore[union-attr]
                if other.value != cell.value:
                    changed[sheet.title, cell.coordinate] = other.value
    assert changed == expected
    assert after["Notes of ours"].sheet_state == "hidden"
    assert after["action"].data_validations.dataValidation[0].formula1 == '"completed,in-progress"'
    assert opened(copy.source.content, results=True)["action"]["H9"].value == "made by formula"


def test_a_cell_with_a_formula_is_left() -> None:
    source = own_workbook()
    parts = parts_of(source.content)
    name = next(name for name, part in parts.items() if b"made by formula</v>" in part)
    formula = b'<c r="K3" t="str"><f>"do"&amp;"ne"</f><v>Done</v></c>'
    start = parts[name].index(b'<c r="K3"')
    end = parts[name].index(b"</c>", start) + len(b"</c>")
    parts[name] = parts[name][:start] + formula + parts[name][end:]
    copy = mend(Source(source.name, repacked(parts)))
    assert ("action", "K3") not in {
        (change.finding.location["sheet"], change.finding.location["cell"]) for change in copy.changes
    }
    assert opened(copy.source.content)["action"]["K3"].value == '="do"&"ne"'


def test_of_merged_cells_the_one_that_is_seen_is_mended_for_all() -> None:
    workbook = opened(example("good/return.xlsx")[0].content)
    sheet = workbook["action"]
    column = next(cell.column for cell in sheet[1] if cell.value == "status")
    sheet.cell(2, column).value = "Done"
    sheet.merge_cells(start_row=2, end_row=4, start_column=column, end_column=column)
    content = io.BytesIO()
    workbook.save(content)
    copy = mend(Source("return.xlsx", content.getvalue()))
    letter = sheet.cell(1, column).column_letter
    assert [change.finding.location["cell"] for change in copy.changes] == [f"{letter}{row}" for row in (2, 3, 4)]
    assert copy.left == 0
    assert [opened(copy.source.content)["action"].cell(row, column).value for row in (2, 3, 4)] == [
        "completed",
        None,
        None,
    ]
    assert "VOC-002" not in {finding.rule for finding in reported(copy.source).findings}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_changes_stand_on_a_sheet_of_their_own(language: str) -> None:
    copy = mend(example("faulty/return.xlsx")[0], "all", language)
    workbook = opened(copy.source.content)
    sheet = workbook[CHANGES[language]]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [(row[0], row[3], row[6]) for row in rows] == [
        (change.finding.rule, change.finding.location["cell"], change.value) for change in copy.changes
    ]
    assert [row[5] for row in rows] == [change.was for change in copy.changes]


def test_a_second_mending_numbers_its_sheet() -> None:
    once = mend(example("faulty/return.xlsx")[0]).source
    twice = mend(once, "all").source
    assert opened(twice.content).sheetnames[-2:] == ["Changes", "Changes 2"]
    assert "FIL-011" not in {f.rule for f in reported(twice).findings if f.location.get("sheet") != "Notes"}


# Files


def test_a_folder_has_its_changes_beside_its_tables() -> None:
    source = example("faulty/csv")[0]
    copy = mend(source, language="cy").source
    assert set(copy.files or {}) - set(source.files or {}) == {"newidiadau.csv"}
    rows = list(csv.reader(io.StringIO((copy.files or {})["newidiadau.csv"].decode("utf-8-sig"))))
    assert len(rows) == len(mend(source).changes) + 1


def test_a_zip_keeps_its_top_folder_and_its_other_files() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in (example("faulty/csv")[0].files or {}).items():
            archive.writestr(f"our return/{name}", part)
        archive.writestr("our return/.hidden", b"kept")
    copy = mend(Source("return.zip", content.getvalue()))
    parts = parts_of(copy.source.content)
    assert parts["our return/.hidden"] == b"kept"
    assert "our return/changes.csv" in parts
    assert len(copy.changes) == len(mend(example("faulty/csv")[0]).changes)


def test_records_that_do_not_change_keep_their_text() -> None:
    source = example("faulty/csv")[0]
    copy = mend(source).source
    rows = {(c.finding.location["file"], c.finding.location["row"]) for c in mend(source).changes}
    after = csv_files(copy)
    for name, file in csv_files(source).items():
        pairs = zip(file.records(), after[name].records(), strict=True)
        changed = {row for row, ((_, old, _), (_, new, _)) in enumerate(pairs, 1) if old != new}
        assert {(name, row) for row in changed} == {place for place in rows if place[0] == name}


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"", "cp1252")]
)
def test_a_file_keeps_its_encoding_and_line_ends(mark: bytes, encoding: str) -> None:
    text = 'action_id;status;action\nA1;Done;"Caffi à’r; dydd"\nA2;completed;tŷ\n'.replace("ŷ", "y")
    copy = mend(Source("action.csv", mark + text.encode(encoding)))
    assert copy.source.content == mark + text.replace("Done", "completed").encode(encoding)


def test_the_other_cells_of_a_record_keep_their_quotation_marks() -> None:
    text = 'action_id,status,"agencies","action"\r\n"A1",Done,police,"a ""b"", c"\r\n"A2","Done ","heddlu",\r\n'
    copy = mend(Source("action.csv", text.encode()))
    mended_text = text.replace('"Done "', '"completed"').replace("Done", "completed").replace("heddlu", "police")
    assert copy.source.content.decode() == mended_text


def test_a_cell_that_now_holds_the_sign_between_cells_is_quoted() -> None:
    copy = mend(Source("action.csv", b"action_id;status;agencies;action\nA1;completed;Heddlu & Tai;x y\n"))
    assert copy.source.content == b'action_id;status;agencies;action\nA1;completed;"police;housing";x y\n'


def test_a_heading_that_may_be_another_is_counted_as_left() -> None:
    copy = mend(Source("action.csv", b"action_id,statuss,agenciess\nA1,completed,police\n"), "all")
    assert (copy.changes, copy.left) == ((), 2)


def test_a_single_file_has_its_list_of_changes_apart() -> None:
    copy = mend(actions("A1,Done,police,"))
    assert cells(copy.source)[1] == ["A1", "completed", "police", ""]
    assert (copy.log or b"").startswith(b"\xef\xbb\xbfRule,")


def test_a_part_of_a_list_that_means_nothing_is_never_lost() -> None:
    source = actions("A1,completed,Heddlu; no such body,")
    for accept in ACCEPT:
        assert mend(source, accept).source == source


def test_a_list_that_means_something_is_written_in_terms() -> None:
    copy = mend(actions("A1,completed,Heddlu; police and crime commissioner,"))
    assert cells(copy.source)[1][2].split(";")[0] == "police"
    assert copy.left == 0


def test_what_is_left_is_counted() -> None:
    assert mend(actions("A1,completed,police,03/04/2021")).left == 1


# Documents
