"""What is done with a piece of an archive, by whichever process: its joints are read, or all of it is checked.

Both take and give plain values, so that they can be told from one process to another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import polars as pl

from dardr_schema.editions import current
from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.editions import set_aside
from dardr_validators.engines.archives import Frames, joined_frames, read_table
from dardr_validators.engines.canonical import dtype_of
from dardr_validators.engines.frames import broken
from dardr_validators.expressions.archive import INDEX, ROW, full
from dardr_validators.formats.columns import headings_of
from dardr_validators.formats.delimited import as_frame
from dardr_validators.formats.headings import matched
from dardr_validators.parts.blocks import Head, Pieces, Refused, Run, heights_of, rows_of, some_of
from dardr_validators.parts.joints import ROOT, joints
from dardr_validators.parts.packing import packed, packed_few, packed_trouble, unpacked
from dardr_validators.rules import undecided
from dardr_validators.screen import is_free_text

SAID = "said"
"""What stands for a text of which no more is told than that it is there."""


class Held(NamedTuple):
    """The records of a table in a part: the bytes that hold them, and which of the records in these they are.

    ``rows`` are their numbers in the archive, in order: the first and how many, or a column in bytes. ``asked`` are
    those whose values are wanted whatever is found, ``again`` those that repeat a key.
    """

    head: Sequence[Any]
    runs: Sequence[Sequence[int]]
    rows: tuple[int, int] | bytes
    asked: Sequence[int]
    again: Sequence[int]


def joints_in(
    pieces: Pieces, head: Sequence[Any], *, ends: Sequence[int], edition: str
) -> tuple[list[int], bytes | None, bytes]:
    """The number of rows in each of some blocks, the places of those that are not blank, and their joints.

    ``ends`` are where the first of the blocks begins and where each ends. The places are None where no row is blank.
    """
    file = Head(*head)
    fields = matched(file.table, headings_of(file.first, file.sign))[0]
    asked = {name: fields[name] for name in joints(file.table) if name in fields}
    rows, height, places = some_of(pieces, file, ends[0], ends[-1], asked=list(asked.values()))
    heights = heights_of(pieces, file, ends, height)
    table = _as_table(file, rows)
    table.frame = table.frame.select(*asked)
    _set_aside(Draft({file.table: table}, []), edition)
    read = read_table(table)
    found = {name: cells.distinct.gather(cells.code) for name, cells in read.cells.items()}
    found |= {name: read.frame[name] for name in read.frame.columns if name in asked}
    columns = tables()[file.table].fields
    every = [found.get(name, full(None, rows.height, dtype_of(columns[name]))).alias(name) for name in asked]
    return heights, None if places is None else packed(places.to_frame()), packed(pl.DataFrame(every))


def checked(
    pieces: Pieces,
    held: Mapping[str, Sequence[Any]],
    *,
    edition: str,
    today: str,
    known: Sequence[str],
    owns_root: bool,
) -> dict[str, Any]:
    """What is found in a part of an archive, by the numbers that its records have in the whole.

    ``known`` are the tables that are known in the whole. The first record of the submission is in every part; only one
    of them, which ``owns_root``, tells what is found in it.
    """
    parts = {name: Held(*told) for name, told in held.items()}
    numbers = {name: _numbers(part.rows) for name, part in parts.items()}
    draft, read = Draft({}, []), {}
    for name, part in parts.items():
        # Table by table, so that what was written is let go before the next is read.
        table = _table(pieces, part, numbers[name])
        written = Draft({name: table}, [])
        _set_aside(written, edition)
        draft.tables[name] = table
        draft.troubles.extend(written.troubles)
        read[name] = read_table(table)
    again = {name: _places(numbers[name], part.again) for name, part in parts.items() if part.again}
    frames = joined_frames(draft, read.get, again=again)

    def is_own(table: str | None, row: int) -> bool:
        return owns_root or table != ROOT or row != 0

    def told(troubles: Sequence[Trouble]) -> Iterator[tuple[Any, ...]]:
        for trouble in troubles:
            if trouble.row == 0:
                yield packed_trouble(trouble, 0)
            elif is_own(trouble.table, trouble.row - 1):
                yield packed_trouble(trouble, numbers[str(trouble.table)][trouble.row - 1] + 1)

    met = [trouble for table in read.values() for trouble in table.troubles]
    met += [trouble for trouble in frames.troubles if trouble.check == "unique" and not _of_key(trouble)]
    said = [found for found in broken(frames, known, today=today) if is_own(found[1], found[2])]
    undecided_in = Counter(
        rule for rule, table, row, _ in broken(frames, known, today="", of=undecided) if is_own(table, row)
    )
    flagged: dict[str, set[int]] = {name: set(_places(numbers[name], part.asked)) for name, part in parts.items()}
    for trouble in (*draft.troubles, *met):
        if trouble.row:
            flagged[str(trouble.table)].add(trouble.row - 1)
    for _, found_in, row, _ in said:
        flagged[found_in].add(row)
    if owns_root:
        flagged.setdefault(ROOT, set()).update({0} if frames.tables[ROOT].height else ())
    return {
        "aside": list(told(draft.troubles)),
        "troubles": list(told(met)),
        "broken": [(rule, table, numbers[table][row], field) for rule, table, row, field in said],
        "undecided": dict(undecided_in),
        "values": {name: _values(frames, name, numbers[name], rows) for name, rows in flagged.items() if rows},
    }


def _set_aside(draft: Draft, edition: str) -> None:
    if edition != current():
        set_aside(draft, edition)


def _as_table(head: Head, rows: Any) -> DraftTable:
    return as_frame(Draft({}, []), head.table, head.name, (headings_of(head.first, head.sign), rows, ()))


def _numbers(rows: Any) -> pl.Series:
    if isinstance(rows, bytes):
        return unpacked(rows).to_series()
    return pl.int_range(rows[0], rows[0] + rows[1], dtype=INDEX, eager=True)


def _places(numbers: pl.Series, found: Sequence[int]) -> list[int]:
    """Where some of the numbers, in order, stand among them."""
    return numbers.search_sorted(pl.Series(found, dtype=INDEX)).to_list() if found else []


def _table(pieces: Pieces, part: Held, numbers: pl.Series) -> DraftTable:
    """The records of a table in a part, as written."""
    head, rows = Head(*part.head), []
    for run in map(Run._make, part.runs):
        frame, height, _ = rows_of(pieces, head, run.start, run.end)
        if height != run.height:
            raise Refused
        start = numbers.search_sorted(run.first)
        own = numbers[start : numbers.search_sorted(run.first + frame.height)] - run.first
        is_range = own.len() > 0 and own[-1] - own[0] + 1 == own.len()
        rows.append(frame.slice(own[0], own.len()) if is_range else frame[own])
    if sum(frame.height for frame in rows) != numbers.len():
        raise Refused
    if not rows:
        rows = [rows_of(pieces, head, head.start, head.start)[0]]
    return _as_table(head, pl.concat(rows))


def _of_key(trouble: Trouble) -> bool:
    return trouble.field == tables()[str(trouble.table)].key


def _values(frames: Frames, name: str, numbers: pl.Series, rows: set[int]) -> bytes:
    """The values of some records; of a text no more than that it is there."""
    places = pl.Series(sorted(rows), dtype=INDEX)
    columns = [numbers.gather(places).alias(ROW)]
    for field, column in tables()[name].fields.items():
        if (name, field) in frames.cells:
            cells = frames.cells[name, field]
            columns.append(cells.distinct.gather(cells.code.gather(places)).alias(field))
        elif field in frames.tables[name].columns:
            values = frames.tables[name][field].gather(places)
            if is_free_text(column) and not column.safe_to_show:
                values = pl.select(pl.when(values.is_not_null()).then(pl.lit(SAID))).to_series()
            columns.append(values.alias(field))
    return packed_few(pl.DataFrame(columns))


WORKS: Mapping[str, Callable[..., Any]] = {"joints": joints_in, "check": checked}
