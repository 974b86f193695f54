"""Small stores of returns, made from the specimen rows of the standard."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.tables import tables

SENT = ("submission", "review", "recommendation", "action", "assessment")
Changes = dict[str, dict[str, Any]]
Store = Callable[..., Path]


def specimen_rows(number: int, changes: Changes | None = None) -> dict[str, dict[str, Any]]:
    """One row of each table: the specimen, its identifiers numbered, with the changes made."""
    rows = {name: dict(tables()[name].specimen) for name in SENT}
    for row in rows.values():
        for field in ("submission_id", "review_id", "recommendation_id", "action_id", "assessment_id"):
            if field in row:
                row[field] = f"{row[field]}-{number}"
    for name, values in (changes or {}).items():
        rows[name].update(values)
    return rows


def characteristics_rows() -> dict[str, dict[str, Any]]:
    """A restricted return about the first review: its parent is repeated, and it holds no work."""
    names = ("submission", "review", "death", "person")
    rows = {name: dict(tables()[name].specimen) for name in names}
    rows["submission"] |= {"submission_id": "restricted-1", "profile": "case-characteristics"}
    for name in names[1:]:
        rows[name]["review_id"] = f"{tables()['review'].specimen['review_id']}-1"
    return rows


def write_return(folder: Path, rows: dict[str, dict[str, Any]]) -> None:
    """Write one return as a folder of CSV files; a field that is None is blank."""
    folder.mkdir(parents=True)
    for name, row in rows.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(row)
            writer.writerow([_cell(value) for value in row.values()])


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ";".join(value) if isinstance(value, list) else "" if value is None else str(value)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Make a store of returns of one review each; each argument holds the changes to one return."""

    def made(*changes: Changes) -> Path:
        folder = tmp_path / "store"
        folder.mkdir()
        for number, change in enumerate(changes, 1):
            write_return(folder / f"return-{number}", specimen_rows(number, change))
        return folder

    return made
