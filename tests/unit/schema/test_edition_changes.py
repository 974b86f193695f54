"""A frozen edition is a promise: the standard only adds to it, and every way of breaking it is seen."""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from dardr_schema import freezing
from dardr_schema.edition_changes import Change, changes, corrections, unmarked
from dardr_schema.editions import current, editions, is_later, name_of
from dardr_schema.freezing import DRAFT, PUBLISHED, compiled, main, snapshot, submission_schema
from dardr_schema.tables import GENERATED, edition

ROOT = GENERATED.parents[2]
FOLDER = ROOT / freezing.FOLDER
FROZEN = sorted(path.parent.name for path in FOLDER.glob("*/edition.json"))
ASK = "a change of a frozen edition: undo it, or list it in schema/editions/corrections.csv with its reason; while the \
edition is a draft, `python -m dardr_schema.freezing {}` takes it in"

Snapshot = dict[str, Any]


def frozen(name: str) -> Snapshot:
    """A frozen edition as it is kept."""
    kept: Snapshot = orjson.loads((FOLDER / name / "edition.json").read_bytes())
    return kept


@functools.cache
def _now() -> Snapshot:
    return snapshot(*compiled(ROOT), edition=current(), state=DRAFT)


@pytest.fixture
def now() -> Snapshot:
    """The whole standard as it is, in the form of a snapshot."""
    return copy.deepcopy(_now())


def test_every_edition_before_the_present_one_is_frozen() -> None:
    assert {*FROZEN, current()} == set(editions())
    assert editions() == {"1.0": "1.0.0", "1.1": "1.1.0"}
    assert edition() == "1.1.0"


@pytest.mark.parametrize("name", FROZEN)
def test_the_standard_only_adds_to_a_frozen_edition(name: str, now: Snapshot) -> None:
    listed = corrections(FOLDER, name)
    found = set(changes(frozen(name), now))
    assert sorted(found - listed.keys()) == [], ASK.format(name)
    assert sorted(listed.keys() - found) == [], "a correction is listed that is none: take it out of corrections.csv"
    assert all(listed.values()), "each correction has its reason"


@pytest.mark.parametrize("name", FROZEN)
def test_everything_says_in_which_edition_it_first_stood(name: str, now: Snapshot) -> None:
    assert list(unmarked(frozen(name), now)) == [], ASK.format(name)


@pytest.mark.parametrize("name", FROZEN)
def test_a_frozen_edition_holds_nothing_later(name: str) -> None:
    kept = frozen(name)
    tables = {**kept["tables"], **kept["other_classes"]}
    held = [field for table in tables.values() for field in table["fields"].values()]
    held += [code for codes in kept["schemes"].values() for code in codes.values()] + list(kept["rules"].values())
    assert [each for each in held if is_later(each["since"], name)] == []
    assert name_of(kept["version"]) == kept["edition"] == name


def test_edition_1_1_adds_fields_lists_codes_and_rules(now: Snapshot) -> None:
    was = frozen("1.0")
    fields = {(table, field) for table in now["tables"] for field in now["tables"][table]["fields"]}
    fields -= {(table, field) for table in was["tables"] for field in was["tables"][table]["fields"]}
    assert fields == {
        ("national_response", "covering_letter_sent"),
        ("national_response", "secretariat_recorded_date"),
        ("recommendation", "qa_change"),
        ("review", "chair_on_register"),
        ("review", "chair_training_date"),
        ("review", "family_support_service"),
        ("review", "library_url"),
        ("review", "qa_feedback_date"),
    }
    assert {now["tables"][table]["fields"][field]["obligation"] for table, field in fields} <= {
        "optional",
        "recommended",
    }
    assert now["schemes"].keys() - was["schemes"].keys() == {"family-support-service", "quality-assurance-change"}
    assert now["schemes"]["review-event"].keys() - was["schemes"]["review-event"].keys() == {"qa-feedback"}
    assert now["rules"].keys() - was["rules"].keys() == {"REC-014", "REV-016", "TIM-011"}


