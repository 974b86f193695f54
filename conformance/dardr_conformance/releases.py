"""Judge a release folder against the convention of releases, and against the returns it was made from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dardr_conformance.release_figures import judged_figures, key_of
from dardr_conformance.release_folders import TOTAL, Resource, descriptor_of, resource_of, told
from dardr_conformance.results import Failure, exit_failure, failure
from dardr_conformance.schemas import faults_by
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite

Publish = Callable[[Path], tuple[Answer, list[Failure]]]
Counts = Mapping[str, Mapping[str, int]]
"""Unit -> code, or the total -> how many."""


def judged_release(case: Case, suite: Suite, publish: Publish, folder: Path) -> Iterator[Failure]:
    """What is wrong with a release, or with its refusal."""
    output = folder / "release"
    answer, troubles = publish(output)
    yield from troubles
    if troubles:
        return
    if case.expected.get("refuse"):
        if answer.exit == 0 or (output.exists() and any(output.iterdir())):
            yield failure("REQ-PUB-REFUSE", "written", what=output.name)
        return
    if answer.exit != 0 or not output.is_dir():
        yield exit_failure(case.requirements[0], answer, 0)
        return
    counts = json.loads(suite.path(case.expected["counts"]).read_bytes()) if "counts" in case.expected else None
    yield from judged_folder(output, suite, counts)
    if case.expected.get("repeat"):
        again = folder / "again"
        publish(again)
        if _bytes(output) != _bytes(again):
            en, cy = "the same returns gave another release.", "rhoddodd yr un ffurflenni ryddhad arall."
            yield told("REQ-PUB-REPEAT", output.name, en, cy)


def judged_folder(folder: Path, suite: Suite, counts: Counts | None = None) -> Iterator[Failure]:
    """What is wrong with a release folder."""
    schema = suite.path("schemas/release.schema.json")
    control = faults_by(schema, "control")
    descriptor, faults = descriptor_of(folder, faults_by(schema))
    yield from faults
    if descriptor is None:
        return
    resources: list[Resource] = []
    for about in descriptor["resources"]:
        resource, faults = resource_of(folder, about)
        yield from faults
        resources += [resource] if resource else []
    lists = {one.name: one for one in resources if one.is_code_list}
    tables = [one for one in resources if not one.is_code_list]
    if not tables:
        en, cy = "no resource is a table.", "nid oes adnodd sy'n dabl."
        yield told("REQ-PUB-DESCRIPTOR", folder.name, en, cy)
    for one in lists.values():
        yield from _list(one)
    for table in tables:
        yield from judged_figures(table, _lists_of(table, lists), control)
    if counts is not None:
        yield from _counts(folder, tables, counts)


def _list(codes: Resource) -> Iterator[Failure]:
    keys = [(row["hierarchy"], row["code"]) for row in codes.rows]
    totals = [row for row in codes.rows if row["code"] == TOTAL and row["level"] == "total" and not row["parent"]]
    known = {row["code"] for row in codes.rows}
    lost = [row for row in codes.rows if row["parent"] not in known and row["code"] != TOTAL]
    if len(set(keys)) < len(keys) or not totals or lost:
        en = f"a code is listed twice or below no other, or the total {TOTAL} is not there."
        cy = f"rhestrir cod ddwywaith neu heb god uwch, neu nid yw'r cyfanswm {TOTAL} yno."
        yield told("REQ-PUB-CODES", codes.name, en, cy)


def _lists_of(table: Resource, lists: Mapping[str, Resource]) -> dict[str, Resource]:
    """The code list of each dimension, as the table's foreign keys say."""
    found: dict[str, Resource] = {}
    for key in table.about["schema"].get("foreignKeys", ()):
        fields, named = key["fields"], key["reference"]["resource"]
        field = fields[0] if isinstance(fields, list) and len(fields) == 1 else fields
        if isinstance(field, str) and named in lists:
            found[field] = lists[named]
    return found


def _counts(folder: Path, tables: list[Resource], counts: Counts) -> Iterator[Failure]:
    """The counts of the returns, wherever the release prints them: a total, or one code with all else total."""
    for unit, wanted in counts.items():
        met = [figure for table in tables if _unit(table) == unit for figure in _figures(table)]
        wrong = [(code, value) for code, value in met if code in wanted and value != wanted[code]]
        if wrong or TOTAL not in dict(met):
            code, value = wrong[0] if wrong else (TOTAL, "-")
            en = f"{unit}, {code}: {value} printed, {wanted[code]} in the returns."
            cy = f"{unit}, {code}: printiwyd {value}, {wanted[code]} yn y ffurflenni."
            yield told("REQ-PUB-FIGURES", folder.name, en, cy)


def _unit(table: Resource) -> Any:
    control = table.about.get("disclosureControl")
    return control.get("unit") if isinstance(control, dict) else None


def _figures(table: Resource) -> Iterator[tuple[str, int]]:
    """The printed counts of a table that are about one code at most."""
    for row in table.rows:
        codes = [code for code in key_of(table, row) if code != TOTAL]
        if len(codes) <= 1 and row["value"].isdigit():
            yield (codes[0] if codes else TOTAL), int(row["value"])


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
