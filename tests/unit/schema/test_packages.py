"""Somebody else's validator reads our data packages and agrees with them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, Report, system

from dardr_schema.packages import SEPARATOR
from dardr_schema.tables import GENERATED, profiles, sent_tables

pytestmark = pytest.mark.filterwarnings("ignore")


def check(folder: Path) -> Report:
    """What frictionless says of a folder of CSV files."""
    with system.use_context(trusted=True):
        return Package(str(folder / "datapackage.json")).validate()


def cell(value: Any) -> str:
    """A value as it stands in a cell."""
    if isinstance(value, list):
        return SEPARATOR.join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def write(folder: Path, profile: str, **changes: dict[str, Any]) -> None:
    """The specimen rows of a profile's tables as CSV, with its data package."""
    (folder / "datapackage.json").write_bytes((GENERATED / f"datapackages/{profile}.json").read_bytes())
    for name in (*profiles()[profile].required, *profiles()[profile].allowed):
        table = sent_tables()[name]
        rows = [dict(table.specimen) | changes.get(name, {})]
        if name == "person":
            rows.append(rows[0] | {"person_id": "PER-0002", "role": "perpetrator"})
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.fields)
            writer.writerows([cell(row.get(field, "")) for field in table.fields] for row in rows)


SENT = [name for name, profile in profiles().items() if profile.required]


@pytest.mark.parametrize("profile", SENT)
def test_the_specimen_rows_of_a_profile_are_valid(profile: str, tmp_path: Path) -> None:
    write(tmp_path, profile)
    report = check(tmp_path)
    assert report.valid, report.flatten(["title", "fieldName", "message"])


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [("action", "status", "nearly"), ("action", "action_id", ""), ("action", "recommendation_id", "REC-9"),
     ("action", "target_date", "31/12/2024"), ("review", "has_action_plan", "maybe")],
)  # fmt: skip
def test_a_fault_is_found(table: str, field: str, value: str, tmp_path: Path) -> None:
    write(tmp_path, "csp-return", **{table: {field: value}})
    assert not check(tmp_path).valid


def test_the_empty_templates_are_valid() -> None:
    folder = GENERATED / "templates" / "csv"
    assert check(folder).valid
    package = json.loads((folder / "datapackage.json").read_bytes())
    assert package["profile"] == "tabular-data-package"
    assert sorted(path.stem for path in folder.glob("*.csv")) == sorted(r["name"] for r in package["resources"])


def test_every_table_has_its_own_table_schema() -> None:
    assert {path.stem for path in (GENERATED / "table-schemas").iterdir()} == set(sent_tables())
