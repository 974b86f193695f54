"""CSV: a folder or zip with a file for each table, or the file of one table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.headings import advised, extras_of, matched, spare, table_names
from dardr_validators.formats.own_parts import is_ours
from dardr_validators.privacy import shown_part
from dardr_validators.sources import MAX_BYTES
from dardr_vocabularies.folding import fold

if TYPE_CHECKING:
    from dardr_validators.formats.columns import Framed

DELIMITERS = ",;\t"
LONGEST_LINE = 100_000
ENDINGS = (".csv", ".tsv", ".txt")
csv.field_size_limit(MAX_BYTES)
"""A long text is too long for its field, and said to be; it is no damaged file."""
UTF_32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


Take = Callable[[Draft, str, str], bool]
"""Takes the table in a file into a draft, given the table and the name of the file; whether it may be opened."""


def read(files: Mapping[str, bytes], *, by_column: bool = False) -> Draft:
    """The tables in files by name; a file that is not a table of the standard is said, not refused.

    ``by_column`` reads what can be read so into frames, for an archive: each file is let go before the next is read.
    """

    def take(draft: Draft, table: str, name: str) -> bool:
        content = files[name]
        if _endless(content):
            return False
        _read_table(draft, table, name, content, by_column=by_column)
        return True

    return collected(files, take)


def collected(names: Iterable[str], take: Take) -> Draft:
    """A draft of the files of these names, each table taken in its turn."""
    draft = Draft({}, [])
    for name in sorted(names):
        path, table = PurePosixPath(name), table_of(name)
        if table is not None:
            if not take(draft, table, name):
                return unreadable("file-unsafe")
        elif path.suffix.lower() in ENDINGS and not is_ours(path.stem):
            draft.troubles.append(Trouble("unknown-sheet", place={"file": shown_part(path.name)}))
    unread = any(trouble.check == "not-utf-8" for trouble in draft.troubles)
    return draft if draft.tables or unread else unreadable("file-no-tables")


def table_of(name: str) -> str | None:
    """The table that a file of this name holds; None where it is none of the standard."""
    path = PurePosixPath(name)
    return table_names().get(fold(path.stem)) if path.suffix.lower() in ENDINGS else None


def _endless(content: bytes) -> bool:
    """Whether the headings are longer than any table's: each of a million would be a finding."""
    start = content[:LONGEST_LINE]
    return len(content) > LONGEST_LINE and b"\n" not in start and b"\r" not in start


def _read_table(draft: Draft, table: str, name: str, content: bytes, *, by_column: bool) -> None:
    if table in draft.tables:
        draft.troubles.append(Trouble("duplicate-table", table, place={"file": PurePosixPath(name).name}))
        return
    framed = _framed(table, content) if by_column else None
    if framed is not None:
        draft.tables[table] = as_frame(draft, table, name, framed)
        return
    text, check = decoded(content)
    if check is not None:
        row = odd_row(content)
        place: dict[str, str | int] = {"file": PurePosixPath(name).name} | ({"row": row} if row else {})
        draft.troubles.append(Trouble(check, table, place=place))
    first = next((line for line in text[:LONGEST_LINE].splitlines() if line.strip("\ufeff \t")), None)
    if first is None:
        return
    sign = delimiter_of(table, first)
    draft.tables[table] = _by_row(draft, table, name, text, sign)


def _framed(table: str, content: bytes) -> Framed | None:
    """The file of a table as a frame; None where it must be read row by row."""
    from dardr_validators.formats.columns import first_line, frame_of

    first = first_line(content)
    return frame_of(content, first, delimiter_of(table, first)) if first is not None else None


def as_frame(draft: Draft, table: str, name: str, framed: Framed) -> DraftTable:
    """The table in a file that was read by column; what is wrong with its headings is a trouble of the draft."""
    headings, frame, lines = framed
    columns, missing, troubles = matched(table, headings)
    draft.troubles.extend(_placed(trouble, name) for trouble in advised(table, columns, troubles))
    chosen = frame.select(frame.to_series(column).alias(field) for field, column in columns.items())
    return DraftTable(table, [], Place(file=name, columns=columns, lines=lines), missing=missing, frame=chosen)


def decoded(content: bytes) -> tuple[str, str | None]:
    """The text of a file and the check it fails: UTF-8, UTF-16 with its mark, or Windows-1252 with a warning."""
    if content.startswith(UTF_32):
        return "", "not-utf-8"
    for mark, encoding in MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding), None
            except UnicodeDecodeError:
                return "", "not-utf-8"
    if b"\x00" in content:
        return "", "not-utf-8"
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252"), "encoding"
    except UnicodeDecodeError:
        return "", "not-utf-8"


def odd_row(content: bytes) -> int | None:
    """The row, as a spreadsheet shows it, of the first byte that is no text in UTF-8; None where it has other marks."""
    if content.startswith((*UTF_32, *(mark for mark, _ in MARKS))):
        return None
    try:
        content.decode("utf-8")
        odd = content.find(b"\x00")
    except UnicodeDecodeError as fault:
        odd = min(filter(lambda place: place >= 0, (fault.start, content.find(b"\x00"))))
    lines = content[: max(odd, 0)].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    row, quotes = 1, 0
    for line in lines[:-1]:
        quotes += line.count(b'"')
        row += quotes % 2 == 0
    return row


def delimiter_of(table: str, heading_line: str) -> str:
    """The delimiter that makes the most known headings of the first line."""
    return max(
        DELIMITERS, key=lambda sign: len(matched(table, next(csv.reader([heading_line], delimiter=sign), []))[0])
    )


def _by_row(draft: Draft, table: str, name: str, text: str, sign: str) -> DraftTable:
    rows: list[dict[str, object]] = []
    lines: list[int] = []
    headings: list[str] | None = None
    columns: dict[str, int] = {}
    missing: tuple[str, ...] = ()
    extras: list[dict[str, object]] = []
    unknown: dict[int, str] = {}
    for line, cells in _lines(draft, table, name, text, sign):
        if headings is None:
            headings = [cell.strip() for cell in cells]
            columns, missing, troubles = matched(table, headings)
            draft.troubles.extend(_placed(trouble, name) for trouble in advised(table, columns, troubles))
            unknown = spare(headings, columns)
            continue
        if len(cells) < len(headings) or any(cell.strip() for cell in cells[len(headings) :]):
            numbers = {"cells": len(cells), "headings": len(headings)}
            draft.troubles.append(Trouble("ragged-row", table, len(rows) + 1, numbers=numbers))
        rows.append({field: cells[column] for field, column in columns.items() if column < len(cells)})
        extras.append(extras_of(cells, unknown, len(headings)))
        lines.append(line)
    place = Place(file=name, columns=columns, lines=lines)
    return DraftTable(table, rows, place, missing=missing, extras=extras)


def _lines(draft: Draft, table: str, name: str, text: str, sign: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold anything, each with its number as a spreadsheet shows it."""
    line = 0
    try:
        for line, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True), 1):
            if any(cell.strip() for cell in cells):
                yield line, cells
    except csv.Error:
        draft.troubles.append(Trouble("damaged-row", table, place={"file": PurePosixPath(name).name, "row": line + 1}))


def _placed(trouble: Trouble, name: str) -> Trouble:
    place = {"file": PurePosixPath(name).name, "row": 1, **(trouble.place or {})}
    return replace(trouble, place=place)
