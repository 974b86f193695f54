"""Judge the figures of a release: every combination once, statuses, sums, thresholds, and what subtraction finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import prod
from typing import Any

from dardr_conformance.release_folders import TOTAL, Resource, Row, told
from dardr_conformance.results import Failure
from dardr_conformance.schemas import Faults

WITH_VALUE = ("", "r", "p", "b", "e", "u")
WITHOUT_VALUE = ("c", "x", "z")
CONFIDENTIAL = "c"
AREA = "area"
Lists = Mapping[str, Resource]
Key = tuple[str, ...]


def judged_figures(table: Resource, lists: Lists, faults: Faults) -> Iterator[Failure]:
    """What is wrong with the figures of a table, given the code list of each dimension.

    ``faults`` names where a declaration of disclosure control breaks its schema.
    """
    if not {"value", "status"} <= {field["name"] for field in table.fields} or not table.dimensions:
        en, cy = "it has no dimension, value or status.", "nid oes ganddi ddimensiwn, gwerth na statws."
        yield told("REQ-PUB-DESCRIPTOR", table.name, en, cy)
        return
    yield from _codes(table, lists)
    yield from _combinations(table)
    statuses = list(_statuses(table))
    yield from statuses[:1]
    control: Any = table.about.get("disclosureControl")
    usable = not faults(control) and control.get("geographyDimension", AREA) in table.dimensions
    if not statuses and usable:
        yield from _protected(table, control, lists)
        yield from _sums(table, control, lists)
    elif not statuses:
        en, cy = "it declares no usable disclosure control.", "nid yw'n datgan rheolaeth datgelu ddefnyddiadwy."
        yield told("REQ-PUB-CONTROL", table.name, en, cy)


def _codes(table: Resource, lists: Lists) -> Iterator[Failure]:
    for dimension in table.dimensions:
        used = {row[dimension] for row in table.rows}
        listed = {row["code"] for row in lists[dimension].rows} if dimension in lists else set()
        if not used <= listed or TOTAL not in used:
            en = f"a code of {dimension} stands in no code list, or there is no total {TOTAL}."
            cy = f"nid yw cod o {dimension} mewn rhestr godau, neu nid oes cyfanswm {TOTAL}."
            yield told("REQ-PUB-CODES", table.name, en, cy)


def _combinations(table: Resource) -> Iterator[Failure]:
    met = Counter(key_of(table, row) for row in table.rows)
    wanted = prod(len({key[place] for key in met}) for place in range(len(table.dimensions)))
    if len(met) != wanted or max(met.values(), default=1) > 1:
        en = f"{len(table.rows)} rows, {wanted} combinations of codes."
        cy = f"{len(table.rows)} rhes, {wanted} cyfuniad o godau."
        yield told("REQ-PUB-COMBINATIONS", table.name, en, cy)


def key_of(table: Resource, row: Row) -> Key:
    """The codes of a row, by dimension."""
    return tuple(row[dimension] for dimension in table.dimensions)


def _statuses(table: Resource) -> Iterator[Failure]:
    for number, row in enumerate(table.rows, 1):
        value, status = row["value"], row["status"]
        allowed = WITH_VALUE if value else WITHOUT_VALUE
        if (value and not (value.isascii() and value.isdigit())) or status not in allowed:
            en = f"row {number}: the value and the status do not go together."
            cy = f"rhes {number}: nid yw'r gwerth a'r statws yn cyd-fynd."
            yield told("REQ-PUB-STATUS", table.name, en, cy)


def _protected(table: Resource, control: Mapping[str, Any], lists: Lists) -> Iterator[Failure]:
    area = control.get("geographyDimension", AREA)
    levels = {row["code"]: row["level"] for row in lists[area].rows} if area in lists else {}
    exempt = set(control.get("exemptLevels", ())) if control["class"] == "work" else set()
    for number, row in enumerate(table.rows, 1):
        if not row["value"]:
            continue
        value = int(row["value"])
        rounded = control["method"] == "rounding"
        if rounded and value % control["roundingBase"]:
            en = f"row {number} is not rounded as declared."
            cy = f"nid yw rhes {number} wedi'i thalgrynnu fel y datganwyd."
            yield told("REQ-PUB-CONTROL", table.name, en, cy)
            return
        if not rounded and 0 < value < control["threshold"] and levels.get(row[area]) not in exempt:
            en = f"row {number} prints a count below the threshold."
            cy = f"mae rhes {number} yn argraffu cyfrif islaw'r trothwy."
            yield told("REQ-PUB-THRESHOLD", table.name, en, cy)
            return


def _sums(table: Resource, control: Mapping[str, Any], lists: Lists) -> Iterator[Failure]:
    """Each total beside its parts: they make it where all are printed, and none is left to be found."""
    cells = {key_of(table, row): row for row in table.rows}
    for place, dimension in enumerate(table.dimensions):
        if dimension not in lists or not table.adds_up(dimension):
            continue
        for whole, parts in _groups(lists[dimension], {key[place] for key in cells}):
            for key, total in cells.items():
                below = [cells.get((*key[:place], code, *key[place + 1 :])) for code in parts]
                if key[place] == whole and None not in below:
                    fault = _sum(table, total, [row for row in below if row], control["method"])
                    if fault is not None:
                        yield fault
                        return


def _groups(codes: Resource, used: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Each code with those it consists of, in each hierarchy, where a table has all of them."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in codes.rows:
        if row["parent"]:
            found.setdefault((row["hierarchy"], row["parent"]), []).append(row["code"])
    for (_, whole), parts in found.items():
        if whole in used and used.issuperset(parts):
            yield whole, parts


def _sum(table: Resource, total: Row, parts: list[Row], method: str) -> Failure | None:
    hidden = [row for row in parts if not row["value"]]
    if not hidden and total["value"] and method != "rounding":
        met = sum(int(row["value"]) for row in parts)
        if met != int(total["value"]):
            en = f"the parts add to {met}, the total is {total['value']}."
            cy = f"mae'r rhannau'n adio i {met}, y cyfanswm yw {total['value']}."
            return told("REQ-PUB-TOTALS", table.name, en, cy)
    found = (total["value"] and len(hidden) == 1 and hidden[0]["status"] == CONFIDENTIAL) or (
        total["status"] == CONFIDENTIAL and not hidden
    )
    if found and method != "rounding":
        en = "a count that is not printed can be found by subtraction."
        cy = "gellir canfod cyfrif nad yw wedi'i brintio drwy dynnu."
        return told("REQ-PUB-DIFFERENCE", table.name, en, cy)
    return None
