"""The CSV file of one large table read by column, where it is plain enough to be read so without doubt."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import Any

MARK = b"\xef\xbb\xbf"
OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
Framed = tuple[list[str], Any, Sequence[int]]
"""Headings, rows by position and the number of each row, of a file read by column."""


def first_line(content: bytes) -> str | None:
    """The first line of a text in UTF-8 without its end; None where the file is to be read row by row."""
    content = content.removeprefix(MARK)
    if content.startswith(OTHER_MARKS) or b"\x00" in content:
        return None
    try:
        first = content[: content.find(b"\n") + 1 or len(content)].decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        return None
    return None if not first.strip() or first.count('"') % 2 else first


def headings_of(first: str, sign: str) -> list[str]:
    """The headings in the first line of a file."""
    return [cell.strip() for cell in next(csv.reader([first], delimiter=sign))]


def frame_of(content: bytes, first: str, sign: str) -> Framed | None:
    """Headings, rows as a Polars frame of texts by position, and each row's number as a spreadsheet shows it.

    None where the file must be read row by row to say what is wrong with it: rows of other widths, quotes that do not
    close, bare carriage returns, bytes that are not UTF-8. Rows that hold nothing are left out.
    """
    import polars as pl

    headings = headings_of(first, sign)
    frame = even_rows(content.removeprefix(MARK), len(headings), first, sign)
    if frame is None:
        return None
    blank = blank_rows(frame)
    if not blank.any():
        return headings, frame, range(2, frame.height + 2)
    lines = pl.Series(range(2, frame.height + 2))
    return headings, frame.filter(~blank), lines.filter(~blank).to_list()


def even_rows(content: bytes, width: int, first: str, sign: str) -> Any | None:
    """All rows below the first line as a Polars frame of texts by position; None where they are not all of its width.

    Any rows of a file may be asked for below its first line: they are read as they are in the whole.
    """
    import polars as pl
    from polars.exceptions import PolarsError

    returns = b"\r" in content
    if returns and content.count(b"\r") != content.count(b"\r\n"):
        return None
    try:
        # The first line is read as a row, for the columns are counted in the first: those below may be blank.
        frame = pl.read_csv(content, has_header=False, separator=sign, infer_schema=False)[1:]
    except PolarsError:
        return None
    is_even = frame.width == width and (
        (not returns and _weighs_even(frame, content, first)) or _counts_even(pl, frame, content, first, sign)
    )
    return frame if is_even else None


def some_columns(content: bytes, width: int, sign: str, asked: Sequence[int]) -> Any | None:
    """All rows below the first line with some of their columns, the others being null; None where that cannot be said.

    Nothing is known of the other columns: neither that all rows have them, nor that a row whose first cell is blank
    holds anything. So rows with such a cell cannot be said.
    """
    import polars as pl
    from polars.exceptions import PolarsError

    chosen = sorted({0, *asked})
    try:
        frame = pl.read_csv(content, has_header=False, separator=sign, infer_schema=False, columns=chosen)[1:]
    except PolarsError:
        return None
    if _says_nothing(frame.to_series(0)).any():
        return None
    found = dict(zip(chosen, frame.iter_columns(), strict=True))
    nothing = pl.Series([None], dtype=pl.String).new_from_index(0, frame.height)
    return pl.DataFrame([found.get(place, nothing).alias(str(place)) for place in range(width)])


def _weighs_even(frame: Any, content: bytes, first: str) -> bool:
    """Whether no row is too short, by the bytes; one that is too long is refused by the reader itself.

    Bytes that are in no cell are signs between cells, line ends and quotes: were a sign missing there would be too
    few. The sum does not come out where a quote is written twice.
    """
    if not frame.to_series(frame.width - 1).null_count():
        return True
    given = [column for column in frame.iter_columns() if column.null_count() < frame.height]
    inside = sum(int(column.str.len_bytes().sum()) for column in given)
    between, ends = frame.height * (frame.width - 1), frame.height + (1 if content.endswith(b"\n") else 0)
    quotes = content.count(b'"') - first.count('"')
    return bool(len(content) == len(first.encode()) + ends + between + inside + quotes)


def _counts_even(pl: Any, frame: Any, content: bytes, first: str, sign: str) -> bool:
    """The same by the signs: those of the file are those between cells and those inside them."""
    between = frame.height * (frame.width - 1)
    signs = frame.select(pl.all().str.count_matches(sign, literal=True).sum().cast(pl.Int64)).sum_horizontal().item()
    return bool(content.count(sign.encode()) == first.count(sign) + between + signs)


def blank_rows(frame: Any) -> Any:
    """Which rows hold nothing, or only spaces."""
    import polars as pl

    blank = _says_nothing(frame.to_series(0))
    doubtful = blank.arg_true()
    if not doubtful.len():
        return blank
    spaces = frame[doubtful].select(pl.all_horizontal(pl.all().fill_null("").str.strip_chars() == "")).to_series()
    return blank.scatter(doubtful, spaces)


def _says_nothing(column: Any) -> Any:
    return column.str.contains(r"^\s*$").fill_null(value=True)
