"""Great Expectations runs the compiled suites, gives all rows however many, and writes its pages without a cell."""

from __future__ import annotations

from pathlib import Path

from dardr_schema.tables import tables
from dardr_validators.engines import expectations, records
from dardr_validators.formats.reading import draft_of
from dardr_validators.submissions import submission_of
from tests.rules.given import TODAY, as_json, given

DAY = TODAY.isoformat()
CANARY = "ZQXVCANARY"


def test_more_unexpected_rows_than_the_library_shows_are_all_found() -> None:
    many = expectations.SHOWN * 2 + 7
    case = {
        "given": {
            "action": [{"action_id": f"A{n}", "status": "completed", "completed_details": None} for n in range(many)]
        }
    }
    rows = submission_of(draft_of(as_json(given(case)))).rows
    found = [one for one in expectations.broken(rows, tables().keys(), today=DAY) if one[0] == "ACT-004"]
    plain = [one for one in records.broken(rows, tables().keys(), today=DAY) if one[0] == "ACT-004"]
    assert len(plain) == many
    assert sorted(found) == sorted(plain)


def test_data_docs_name_the_rule_and_hold_no_cell(tmp_path: Path) -> None:
    case = {"given": {"action": [{"status": "completed", "completed_details": None, "text": f"Train {CANARY} teams"}]}}
    rows = submission_of(draft_of(as_json(given(case)))).rows
    first = expectations.write_data_docs(rows, tables().keys(), tmp_path, today=DAY)
    pages = {path: path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.html")}
    assert first in pages
    assert any("ACT-004" in page for page in pages.values())
    assert [path for path, page in pages.items() if CANARY in page] == []
