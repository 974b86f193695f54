"""The CSV file of a large table cut into blocks of whole records, and any of these read again as in the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

from dardr_validators.formats.columns import MARK, blank_rows, even_rows, first_line, headings_of, some_columns
from dardr_validators.formats.delimited import LONGEST_LINE, delimiter_of

QUOTE, END = b'"', b"\n"


class Refused(Exception):  # noqa: N818 nothing is wrong with what is refused: it is read as a whole
    """An archive that is not checked by parts: something in it must be looked at as a whole."""


class Pieces(Protocol):
    """The files of an archive, of which any piece can be read."""

    def size(self, name: str) -> int:
        """How many bytes a file has."""

    def piece(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file from one place to another."""


class Head(NamedTuple):
    """The file of a table: its first line as written and as text, where its rows begin, and the sign between cells."""

    name: str
    table: str
    line: bytes
    first: str
    sign: str
    start: int


class Run(NamedTuple):
    """Bytes of a file that hold whole records: ``height`` rows, of which the first that is not blank is ``first``."""

    start: int
    end: int
    first: int
    height: int


def head_of(pieces: Pieces, name: str, table: str) -> Head | None:
    """How the file of a table begins; None where there is nothing in it.

    Raises: Refused where it cannot be read by column.
    """
    if not pieces.size(name):
        return None
    begun = pieces.piece(name, 0, LONGEST_LINE)
    mark = len(MARK) if begun.startswith(MARK) else 0
    end = begun.find(END) + 1 or len(begun)
    line = begun[mark:end]
    first = first_line(begun[:end])
    if first is None or len(begun) == end == LONGEST_LINE:
        raise Refused
    return Head(name, table, line if line.endswith(END) else line + END, first, delimiter_of(table, first), end)


def cuts(pieces: Pieces, head: Head, most: int, told: Callable[[bytes], object]) -> Iterator[tuple[int, int]]:
    """Where each block of a file begins and ends: at the end of a record, which is outside quotes.

    A block has about ``most`` bytes; every byte of the file is ``told`` in its turn.
    Raises: Refused where quotes do not close.
    """
    told(pieces.piece(head.name, 0, head.start))
    begun = place = head.start
    inside = False
    while piece := pieces.piece(head.name, place, place + most):
        told(piece)
        inside ^= bool(piece.count(QUOTE) % 2)
        end = _last_end(piece, inside)
        if end:
            yield begun, place + end
            begun = place + end
        place += len(piece)
    if inside:
        raise Refused
    if begun < place:
        yield begun, place


def _last_end(piece: bytes, inside: bool) -> int:
    """Where the last record ends that ends in a piece; 0 where none does. ``inside`` says of its end: in quotes."""
    end = len(piece)
    while (found := piece.rfind(END, 0, end)) >= 0:
        inside ^= bool(piece.count(QUOTE, found, end) % 2)
        if not inside:
            return found + 1
        end = found
    return 0


def rows_of(pieces: Pieces, head: Head, start: int, end: int) -> tuple[Any, int, Any | None]:
    """The rows in a block that hold anything, how many there are in all, and the places of the former among these.

    The places are None where no row is blank.
    Raises: Refused where the rows cannot be read by column.
    """
    content = pieces.piece(head.name, start, end)
    width = len(headings_of(head.first, head.sign))
    frame = None if b"\x00" in content else even_rows(head.line + content, width, head.first, head.sign)
    if frame is None:
        raise Refused
    blank = blank_rows(frame)
    return (frame.filter(~blank), frame.height, (~blank).arg_true()) if blank.any() else (frame, frame.height, None)


def some_of(pieces: Pieces, head: Head, start: int, end: int, *, asked: Sequence[int]) -> tuple[Any, int, Any | None]:
    """The same, of which only the columns that are asked for need be there.

    That all rows have all columns is seen when they are read with all of them.
    """
    content = pieces.piece(head.name, start, end)
    width = len(headings_of(head.first, head.sign))
    frame = some_columns(head.line + content, width, head.sign, asked)
    return rows_of(pieces, head, start, end) if frame is None else (frame, frame.height, None)


def heights_of(pieces: Pieces, head: Head, ends: Sequence[int], height: int) -> list[int]:
    """How many rows each of some blocks has, all of which have ``height``."""
    blocks = list(pairwise(ends))
    if len(blocks) == 1:
        return [height]
    found = [_line_ends(pieces.piece(head.name, start, end)) for start, end in blocks]
    # Where there are as many line ends as rows, every one of them ends a row.
    return found if sum(found) == height else [rows_of(pieces, head, start, end)[1] for start, end in blocks]


def _line_ends(content: bytes) -> int:
    return content.count(END) + (0 if content.endswith(END) else 1)


class Lines(Sequence[int]):
    """The number of each record's row as a spreadsheet shows it, where some rows are blank."""

    def __init__(self, lines: Any) -> None:
        self.lines = lines

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, place: Any) -> Any:
        return self.lines[place]
