"""The CSV files of a source as texts, record by record: what is needed to mark or mend a place in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from dardr_validators.formats.delimited import ENDINGS, decoded, delimiter_of
from dardr_validators.formats.headings import table_names
from dardr_validators.formats.reading import format_of
from dardr_validators.sources import Source, unzipped
from dardr_vocabularies.folding import fold

HEADING_SCANNED = 100_000


@dataclass(frozen=True, slots=True)
class CsvFile:
    """One table's file: its text, how it separates cells, and how its text was written as bytes."""

    name: str
    table: str
    text: str
    sign: str
    mark: bytes
    encoding: str

    def records(self) -> Iterator[tuple[int, str, list[str]]]:
        """Each record in turn: the line it begins on, its text with its line end, and its cells.

        A record that is damaged ends the file: what follows is given as one text without cells.
        """
        lines = io.StringIO(self.text, newline="").readlines()
        reader = csv.reader(iter(lines), delimiter=self.sign, strict=True)
        done = 0
        try:
            for cells in reader:
                yield done + 1, "".join(lines[done : reader.line_num]), cells
                done = reader.line_num
        except csv.Error:
            yield done + 1, "".join(lines[done:]), []

    def written(self, text: str) -> bytes:
        """A text as bytes, the way this file's own text was."""
        return self.mark + text.encode(self.encoding)


def files_of(source: Source) -> Mapping[str, bytes]:
    """The files of a CSV folder, zip or single file by name; nothing for another carrier."""
    kind = format_of(source)
    if kind == "csv":
        return {PurePosixPath(source.name).name: source.content}
    return unzipped(source.content) if kind == "csv-zip" else (source.files or {})


def csv_files(source: Source) -> dict[str, CsvFile]:
    """The files of a source that hold a table of the standard and can be read, by name."""
    found = {}
    for name, content in sorted(files_of(source).items()):
        path = PurePosixPath(name)
        table = table_names().get(fold(path.stem))
        if table is None or path.suffix.lower() not in ENDINGS:
            continue
        text, _ = decoded(content)
        if text.strip():
            first = text.lstrip("\r\n")[:HEADING_SCANNED].splitlines()[0]
            found[name] = CsvFile(name, table, text, delimiter_of(table, first), *_encoding(content))
    return found


def _encoding(content: bytes) -> tuple[bytes, str]:
    """The mark at the head of a text and the encoding after it; `decoded` could read it."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return mark, encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return b"", "cp1252"
    return b"", "utf-8"
