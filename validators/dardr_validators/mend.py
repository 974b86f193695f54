"""Mend a submission: a copy of the sender's own file in which suggestions stand in place of what was written.

A safe suggestion is the standard's own term for what a cell says. Any other is a reading that a person must confirm:
it is applied only where all are accepted. A cell of which a part would be lost keeps what it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dardr_schema.tables import tables
from dardr_validators.cells import LIST_BREAK, is_blank, reader
from dardr_validators.drafts import Draft
from dardr_validators.faults import DardrError
from dardr_validators.findings import Finding, Report
from dardr_validators.formats.csv_files import csv_files
from dardr_validators.formats.own_parts import CHANGES
from dardr_validators.formats.reading import draft_of
from dardr_validators.renderings.words import WORDS, heading, part, place
from dardr_validators.reporting import LOST
from dardr_validators.sources import Source
from dardr_validators.validate import unreadable_reason, validate
from dardr_validators.values import written

ACCEPT = ("safe", "all")
Spot = tuple[str | None, int, str | None, str]
CARRIERS = ("csv", "csv-folder", "csv-zip", "json", "xlsx")


class MendError(DardrError):
    """The source cannot be mended: it cannot be read, or it is of a kind whose values are not written in place."""


@dataclass(frozen=True, slots=True)
class Change:
    """One suggestion and the cell it is for. ``was`` is the sender's own text, for their own copy only."""

    finding: Finding
    value: str
    was: str

    def told(self, language: str) -> str:
        """The change in a line that may be shown anywhere: where, and the value now there."""
        return f"{place(self.finding, language)}: {self.value} ({self.finding.rule})"


@dataclass(frozen=True, slots=True)
class Mended:
    """A mended copy, what was changed in it, and how many suggestions were left.

    ``log`` is the list of changes of a single CSV file, which has no room for one.
    """

    source: Source
    changes: tuple[Change, ...]
    left: int
    log: bytes | None = None


def mended(source: Source, *, today: date, accept: str = "safe", language: str = "en") -> Mended:
    """The copy of a source with its suggestions applied.

    Raises: ValueError for an ``accept`` that does not exist; MendError for a source that cannot be mended.
    """
    if accept not in ACCEPT:
        raise ValueError(f"expected accept, one of {', '.join(ACCEPT)}, met {accept!r}")
    report = validate(source, today=today, engine="records", cap=None)
    reason = unreadable_reason(report)
    if reason is not None:
        raise MendError(f"{report.source['name']}: {reason.message[language]} {reason.mend[language]}")
    if report.source["format"] not in CARRIERS:
        raise MendError(f"{report.source['name']}: only XLSX, CSV and JSON are mended. Convert the file first.")
    draft = draft_of(source)
    chosen = _chosen(report, draft, accept)
    if not chosen:
        return Mended(source, (), _left(report, ()))
    copy, changes, log = _applied(source, draft, report, chosen, language)
    return Mended(copy, changes, _left(report, changes), log)


def _left(report: Report, changes: tuple[Change, ...]) -> int:
    """How many cells still have a suggestion: the code that a text means may be one that has ended."""
    found: dict[Spot, list[bool]] = {}
    for finding in report.findings:
        if finding.suggestion is not None:
            found.setdefault(_cell(finding), []).append(finding.suggestion.safe)
    applied = {_cell(change.finding): change.finding.suggestion for change in changes}
    safely = {cell for cell, suggestion in applied.items() if suggestion is not None and suggestion.safe}
    return sum(cell not in applied or (cell in safely and not all(safe)) for cell, safe in found.items())


def _cell(finding: Finding) -> Spot:
    """The cell of a finding; of one that has no record, such as a heading, its place in the file."""
    place = "" if finding.row else str(sorted(finding.location.items()))
    return finding.table, finding.row, finding.field, place


def _chosen(report: Report, draft: Draft, accept: str) -> list[Change]:
    """One change a cell. One that asks comes first where all are accepted: it goes on from what the text means."""
    found: dict[Spot, Change] = {}
    for safe in (False, True) if accept == "all" else (True,):
        for finding in report.findings:
            if finding.suggestion is not None and finding.suggestion.safe is safe and _cell(finding) not in found:
                found.update({_cell(finding): change for change in _change(finding, draft)})
    order = {id(finding): index for index, finding in enumerate(report.findings)}
    return sorted(found.values(), key=lambda change: order[id(change.finding)])


