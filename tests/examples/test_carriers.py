"""The good and the faulty return say the same from every carrier, and are what their authored form makes."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dardr_validators.findings import Report
from dardr_validators.sources import source_of
from dardr_validators.validate import read, validate

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TODAY = date(2026, 6, 1)
CARRIERS = ("csv", "return.zip", "return.json", "return.xlsx")
BUILT = (
    "good/csv",
    "good/return.zip",
    "good/return.json",
    "good/return.xlsx",
    "faulty/csv",
    "faulty/more",
    "faulty/commands",
)
# What a carrier cannot help: only the workbook has a sheet of notes.
FORCED = {"return.xlsx": Counter({("FIL-011", None, 0, None): 1})}


@cache
def report(name: str, engine: str = "auto") -> Report:
    return validate(source_of(EXAMPLES / name), today=TODAY, cap=None, engine=engine)


def found(name: str, engine: str = "auto") -> Counter[tuple[str, str | None, int, str | None]]:
    """Rule, table, row and field of every finding."""
    return Counter((f.rule, f.table, f.row, f.field) for f in report(name, engine).findings)


def test_the_examples_are_what_their_authored_form_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, EXAMPLES / "build.py", "--into", tmp_path], check=True)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path: (EXAMPLES / path).read_bytes() for path in made if (EXAMPLES / path).is_file()}
    assert kept == made, "run: python examples/build.py"
    for folder in BUILT:
        there = {path.relative_to(EXAMPLES) for path in (EXAMPLES / folder).rglob("*") if path.is_file()}
        assert there <= made.keys(), "run: python examples/build.py"


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
@pytest.mark.parametrize("carrier", CARRIERS)
def test_the_good_return_is_conformant_from_every_carrier(carrier: str, engine: str) -> None:
    assert not found(f"good/{carrier}", engine)
    assert report(f"good/{carrier}", engine).verdict == "conformant"


@pytest.mark.parametrize("carrier", CARRIERS[1:])
def test_every_carrier_of_the_good_return_reads_to_the_same_records(carrier: str) -> None:
    records = read(source_of(EXAMPLES / "good" / carrier)).records
    assert records == read(source_of(EXAMPLES / "good/csv")).records


def test_the_good_return_shows_what_a_return_may_hold() -> None:
    records = read(source_of(EXAMPLES / "good/return.json")).records
    sizes = {name: len(rows) for name, rows in records.items()}
    assert sizes == {"submission": 1, "evidence": 4, "escalation": 1, "learning_item": 1, "review_event": 2} | {
        "review": 4, "recommendation": 12, "action": 18, "assessment": 14, "action_status_history": 5,
        "national_response": 2,
    }  # fmt: skip
    reviews = records["review"]
    assert [row["review_id"] for row in reviews if row["is_joint_review"]] == ["SHR-R02"]
    assert [row["review_id"] for row in reviews if row["review_type"] == "susr-with-dardr-element"] == ["POW-R03"]
    assert {str(row["publication_status"]) for row in reviews} >= {"published-in-full", "not-published-awaiting"}


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_carrier_and_engine_finds_the_same_faults(carrier: str, engine: str) -> None:
    expected = found("faulty/csv", "records") + FORCED.get(carrier, Counter())
    assert found(f"faulty/{carrier}", engine) == expected


@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_finding_about_a_record_says_where_it_stands(carrier: str) -> None:
    for finding in report(f"faulty/{carrier}").findings:
        if finding.row and carrier == "return.json":
            assert str(finding.location["pointer"]).endswith(f"/{finding.field}")
        elif finding.row:
            assert finding.location["cell"] == f"{finding.location['column']}{finding.location['row']}"
