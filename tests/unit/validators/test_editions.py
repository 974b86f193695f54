"""A return is checked by the edition that it names, on every engine and from every carrier."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from dardr_schema.editions import current, editions
from dardr_schema.tables import tables
from dardr_validators import editions as by_edition
from dardr_validators.editions import applies, later_codes, later_columns
from dardr_validators.findings import Report
from dardr_validators.formats.reading import draft_of
from dardr_validators.formats.writing import write
from dardr_validators.rules import rules
from dardr_validators.sources import Source
from dardr_validators.submissions import submission_of
from dardr_validators.validate import validate
from dardr_vocabularies.schemes import scheme
from tests.rules.given import TODAY, Tables, as_csv, as_json, given

ENGINES = ("records", "frames", "cel")
LATER: dict[str, Any] = {
    "review": [{"chair_training_date": "2021-04-20", "family_support_service": ["national-homicide-service"]}]
}
WHOLE = {"csv": "csv-zip", "json": "json", "xlsx": "xlsx", "ndjson": "ndjson", "json-ld": "json-ld", "turtle": "turtle"}
ENDINGS = {
    "csv-zip": "zip",
    "json": "json",
    "xlsx": "xlsx",
    "ndjson": "ndjson",
    "json-ld": "jsonld",
    "turtle": "ttl",
}


def tables_of(version: str | None, **rows: Any) -> Tables:
    """A small return that follows a version, with rows on top of the specimen."""
    return given({"given": {"submission": [{"schema_version": version}], **rows}})


def report(source: Source, engine: str = "records") -> Report:
    """The report of an engine."""
    return validate(source, today=TODAY, engine=engine)


def found(checked: Report) -> list[tuple[str, str, str | None, int, str | None]]:
    """Rule, severity, table, row and field of each finding."""
    return [(each.rule, each.severity, each.table, each.row, each.field) for each in checked.findings]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("version", "standard"),
    [("1.0", "1.0.0"), ("1", "1.0.0"), ("1.0.9", "1.0.0"), ("1.1", "1.1.0"), ("1.1.3", "1.1.0"), (None, "1.1.0")],
)
def test_the_report_names_the_edition_checked_by(version: str | None, standard: str, engine: str) -> None:
    assert report(as_csv(tables_of(version)), engine).standard == standard


@pytest.mark.parametrize("raw", [1.0, 1, 1.1, "1.0", " 1.1 "])
def test_a_number_in_json_names_an_edition_too(raw: object) -> None:
    checked = report(as_json(tables_of(None, submission=[{"schema_version": raw}])))
    assert checked.standard == ("1.1.0" if str(raw).strip() == "1.1" else "1.0.0")
    assert [each.rule for each in checked.findings] == []


@pytest.mark.parametrize("version", ["1.2", "2.0", "one"])
def test_an_edition_that_there_is_not_is_said_with_those_that_there_are(version: str) -> None:
    checked = report(as_csv(tables_of(version, **LATER)))
    assert checked.standard == editions()[current()]
    assert found(checked) == [("SUB-001", "error", "submission", 1, "schema_version")]
    assert "1.0 and 1.1" in checked.findings[0].message["en"]
    assert "1.0 ac 1.1" in checked.findings[0].message["cy"]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("carrier", WHOLE.values())
def test_later_columns_are_reported_once_each_and_used_for_nothing(carrier: str, engine: str) -> None:
    content = write(submission_of(draft_of(as_json(tables_of("1.0", **LATER)))), carrier)
    assert isinstance(content, bytes)
    checked = report(Source(f"return.{ENDINGS[carrier]}", content), engine)
    assert found(checked) == [
        ("SUB-009", "warning", "review", 0, "chair_training_date"),
        ("SUB-009", "warning", "review", 0, "family_support_service"),
    ]
    assert checked.standard == "1.0.0"
    assert "edition 1.1 does" in checked.findings[0].message["en"]
    assert "argraffiad 1.1" in checked.findings[0].message["cy"]
    assert not any("{" in text for each in checked.findings for text in (*each.message.values(), *each.mend.values()))
    where = {"csv-zip": "column", "xlsx": "column", "json": "pointer", "json-ld": "pointer"}
    assert carrier not in where or where[carrier] in checked.findings[0].location


def test_the_words_for_a_column_of_no_edition_stay_as_they_were() -> None:
    checked = report(as_csv(tables_of("1.0", action=[{"traffic_light": "amber"}])))
    assert found(checked) == [("SUB-009", "warning", "action", 0, "traffic_light")]
    assert "not in the standard" in checked.findings[0].message["en"]


def test_an_empty_later_column_says_nothing_so_every_carrier_gives_one_report() -> None:
    source = as_csv(tables_of("1.0"))
    assert source.files is not None
    assert b"chair_training_date" in source.files["review.csv"]
    assert found(report(source)) == []


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("event", ["qa-feedback", "Feedback from quality assurance", "Adborth sicrwydd ansawdd"])
def test_a_later_code_is_in_no_list_of_an_earlier_edition(event: str, engine: str) -> None:
    for make in (as_csv, as_json):
        old = report(make(tables_of("1.0", review_event=[{"event_type": event}])), engine)
        assert found(old) == [("VOC-001", "error", "review_event", 1, "event_type")]
        new = report(make(tables_of("1.1", review_event=[{"event_type": event}])), engine)
        assert [each for each in found(new) if each[0] != "VOC-002"] == []


@pytest.mark.parametrize("engine", ENGINES)
def test_a_rule_of_a_later_edition_is_not_asked(engine: str) -> None:
    rows = {"sent_to_qa_date": "2023-06-12", "qa_feedback_date": "2023-06-11"}
    assert [each[0] for each in found(report(as_csv(tables_of("1.1", review=[rows])), engine))] == ["TIM-011"]
    assert [each[0] for each in found(report(as_csv(tables_of("1.0", review=[rows])), engine))] == ["SUB-009"]


def test_a_fault_in_a_later_column_is_no_fault_of_an_earlier_return() -> None:
    rows = [{"chair_training_date": "31/02/2021", "library_url": "not an address"}]
    assert {each[0] for each in found(report(as_csv(tables_of("1.1", review=rows))))} == {"SCH-TYPE"}
    assert {each[0] for each in found(report(as_csv(tables_of("1.0", review=rows))))} == {"SUB-009"}


def test_a_later_column_is_kept_when_the_return_is_written_again() -> None:
    source = as_json(tables_of("1.0", **LATER))
    written = write(submission_of(draft_of(source)), "json")
    assert isinstance(written, bytes)
    assert b'"chair_training_date":"2021-04-20"' in written.replace(b'": "', b'":"')


def test_what_came_later_follows_from_the_standard_itself() -> None:
    assert later_columns(current()) == ()
    assert later_codes(current()) == ()
    assert {f"{table}.{column.name}" for table, column in later_columns("1.0")} == {
        f"{table.name}.{column.name}"
        for table in tables().values()
        for column in table.fields.values()
        if column.since == "1.1"
    }
    assert [(table, column.name, set(codes)) for table, column, codes in later_codes("1.0")] == [
        ("review_event", "event_type", {"qa-feedback"})
    ]
    assert {name for name in rules() if not applies(name, None, None, "1.0")} == {
        name for name, rule in rules().items() if rule.since == "1.1"
    }
    assert not applies("VOC-005", "review", "chair_training_date", "1.0")
    assert scheme("family-support-service").concepts["not-known"].since == "1.1"


def test_the_present_edition_reads_nothing_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("a return of the present edition has nothing to set aside")

    monkeypatch.setattr(by_edition, "later_columns", refused)
    assert found(report(as_csv(tables_of("1.1")))) == []


@pytest.mark.parametrize(("version", "has"), [("1.0", False), ("1.1", True), ("1.0.4", False)])
def test_a_written_file_has_the_columns_and_the_package_of_its_edition(version: str, has: bool) -> None:
    submission = submission_of(draft_of(as_json(tables_of(version))))
    files = write(submission, "csv-folder")
    assert isinstance(files, dict)
    assert (b"chair_training_date" in files["review.csv"]) is has
    assert (b"chair_training_date" in files["datapackage.json"]) is has
    assert orjson.loads(files["datapackage.json"])["version"] == ("1.1.0" if has else "1.0.0")
    headings = draft_of(Source("a.xlsx", bytes(write(submission, "xlsx")))).tables["review"].place.columns  # type: ignore[arg-type]
    assert ("chair_training_date" in headings) is has


def test_a_written_file_keeps_a_later_column_that_says_something() -> None:
    files = write(submission_of(draft_of(as_json(tables_of("1.0", **LATER)))), "csv-folder")
    assert isinstance(files, dict)
    assert b"chair_training_date" in files["review.csv"]
    assert b"library_url" not in files["review.csv"]
