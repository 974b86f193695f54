"""An archive of CSV checked by parts: first how its records hang together, then every part by itself.

What a part holds decides nothing beyond it, so memory is bounded by the size of a part and by the keys of the whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from dardr_schema.tables import tables
from dardr_validators.contents import Checked
from dardr_validators.drafts import Trouble
from dardr_validators.editions import later_columns
from dardr_validators.engines.archives import joined_frames
from dardr_validators.engines.frames import FrameContent
from dardr_validators.expressions.archive import INDEX, PARENT, ROW
from dardr_validators.parts.blocks import Pieces, Refused, Run
from dardr_validators.parts.content import PartsContent
from dardr_validators.parts.grouping import Parts, parts_of, strays_in
from dardr_validators.parts.joints import ROOT, is_divisible
from dardr_validators.parts.packing import packed, unpacked, unpacked_trouble
from dardr_validators.parts.surveying import Each, Sizes, Survey, draft_of, surveys_of
from dardr_validators.parts.work import Held


def divided(
    pieces: Pieces, names: Sequence[str], *, today: str, each: Each, sizes: Sizes, digests: dict[str, str]
) -> Checked:
    """What is found in an archive, part by part.

    Raises: Refused where it is to be looked at as a whole.
    """
    if not is_divisible():
        raise Refused
    edition, surveys = surveys_of(pieces, names, each=each, sizes=sizes, digests=digests)
    draft = draft_of(names, surveys)
    if draft.unreadable:
        raise Refused
    by_table = {survey.head.table: survey for survey in surveys.values()}
    strays: dict[str, pl.DataFrame] = {}

    def joined(name: str, frame: pl.DataFrame) -> pl.DataFrame:
        table = tables()[name]
        strays[name] = strays_in(table, frame, is_sent=table.parent_table in draft.tables)
        return frame.drop([field for field in (table.key, table.parent_field) if field in frame.columns])

    frames = joined_frames(draft, lambda name: by_table[name].read() if name in by_table else None, joined=joined)
    narrow = {name: frame.select(ROW, PARENT) for name, frame in frames.tables.items()}
    frames = replace(frames, tables=narrow, cells={})
    weights = {name: _weight(survey) for name, survey in by_table.items()}
    parts = parts_of(frames, strays, weights=weights, most=sizes.part)
    joints = [trouble for trouble in frames.troubles if trouble.check != "unique" or _is_key(trouble)]
    tasks = _tasks(by_table, parts, joints, most=sizes.read)
    told = {"edition": edition, "today": today, "known": sorted(draft.known)}
    found = list(each("check", ({**task, **told} for task in tasks)))
    draft.troubles.extend(_aside(found, edition))
    values = _values(found)
    cells = (unpacked_trouble(one) for part in found for one in part["troubles"])
    content = PartsContent(
        whole=FrameContent(draft, frames, ()),
        troubles=(*draft.troubles, *cells, *joints, *_alike(joints, values)),
        broken=tuple(one for part in found for one in part["broken"]),
        undecided=sum((Counter(part["undecided"]) for part in found), Counter()),
        values=values,
        surveys=by_table,
    )
    return Checked(draft, edition, content)


def _weight(survey: Survey) -> float:
    """The bytes of a record."""
    return (survey.runs[-1].end - survey.runs[0].start) / max(survey.records, 1) if survey.runs else 0.0


def _is_key(trouble: Trouble) -> bool:
    return trouble.field == tables()[str(trouble.table)].key


def _is_stray(trouble: Trouble) -> bool:
    """Whether a record names one above it that is nowhere, so that others anywhere may name the same."""
    return trouble.check == "reference" and trouble.field == tables()[str(trouble.table)].parent_field


def _alike(joints: Iterable[Trouble], values: Mapping[str, pl.DataFrame]) -> Iterator[Trouble]:
    """The strays that are alike in fields that are unique: no part can tell, for each may be in another."""
    again = {(one.table, one.row) for one in joints if one.check == "unique"}
    strays = _flagged(one for one in joints if _is_stray(one) and (one.table, one.row) not in again)
    for name, rows in strays.items():
        held = values[name].filter(pl.col(ROW).is_in(rows)).sort(ROW) if tables()[name].unique else pl.DataFrame()
        for fields in tables()[name].unique:
            if held.height and all(field in held.columns for field in fields):
                alike = held.drop_nulls(list(fields)).filter(~pl.struct(fields).is_first_distinct())
                yield from (Trouble("unique", name, index + 1, fields[-1]) for index in alike[ROW])


def _tasks(
    surveys: Mapping[str, Survey], parts: Parts, joints: Sequence[Trouble], *, most: int
) -> Iterator[dict[str, Any]]:
    """What is asked of each part."""
    asked, again = _flagged(joints), _flagged(one for one in joints if one.check == "unique" or _is_stray(one))
    starts = {name: [run.first for run in survey.runs] for name, survey in surveys.items()}
    for part in range(parts.number):
        rows = {name: (first, chosen, number) for name, first, chosen, number in parts.of(part)}
        owns_root = ROOT in rows and rows[ROOT][0] == 0
        if ROOT in surveys and surveys[ROOT].records and not owns_root:
            rows[ROOT] = _with_root(rows.get(ROOT))
        held = {}
        for name, survey in surveys.items():
            first, chosen, number = rows.get(name, (0, None, 0))
            numbers: Any = (first, number) if chosen is None else packed(chosen.to_frame())
            few = [_within(found.get(name, ()), first, chosen, number) for found in (asked, again)]
            runs = _runs(survey.runs, starts[name], first=first, chosen=chosen, number=number, most=most)
            held[name] = tuple(Held(tuple(survey.head), [tuple(run) for run in runs], numbers, *few))
        yield {"held": held, "owns_root": owns_root}


def _with_root(rows: tuple[int, pl.Series | None, int] | None) -> tuple[int, pl.Series | None, int]:
    """The records of the envelope in a part, and before them the one that every part sees."""
    if rows is None:
        return 0, None, 1
    first, chosen, number = rows
    own = chosen if chosen is not None else pl.int_range(first, first + number, dtype=INDEX, eager=True)
    return 0, pl.concat([pl.Series([0], dtype=INDEX), own]), number + 1


def _flagged(troubles: Iterable[Trouble]) -> Mapping[str, list[int]]:
    """Table -> the records that some troubles are with, in order."""
    found: dict[str, set[int]] = {}
    for trouble in troubles:
        found.setdefault(str(trouble.table), set()).add(trouble.row - 1)
    return {name: sorted(rows) for name, rows in found.items()}


def _within(found: Sequence[int], first: int, chosen: pl.Series | None, number: int) -> Sequence[int]:
    """Those of some records that are in a part."""
    if not found or not number:
        return []
    if chosen is None:
        return found[bisect_left(found, first) : bisect_left(found, first + number)]
    told = pl.Series(found, dtype=INDEX)
    return told.filter(told.is_in(chosen.implode())).to_list()


def _runs(
    runs: Sequence[Run], starts: Sequence[int], *, first: int, chosen: pl.Series | None, number: int, most: int
) -> Iterator[Run]:
    """The bytes that hold the records of a part: blocks that follow one another are one.

    Where not all their records are of the part, no more than ``most`` bytes are: the others are let go in between.
    """
    if not number:
        return
    if chosen is None:
        places = list(range(bisect_right(starts, first) - 1, bisect_left(starts, first + number)))
    else:
        firsts = pl.Series(starts, dtype=INDEX)
        places = (firsts.search_sorted(chosen, side="right") - 1).unique().sort().to_list()
    begun = 0
    for at, place in enumerate(places):
        is_much = chosen is not None and runs[place].end - runs[places[begun]].start >= most
        if is_much or at + 1 == len(places) or places[at + 1] != place + 1:
            whole = runs[places[begun] : place + 1]
            yield Run(whole[0].start, whole[-1].end, whole[0].first, sum(run.height for run in whole))
            begun = at + 1


def _aside(found: Iterable[Mapping[str, Any]], edition: str) -> list[Trouble]:
    """What the edition of an archive does not have: each column once, in the order of the standard, and each cell."""
    told = [unpacked_trouble(one) for part in found for one in part["aside"]]
    columns = {(trouble.table, trouble.field): trouble for trouble in told if not trouble.row}
    ordered = [(table, column.name) for table, column in later_columns(edition)]
    return [*(columns[one] for one in ordered if one in columns), *(trouble for trouble in told if trouble.row)]


def _values(found: Iterable[Mapping[str, Any]]) -> Mapping[str, pl.DataFrame]:
    """Table -> the records of which something is said, with their values."""
    met: dict[str, list[pl.DataFrame]] = {}
    for part in found:
        for name, content in part["values"].items():
            met.setdefault(name, []).append(unpacked(content))
    return {name: pl.concat(frames, how="diagonal") for name, frames in met.items()}
