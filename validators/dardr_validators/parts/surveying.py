"""How the records of an archive hang together: its files cut into blocks, and the joints of every record."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NamedTuple

import polars as pl

from dardr_schema.editions import current
from dardr_schema.tables import tables
from dardr_validators.drafts import Draft
from dardr_validators.editions import edition_of
from dardr_validators.engines.archives import Read
from dardr_validators.expressions.archive import INDEX, ROW, Cells
from dardr_validators.formats.columns import headings_of
from dardr_validators.formats.delimited import as_frame, collected, table_of
from dardr_validators.parts.blocks import Head, Lines, Pieces, Refused, Run, cuts, head_of, rows_of
from dardr_validators.parts.joints import ROOT
from dardr_validators.parts.packing import unpacked

Each = Callable[[str, Iterable[dict[str, Any]]], Iterator[Any]]
"""Does one kind of work on one piece after another, by whichever process, and gives what it found in their order."""
HEADING_LINES = 1


class Sizes(NamedTuple):
    """Bytes of a block, which is the least that is read of a file; of what is read at once; and of a part."""

    block: int
    read: int
    part: int


@dataclass(slots=True)
class Survey:
    """The file of a table: its blocks, how many records and rows they hold, and the joints of each record.

    ``joints`` are those of each block, put away in little room. ``lines`` are the numbers of the rows, from when the
    first blank one was met.
    """

    head: Head
    runs: list[Run] = field(default_factory=list)
    records: int = 0
    height: int = 0
    lines: list[pl.Series] = field(default_factory=list)
    joints: list[bytes] = field(default_factory=list)

    def take(self, ends: Sequence[int], told: tuple[list[int], bytes | None, bytes]) -> None:
        """Take in what was found in the next blocks."""
        heights, places, joints = told
        if places is not None and not self.lines:
            self.lines.append(_counting(HEADING_LINES + 1, self.records))
        rows = _counting(0, sum(heights)) if places is None else unpacked(places).to_series()
        if self.lines:
            self.lines.append(rows + (self.height + HEADING_LINES + 1))
        self.joints.append(joints)
        firsts = rows.search_sorted(pl.Series([0, *accumulate(heights)][:-1], dtype=INDEX))
        for start, end, first, height in zip(ends, ends[1:], firsts, heights, strict=False):
            self.runs.append(Run(start, end, self.records + first, height))
        self.records += rows.len()
        self.height += sum(heights)

    def numbers(self) -> Sequence[int]:
        """The number of each record's row as a spreadsheet shows it."""
        first = HEADING_LINES + 1
        return Lines(pl.concat(self.lines)) if self.lines else range(first, first + self.records)

    def fields(self) -> list[str]:
        """The joints that the file has."""
        return unpacked(self.joints[0]).columns if self.joints else []

    def column(self, name: str) -> pl.Series:
        """One of the joints of all records."""
        return pl.concat([unpacked(joints, [name]) for joints in self.joints], rechunk=True).to_series()

    def read(self) -> Read:
        """The joints of all records."""
        columns = [_counting(0, self.records).alias(ROW), *map(self.column, self.fields())]
        given = [column for column in columns if column.null_count() < column.len()]
        cells = {
            column.name: Cells(column, columns[0].zip_with(column.is_not_null(), pl.Series([None], dtype=INDEX)))
            for column in given
            if column.dtype == pl.List
        }
        return Read(pl.DataFrame([columns[0], *(c for c in given if c.name not in cells and c.name != ROW)]), cells, [])


def _counting(first: int, number: int) -> pl.Series:
    return pl.int_range(first, first + number, dtype=INDEX, eager=True)


def surveys_of(
    pieces: Pieces, names: Iterable[str], *, each: Each, sizes: Sizes, digests: dict[str, str]
) -> tuple[str, dict[str, Survey]]:
    """The edition that an archive names, and the survey of each table by the name of its file.

    Raises: Refused where a file cannot be read by column, or something in it is to be seen as a whole.
    """
    heads: dict[str, Head] = {}
    for name in sorted(names):
        table = table_of(name)
        head = head_of(pieces, name, table) if table is not None else None
        if head is not None:
            if head.table in heads or tables()[head.table].stands_alone:
                raise Refused
            heads[head.table] = head
    edition = _edition(pieces, heads.get(ROOT), sizes.block)
    found = {head.name: Survey(head) for head in heads.values()}
    asked: deque[tuple[Survey, list[int]]] = deque()

    def tasks() -> Iterator[dict[str, Any]]:
        for survey in found.values():
            digest = hashlib.sha256()
            blocks = cuts(pieces, survey.head, sizes.block, digest.update)
            for ends in _together(survey.head.start, blocks, sizes.read):
                asked.append((survey, ends))
                yield {"head": tuple(survey.head), "ends": ends, "edition": edition}
            digests[survey.head.name] = digest.hexdigest()

    for told in each("joints", tasks()):
        survey, ends = asked.popleft()
        survey.take(ends, told)
    return edition, found


def _together(start: int, blocks: Iterable[tuple[int, int]], most: int) -> Iterator[list[int]]:
    """Blocks that are read at once: where the first begins, and where each ends."""
    ends = [start]
    for _, end in blocks:
        ends.append(end)
        if end - ends[0] >= most:
            yield ends
            ends = [end]
    if len(ends) > 1:
        yield ends


def _edition(pieces: Pieces, head: Head | None, block: int) -> str:
    """The edition that the first record of the envelope names."""
    if head is None:
        return current()
    for start, end in cuts(pieces, head, block, len):
        rows = rows_of(pieces, head, start, end)[0]
        if rows.height:
            return edition_of(Draft({ROOT: as_frame(Draft({}, []), ROOT, head.name, _framed(head, rows, ()))}, []))
    return current()


def draft_of(names: Iterable[str], surveys: Mapping[str, Survey]) -> Draft:
    """The tables of an archive as its headings tell of them; their rows stay where they are."""

    def take(draft: Draft, table: str, name: str) -> bool:
        if name in surveys:
            survey = surveys[name]
            none = pl.DataFrame(
                {str(place): [] for place in range(len(headings_of(survey.head.first, survey.head.sign)))}
            )
            draft.tables[table] = as_frame(draft, table, name, _framed(survey.head, none, survey.numbers()))
            draft.tables[table].frame = None
        return True

    return collected(names, take)


def _framed(head: Head, rows: Any, lines: Sequence[int]) -> tuple[list[str], Any, Sequence[int]]:
    return headings_of(head.first, head.sign), rows, lines
