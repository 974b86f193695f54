"""A release folder is judged by itself: what is right passes, and each fault is named."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from dardr_conformance.release_folders import CODE_LIST
from dardr_conformance.releases import judged_folder
from dardr_conformance.suites import suite_at
from tests.conformance.conftest import CONFORMANCE

AREAS = [
    ("_T", "England and Wales", "", "area", "total"),
    ("E", "England", "_T", "area", "country"),
    ("W", "Wales", "_T", "area", "country"),
]
AGENCIES = [
    ("_T", "Total", "", "agency", "total"),
    ("a", "One", "_T", "agency", "agency"),
    ("b", "Two", "_T", "agency", "agency"),
    ("c", "Three", "_T", "agency", "agency"),
]
GOOD = {
    ("_T", "_T"): "60", ("_T", "a"): "30", ("_T", "b"): "20", ("_T", "c"): "10",
    ("E", "_T"): "40", ("E", "a"): "20", ("E", "b"): "12", ("E", "c"): "8",
    ("W", "_T"): "20", ("W", "a"): "10", ("W", "b"): "8", ("W", "c"): "2",
}  # fmt: skip
CONTROL = {
    "class": "work", "universe": "actions", "unit": "action", "protectedUnit": "review", "method": "suppression",
    "threshold": 5, "exemptLevels": ["total"], "geographyDimension": "area",
}  # fmt: skip
SUITE = suite_at(CONFORMANCE)
Cells = Mapping[tuple[str, str], str]


def written(folder: Path, cells: Cells, *, control: Any = CONTROL, **dimension: Any) -> Path:
    """A release of one table by area and agency. A value ``c`` is confidential; ``None`` takes a row out."""
    rows = [(*key, "" if value == "c" else value, "c" if value == "c" else "") for key, value in cells.items()]
    folder.mkdir()
    resources = [
        _list(folder, "area", AREAS),
        _list(folder, "agency", AGENCIES),
        {
            **_file(folder, "actions", ["area", "agency", "value", "status"], rows),
            "schema": {
                "fields": [
                    {"name": "area", "role": "dimension"},
                    {"name": "agency", "role": "dimension", **dimension},
                    {"name": "value"},
                    {"name": "status"},
                ],
                "foreignKeys": [
                    {"fields": name, "reference": {"resource": name, "fields": "code"}} for name in ("area", "agency")
                ],
                "missingValues": [""],
            },
            "disclosureControl": control,
        },
    ]
    about = {"name": "release", "version": "1", "licenses": [{"name": "OGL-UK-3.0"}], "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


def _list(folder: Path, name: str, rows: list[Any]) -> dict[str, Any]:
    fields = {"fields": [{"name": column} for column in CODE_LIST], "missingValues": [""]}
    return {**_file(folder, name, list(CODE_LIST), rows), "schema": fields}


def _file(folder: Path, name: str, columns: list[str], rows: list[Any]) -> dict[str, Any]:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    content = text.getvalue().encode()
    (folder / f"{name}.csv").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return {"name": name, "path": f"{name}.csv", "bytes": len(content), "hash": f"sha256:{digest}"}


def broken(folder: Path) -> set[str]:
    return {failure.requirement for failure in judged_folder(folder, SUITE)}


HIDDEN = {**GOOD, ("W", "c"): "c", ("W", "b"): "c", ("E", "c"): "c", ("E", "b"): "c"}
SAFE = HIDDEN


def test_two_hidden_counts_in_each_row_and_column_are_safe(tmp_path: Path) -> None:
    assert broken(written(tmp_path / "release", SAFE)) == set()


@pytest.mark.parametrize(
    ("cells", "requirement"),
    [
        (GOOD, "REQ-PUB-THRESHOLD"),
        ({**GOOD, ("W", "c"): "c"}, "REQ-PUB-DIFFERENCE"),
        ({**GOOD, ("W", "c"): "c", ("W", "b"): "c"}, "REQ-PUB-DIFFERENCE"),
        ({**SAFE, ("E", "_T"): "c"}, "REQ-PUB-DIFFERENCE"),
        ({**SAFE, ("_T", "_T"): "61"}, "REQ-PUB-TOTALS"),
        ({**SAFE, ("W", "c"): "0"}, "REQ-PUB-DIFFERENCE"),
        ({key: value for key, value in SAFE.items() if key != ("W", "c")}, "REQ-PUB-COMBINATIONS"),
        ({key: value for key, value in SAFE.items() if key[1] != "_T"}, "REQ-PUB-CODES"),
        ({**SAFE, ("X", "a"): "9"}, "REQ-PUB-CODES"),
        ({**SAFE, ("E", "a"): "-3"}, "REQ-PUB-STATUS"),
        ({**SAFE, ("E", "a"): ""}, "REQ-PUB-STATUS"),
        ({**SAFE, ("E", "a"): "²"}, "REQ-PUB-STATUS"),
    ],
)
def test_each_fault_is_named(cells: Cells, requirement: str, tmp_path: Path) -> None:
    assert requirement in broken(written(tmp_path / "release", cells))


def test_codes_that_overlap_need_not_add_up(tmp_path: Path) -> None:
    more = {**SAFE, ("_T", "a"): "40", ("E", "a"): "30"}
    assert "REQ-PUB-TOTALS" in broken(written(tmp_path / "one", more))
    assert broken(written(tmp_path / "two", more, additive=False)) == set()
    assert broken(written(tmp_path / "three", more, exhaustive=False)) == set()


@pytest.mark.parametrize(
    "control", [None, {}, {**CONTROL, "class": "any"}, {**CONTROL, "threshold": "5"}, {**CONTROL, "method": "rounding"}]
)
def test_a_control_that_says_too_little_is_named(control: Any, tmp_path: Path) -> None:
    assert "REQ-PUB-CONTROL" in broken(written(tmp_path / "release", SAFE, control=control))


def test_rounded_counts_are_multiples_of_their_base(tmp_path: Path) -> None:
    rounding = {**CONTROL, "method": "rounding", "roundingBase": 5}
    rounded = {key: str(5 * round(int(value) / 5)) for key, value in GOOD.items()}
    assert broken(written(tmp_path / "one", rounded, control=rounding)) == set()
    assert broken(written(tmp_path / "two", {**rounded, ("W", "c"): "3"}, control=rounding)) == {"REQ-PUB-CONTROL"}


@pytest.mark.parametrize(
    ("spoil", "requirement"),
    [
        (lambda folder: (folder / "datapackage.json").unlink(), "REQ-PUB-DESCRIPTOR"),
        (lambda folder: (folder / "datapackage.json").write_text("[" * 100_000), "REQ-PUB-DESCRIPTOR"),
        (lambda folder: (folder / "datapackage.json").write_text("[]"), "REQ-PUB-DESCRIPTOR"),
        (lambda folder: (folder / "actions.csv").unlink(), "REQ-PUB-DIGESTS"),
        (lambda folder: (folder / "actions.csv").write_bytes(b"\xff\xfe"), "REQ-PUB-TEXT"),
        (lambda folder: (folder / "agency.csv").write_bytes(b""), "REQ-PUB-TEXT"),
    ],
)
def test_a_spoilt_folder_is_named_and_raises_nothing(
    spoil: Callable[[Path], object], requirement: str, tmp_path: Path
) -> None:
    folder = written(tmp_path / "release", SAFE)
    spoil(folder)
    assert requirement in broken(folder)