def _set(*path: str) -> Callable[[Snapshot, Any], None]:
    def change(whole: Snapshot, value: Any) -> None:
        *steps, last = path
        for step in steps:
            whole = whole[step]
        if value is None and last not in ("scheme", "pattern"):
            del whole[last]
        else:
            whole[last] = value

    return change


STATUS = ("tables", "action", "fields", "status")
NUMBER = ("tables", "review", "fields", "number_of_recommendations")
DETAILS = ("tables", "action", "fields", "completed_details")
NEW_RULE = {
    "severity": "error",
    "table": "action",
    "field": "status",
    "since": "1.1",
    "checks": [],
    "digest": "0" * 16,
}
NEW_FIELD = {"required": True, "obligation": "mandatory", "since": "1.1"}

BROKEN = [
    ("table removed", "evidence", _set("tables", "evidence"), None),
    ("table removed", "validation_finding", _set("other_classes", "validation_finding"), None),
    ("key of table changed", "action", _set("tables", "action", "key"), "status"),
    ("parent of table changed", "evidence", _set("tables", "evidence", "parent"), {"table": "review", "field": "x"}),
    ("unique of table changed", "evidence", _set("tables", "evidence", "unique"), [["kind"]]),
    ("field removed", "action.status", _set(*STATUS), None),
    ("new field is mandatory", "action.colour", _set("tables", "action", "fields", "colour"), NEW_FIELD),
    ("made mandatory", "action.completed_details", _set(*DETAILS, "required"), True),
    ("obligation raised", "action.completed_details", _set(*DETAILS, "obligation"), "mandatory"),
    ("type changed", "action.status", _set(*STATUS, "type"), "string"),
    ("list changed", "action.status", _set(*STATUS, "list"), True),
    ("sensitivity changed", "action.completed_details", _set(*DETAILS, "sensitivity"), "open"),
    ("scheme changed", "action.status", _set(*STATUS, "scheme"), "priority"),
    ("pattern changed", "action.completed_details", _set(*DETAILS, "pattern"), "^[a-z]+$"),
    ("property changed", "action.status", _set(*STATUS, "property"), "dardr:colour"),
    ("max_length tightened", "action.completed_details", _set(*DETAILS, "max_length"), 9999),
    ("maximum tightened", "review.number_of_recommendations", _set(*NUMBER, "maximum"), 40),
    ("minimum tightened", "review.number_of_recommendations", _set(*NUMBER, "minimum"), 2),
    (
        "references narrowed",
        "escalation.about",
        _set("tables", "escalation", "fields", "about", "references"),
        ["action"],
    ),
    (
        "references narrowed",
        "recommendation.similar_to",
        _set("tables", "recommendation", "fields", "similar_to", "external"),
        False,
    ),
    ("type changed", "date", _set("types", "date"), "^[0-9]{4}$"),
    ("list removed", "agency", _set("schemes", "agency"), None),
    ("code removed", "agency/police", _set("schemes", "agency", "police"), None),
    ("code changed", "agency/police", _set("schemes", "agency", "police", "valid_to"), "2026-01-01"),
    ("profile removed", "core", _set("profiles", "core"), None),
    (
        "profile asks for more tables",
        "core",
        _set("profiles", "core", "required"),
        ["submission", "review", "recommendation", "action", "assessment", "review_event"],
    ),
    ("profile allows fewer tables", "core", _set("profiles", "core", "allowed"), []),
    ("rule removed", "ACT-005", _set("rules", "ACT-005"), None),
    ("severity raised", "ACT-009", _set("rules", "ACT-009", "severity"), "error"),
    ("rule points elsewhere", "ACT-005", _set("rules", "ACT-005", "field"), "status"),
    ("condition changed", "ACT-005", _set("rules", "ACT-005", "digest"), "0" * 16),
    ("rule speaks for less", "ACT-003", _set("rules", "ACT-003", "checks"), []),
    ("new error on old data", "ACT-099", _set("rules", "ACT-099"), NEW_RULE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "what", "change", "value"), BROKEN, ids=[f"{kind}: {what}" for kind, what, _, _ in BROKEN]
)
def test_a_broken_promise_is_seen(kind: str, what: str, change: Callable[..., None], value: Any, now: Snapshot) -> None:
    was = copy.deepcopy(now)
    change(now, value)
    assert Change(kind, what) in set(changes(was, now))


