"""What the sender's workbook holds stays in it, byte for byte where nothing is marked."""

from __future__ import annotations

import io
import re
import warnings
from typing import Any
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from dardr_validators.formats.own_parts import PROBLEMS
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.mend import mended
from dardr_validators.renderings.marks import FILLS
from dardr_validators.renderings.workbook import render
from dardr_validators.sources import Source
from dardr_validators.workbooks.notes import AUTHOR, MARK
from dardr_validators.workbooks.parts import sheets_of
from tests.unit.validators.renderings.lived_in import REVIEW, lived_in_workbook
from tests.unit.validators.renderings.samples import EXAMPLES, LANGUAGES, TODAY, own_workbook, reported

SHEET = re.compile(rb"<sheetData.*?</sheetData>", re.DOTALL)
TOUCHED = re.compile(
    r"xl/(worksheets/(_rels/)?sheet\d+\.xml|comments/|drawings/commentsDrawing|workbook\.xml|styles\.xml|_rels/)"
)


def annotated(source: Source, language: str = "en") -> bytes:
    return render(reported(source), source, language)


def test_every_part_that_holds_no_mark_keeps_its_bytes() -> None:
    source = lived_in_workbook()
    before, after = parts_of(source.content), parts_of(annotated(source))
    assert list(after)[: len(before)] == list(before)
    changed = {name for name in before if before[name] != after[name]}
    assert {name for name in changed if not TOUCHED.match(name)} == {"[Content_Types].xml"}
    kept = set(before) - changed
    assert {"xl/media/image1.png", "xl/drawings/drawing9.xml", "customXml/item1.xml"} <= kept
    assert {"xl/printerSettings/printerSettings1.bin", "xl/threadedComments/threadedComment1.xml"} <= kept


def test_of_a_marked_sheet_all_but_its_cells_and_the_drawing_of_notes_is_kept() -> None:
    source = lived_in_workbook()
    before, after = (SHEET.sub(b"", parts_of(content)[REVIEW]) for content in (source.content, annotated(source)))
    assert before != after
    assert before == re.sub(rb"<legacyDrawing[^>]*/>", b"", after)
    order = [child.tag.partition("}")[2] for child in ElementTree.fromstring(parts_of(annotated(source))[REVIEW])]
    assert order.index("drawing") + 1 == order.index("legacyDrawing") == order.index("extLst") - 1
    assert order[-1] == "extLst"


def test_every_part_is_well_formed_and_named_in_the_content_types() -> None:
    parts = parts_of(annotated(lived_in_workbook()))
    types = parts["[Content_Types].xml"].decode()
    for name, part in parts.items():
        if name.endswith((".xml", ".rels", ".vml")):
            ElementTree.fromstring(part)
        if "dardr" in name and name.endswith(".xml"):
            assert f'PartName="/{name}"' in types
    assert types.count('Extension="vml"') == 1


def test_names_that_belong_to_a_sheet_follow_it() -> None:
    workbook = opened(annotated(lived_in_workbook()))
    assert workbook.sheetnames[0] == PROBLEMS["en"]
    assert workbook["action"].print_title_rows == "$1:$1"
    assert "Ours" in workbook.defined_names


def test_only_the_sheet_of_problems_is_selected() -> None:
    workbook = opened(annotated(own_workbook()))
    assert [sheet.title for sheet in workbook if sheet.sheet_view.tabSelected] == [PROBLEMS["en"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_that_is_checked_again_is_marked_anew(language: str) -> None:
    source = lived_in_workbook()
    once = Source(source.name, annotated(source, "en"))
    twice = opened(annotated(once, language))
    assert [name for name in twice.sheetnames if name.startswith("Probl")] == [PROBLEMS[language]]
    assert notes(twice) == notes(opened(annotated(source, language)))
    assert parts_of(annotated(once, "en")) == parts_of(once.content)


def test_notes_are_known_for_ours_by_a_program_that_forgets_who_wrote_them() -> None:
    source = lived_in_workbook()
    parts = parts_of(annotated(source))
    forgetful = {
        name: re.sub(rb"<author>[^<]*</author>", b"<author> </author>", part) if b"<authors>" in part else part
        for name, part in parts.items()
    }
    again = opened(annotated(Source(source.name, repacked(forgetful))))
    texts = [cell.comment.text for sheet in again for row in sheet.iter_rows() for cell in row if cell.comment]
    assert len(texts) == len(notes(opened(annotated(source))))
    assert {text.count(MARK) for text in texts} == {1}


def test_what_was_mended_in_the_annotated_workbook_loses_its_mark() -> None:
    source = own_workbook()
    once = Source(source.name, annotated(source))
    copy = mended(once, today=TODAY).source
    again = opened(annotated(copy))
    assert len(notes(again)) < len(notes(opened(once.content)))
    marked = set(notes(again))
    for sheet in again.worksheets[1:]:
        for row in sheet.iter_rows():
            for cell in row:
                assert (cell.fill.start_color.rgb in FILLS.values()) == ((sheet.title, cell.coordinate) in marked)
    own = [
        cell for row in again["action"].iter_rows() for cell in row if cell.comment and cell.comment.author != AUTHOR
    ]
    assert [cell.comment.text.partition(MARK)[0].strip() for cell in own] == ["Ask the panel"]


def test_a_sheet_of_the_senders_own_with_our_name_is_not_written_over() -> None:
    workbook = opened(own_workbook().content)
    workbook.create_sheet("Problems")["A1"] = "Phone did not work"
    source = own_workbook()
    content = saved(workbook)
    after = opened(annotated(Source(source.name, content)))
    assert after.sheetnames[0] == "Problems 2"
    assert after["Problems"]["A1"].value == "Phone did not work"


def test_a_blank_cell_that_is_marked_keeps_the_format_of_its_column() -> None:
    workbook = opened((EXAMPLES / "good/return.xlsx").read_bytes())
    sheet = workbook["action"]
    letter = next(cell.column_letter for cell in sheet[1] if cell.value == "status")
    sheet.column_dimensions[letter].number_format = "@"
    parts = parts_of(saved(workbook))
    part = sheets_of(parts)["action"]
    cell = rb'<c r="%s2"(?:[^>]*/>|[^>]*>.*?</c>)' % letter.encode()
    parts[part], count = re.subn(cell, b"", parts[part], flags=re.DOTALL)
    assert count == 1
    marked = opened(annotated(Source("return.xlsx", repacked(parts))))["action"][f"{letter}2"]
    assert marked.comment
    assert marked.number_format == "@"


def opened(content: bytes) -> Any:
    """A workbook from its bytes; that the library does not know all of it is why it does not write it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return load_workbook(io.BytesIO(content))


def notes(workbook: Any) -> dict[tuple[str, str], str]:
    """The text of each note that holds words of ours, by sheet and cell."""
    return {
        (sheet.title, cell.coordinate): cell.comment.text
        for sheet in workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment and (cell.comment.author == AUTHOR or MARK in cell.comment.text)
    }


def saved(workbook: Any) -> bytes:
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()
