"""The figures of our own release, told as published numbers of the standard, pass the rules on published data.

A release folder holds tables by dimension, as its convention asks, and no table of observations: this adapter tells
each cell, and each share of `figures.csv`, as one row. Kinds of agency have no unit in the standard and are left out.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.tables import tables
from dardr_service.publish.disclosure import THRESHOLD as OF_A_RELEASE
from dardr_validators.published.disclosure import THRESHOLD
from dardr_validators.sources import Source
from dardr_validators.validate import validate

TABLE = "aggregate_observation"
OCCASIONS, ACTIONS = "action for an agency", "action"
Row = dict[str, str]


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def observations(release: Path) -> list[Row]:
    """Every cell and every share of a release folder as a published number."""
    package = json.loads((release / "datapackage.json").read_bytes())
    planned = {each["name"]: each for each in package["resources"] if "disclosureControl" in each}
    found: list[Row] = []
    for table in planned.values():
        names = [field["name"] for field in table["schema"]["fields"] if field.get("role") == "dimension"]
        for row in rows_of(release / table["path"]):
            codes = ";".join(f"{name}={row[name]}" for name in names)
            found.append(_row(package, table, codes, row["value"], {"base_description": table["title"]}))
    for row in rows_of(release / package["figures"]["path"]):
        beside = {
            "denominator": row["denominator"],
            "percentage": row["percent"],
            "missing_count": row["missing_count"] or "c",
            "base_description": row["base_description"],
        }
        found.append(_row(package, planned[row["table"]], f"area=_T;{row['codes']}", row["numerator"], beside))
    known = {code["notation"] if isinstance(code, dict) else code for code in _units()}
    return [_with_records(row, found) for row in found if row["unit_counted"] in known]


def _units() -> list[str]:
    from dardr_vocabularies.schemes import scheme

    return list(scheme("unit-counted").concepts)


def _row(package: dict[str, Any], table: dict[str, Any], codes: str, value: str, beside: Row) -> Row:
    control = table["disclosureControl"]
    overlaps = any(field.get("additive") is False for field in table["schema"]["fields"])
    occasions = control["unit"] == OCCASIONS
    return {
        "dataset_version": package["version"],
        "table_name": table["name"],
        "measure": control["universe"],
        "dimensions": codes,
        "unit_counted": ACTIONS if occasions else control["unit"],
        "numerator": value or "c",
        "missing_count": "x",
        "multiple_response": "true" if overlaps or occasions else "false",
        "suppressed": "no" if value else "secondary",
        "as_at_date": package["asAtDate"],
        **beside,
    }


def _with_records(row: Row, found: list[Row]) -> Row:
    """Where answers overlap, the number of records they are of."""
    if row["multiple_response"] == "false" or row.get("denominator"):
        return row
    whole = (r for r in found if r["table_name"] == "actions-by-progress" and r["dimensions"].endswith("progress=_T"))
    return {**row, "denominator": next(whole)["numerator"]}


def checked(rows: list[Row], engine: str = "records") -> list[tuple[str, int, str | None]]:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(tables()[TABLE].fields), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    report = validate(Source(f"{TABLE}.csv", text.getvalue().encode()), today=date(2026, 6, 1), engine=engine)
    return [(finding.rule, finding.row, finding.field) for finding in report.findings]


@pytest.fixture(scope="module")
def published(release: Path) -> list[Row]:
    return observations(release)


@pytest.mark.parametrize("engine", ["records", "frames"])
def test_the_release_passes_the_rules_on_published_data(published: list[Row], engine: str) -> None:
    assert len(published) > 200
    assert checked(published, engine) == []


def test_every_share_of_the_release_is_among_them(release: Path, published: list[Row]) -> None:
    shares = [row for row in rows_of(release / "figures.csv") if row["percent"] and "agency-types" not in row["table"]]
    assert len([row for row in published if row.get("percentage")]) == len(shares)


def test_a_total_one_too_high_is_found(published: list[Row]) -> None:
    place = next(n for n, row in enumerate(published) if row["dimensions"] == "area=_T;level=_T")
    wrong = [dict(row) for row in published]
    wrong[place]["numerator"] = str(int(wrong[place]["numerator"]) + 1)
    assert {"PUB-002", "PUB-004"} <= {rule for rule, *_ in checked(wrong)}


def test_a_share_one_too_high_is_found(published: list[Row]) -> None:
    place = next(n for n, row in enumerate(published) if row.get("percentage"))
    wrong = [dict(row) for row in published]
    wrong[place]["percentage"] = str(int(wrong[place]["percentage"]) - 1)
    assert checked(wrong) == [("PUB-001", place + 1, "percentage")]


def test_the_rule_and_the_release_have_one_threshold() -> None:
    assert THRESHOLD == OF_A_RELEASE
