"""The CSV file of one large table read by column, where it is plain enough to be read so without doubt."""

from __future__ import annotations

import csv
from typing import Any

QUOTED = r'"[^"]*"'
NEVER = "\x1f"


def frame_of(text: str, content: bytes, sign: str) -> tuple[list[str], Any, list[int]] | None:
    """Headings, rows as a Polars frame of texts by position, and each row's number as a spreadsheet shows it.

    None where the file must be read row by row to say what is wrong with it: rows of other widths, quotes that do not
    close on their line, bare carriage returns, a blank first line. Rows that hold nothing are left out.
    """
    import polars as pl
    from polars.exceptions import PolarsError

    content = content.removeprefix(b"\xef\xbb\xbf")
    first = text.removeprefix("\ufeff").partition("\n")[0].rstrip("\r")
    bare_returns = b"\r" in content and content.count(b"\r") != content.count(b"\r\n")
    if bare_returns or not first.strip() or first.count('"') % 2:
        return None
    headings = [cell.strip() for cell in next(csv.reader([first], delimiter=sign))]
    try:
        if not _even(pl, content, sign, len(headings)):
            return None
        frame = pl.read_csv(content, has_header=False, skip_lines=1, separator=sign, infer_schema=False)
    except PolarsError:
        return None
    if frame.width != len(headings):
        return None
    lines = pl.Series(range(2, frame.height + 2))
    blank = _blank(pl, frame)
    return headings, frame.filter(~blank), lines.filter(~blank).to_list()


def _even(pl: Any, content: bytes, sign: str, width: int) -> bool:
    """Whether every line is blank or one row of that width."""
    read = pl.read_csv(content, has_header=False, separator=NEVER, quote_char=None, infer_schema=False)
    lines = read.to_series().drop_nulls()
    quotes = lines.str.contains('"', literal=True)
    bare, quoted = lines.filter(~quotes), lines.filter(quotes)
    if (quoted.str.count_matches('"', literal=True) % 2 == 1).any():
        return False
    bare = bare.filter(bare.str.strip_chars() != "")
    outside = quoted.str.replace_all(QUOTED, "")
    counts = (bare.str.count_matches(sign, literal=True), outside.str.count_matches(sign, literal=True))
    return not any((count != width - 1).any() for count in counts)


def _blank(pl: Any, frame: Any) -> Any:
    """Which rows hold nothing, or only spaces."""
    blank = frame.to_series(0).fill_null("").str.strip_chars() == ""
    doubtful = blank.arg_true()
    if not doubtful.len():
        return blank
    spaces = frame[doubtful].select(pl.all_horizontal(pl.all().fill_null("").str.strip_chars() == "")).to_series()
    return blank.scatter(doubtful, spaces)
