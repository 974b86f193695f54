"""The CSV file of one large table read by column, where it is plain enough to be read so without doubt."""

from __future__ import annotations

import csv
from typing import Any


def frame_of(content: bytes, sign: str) -> tuple[list[str], Any, list[int]] | None:
    """Headings, rows as a Polars frame of texts by position, and each row's number as a spreadsheet shows it.

    None where the file must be read row by row to say what is wrong with it: rows of other widths, quotes that do not
    close, bare carriage returns, a blank first line. Rows that hold nothing are left out.
    """
    import polars as pl
    from polars.exceptions import PolarsError

    content = content.removeprefix(b"\xef\xbb\xbf")
    bare_returns = b"\r" in content and content.count(b"\r") != content.count(b"\r\n")
    first = content[: content.find(b"\n") + 1 or len(content)].decode("utf-8").rstrip("\r\n")
    if bare_returns or not first.strip() or first.count('"') % 2:
        return None
    headings = [cell.strip() for cell in next(csv.reader([first], delimiter=sign))]
    try:
        frame = pl.read_csv(content, has_header=False, skip_lines=1, separator=sign, infer_schema=False)
    except PolarsError:
        return None
    if frame.width != len(headings) or not _even(pl, frame, content, first, sign):
        return None
    lines = pl.Series(range(2, frame.height + 2))
    blank = _blank(pl, frame)
    return headings, frame.filter(~blank), lines.filter(~blank).to_list()


def _even(pl: Any, frame: Any, content: bytes, first: str, sign: str) -> bool:
    """Whether no row is too short: the signs of the file are those between the cells read and those inside them.

    A row that is too long is refused by the reader itself.
    """
    inside = frame.select(pl.all().str.count_matches(sign, literal=True).sum().cast(pl.Int64)).sum_horizontal().item()
    between = frame.height * (frame.width - 1)
    return bool(content.count(sign.encode()) == first.count(sign) + between + inside)


def _blank(pl: Any, frame: Any) -> Any:
    """Which rows hold nothing, or only spaces."""
    blank = frame.to_series(0).fill_null("").str.strip_chars() == ""
    doubtful = blank.arg_true()
    if not doubtful.len():
        return blank
    spaces = frame[doubtful].select(pl.all_horizontal(pl.all().fill_null("").str.strip_chars() == "")).to_series()
    return blank.scatter(doubtful, spaces)
