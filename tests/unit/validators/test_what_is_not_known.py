"""A table that was not sent, or could not be read, is said once; what hangs on it is not checked, and is listed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dardr_validators.findings import Report
from dardr_validators.sources import Source
from dardr_validators.validate import validate
from tests.rules.given import as_csv, as_json, given

ENGINES = ("records", "frames", "cel")


def report(source: Source, engine: str) -> Report:
    return validate(source, today=date(2026, 6, 1), engine=engine)


def places(shown: Report) -> list[tuple[str, str | None, int, str | None]]:
    return [(finding.rule, finding.table, finding.row, finding.field) for finding in shown.findings]


def files(**changed: bytes) -> Source:
    return Source("case", files={**(as_csv(given({})).files or {}), **{f"{n}.csv": c for n, c in changed.items()}})


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("table", ["review", "recommendation", "action", "assessment"])
def test_a_table_that_is_not_text_is_said_once(table: str, engine: str) -> None:
    shown = report(files(**{table: b"\x81\x8d\x00"}), engine)
    assert places(shown) == [("SUB-002", table, 0, None)]
    assert len(shown.not_checked) > 5


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("table", ["recommendation", "action", "assessment"])
def test_a_table_that_was_not_sent_is_said_once(table: str, engine: str) -> None:
    found = {name: rows for name, rows in given({}).items() if name != table}
    shown = report(as_csv(found), engine)
    assert places(shown) == [("SCH-MISSING-TABLE", table, 0, None)]
    own = {"recommendation": "REC-003", "action": "ACT-005", "assessment": "ASM-004"}[table]
    assert own in {item["rule"] for item in shown.not_checked}


RESTRICTED = {
    "profile": "case-characteristics",
    "given": {
        "review": [{}], "death": [{}], "person": [{}, {"person_id": "PER-0002", "role": "perpetrator", "sex": "male"}],
        "relationship": [{}],
    },
}  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("table", "unsaid"),
    [
        ("person", {"DTH-001", "DTH-002", "DTH-005", "PER-003"}),
        ("death", {"DTH-001", "DTH-002"}),
    ],
)
def test_rules_that_look_into_a_missing_table_or_at_one_above_are_listed(
    table: str, unsaid: set[str], engine: str
) -> None:
    left = {name: rows for name, rows in given(RESTRICTED).items() if name != table}
    left = {name: rows for name, rows in left.items() if table != "person" or name != "relationship"}
    shown = report(as_csv(left), engine)
    assert places(shown) == [("SCH-MISSING-TABLE", table, 0, None)]
    assert unsaid <= {item["rule"] for item in shown.not_checked}


@pytest.mark.parametrize("engine", ENGINES)
def test_deaths_and_people_may_be_sent_without_their_reviews_and_what_looks_from_one_is_listed(engine: str) -> None:
    left = {name: rows for name, rows in given(RESTRICTED).items() if name != "review"}
    shown = report(as_csv(left), engine)
    assert (places(shown), shown.verdict) == ([], "conformant")
    unsaid = {item["rule"] for item in shown.not_checked}
    assert {"DTH-001", "DTH-002", "DTH-003", "DTH-005", "PER-003", "SUB-004"} <= unsaid
    assert not {"REV-001", "DTH-007"} & unsaid


@pytest.mark.parametrize("engine", ENGINES)
def test_in_json_an_absent_list_is_an_empty_one_only_where_what_would_hold_it_is_there(engine: str) -> None:
    only = {name: rows for name, rows in given(RESTRICTED).items() if name == "submission"}
    assert places(report(as_json(only), engine)) == [
        ("SCH-MISSING-TABLE", "death", 0, None),
        ("SCH-MISSING-TABLE", "person", 0, None),
    ]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("table", "field"),
    [("action", "recommendation_id"), ("recommendation", "recommendation_id"), ("review", "review_id")],
)
def test_a_key_without_a_column_is_said_once(table: str, field: str, engine: str) -> None:
    shown = report(as_csv(given({}), {table: [field]}), engine)
    assert places(shown) == [("SUB-002", table, 0, field)]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_key_left_blank_in_nested_json_is_said_once(engine: str) -> None:
    found: dict[str, list[dict[str, Any]]] = given({})
    nested = as_json(found).content.replace(b'"recommendation_id": "REC-0001", ', b"")
    assert places(report(Source("case.json", nested), engine)) == [
        ("SCH-REQUIRED", "recommendation", 1, "recommendation_id")
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_table_that_the_profile_refuses_is_not_judged(engine: str) -> None:
    found = given({"given": {"person": [{"mental_health": None, "sex": "unheard of"}]}})
    assert places(report(as_csv(found), engine)) == [("SCH-TABLE-NOT-ALLOWED", "person", 0, None)]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_key_used_twice_in_nested_json_is_said_once(engine: str) -> None:
    found: dict[str, list[dict[str, Any]]] = given({"given": {"recommendation": [{}, {"recommendation_id": "REC-2"}]}})
    for name in ("action", "assessment"):
        row = found[name][0]
        found[name] = [row, {**row, f"{name}_id": "second", "recommendation_id": "REC-2"}]
    nested = as_json(found).content.replace(b"REC-2", b"REC-0001")
    assert places(report(Source("case.json", nested), engine)) == [
        ("SUB-003", "recommendation", 2, "recommendation_id")
    ]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("make", [as_csv, as_json], ids=["csv", "json"])
def test_a_return_without_a_review_lacks_the_table_however_it_is_empty(make: Any, engine: str) -> None:
    empty = given({"given": {"review": [], "recommendation": [], "action": [], "assessment": []}})
    assert places(report(make(empty), engine)) == [("SCH-MISSING-TABLE", "review", 0, None)]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("body", "unknown"), [("domestic-abuse-commissioner", True), ("home-office", False)])
def test_a_remit_that_nobody_published_is_said_to_be_not_checked(body: str, unknown: bool, engine: str) -> None:
    rows = [{"level": "national", "lead_national_body": body}] * 2
    actions = [{"level": "national"}, {"recommendation_id": "REC-0001-2", "level": "national"}]
    shown = report(as_csv(given({"given": {"recommendation": rows, "action": actions}})), engine)
    assert places(shown) == []
    said = [item["reason"]["en"] for item in shown.not_checked if item["rule"] == "REC-011"]
    assert bool(said) is unknown
    assert all("Recommendations: 2." in words for words in said)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("content", "headings"),
    [(b"\x81\x8d\x00", True), (b'action_id,recommendation_id,number,text,level,status\n"A1,R1\n', False)],
)
def test_what_was_not_checked_of_the_cells_of_a_table_that_could_not_be_read_is_listed(
    content: bytes, headings: bool, engine: str
) -> None:
    told = {item["rule"] for item in report(files(action=content), engine).not_checked}
    assert told >= {"VOC-001", "VOC-002", "SUB-003", "SUB-004", "ACT-003", "SCH-TYPE", "SCH-LENGTH", "PRV-004"}
    assert told >= {"FIL-007", "FIL-010", "FIL-012", "ACT-002", "ACT-014"}
    assert told.isdisjoint({"REV-001", "REC-002", "SCH-MISSING-TABLE", "EVI-004"})
    assert ({"SUB-009", "PER-001", "FIL-008"} <= told) is headings


@pytest.mark.parametrize("engine", ENGINES)
def test_a_second_file_of_a_table_was_not_checked(engine: str) -> None:
    found = files()
    twice = Source("case", files={**(found.files or {}), "action.txt": (found.files or {})["action.csv"]})
    told = {item["rule"] for item in report(twice, engine).not_checked}
    assert told >= {"VOC-001", "SUB-003", "SUB-009", "FIL-007"}


def test_a_whole_return_escapes_no_rule_on_its_cells() -> None:
    told = {item["rule"] for item in report(files(), "records").not_checked}
    assert told.isdisjoint({"VOC-001", "SUB-003", "SUB-004", "SCH-TYPE", "FIL-007", "PRV-004"})


NAMED = {
    "escalation": [{"about": "ACT-0001"}],
    "learning_item": [{"from_review": ["R-0001"], "from_recommendation": ["REC-0001"]}],
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("table", "is_sent"), [("review", False), ("review", True), ("recommendation", False), ("action", False)]
)
def test_what_names_a_missing_table_is_not_said_as_well(table: str, engine: str, *, is_sent: bool) -> None:
    found = given({"given": NAMED})
    assert places(report(as_csv(found), engine)) == []
    changed = {**found, table: []} if is_sent else {name: rows for name, rows in found.items() if name != table}
    shown = report(as_csv(changed), engine)
    assert places(shown) == [("SCH-MISSING-TABLE", table, 0, None)]
    if not is_sent:
        assert "SUB-004" in {item["rule"] for item in shown.not_checked}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("about", ["ACT-0001", "REC-0001"])
def test_a_national_body_may_name_what_others_hold(about: str, engine: str) -> None:
    changed = {"national_response": [{}], "escalation": [{"about": about}]}
    found = given({"profile": "national-response", "given": changed})
    sent = {name: found[name] for name in ("submission", "national_response", "escalation")}
    shown = report(as_csv(sent), engine)
    assert places(shown) == []
    assert "SUB-004" in {item["rule"] for item in shown.not_checked}


@pytest.mark.parametrize("engine", ENGINES)
def test_evidence_that_the_profile_carries_and_nobody_sent_is_a_reference_to_nothing(engine: str) -> None:
    found = given({"given": {"assessment": [{"evidence": ["EV-9"]}]}})
    assert places(report(as_csv(found), engine)) == [("SUB-004", "assessment", 1, "evidence")]
