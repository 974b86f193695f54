"""A fault in an authored list stops the build and names file and row."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from dardr_vocabularies.compile import compiled


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """A copy of the authored vocabularies that a test may spoil."""
    wanted = tmp_path / "vocabularies"
    shutil.copytree(folder, wanted, ignore=shutil.ignore_patterns("dardr_vocabularies"))
    return wanted


def spoil(copy: Path, notation: str, /, **cells: str) -> None:
    """Change cells of one row of the list of agencies."""
    file = copy / "lists/agency.csv"
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        if row["notation"] == notation:
            row.update(cells)
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"notation": "hospital"}, "row 14: the notation hospital stands already"),
        ({"notation": "GP"}, "expected a notation"),
        ({"label_en": ""}, "row 13: label_en is missing"),
        ({"label_cy": ""}, "row 13: label_cy is missing"),
        ({"source": ""}, "source is missing"),
        ({"since": ""}, "since is missing"),
        ({"broader": "group-doctors"}, "row 13: broader group-doctors is not a code"),
        ({"broader": "gp"}, "runs in a circle"),
        ({"replaced_by": "surgery"}, "row 13: replaced_by surgery is not another code"),
        ({"replaced_by": "gp"}, "replaced_by gp is not another code"),
        ({"valid_from": "1 July 2020"}, "row 13: valid_from: expected a date"),
        ({"valid_to": "2020-13"}, "row 13: valid_to: expected a month"),
        ({"valid_to": "2020-02-30"}, "row 13: valid_to: day is out of range"),
        ({"valid_to": "2020-01 (planned)"}, "valid_to: expected a date"),
        ({"valid_to": "planned"}, "valid_to: expected a date"),
        ({"valid_from": "2020-02", "valid_to": "2020-01-31"}, "lies before valid_from"),
        ({"also_seen": "Surgery; Doctor"}, "stray spaces around a semicolon"),
        ({"also_seen": "Surgery;;Doctor"}, "an empty part"),
        ({"also_seen": "Hospital"}, "'hospital' means hospital and gp"),
        ({"label_en": " GP"}, "label_en has stray spaces"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_names_its_row(copy: Path, cells: dict[str, str], fault: str) -> None:
    spoil(copy, "gp", **cells)
    with pytest.raises(ValueError, match=r"agency\.csv, row") as raised:
        compiled(copy)
    assert fault in str(raised.value)


def test_a_planned_end_is_kept_apart_from_an_end(copy: Path) -> None:
    spoil(copy, "gp", valid_to="2030 planned")
    assert '"valid_to":"2030","planned":true' in compiled(copy)["vocabularies.json"]


def test_a_list_without_a_line_and_a_line_without_a_list_are_faults(copy: Path) -> None:
    extra = copy / "lists/extra.csv"
    shutil.copyfile(copy / "lists/sex.csv", extra)
    with pytest.raises(ValueError, match=r"lists/extra\.csv: lists\.csv has no line"):
        compiled(copy)
    extra.unlink()
    (copy / "lists/sex.csv").unlink()
    with pytest.raises(ValueError, match=r"lists\.csv, row 18: there is no file lists/sex\.csv"):
        compiled(copy)


def test_a_shared_text_that_is_no_longer_shared_is_a_fault(copy: Path) -> None:
    spoil(copy, "dvp-unresolved", also_seen="")
    with pytest.raises(ValueError, match="no longer means several codes"):
        compiled(copy)


def test_a_phrase_with_two_values_is_a_fault(copy: Path) -> None:
    with (copy / "phrases/booleans.csv").open("a", encoding="utf-8") as stream:
        stream.write("Yes,en,false\n")
    with pytest.raises(ValueError, match=r"booleans\.csv, row \d+: 'Yes' has another value"):
        compiled(copy)


def test_a_wrong_heading_is_a_fault(copy: Path) -> None:
    (copy / "lists/sex.csv").write_text("notation,label\nfemale,Female\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"lists/sex\.csv, row 1: expected the columns"):
        compiled(copy)


def test_an_alias_of_no_area_is_a_fault(copy: Path) -> None:
    with (copy / "area_aliases.csv").open("a", encoding="utf-8") as stream:
        stream.write("Nowhere,E99000001,An area that is not there\n")
    with pytest.raises(ValueError, match="E99000001 is not the code of an area"):
        compiled(copy)
