"""Where a finding stands: in the sender's own file, and in the nested form of the submission."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.drafts import DraftTable, Place
from dardr_validators.formats.headings import letters
from dardr_vocabularies.dataclass import dataclass

Above = Callable[[str, int], tuple[str, int, int] | None]
"""Table and index -> table, index and position among its siblings of the record it is nested in; None at the root."""


@dataclass(frozen=True, slots=True)
class Locator:
    """Finds places in one submission. ``above`` follows the nesting, ``positions`` numbers records at the root."""

    drafts: Mapping[str, DraftTable]
    above: Above

    def location(self, table: str | None, row: int, field: str | None) -> dict[str, str | int]:
        """Sheet or file, row, column, cell and pointer of a field of a record; row 0 is the table itself."""
        if table is None:
            return {}
        draft = self.drafts.get(table)
        place = draft.place if draft else Place()
        found: dict[str, str | int] = {}
        if place.sheet is not None:
            found["sheet"] = place.sheet
        if place.file is not None:
            found["file"] = _file_name(place.file)
        line = place.lines[row - 1] if row and row <= len(place.lines) else None
        if line is not None:
            found["row"] = line
        if field is not None and field in place.columns:
            found["column"] = letters(place.columns[field])
            if line is not None:
                found["cell"] = f"{found['column']}{line}"
        if row:
            found["pointer"] = self.pointer(table, row - 1, place) + (f"/{field}" if field else "")
        return found

    def pointer(self, table: str, index: int, place: Place) -> str:
        """The JSON Pointer of a record in the nested form."""
        if place.pointers is not None:
            return place.pointers[index]
        if table == "submission":
            return ""
        steps: list[Any] = []
        while True:
            found = self.above(table, index)
            if found is None:
                return f"/{table}/{index}" + "".join(reversed(steps))
            parent, parent_index, position = found
            steps.append(f"/{table}/{position}")
            if parent == "submission":
                return "".join(reversed(steps))
            table, index = parent, parent_index


@lru_cache(maxsize=64)
def _file_name(path: str) -> str:
    return PurePosixPath(path).name


def nested_table(table: str) -> str | None:
    """The table that a record stands under in the nested form."""
    return tables()[table].nested_in
