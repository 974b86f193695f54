"""A workbook is marked and mended alike however the program that saved it writes XML."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest

from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.mend import mended
from dardr_validators.renderings.marks import FILLS
from dardr_validators.renderings.workbook import render
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import TODAY, opened, own_workbook, reported

Parts = dict[str, bytes]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLED = re.compile(rb'(<(?:c|col|row)\b[^>]*?) (?:s|style)="\d+"')


def changed(parts: Parts, start: str, change: Callable[[bytes], bytes]) -> Parts:
    return {name: change(part) if name.startswith(start) else part for name, part in parts.items()}


def prefixed(parts: Parts) -> Parts:
    ElementTree.register_namespace("x", MAIN)
    ElementTree.register_namespace("r", OFFICE)
    return {
        name: ElementTree.tostring(ElementTree.fromstring(part), encoding="utf-8") if MAIN.encode() in part else part
        for name, part in parts.items()
    }


def in_single_marks(parts: Parts) -> Parts:
    return changed(parts, "xl/", lambda part: re.sub(rb"=\"([^\"']*)\"(?=[^<]*>)", rb"='\1'", part))


def with_marks_of_order(parts: Parts) -> Parts:
    return changed(parts, "xl/worksheets/sheet", lambda part: b"\xef\xbb\xbf" + part)


def on_many_lines(parts: Parts) -> Parts:
    return changed(
        parts, "xl/worksheets/", lambda part: re.sub(rb"><(?=(?:row|c|cols|sheetData)\b)", b">\r\n  <", part)
    )


def without_styles(parts: Parts) -> Parts:
    plain = changed(parts, "xl/worksheets/", lambda part: STYLED.sub(rb"\1", part))
    del plain["xl/styles.xml"]
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        plain[name] = re.sub(rb"<(?:Override|Relationship) [^>]*styles[^>]*/>", b"", plain[name])
    return plain


def with_styles_that_are_not_there(parts: Parts) -> Parts:
    plain = changed(parts, "xl/worksheets/", lambda part: STYLED.sub(rb"\1", part))
    del plain["xl/styles.xml"]
    return plain


def with_styles_that_say_nothing(parts: Parts) -> Parts:
    plain = changed(parts, "xl/worksheets/", lambda part: STYLED.sub(rb"\1", part))
    return {**plain, "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"/>'.encode()}


DIALECTS = (
    prefixed,
    in_single_marks,
    with_marks_of_order,
    on_many_lines,
    without_styles,
    with_styles_that_are_not_there,
    with_styles_that_say_nothing,
)


@pytest.fixture(params=DIALECTS)
def source(request: pytest.FixtureRequest) -> Source:
    given = own_workbook()
    return Source(given.name, repacked(request.param(parts_of(given.content))))


def marks(content: bytes) -> dict[tuple[str, str], tuple[str, str]]:
    """Sheet and cell -> colour and note of each marked cell."""
    workbook: Any = opened(content)
    return {
        (sheet.title, cell.coordinate): (cell.fill.start_color.rgb, cell.comment.text)
        for sheet in workbook.worksheets[1:]
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment and cell.fill.start_color.rgb in FILLS.values()
    }


def test_it_is_marked_alike(source: Source) -> None:
    given = own_workbook()
    expected = marks(render(reported(given), given, "cy"))
    content = render(reported(source), source, "cy")
    assert len(expected) > 100
    assert marks(content) == expected
    assert marks(render(reported(source), Source(source.name, content), "cy")) == expected
    for name, part in parts_of(content).items():
        if name.endswith((".xml", ".rels", ".vml")):
            ElementTree.fromstring(part)


def test_it_is_mended_alike(source: Source) -> None:
    copy, expected = mended(source, today=TODAY), mended(own_workbook(), today=TODAY)
    assert [change.told("en") for change in copy.changes] == [change.told("en") for change in expected.changes]
    assert reported(copy.source).findings == reported(expected.source).findings
