"""The twelve reviews of a public board paper: exactly what the standard asks and the paper does not answer."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from dardr_validators.sources import source_of
from dardr_validators.validate import validate

ROOT = Path(__file__).resolve().parents[2]
RETURN = ROOT / "examples" / "leicestershire" / "return"
CASES = ROOT.parent / "shared" / "facts" / "leicestershire_cases.csv"
DAY_OF_PAPER = date(2025, 9, 25)
STAGES = {"with-home-office": "with-quality-assurance"}
"""The paper's stage by our code, where the two differ."""

# Severity, rule, table, field: how often.
UNANSWERED = {
    ("error", "SCH-REQUIRED", "review", "csp_area"): 11,
    ("error", "SCH-REQUIRED", "review", "commissioning_csp"): 11,
    ("error", "SCH-REQUIRED", "review", "tier_1_area"): 11,
    ("error", "SCH-REQUIRED", "review", "is_joint_review"): 12,
    ("error", "SCH-REQUIRED", "review", "stage"): 1,
    ("error", "SCH-REQUIRED", "review", "has_action_plan"): 1,
    ("error", "SCH-MISSING-TABLE", "recommendation", None): 1,
    ("error", "SCH-MISSING-TABLE", "action", None): 1,
    ("error", "SCH-MISSING-TABLE", "assessment", None): 1,
    ("warning", "TIM-007", "review", "first_panel_date"): 1,
}


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_findings_are_what_the_paper_does_not_say() -> None:
    report = validate(source_of(RETURN), today=DAY_OF_PAPER)
    met = Counter((f.severity, f.rule, f.table, f.field) for f in report.findings)
    assert met == UNANSWERED


def test_every_case_of_the_paper_is_there_at_its_stage() -> None:
    if not CASES.exists():
        pytest.skip("the file of cases is not beside the project")
    printed = {row["reference"]: STAGES.get(row["stage_code"], row["stage_code"]) for row in rows_of(CASES)}
    assert {row["local_reference"]: row["stage"] for row in rows_of(RETURN / "review.csv")} == printed


def test_no_reference_holds_a_year() -> None:
    assert [row["review_id"] for row in rows_of(RETURN / "review.csv")] == [f"LR-{n:04d}" for n in range(1, 13)]
