"""Values written into CSV and JSON: only the records that change are written anew."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from dardr_validators.formats.csv_files import CsvFile
from dardr_validators.formats.delimited import decoded
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.renderings.plain_text import neutral

Cells = Mapping[tuple[int, int], str]
MARK = b"\xef\xbb\xbf"


def with_cells(file: CsvFile, values: Cells) -> bytes:
    """The file with a text in each cell given by its row, from 1, and its column, from 0."""
    wanted: dict[int, dict[int, str]] = {}
    for (row, column), text in values.items():
        wanted.setdefault(row, {})[column] = text
    return file.written(
        "".join(
            _record(file.sign, text, [wanted[row].get(column, cell) for column, cell in enumerate(cells)])
            if row in wanted
            else text
            for row, (_, text, cells) in enumerate(file.records(), 1)
        )
    )


def _record(sign: str, text: str, cells: Sequence[str]) -> str:
    body = text.rstrip("\r\n")
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=sign, lineterminator=text[len(body) :]).writerow(cells)
    return written.getvalue()


def table_of(rows: Sequence[Sequence[str]]) -> bytes:
    """Rows of texts as a CSV file that no spreadsheet takes for formulas."""
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerows([neutral(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig", errors="replace")


def rezipped(content: bytes, files: Mapping[str, bytes], added: Mapping[str, bytes]) -> bytes:
    """A zip with some of its files replaced and others added beside them; names are those inside its top folder."""
    parts = parts_of(content)
    top = ""
    for name, part in files.items():
        held = next(key for key in parts if key == name or key.partition("/")[2] == name)
        top = held.removesuffix(name)
        parts[held] = part
    return repacked({**parts, **{f"{top}{name}": part for name, part in added.items()}})


def with_members(content: bytes, values: Mapping[str, str | list[str]]) -> bytes:
    """A JSON document with a value at each JSON Pointer, indented as it was."""
    text = decoded(content)[0].removeprefix("\ufeff")
    root = json.loads(text)
    for pointer, value in values.items():
        *steps, last = pointer.removeprefix("/").split("/")
        holder: Any = root
        for step in steps:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        holder[last] = value
    first = text.partition("\n")[2]
    indent = len(first) - len(first.lstrip(" ")) or None
    end = "\n" if text.endswith("\n") else ""
    separators = None if indent else ((", ", ": ") if '": ' in text else (",", ":"))
    written = json.dumps(root, ensure_ascii=False, indent=indent, separators=separators) + end
    return (MARK if content.startswith(MARK) else b"") + written.encode()
