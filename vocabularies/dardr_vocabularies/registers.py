"""Areas and organisations with published codes, as running code sees them.

The registers are for reading and suggesting; they are snapshots, so none of them is a closed list (see
``vocabularies/reference/README.md``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import orjson

from dardr_vocabularies.area_names import name_keys, partnership_keys
from dardr_vocabularies.dataclass import dataclass
from dardr_vocabularies.folding import fold
from dardr_vocabularies.generated_files import entries, section


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


def _held(kind: str) -> Mapping[str, Any]:
    """What the register holds of one kind: an index, or the names without a code."""
    held: Mapping[str, Any] = section("registers.json", kind)
    return held


def _rows(kind: str) -> Mapping[str, bytes]:
    """The areas or the organisations by code, each as JSON that is yet to be parsed."""
    return entries("registers.json", kind)


@cache
def areas() -> Mapping[str, Area]:
    """All areas by code."""
    return MappingProxyType({code: _area(code, row) for code, row in section("registers.json", "areas").items()})


@lru_cache(maxsize=4096)
def area(code: str) -> Area | None:
    """The area with that code, or None when there is none."""
    row = _rows("areas").get(code)
    return None if row is None else _area(code, orjson.loads(row))


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

    ``of_type`` keeps one type only, for example ``csp``. Accepts a code in either case, a name in either language, an
    official council or police force name, and a partnership's name with or without the words for partnership.
    """
    if area(text.upper()) is not None:
        found: tuple[str, ...] = (text.upper(),)
    else:
        index = _held("area_index")
        found = next((tuple(index[key]) for key in name_keys(text) if key in index), ())
    areas_found = ((code, area(code)) for code in found)
    return tuple(code for code, held in areas_found if held is not None and of_type in (None, held.type))


def short_name(text: str) -> str:
    """A name folded, without the words for a partnership, council or police force where they can be taken off."""
    return min(name_keys(text), key=len, default="")


@cache
def named_areas(of_type: str | None) -> Mapping[str, tuple[str, ...]]:
    """Folded name -> codes of the areas that are called so, of one type or of any."""
    held = areas()
    of_one = {
        name: tuple(code for code in codes if of_type in (None, held[code].type))
        for name, codes in _held("area_index").items()
    }
    return {name: codes for name, codes in of_one.items() if codes}


def named_organisations() -> Mapping[str, Sequence[str]]:
    """Folded name or abbreviation -> codes of the organisations that are called so."""
    return _held("organisation_index")


@cache
def _uncoded_partnerships() -> frozenset[str]:
    return frozenset(fold(name) for name in _held("uncoded_partnerships"))


def is_uncoded_partnership(text: str) -> bool:
    """Whether a text names a real partnership that has no code of its own."""
    return any(key in _uncoded_partnerships() for key in partnership_keys(text))


def organisation(code: str) -> Organisation | None:
    """The organisation with that code, or None when there is none."""
    text = _rows("organisations").get(code)
    if text is None:
        return None
    row = orjson.loads(text)
    return Organisation(code, row["kind"], row["name"], row["valid_to"], tuple(row["replaced_by"]))


def find_organisation(text: str) -> tuple[str, ...]:
    """Codes of the organisations that a text may mean: a code, a name in either language or an abbreviation."""
    if text in _rows("organisations"):
        return (text,)
    return tuple(_held("organisation_index").get(fold(text), ()))
