"""The registers of organisations and areas, sent as tables of the standard, pass the rules on them."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.tables import tables
from dardr_validators.findings import Report
from dardr_validators.sources import Source
from dardr_validators.validate import validate
from dardr_vocabularies.registers import Organisation, areas, organisation

ROOT = Path(__file__).parents[2] / "vocabularies"
TODAY = date(2026, 6, 1)
KINDS = {
    "csp": "csp",
    "force": "police-force",
    "region": "region",
    "country": "nation",
    "county": "tier-1",
    "district": "tier-2",
}
"""Kind of area in the register -> type of area in the standard; the rest have none there."""


def checked(table: str, rows: list[dict[str, Any]], engine: str = "auto") -> Report:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(tables()[table].fields), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: ";".join(v) if isinstance(v, list) else v for name, v in row.items()} for row in rows)
    return validate(Source(f"{table}.csv", text.getvalue().encode()), today=TODAY, engine=engine, cap=None)


def organisations() -> dict[str, Organisation]:
    codes = json.loads((ROOT / "dardr_vocabularies/generated/registers.json").read_bytes())["organisations"]
    return {code: found for code in codes if (found := organisation(code))}


def organisation_rows() -> list[dict[str, Any]]:
    """The register of organisations. It holds no type of agency, which every row must have, so all are `other`."""
    return [
        {
            "organisation_code": code,
            "name": [found.name["en"]],
            "agency_type": "other",
            "valid_to": found.valid_to or "",
            "replaced_by": list(found.replaced_by),
        }
        for code, found in organisations().items()
    ]


def area_rows() -> list[dict[str, Any]]:
    return [
        {
            "area_code": code,
            "name": [found.name["en"]],
            "area_type": KINDS[found.type],
            "parent_area": [found.parent] if found.parent else [],
            "nation": "wales" if code.startswith("W") else "england",
            "valid_from": found.valid_from or "",
            "valid_to": found.valid_to or "",
            "replaced_by": list(found.replaced_by),
        }
        for code, found in areas().items()
        if found.type in KINDS
    ]


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_the_register_of_organisations_passes(engine: str) -> None:
    report = checked("organisation", organisation_rows(), engine)
    assert report.profile == "open-aggregate"
    assert report.records == {"organisation": len(organisations())}
    assert [(f.rule, f.record) for f in report.findings if f.rule != "ORG-002"] == []


def test_only_bodies_that_ended_without_a_successor_in_the_source_are_asked_about() -> None:
    """Some bodies were wound up and nobody took over: the rule asks, and the source has no answer."""
    with (ROOT / "reference/government_organisations.csv").open(encoding="utf-8", newline="") as file:
        source = {row["code"]: row for row in csv.DictReader(file)}
    report = checked("organisation", organisation_rows())
    asked = {finding.record for finding in report.findings if finding.rule == "ORG-002"}
    ended = {code for code, found in organisations().items() if found.valid_to and found.valid_to < TODAY.isoformat()}
    assert asked == {code for code in ended if not organisations()[code].replaced_by}
    assert asked
    assert not [code for code in asked if source[str(code)]["superseded_by"]]


def test_a_register_that_repeats_a_code_or_ends_before_it_begins_does_not_pass() -> None:
    rows = organisation_rows()
    first = {
        **rows[0],
        "valid_from": "2020-01-01",
        "valid_to": "2019-01-01",
        "replaced_by": [rows[1]["organisation_code"]],
    }
    report = checked("organisation", [first, rows[1], rows[1]])
    assert [(f.rule, f.row, f.field) for f in report.findings] == [
        ("ORG-001", 1, "valid_to"),
        ("ORG-001", 3, "organisation_code"),
    ]


def test_the_register_of_areas_passes() -> None:
    report = checked("area", area_rows())
    assert report.findings == ()
