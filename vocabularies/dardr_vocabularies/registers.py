"""Areas and organisations with published codes, as running code sees them.

The registers are for reading and suggesting; they are snapshots, so none of them is a closed list (see
``vocabularies/reference/README.md``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from dardr_vocabularies.area_names import name_keys, partnership_keys
from dardr_vocabularies.folding import fold
from dardr_vocabularies.generated_files import generated


@dataclass(frozen=True, slots=True)
class Area:
    """One area. ``stale`` marks a partnership whose councils are gone although the code is still published."""

    code: str
    type: str
    name: Mapping[str, str]
    parent: str | None
    valid_from: str | None
    valid_to: str | None
    replaced_by: tuple[str, ...]
    stale: bool


@dataclass(frozen=True, slots=True)
class Organisation:
    """One body of government or one NHS trust."""

    code: str
    kind: str
    name: Mapping[str, str]
    valid_to: str | None
    replaced_by: tuple[str, ...]


@cache
def _registers() -> dict[str, Any]:
    content: dict[str, Any] = generated("registers.json")
    return content


@cache
def areas() -> Mapping[str, Area]:
    """All areas by code."""
    return MappingProxyType({code: _area(code, row) for code, row in _registers()["areas"].items()})


def area(code: str) -> Area | None:
    """The area with that code, or None when there is none."""
    row = _registers()["areas"].get(code)
    return None if row is None else _area(code, row)


def _area(code: str, row: dict[str, Any]) -> Area:
    return Area(
        code=code,
        type=row["type"],
        name=row["name"],
        parent=row["parent"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        replaced_by=tuple(row["replaced_by"]),
        stale=row["stale"],
    )


def find_area(text: str, *, of_type: str | None = None) -> tuple[str, ...]:
    """Codes of the areas that a text may mean; several when it is ambiguous.

    ``of_type`` keeps one type only, for example ``csp``. Accepts a code, a name in either language, an official council
    or police force name, and a partnership's name with or without the words for partnership.
    """
    if area(text) is not None:
        found: tuple[str, ...] = (text,)
    else:
        index = _registers()["area_index"]
        found = next((tuple(index[key]) for key in name_keys(text) if key in index), ())
    return tuple(code for code in found if of_type in (None, _registers()["areas"][code]["type"]))


@cache
def _uncoded_partnerships() -> frozenset[str]:
    return frozenset(fold(name) for name in _registers()["uncoded_partnerships"])


def is_uncoded_partnership(text: str) -> bool:
    """Whether a text names a real partnership that has no code of its own."""
    return any(key in _uncoded_partnerships() for key in partnership_keys(text))


def organisation(code: str) -> Organisation | None:
    """The organisation with that code, or None when there is none."""
    row = _registers()["organisations"].get(code)
    if row is None:
        return None
    return Organisation(code, row["kind"], row["name"], row["valid_to"], tuple(row["replaced_by"]))


def find_organisation(text: str) -> tuple[str, ...]:
    """Codes of the organisations that a text may mean: a code, a name in either language or an abbreviation."""
    if text in _registers()["organisations"]:
        return (text,)
    return tuple(_registers()["organisation_index"].get(fold(text), ()))
