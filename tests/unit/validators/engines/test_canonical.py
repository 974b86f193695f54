"""The columns of an archive are read as the cells of a small return are."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pytest

from dardr_schema.tables import tables
from dardr_validators.cells import reader
from dardr_validators.drafts import Trouble
from dardr_validators.engines.canonical import Reading
from dardr_validators.engines.frames import positions
from dardr_validators.expressions.archive import Cells

TEXTS = {
    ("action", "text"): ["Train", " two  spaces ", "", "   ", "#REF!", "x" * 9000, "\u200b", "a\nb", None, "#1 goal"],
    ("action", "action_id"): ["A-1", " A-2", "A 3", "A  4", "", "\u00a0", "A\x1f5", "#N/A", None, "A\t6"],
    ("action", "agencies"): [
        "police",
        "police;gp",
        "gp;police;gp",
        "All agencies",
        ";",
        " police ; gp ",
        "nonsense",
        None,
    ],
    ("assessment", "evidence"): ["E-1", "E-1;E-2", "E-1;E-1", "E 1;E-2", ";E-1", "#REF!", "", None, "E-1;"],
    ("action", "target_date"): ["2024-06-30", "30/06/2024", "03/04/2025", "31/02/2025", "2024", "", "45000", None],
    ("evidence", "value_before"): ["1", "1.5", "1,000", "many", "", "-3", None],
    ("review", "is_joint_review"): ["true", "Ydy", "0", "perhaps", "", None],
}
TYPED = {
    ("action", "agencies"): [["police"], ["police", "gp"], ["police", "police"], [1], "gp", [], None, {"a": 1}],
    ("action", "target_date"): [date(2024, 6, 30), "2024-06", 45000, 2024, True, None, 45000.0],
    ("evidence", "value_before"): [1, 1.5, True, "2", None, 1e300],
    ("review", "is_joint_review"): [True, False, 1, 1.0, "Ydy", None],
    ("action", "number"): [1, True, 1.0, "1", None],
}


def read(place: tuple[str, str], raw: pl.Series | list[Any]) -> tuple[list[Any], list[Trouble]]:
    """Values and troubles of a column, read as one."""
    table, name = place
    troubles: list[Trouble] = []
    reading = Reading(tables()[table], troubles)
    found = reading.column(tables()[table].fields[name], raw)
    assert reading.troubles is troubles
    column = found.distinct.gather(found.code) if isinstance(found, Cells) else found
    return column.to_list(), troubles


def read_one_by_one(place: tuple[str, str], raw: list[Any]) -> tuple[list[Any], set[tuple[str, int]]]:
    """Values and troubles of the same cells, read each for itself."""
    table, name = place
    one = reader(tables()[table].fields[name])
    cells = [one(value) if value is not None and value != "" else None for value in raw]
    faults = {(fault.check, row) for row, cell in enumerate(cells, 1) if cell for fault in cell.faults}
    return [cell.value if cell else None for cell in cells], faults


@pytest.mark.parametrize("place", TEXTS, ids=".".join)
def test_a_column_of_texts_is_read_as_its_cells_are(place: tuple[str, str]) -> None:
    raw: list[Any] = TEXTS[place]
    values, troubles = read(place, pl.Series(raw, dtype=pl.String))
    assert (values, {(trouble.check, trouble.row) for trouble in troubles}) == read_one_by_one(place, raw)


@pytest.mark.parametrize("place", TYPED, ids=".".join)
def test_a_column_of_typed_cells_is_read_as_its_cells_are(place: tuple[str, str]) -> None:
    values, troubles = read(place, TYPED[place])
    assert (values, {(trouble.check, trouble.row) for trouble in troubles}) == read_one_by_one(place, TYPED[place])


@pytest.mark.parametrize("parents", [[], [None], [0, 0, 1, None, 1, None], [3, 1, 3, 1, 3]])
def test_a_position_counts_the_earlier_rows_of_the_same_parent(parents: list[int | None]) -> None:
    found = positions(pl.Series(parents, dtype=pl.UInt32)).to_list()
    assert found == [parents[:row].count(parent) for row, parent in enumerate(parents)]
