"""One published edition of open data: its code lists, its tables and its figures, ready to be written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dardr_service.publish.disclosure import Protected, ProtectedTable
from dardr_service.publish.faults import PublishError
from dardr_service.publish.figures import Figure, figures_of
from dardr_service.publish.plan import TOTAL, Dimension, Plan, TablePlan, Universe

VERSION = re.compile(r"[0-9]{4}\.[1-9][0-9]*\.[0-9]+")
"""YEAR.RELEASE.WORDING, such as 2024.1.0: new data raises the second number, new words the third."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeList:
    """The codes of one dimension with their labels, the total first."""

    name: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """One table as it is written: a row for every combination of codes, totals first."""

    plan: TablePlan
    universe: Universe
    universe_name: str
    dimensions: tuple[Dimension, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One published edition.

    ``left_out`` names planned tables that could not be protected. ``returns`` is the number of returns counted.
    """

    version: str
    as_at: str
    returns: int
    plan: Plan
    code_lists: tuple[CodeList, ...]
    tables: tuple[PublishedTable, ...]
    figures: tuple[Figure, ...]
    left_out: tuple[str, ...]


def release(protected: Protected, plan: Plan, *, version: str | None, as_at: str, returns: int) -> Release:
    """The release of the protected tables. Without a version it is the first of the year it describes.

    Raises: PublishError where the version is not of the form YEAR.RELEASE.WORDING.
    """
    chosen = version or f"{as_at[:4]}.1.0"
    if not VERSION.fullmatch(chosen):
        raise PublishError(f"A version looks like 2024.1.0 (year, release, wording); met {chosen!r}.")
    used = dict.fromkeys(name for table in protected.tables for name in table.plan.dimensions)
    return Release(
        version=chosen,
        as_at=as_at,
        returns=returns,
        plan=plan,
        code_lists=tuple(_code_list(plan.area if n == plan.area.name else plan.dimensions[n]) for n in ("area", *used)),
        tables=tuple(_published(table, plan, as_at) for table in protected.tables),
        figures=tuple(figure for table in protected.tables for figure in figures_of(table, plan)),
        left_out=protected.left_out,
    )


def _code_list(dimension: Dimension) -> CodeList:
    """Columns: code, label, parent, hierarchy, level."""
    total = (TOTAL, dimension.total_label, "", dimension.scheme, "total")
    codes = ((code.code, code.label, TOTAL, dimension.scheme, dimension.name) for code in dimension.codes)
    return CodeList(dimension.name, dimension.title, (total, *codes))


def _published(table: ProtectedTable, plan: Plan, as_at: str) -> PublishedTable:
    dimensions = (plan.area, *(plan.dimensions[name] for name in table.plan.dimensions))
    universe = plan.universes[table.plan.universe]
    return PublishedTable(
        plan=table.plan,
        universe=universe,
        universe_name=f"{universe.name}-as-at-{as_at}",
        dimensions=dimensions,
        rows=tuple(_rows(table, dimensions)),
    )


def _rows(table: ProtectedTable, dimensions: tuple[Dimension, ...]) -> Iterable[Row]:
    """Codes, value, status, then the label of each code."""
    labels = [{TOTAL: d.total_label, **{code.code: code.label for code in d.codes}} for d in dimensions]
    for key, observation in table.observations.items():
        value = "" if observation.value is None else str(observation.value)
        named = (by_code[code] for by_code, code in zip(labels, key, strict=True))
        yield (*key, value, observation.status, *named)
