"""Every carrier holds the same content: what is written is read again, in order, with the same findings."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Place
from dardr_validators.formats.headings import field_names
from dardr_validators.formats.records import WritingError, text_of
from dardr_validators.formats.writing import CARRIERS, carrier_of, write
from dardr_validators.sources import Source
from dardr_validators.submissions import Submission, submission_of
from dardr_validators.validate import read, validate
from dardr_vocabularies.folding import fold
from tests.properties.canonical import submissions
from tests.properties.submissions import submissions as faulty_submissions
from tests.unit.validators.formats.samples import GOOD, TODAY, as_json, as_xlsx, folder, json_return, text, workbook

NAMES = list(dict.fromkeys(CARRIERS.values()))
ENDINGS = {carrier: ending for ending, carrier in reversed(CARRIERS.items())}
EXAMPLES = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
Found = tuple[str, str | None, int, str | None]
REPLACED = {"VOC-002", "SCH-MISSING-TABLE"}
"""What may change: a word read as a code is written as that code; nested JSON has no tables that could be missing."""


def source_of(carrier: str, content: bytes | dict[str, bytes]) -> Source:
    if isinstance(content, dict):
        return Source("return", files=content)
    return Source(f"return{ENDINGS[carrier]}", content)


def converted(submission: Submission, *carriers: str) -> Source:
    """The submission written in one carrier, read, and written in the next."""
    for carrier in carriers:
        source = source_of(carrier, write(submission, carrier))
        submission = read(source)
    return source


def findings(source: Source) -> list[Found]:
    return [(f.rule, f.table, f.row, f.field) for f in validate(source, today=TODAY, cap=None).findings]


def drafted(content: dict[str, list[dict[str, Any]]]) -> Submission:
    return submission_of(Draft({name: DraftTable(name, rows, Place()) for name, rows in content.items()}, []))


def reference(content: dict[str, list[dict[str, Any]]]) -> Source:
    """The same content as CSV, written without any code of ours."""
    files = {}
    for name, rows in content.items():
        sheet = io.StringIO()
        writer = csv.DictWriter(sheet, list(tables()[name].fields), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows({field: text_of(value) for field, value in row.items()} for row in rows)
        files[f"{name}.csv"] = sheet.getvalue().encode()
    return Source("return", files=files)


@pytest.mark.parametrize("carrier", NAMES)
@EXAMPLES
@given(content=submissions())
def test_what_is_written_is_read_again(carrier: str, content: dict[str, list[dict[str, Any]]]) -> None:
    submission = drafted(content)
    source = converted(submission, carrier)
    assert read(source).records == submission.records
    if not shares_a_key(content):
        assert findings(source) == findings(reference(content))


def shares_a_key(content: dict[str, list[dict[str, Any]]]) -> bool:
    """Whether two records have one key: what is below them is told apart where it nests, and nowhere else."""
    keys = {name: [row.get(str(tables()[name].key)) for row in rows] for name, rows in content.items()}
    given = {name: [key for key in found if key is not None] for name, found in keys.items()}
    return any(len(found) != len(set(found)) for found in given.values())


@pytest.mark.parametrize("second", NAMES)
@pytest.mark.parametrize("first", NAMES)
def test_any_two_carriers_hold_the_good_return_alike(first: str, second: str) -> None:
    source = converted(read(folder()), first, second)
    assert read(source).records == read(folder()).records
    assert findings(source) == []


@pytest.mark.parametrize("carrier", NAMES)
@EXAMPLES
@given(content=faulty_submissions())
def test_what_could_not_be_read_is_written_as_it_was(carrier: str, content: dict[str, list[dict[str, Any]]]) -> None:
    given_source = reference(content)
    source = converted(read(given_source), carrier)
    assert read(source).records == read(given_source).records
    before, after = (set(findings(each)) for each in (given_source, source))
    changed = before - after if shares_a_key(content) else before ^ after
    assert {one for one in changed if one[0] not in REPLACED and not names_an_absent_table(one, content)} == set()


def names_an_absent_table(found: Found, content: dict[str, list[dict[str, Any]]]) -> bool:
    """Whether a reference to nothing is to a table that is missing in CSV, which says so, and empty in JSON."""
    rule, table, _, field = found
    return rule == "SUB-004" and not set(tables()[str(table)].fields[str(field)].references) <= set(content)


def test_what_names_a_missing_table_is_said_of_that_table_where_there_are_tables_and_of_the_record_in_json() -> None:
    envelope = {**json_return(), "profile": "case-characteristics"}
    record = {"perpetrator": "PER-1", "victim": "PER-2", "relationship": "spouse"}
    content = {
        "submission": [{name: value for name, value in envelope.items() if not isinstance(value, list)}],
        "review": [],
        "death": [],
        "relationship": [record],
    }
    given_source = reference(content)
    met = [findings(given_source), findings(converted(read(given_source), "json"))]
    assert [[found for found in each if found[0] in ("SCH-MISSING-TABLE", "SUB-004")] for each in met] == [
        [("SCH-MISSING-TABLE", "person", 0, None)],
        [("SUB-004", "relationship", 1, "victim")],
    ]


@pytest.mark.parametrize("carrier", [name for name in NAMES if name not in ("csv-folder", "csv-zip")])
def test_columns_of_the_senders_own_are_kept(carrier: str) -> None:
    lines = text("action").splitlines()
    own = [",RAG Rating,,status", *(f",amber {n},note {n},again {n}" for n in range(1, len(lines)))]
    content = "\n".join(line + more for line, more in zip(lines, own, strict=True)).encode()
    files = write(read(converted(read(folder(action=content)), carrier)), "csv-folder")
    assert isinstance(files, dict)
    rows = list(csv.DictReader(io.StringIO(files["action.csv"].decode(), newline="")))
    kept = [name for name in rows[0] if name not in tables()["action"].fields]
    assert kept[0] == "RAG Rating"
    assert [[row[name] for name in kept] for row in rows] == [
        [f"amber {n}", f"note {n}", f"again {n}"] for n in range(1, len(rows) + 1)
    ]


def test_keys_of_the_senders_own_keep_their_type_in_json_and_in_a_graph() -> None:
    content = json_return()
    own = {"rag": True, "score": 2.5, "tags": ["a", {"b": None}], "Review reference": "x", "status": "y"}
    content["review"][1] |= own
    for carrier in ("json", "ndjson", "json-ld", "turtle", "n-triples"):
        found = json.loads(converted(read(as_json(content)), carrier, "json").content)
        assert {name: found["review"][1].get(name) for name in own} == own


def test_a_name_that_a_carrier_would_read_otherwise_is_changed_not_lost() -> None:
    content = json_return()
    content["review"][0] |= {"table": "t", "records": [], "Review ID": "r"}
    lines = converted(read(as_json(content)), "ndjson").content.decode().splitlines()
    review = next(line for line in map(json.loads, lines) if line["table"] == "review")
    assert (review["table_2"], review["records_2"], review["Review ID"]) == ("t", [], "r")
    headings = converted(read(as_json(content)), "csv-folder").files or {}
    assert fold("Review ID") in field_names("review")
    assert "Review ID_2" in headings["review.csv"].decode().splitlines()[0]


def test_cells_of_a_workbook_that_are_no_values_travel_as_texts() -> None:
    book = workbook()
    sheet = book["action"]
    columns = {cell.value: cell.column for cell in next(sheet.iter_rows(max_row=1))}
    sheet.cell(2, columns["status"]).value = "ask Jo"
    sheet.cell(3, columns["target_date"]).value = "31/02/2025"
    sheet.cell(4, columns["agencies"]).value = "police; nobody"
    source = as_xlsx(book)
    for carrier in NAMES:
        again = converted(read(source), carrier)
        assert findings(again) == findings(source)
        rows = read(again).draft.tables["action"].rows
        cells = [rows[0]["status"], rows[1]["target_date"], text_of(rows[2]["agencies"])]
        assert cells == ["ask Jo", "31/02/2025", "police; nobody"]


def test_nesting_that_no_key_repeats_stays_in_json_and_graphs_and_is_refused_elsewhere() -> None:
    content = json_return()
    recommendation = content["review"][0]["recommendation"][0]
    del recommendation["recommendation_id"]
    for below in recommendation["action"] + recommendation["assessment"]:
        below.pop("recommendation_id", None)
    source = as_json(content)
    for carrier in ("json", "json-ld", "turtle", "n-triples"):
        assert findings(converted(read(source), carrier)) == findings(source)
    for carrier in ("xlsx", "csv-zip", "csv-folder", "ndjson"):
        with pytest.raises(WritingError, match="has no recommendation_id"):
            write(read(source), carrier)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_workbook_may_have_headings_in_plain_words(language: str) -> None:
    content = write(read(folder()), "xlsx", language=language)
    assert isinstance(content, bytes)
    source = Source("return.xlsx", content)
    assert read(source).records == read(folder()).records
    assert findings(source) == []


@pytest.mark.parametrize("written", ["a\x00b", "a\x07b", "x" * 40_000, "a\rb", " a "])
def test_a_text_is_written_whole_or_refused(written: str) -> None:
    content = json_return()
    content["evidence"][0]["note"] = written
    for carrier in NAMES:
        try:
            source = converted(read(as_json(content)), carrier)
        except WritingError:
            assert carrier == "xlsx" or "\x00" in written
            continue
        assert read(source).records["evidence"][0]["note"] == written


def test_the_same_content_gives_the_same_bytes() -> None:
    for carrier in NAMES:
        assert write(read(folder()), carrier) == write(read(folder()), carrier)


def test_an_ending_that_stands_for_no_carrier_is_refused() -> None:
    with pytest.raises(WritingError, match=r"\.rdf cannot be written"):
        carrier_of("return.rdf")


def test_frictionless_finds_the_written_folder_valid(tmp_path: Any) -> None:
    frictionless = pytest.importorskip("frictionless")
    files = write(read(folder()), "csv-folder")
    assert isinstance(files, dict)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    assert {"datapackage.json", *(path.name for path in (GOOD / "csv").iterdir())} == set(files)


@pytest.mark.parametrize("carrier", ["csv-folder", "csv-zip", "xlsx"])
def test_a_list_is_never_written_so_that_an_item_comes_back_as_two(carrier: str) -> None:
    content = json_return()
    content["learning_item"][0]["from_review"] = ["R;1", "R-2"]
    with pytest.raises(WritingError, match=r"^learning_item 1: .* from_review holds a semicolon"):
        write(read(as_json(content)), carrier)
    assert read(converted(read(as_json(content)), "ndjson")).records == read(as_json(content)).records