def wider(whole: Snapshot) -> Iterator[None]:
    """Changes that break no promise, one at a time."""
    action = whole["tables"]["action"]["fields"]
    yield whole["schemes"]["agency"].update({"coastguard": {**whole["schemes"]["agency"]["police"], "since": "1.1"}})
    yield action.update({"colour": {**action["completed_details"], "since": "1.1"}})
    yield action["completed_details"].update(max_length=20_000)
    yield action["completed_details"].update(obligation="optional")
    yield whole["rules"]["ACT-005"].update(severity="warning")
    yield whole["rules"].update({"ACT-099": {**NEW_RULE, "severity": "warning"}})
    yield whole["profiles"]["core"]["allowed"].append("escalation")


def test_an_addition_or_a_loosening_breaks_no_promise(now: Snapshot) -> None:
    was = copy.deepcopy(now)
    steps = 0
    for _ in wider(now):
        steps += 1
        assert list(changes(was, now)) == []
    assert steps == 7


def test_a_new_thing_must_say_so_and_an_old_one_may_not(now: Snapshot) -> None:
    was = frozen("1.0")
    fields, codes = now["tables"]["action"]["fields"], now["schemes"]["agency"]
    fields["colour"] = {**fields["status"], "since": "1.0"}
    fields["status"]["since"] = "1.1"
    codes["coastguard"] = {**codes["police"], "since": "1.0"}
    now["rules"]["ACT-099"] = {**NEW_RULE, "since": "1.0"}
    assert set(unmarked(was, now)) == {
        Change("new but not marked so", "action.colour"),
        Change("since changed", "action.status"),
        Change("new but not marked so", "agency/coastguard"),
        Change("new but not marked so", "ACT-099"),
    }


def test_freezing_again_gives_the_same_bytes_and_a_published_edition_is_never_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (freezing.TABLES, freezing.LISTS, freezing.RULES):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    kept = tmp_path / freezing.FOLDER / "1.0" / "edition.json"
    main(["1.0", "--root", str(tmp_path)])
    once = kept.read_bytes()
    main(["1.0", "--root", str(tmp_path)])
    assert kept.read_bytes() == once
    main(["1.0", "--published", "--root", str(tmp_path)])
    assert json.loads(kept.read_bytes())["state"] == PUBLISHED
    with pytest.raises(SystemExit):
        main(["1.0", "--root", str(tmp_path)])
    assert "never changed" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["2.0", "--root", str(tmp_path)])


def test_the_json_schema_of_an_edition_is_kept_beside_it() -> None:
    document, schemes, _ = compiled(ROOT)
    kept = json.loads((FOLDER / "1.0" / "submission.schema.json").read_bytes())
    assert "chair_training_date" not in json.dumps(kept)
    assert "qa-feedback" not in kept["$defs"]["code.review-event"]["enum"]
    assert "chair_training_date" in json.dumps(json.loads(submission_schema(document, schemes, edition=current())))


@pytest.mark.parametrize("name", FROZEN)
def test_a_good_return_keeps_the_schema_of_its_edition_and_of_the_present_one(name: str) -> None:
    from jsonschema import Draft202012Validator

    good = json.loads((ROOT / "examples/good/return.json").read_bytes())
    for path in (FOLDER / name / "submission.schema.json", GENERATED / "submission.schema.json"):
        schema = json.loads(path.read_bytes())
        Draft202012Validator.check_schema(schema)
        assert [error.json_path for error in Draft202012Validator(schema).iter_errors(good)] == []
        assert list(Draft202012Validator(schema).iter_errors({**good, "as_at_date": "soon"}))
