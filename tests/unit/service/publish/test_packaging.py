"""A release folder is written whole, once, and always the same."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from dardr_service.publish.disclosure import Observation, Protected, ProtectedTable
from dardr_service.publish.faults import PublishError
from dardr_service.publish.packaging import package, write_folder
from dardr_service.publish.plan import TOTAL, publication_plan
from dardr_service.publish.release import Release, release

PLAN = publication_plan()


def a_release(version: str | None = None, hidden: bool = False) -> Release:
    """A release of one small table; one of its counts is withheld on request."""
    table = next(table for table in PLAN.tables if table.name == "reviews-by-publication")
    counts = {(TOTAL, TOTAL): 9, (TOTAL, "yes"): 6, (TOTAL, "no"): 3}
    cells: dict[tuple[str, ...], Observation] = {key: Observation(value) for key, value in counts.items()}
    if hidden:
        cells[TOTAL, "no"] = Observation(None, "c")
    only = Protected((ProtectedTable(table, cells),), ())
    return release(only, PLAN, version=version, as_at="2024-11-30", returns=3)


def test_the_descriptor_gives_version_licence_hash_and_size() -> None:
    files = package(a_release())
    descriptor = json.loads(files["datapackage.json"])
    assert (descriptor["version"], descriptor["licenses"][0]["name"]) == ("2024.1.0", "OGL-UK-3.0")
    for resource in [*descriptor["resources"], descriptor["figures"]]:
        content = files[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_every_file_is_described() -> None:
    files = package(a_release())
    descriptor = json.loads(files["datapackage.json"])
    described = {resource["path"] for resource in [*descriptor["resources"], descriptor["figures"]]}
    assert described | {"datapackage.json"} == set(files)


def test_a_table_says_how_it_is_protected() -> None:
    descriptor = json.loads(package(a_release())["datapackage.json"])
    assert descriptor["resources"][-1]["disclosureControl"] == {
        "class": "work",
        "universe": "reviews-as-at-2024-11-30",
        "unit": "review",
        "protectedUnit": "review",
        "method": "suppression",
        "threshold": 5,
        "exemptLevels": ["total"],
        "geographyDimension": "area",
        "linkage": "static",
    }


def test_a_count_that_is_withheld_is_marked_and_never_zero() -> None:
    lines = package(a_release(hidden=True))["reviews-by-publication.csv"].decode().splitlines()
    assert lines[-1] == "_T,no,,c,England and Wales,No"


def test_a_figure_on_a_withheld_count_is_empty() -> None:
    lines = package(a_release(hidden=True))["figures.csv"].decode().splitlines()
    assert lines[-1].startswith("reviews-by-publication,published=no,")
    assert ",review,,all,reviews,9,0,,false" in lines[-1]


def test_the_same_release_gives_the_same_bytes() -> None:
    assert package(a_release()) == package(a_release())


@pytest.mark.parametrize("version", ["2024", "2024.0.0", "v2024.1.0", "2024.1.0\n", "24.1.0"])
def test_a_version_has_three_parts(version: str) -> None:
    with pytest.raises(PublishError, match=r"A version looks like 2024\.1\.0"):
        a_release(version)


def test_a_version_that_is_given_is_kept() -> None:
    assert a_release("2025.2.1").version == "2025.2.1"


def test_a_folder_is_written_whole(tmp_path: Path) -> None:
    write_folder({"a.csv": b"1\n"}, tmp_path / "new" / "release")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["release"]
    assert (tmp_path / "new" / "release" / "a.csv").read_bytes() == b"1\n"


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    write_folder({"a.csv": b"1\n"}, tmp_path)
    assert (tmp_path / "a.csv").exists()


def test_a_folder_that_holds_something_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept")
    with pytest.raises(PublishError, match="is not empty, and a release is never overwritten"):
        write_folder({"a.csv": b"1\n"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_file_in_the_way_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "release").write_text("kept")
    with pytest.raises(PublishError, match="is a file"):
        write_folder({"a.csv": b"1\n"}, tmp_path / "release")


def test_a_failure_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="could not be written"):
        write_folder({"a.csv": b"1\n", "no/such/folder.csv": b"1\n"}, tmp_path / "release")
    assert list(tmp_path.iterdir()) == []
