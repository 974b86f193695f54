"""Values that a library reads otherwise than the standard does: its engine reports what the reader reports."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dardr_validators.sources import Source
from dardr_validators.validate import validate
from tests.architecture.project import ROOT
from tests.rules.given import TODAY

RETURN = json.loads((ROOT / "examples/good/return.json").read_bytes())
NUMBERS = ["1e3", ".5", "1.", "NaN", "Infinity", "1_000", "£5", 1e30, 1e-7, 2**63, -5, 0.1 + 0.2, "1,200", {"a": 1}]
ODD: dict[str, list[Any]] = {
    "value_before": NUMBERS,
    "number_of_recommendations": NUMBERS,
    "death_month": ["0000-01", "2024-13", "2024-03Z", "2024", ["2024-03"]],
    "published_date": ["0000", "2023-02-29", 45000, {"a": 1}],
    "publication_url": ["mailto:a", "urn:x:y", "HTTPS://EXAMPLE.ORG/é", ["https://example.org"], {"a": 1}],
    "created_at": ["2026-04-14", "2026-02-30T10:00:00Z", "2026-04-14T10:00:00+15:00", {"a": 1}],
}


def changed(field: str, value: Any) -> Source:
    """The good return with another value in a field of its first review, its first evidence or its envelope."""
    root = json.loads(json.dumps(RETURN))
    next(one for one in (root, root["review"][0], root["evidence"][0]) if field in one)[field] = value
    return Source("return.json", json.dumps(root).encode())


@pytest.mark.parametrize("engine", ["jsonschema", "frictionless"])
@pytest.mark.parametrize("field", ODD)
def test_an_odd_value_is_reported_alike(field: str, engine: str) -> None:
    reported = 0
    for value in ODD[field]:
        source = changed(field, value)
        wanted, met = (validate(source, today=TODAY, engine=name).findings for name in ("records", engine))
        structural = [one for one in wanted if one.rule.startswith("SCH")]
        assert [one for one in met if one.rule.startswith("SCH")] == structural, value
        reported += bool(structural)
    assert reported
