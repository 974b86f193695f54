"""NDJSON: a record a line, nothing nested, no line that is not said."""

from __future__ import annotations

import json

import pytest

from dardr_validators.formats.reading import format_of
from dardr_validators.formats.writing import write
from dardr_validators.sources import Source
from dardr_validators.validate import read
from tests.unit.validators.formats.samples import folder, found, refused, report


def good() -> list[str]:
    content = write(read(folder()), "ndjson")
    assert isinstance(content, bytes)
    return content.decode().splitlines()


def source(lines: list[str], name: str = "return.ndjson") -> Source:
    return Source(name, "\n".join(lines).encode())


def test_the_first_line_is_the_submission_and_every_line_names_its_table() -> None:
    lines = [json.loads(line) for line in good()]
    assert lines[0]["table"] == "submission"
    assert all(next(iter(line)) == "table" for line in lines)


@pytest.mark.parametrize("name", ["return.ndjson", "return.jsonl", "-"])
def test_it_is_known_by_its_name_or_its_first_line(name: str) -> None:
    assert format_of(source(good(), name)) == "ndjson"
    assert report(source(good(), name)).source["format"] == "ndjson"
    assert found(source(good(), name)) == []


def test_blank_lines_and_a_mark_of_encoding_are_passed_over() -> None:
    content = b"\xef\xbb\xbf" + "\r\n\r\n".join(good()).encode()
    assert found(Source("return.ndjson", content)) == []


def test_a_finding_gives_the_line() -> None:
    lines = good()
    number = next(at for at, line in enumerate(lines, 1) if line.startswith('{"table": "review"'))
    lines[number - 1] = json.dumps(json.loads(lines[number - 1]) | {"stage": "nowhere"})
    places = [f.location["row"] for f in report(source(lines)).findings if f.field == "stage"]
    assert places == [number]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("{", id="an open object"),
        pytest.param("[]", id="a list"),
        pytest.param("{}", id="no table"),
        pytest.param('{"table": 1}', id="a table that is no text"),
        pytest.param('{"table": "review", "table": "action"}', id="a key twice"),
        pytest.param('{"table": "review", "x": NaN}', id="NaN"),
        pytest.param('{"table": "review", "x": ' + "[" * 200_000, id="deep nesting"),
    ],
)
def test_a_line_that_is_no_record_is_refused_with_its_number(line: str) -> None:
    lines = [*good(), line]
    assert refused(source(lines)) == "FIL-006"
    assert report(source(lines)).findings[0].location["row"] == len(lines)


def test_a_line_of_another_table_is_reported() -> None:
    assert [rule for rule, *_ in found(source([*good(), '{"table": "notes", "a": 1}']))] == ["FIL-011"]


def test_an_unknown_key_is_reported_once() -> None:
    lines = [line if '"review"' not in line[:20] else line[:-1] + ', "rag": "amber"}' for line in good()]
    assert found(source(lines)) == [("SUB-009", "review", 0, "rag")]


def test_an_empty_table_is_a_table_that_was_sent() -> None:
    lines = [line for line in good() if not line.startswith('{"table": "learning_item"')]
    tables = read(source([*lines, '{"table": "learning_item", "records": []}'])).records
    assert tables["learning_item"] == []
    assert "learning_item" not in read(source(lines)).records
