"""A pointer says where a record stands in the nested form, whatever it was sent in."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dardr_validators.validate import validate
from tests.rules.given import as_csv, given

PEOPLE = [
    {"person_id": "PER-0002", "role": "perpetrator", "sex": "male"},
    {"person_id": "PER-0003", "role": "perpetrator", "sex": "male"},
    {"person_id": "PER-0011", "review_id": "R-0002"},
    {"person_id": "PER-0012", "review_id": "R-0002", "role": "perpetrator", "sex": "male"},
]
CASE: dict[str, Any] = {
    "profile": "case-characteristics",
    "given": {
        "review": [{}, {"review_id": "R-0002", "local_reference": "Another"}],
        "death": [{}, {"death_id": "DTH-0002", "review_id": "R-0002", "victim": "PER-0011"}],
        "person": [{}, *PEOPLE],
        "relationship": [
            {"perpetrator": "PER-0012", "victim": "PER-0011", "separated": None},
            {"perpetrator": "PER-0002", "separated": None},
            {"perpetrator": "PER-0003", "separated": None},
        ],
    },
}
WHERE = [f"/review/{review}/relationship/{place}/separated" for review, place in [(1, 0), (0, 0), (0, 1)]]


@pytest.mark.parametrize("engine", ["records", "frames", "cel"])
def test_a_relationship_is_counted_among_those_of_its_review(engine: str) -> None:
    report = validate(as_csv(given(CASE)), today=date(2026, 6, 1), engine=engine)
    assert [finding.location["pointer"] for finding in report.findings] == WHERE
