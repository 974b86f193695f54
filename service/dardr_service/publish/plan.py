"""The publication plan: which tables a release holds and how each dimension is coded. Authored in ``plan.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson

from dardr_vocabularies.schemes import scheme

PLAN = Path(__file__).parent / "plan.json"
TOTAL = "_T"
"""The code of every total (SDMX)."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a dimension. ``missing`` marks what was not sent: it is counted, and left out of some bases."""

    code: str
    label: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Dimension:
    """One way of dividing what is counted: its codes in the order of the vocabulary, totals apart."""

    name: str
    title: str
    scheme: str
    total_label: str
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Universe:
    """What a table counts. In an ``overlapping`` dimension one counted thing may have several codes."""

    name: str
    unit: str
    base: str
    overlapping: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TablePlan:
    """One table of the plan.

    ``together`` lists codes whose counts are also given as one figure. A table that ``may_be_left_out`` is dropped
    where it cannot be protected; any other then stops the release. One that ``stands_in_for`` another appears only
    where that one was dropped.
    """

    name: str
    title: str
    universe: str
    dimensions: tuple[str, ...]
    note: str = ""
    together: tuple[tuple[str, ...], ...] = ()
    may_be_left_out: bool = False
    stands_in_for: str | None = None
    area_level: str = "total"
    protects: str = "work"


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a release is made to."""

    package: Mapping[str, str]
    licence: Mapping[str, str]
    area: Dimension
    library: frozenset[str]
    dimensions: Mapping[str, Dimension]
    universes: Mapping[str, Universe]
    tables: tuple[TablePlan, ...] = field(default=())


@cache
def publication_plan() -> Plan:
    """The plan of the national tables.

    Raises: ValueError where the plan names a code list or a code that the standard does not have.
    """
    authored: dict[str, Any] = orjson.loads(PLAN.read_bytes())
    label = authored["total_label"]
    return Plan(
        package=MappingProxyType(authored["package"]),
        licence=MappingProxyType(authored["licence"]),
        area=Dimension("area", authored["area"]["title"], "area", authored["area"]["total_label"], ()),
        library=frozenset(authored["library"]),
        dimensions=MappingProxyType({n: _dimension(n, row, label) for n, row in authored["dimensions"].items()}),
        universes=MappingProxyType({n: _universe(n, row) for n, row in authored["universes"].items()}),
        tables=tuple(_table(row) for row in authored["tables"]),
    )


def _dimension(name: str, row: Mapping[str, Any], total_label: str) -> Dimension:
    concepts = scheme(row["scheme"]).concepts
    chosen = [code for code in row.get("codes", concepts) if _is_part(row.get("part"), code, row["scheme"])]
    unknown = {*chosen, *row["missing"]} - set(concepts)
    if unknown:
        raise ValueError(f"expected codes of {row['scheme']} in the plan of {name}, met {sorted(unknown)}")
    codes = (Code(code, concepts[code].label["en"], code in row["missing"]) for code in chosen)
    return Dimension(name, row["title"], row["scheme"], total_label, tuple(codes))


def _is_part(part: str | None, code: str, scheme_name: str) -> bool:
    """Whether a code belongs to the top of its list, or to what lies below it; a top code without any is both."""
    concepts = scheme(scheme_name).concepts
    at_top = concepts[code].broader is None if code in concepts else True
    if part == "narrower":
        return not at_top or not any(concept.broader == code for concept in concepts.values())
    return part is None or at_top


def _universe(name: str, row: Mapping[str, Any]) -> Universe:
    return Universe(name, row["unit"], row["base"], tuple(row.get("overlapping", ())))


def _table(row: Mapping[str, Any]) -> TablePlan:
    lists = {"dimensions": tuple(row["dimensions"]), "together": tuple(map(tuple, row.get("together", ())))}
    return TablePlan(**{**row, **lists})
