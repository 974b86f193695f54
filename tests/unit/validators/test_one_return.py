"""A file holds one return: a second envelope is said once, and which of the two was used."""

from __future__ import annotations

from datetime import date

import pytest

from dardr_validators.validate import validate
from tests.rules.given import as_csv, given

ENGINES = ("records", "frames", "cel")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("ids", "rules"),
    [
        (["A"], []),
        (["A", "B"], [("FIL-014", 2, None)]),
        (["A", "B", "C"], [("FIL-014", 2, None)]),
        (["A", "A"], [("SUB-003", 2, "submission_id")]),
    ],
)
def test_a_second_envelope_is_said_once(ids: list[str], rules: list[tuple[str, int, str | None]], engine: str) -> None:
    found = given({"given": {"submission": [{"submission_id": name} for name in ids]}})
    shown = validate(as_csv(found), today=date(2026, 6, 1), engine=engine)
    assert [(finding.rule, finding.row, finding.field) for finding in shown.findings] == rules
    if rules and rules[0][0] == "FIL-014":
        assert "Only the first row was used" in shown.findings[0].message["en"]