def _change(finding: Finding, draft: Draft) -> Iterator[Change]:
    """The change that a suggestion makes, unless it would lose a part of what the cell says."""
    suggestion = finding.suggestion
    if suggestion is None or finding.table is None or finding.field is None or not finding.row:
        return
    column = tables()[finding.table].fields.get(finding.field)
    raw = draft.tables[finding.table].rows[finding.row - 1].get(finding.field) if column else None
    if column is None or is_blank(raw):
        return
    items = raw if isinstance(raw, list) else [raw]
    was = ";".join(written(item) for item in items)
    read = reader(column)
    lost = any(fault.check in LOST for fault in read(raw).faults)
    several = column.is_list and sum(not is_blank(item) for item in re.split(LIST_BREAK, was)) > 1
    if (lost and (suggestion.safe or several)) or read(suggestion.value).faults:
        return
    yield Change(finding, suggestion.value, was)


def _applied(
    source: Source, draft: Draft, report: Report, chosen: list[Change], language: str
) -> tuple[Source, tuple[Change, ...], bytes | None]:
    kind = report.source["format"]
    if kind == "xlsx":
        return (*_in_workbook(source, chosen, language), None)
    if kind == "json":
        return (*_in_document(source, chosen), None)
    return _in_files(source, draft, chosen, str(kind), language)


def _in_workbook(source: Source, chosen: list[Change], language: str) -> tuple[Source, tuple[Change, ...]]:
    from dardr_validators.mended_workbook import with_sheet, with_values

    def spot(change: Change) -> tuple[str, str]:
        return str(change.finding.location.get("sheet")), str(change.finding.location.get("cell"))

    content, taken = with_values(source.content, {spot(change): change.value for change in chosen})
    changes = tuple(change for change in chosen if spot(change) in taken)
    if not changes:
        return source, ()
    return Source(source.name, with_sheet(content, CHANGES[language], _log(changes, language))), changes


def _in_document(source: Source, chosen: list[Change]) -> tuple[Source, tuple[Change, ...]]:
    from dardr_validators.mended_texts import with_members

    def value(change: Change) -> str | list[str]:
        column = tables()[str(change.finding.table)].fields[str(change.finding.field)]
        return change.value.split(";") if column.is_list else change.value

    values = {str(change.finding.location["pointer"]): value(change) for change in chosen}
    return Source(source.name, with_members(source.content, values)), tuple(chosen)


def _in_files(
    source: Source, draft: Draft, chosen: list[Change], kind: str, language: str
) -> tuple[Source, tuple[Change, ...], bytes | None]:
    from dardr_validators.mended_texts import rezipped, table_of, with_cells

    held = csv_files(source)
    cells: dict[str, dict[tuple[int, int], str]] = {}
    for change in chosen:
        finding = change.finding
        held_in = draft.tables[str(finding.table)].place
        spot = (int(finding.location["row"]), held_in.columns[str(finding.field)])
        cells.setdefault(str(held_in.file), {})[spot] = change.value
    files = {name: with_cells(held[name], values) for name, values in cells.items()}
    log = table_of(_log(tuple(chosen), language))
    if kind == "csv":
        return Source(source.name, next(iter(files.values()))), tuple(chosen), log
    added = _free(f"{CHANGES[language].lower()}", csv_names(source))
    if kind == "csv-zip":
        return Source(source.name, rezipped(source.content, files, {added: log})), tuple(chosen), None
    return Source(source.name, files={**(source.files or {}), **files, added: log}), tuple(chosen), None


def csv_names(source: Source) -> frozenset[str]:
    """The names of the files of a CSV folder or zip."""
    from dardr_validators.formats.csv_files import files_of

    return frozenset(files_of(source))


def _free(stem: str, taken: frozenset[str]) -> str:
    numbers: Iterator[str] = iter(["", *map(str, range(2, len(taken) + 3))])
    return next(name for number in numbers if (name := f"{stem}{number}.csv") not in taken)


def _log(changes: tuple[Change, ...], language: str) -> list[list[str]]:
    """The changes as a table for the sender's own copy."""
    words: Mapping[str, str] = WORDS[language]
    columns = ("rule", "part", "row-heading", "cell", "field", "was", "value")
    rows = [[words[column] for column in columns]]
    for change in changes:
        finding, location = change.finding, change.finding.location
        where = [part(finding, language), str(location.get("row", finding.row)), str(location.get("cell", ""))]
        rows.append([finding.rule, *where, heading(finding, language), change.was, change.value])
    return rows
