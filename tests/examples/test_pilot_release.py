"""The pilot's release keeps the release folder convention, reads as a Data Package, and is rebuilt byte for byte."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from dardr_service.publish.publish import publish

TOTAL = "_T"
Cells = dict[tuple[str, ...], int]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def described(release: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((release / "datapackage.json").read_bytes())
    return content


@pytest.fixture(scope="session")
def tables(described: dict[str, Any]) -> list[dict[str, Any]]:
    """The resources that are tables; the others are code lists."""
    return [resource for resource in described["resources"] if "disclosureControl" in resource]


def dimensions(table: dict[str, Any]) -> list[str]:
    return [field["name"] for field in table["schema"]["fields"] if field.get("role") == "dimension"]


def cells(release: Path, table: dict[str, Any]) -> Cells:
    return {tuple(row[d] for d in dimensions(table)): int(row["value"]) for row in rows_of(release / table["path"])}


def test_the_package_has_name_version_and_licence(described: dict[str, Any]) -> None:
    assert (described["name"], described["version"]) == ("dardr-national-work", "2024.1.0")
    assert [licence["name"] for licence in described["licenses"]] == ["OGL-UK-3.0"]


def test_every_file_has_the_digest_and_size_that_the_package_gives(release: Path, described: dict[str, Any]) -> None:
    resources = [*described["resources"], described["figures"]]
    for resource in resources:
        content = (release / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert (resource["bytes"], resource["schema"]["missingValues"]) == (len(content), [""])
        assert b"\r" not in content
    assert {path.name for path in release.iterdir()} == {r["path"] for r in resources} | {"datapackage.json"}


def test_a_code_list_has_its_five_columns_and_its_total(release: Path, described: dict[str, Any]) -> None:
    lists = [resource for resource in described["resources"] if "disclosureControl" not in resource]
    assert len(lists) == 9
    for resource in lists:
        rows = rows_of(release / resource["path"])
        assert list(rows[0]) == ["code", "label", "parent", "hierarchy", "level"]
        assert [(row["parent"], row["level"]) for row in rows if row["code"] == TOTAL] == [("", "total")]
        assert {row["parent"] for row in rows if row["code"] != TOTAL} <= {TOTAL}


def test_a_table_has_dimensions_value_status_and_labels(tables: list[dict[str, Any]]) -> None:
    for table in tables:
        names = [field["name"] for field in table["schema"]["fields"]]
        by = dimensions(table)
        assert names == [*by, "value", "status", *(f"{name}_label" for name in by)]
        assert table["schema"]["primaryKey"] == by
        keys = {key["fields"]: key["reference"] for key in table["schema"]["foreignKeys"]}
        assert keys == {name: {"resource": name, "fields": "code"} for name in by}


def test_every_combination_of_codes_has_its_row(release: Path, tables: list[dict[str, Any]]) -> None:
    for table in tables:
        codes = [[row["code"] for row in rows_of(release / f"{name}.csv")] for name in dimensions(table)]
        rows = rows_of(release / table["path"])
        assert [tuple(row[name] for name in dimensions(table)) for row in rows] == list(product(*codes))


def test_every_figure_is_for_the_country_as_a_whole(release: Path, tables: list[dict[str, Any]]) -> None:
    assert [row["code"] for row in rows_of(release / "area.csv")] == [TOTAL]
    for table in tables:
        assert {row["area"] for row in rows_of(release / table["path"])} == {TOTAL}


def test_parts_add_to_their_total_or_the_table_says_that_they_overlap(
    release: Path, tables: list[dict[str, Any]]
) -> None:
    for table in tables:
        found = cells(release, table)
        overlapping = {f["name"] for f in table["schema"]["fields"] if f.get("additive") is False}
        for place, name in enumerate(dimensions(table)):
            sums: dict[tuple[str, ...], list[int]] = {}
            for key, value in found.items():
                if key[place] != TOTAL:
                    sums.setdefault((*key[:place], TOTAL, *key[place + 1 :]), []).append(value)
            for key, parts in sums.items():
                if name in overlapping:
                    assert max(parts) <= found[key] <= sum(parts)
                else:
                    assert sum(parts) == found[key]


def test_the_same_count_is_the_same_in_every_table_of_a_universe(release: Path, tables: list[dict[str, Any]]) -> None:
    met: dict[tuple[str, frozenset[tuple[str, str]]], int] = {}
    for table in tables:
        universe = table["disclosureControl"]["universe"]
        for key, value in cells(release, table).items():
            codes = frozenset((d, c) for d, c in zip(dimensions(table), key, strict=True) if c != TOTAL)
            assert met.setdefault((universe, codes), value) == value


def test_every_count_is_printed_and_none_is_marked(release: Path, tables: list[dict[str, Any]]) -> None:
    for table in tables:
        assert {row["status"] for row in rows_of(release / table["path"])} == {""}


def test_a_table_by_agency_and_progress_gives_way_to_one_by_group(tables: list[dict[str, Any]]) -> None:
    """25 occasions over 12 kinds of agency cannot all rest on three reviews."""
    names = [table["name"] for table in tables]
    assert "actions-by-agency-and-progress" not in names
    assert {"actions-by-agency", "actions-by-agency-group-and-progress"} <= set(names)


def test_every_figure_has_the_numbers_behind_it(release: Path) -> None:
    for row in rows_of(release / "figures.csv"):
        numerator, denominator, missing = (int(row[c]) for c in ("numerator", "denominator", "missing_count"))
        assert row["base_description"]
        assert row["unit_counted"]
        assert 0 <= numerator <= denominator
        assert missing >= 0
        share = (200 * numerator + denominator) // (2 * denominator) if denominator else None
        assert row["percent"] == ("" if share is None else str(share))


def test_parts_and_missing_make_the_base(release: Path) -> None:
    rows = rows_of(release / "figures.csv")
    totals = {row["table"]: row for row in rows if row["codes"].endswith("=_T")}
    for row in rows:
        if row["base"] == "recorded":
            whole = totals[row["table"]]
            assert int(row["denominator"]) + int(row["missing_count"]) == int(whole["numerator"])


def test_figures_repeat_what_the_tables_print(release: Path, tables: list[dict[str, Any]]) -> None:
    printed = {table["name"]: cells(release, table) for table in tables}
    for row in rows_of(release / "figures.csv"):
        codes = [part.partition("=")[2] for part in row["codes"].split(";")]
        if "+" not in row["codes"]:
            assert int(row["numerator"]) == printed[row["table"]][TOTAL, *codes]


def test_nothing_in_the_release_names_a_review_an_area_or_a_text(release: Path, pilot: Path) -> None:
    content = b"".join(path.read_bytes() for path in sorted(release.iterdir()))
    for path in sorted(pilot.glob("*/review.csv")):
        for row in rows_of(path):
            assert row["review_id"].encode() not in content
            assert row["csp_area"].encode() not in content


def test_frictionless_finds_the_package_valid(release: Path) -> None:
    run = subprocess.run(
        [Path(sys.executable).parent / "frictionless", "validate", "datapackage.json", "--json"],
        cwd=release,
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(run.stdout)
    assert (run.returncode, report["valid"], report["stats"]["errors"]) == (0, True, 0)
    assert report["stats"]["tasks"] == len(list(release.glob("*.csv"))) - 1


def test_the_release_is_rebuilt_byte_for_byte(release: Path, pilot: Path, tmp_path: Path) -> None:
    made_again = (
        "import sys; from pathlib import Path; from dardr_service.publish.publish import publish; "
        "publish(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    command = [sys.executable, "-c", made_again, str(pilot), str(tmp_path / "again")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "7"})
    for path in [*release.iterdir(), *(tmp_path / "again").iterdir()]:
        assert (release / path.name).read_bytes() == (tmp_path / "again" / path.name).read_bytes()


def test_words_of_a_later_edition_change_no_number(release: Path, pilot: Path, tmp_path: Path) -> None:
    made = publish(pilot, tmp_path / "wording", "2024.1.1")
    assert made.version == "2024.1.1"
    for path in release.glob("*.csv"):
        assert path.read_bytes() == (tmp_path / "wording" / path.name).read_bytes()
