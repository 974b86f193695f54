"""Values written into CSV and JSON: only the cells and values that change are written anew."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence

from dardr_validators.formats.csv_files import CsvFile
from dardr_validators.formats.delimited import decoded
from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.json_spans import spans_of
from dardr_validators.renderings.plain_text import neutral

Cells = Mapping[tuple[int, int], str]
CELL = r'(?:^|(?<=SIGN))("(?:[^"]|"")*"|[^"SIGN][^SIGN]*|)(?=SIGN|$)'
"""A cell as it is written; SIGN stands for the sign between cells."""
MARK = b"\xef\xbb\xbf"


def with_cells(file: CsvFile, values: Cells) -> bytes:
    """The file with a text in each cell given by its row, from 1, and its column, from 0."""
    wanted: dict[int, dict[int, str]] = {}
    for (row, column), text in values.items():
        wanted.setdefault(row, {})[column] = text
    return file.written(
        "".join(
            _record(file.sign, text, {column: new for column, new in wanted[row].items() if column < len(cells)}, cells)
            if row in wanted
            else text
            for row, (_, text, cells) in enumerate(file.records(), 1)
        )
    )


def _record(sign: str, text: str, values: Mapping[int, str], cells: Sequence[str]) -> str:
    """A record with some of its cells changed, the others written as they were."""
    body = text.rstrip("\r\n")
    pieces = [match[1] for match in re.finditer(CELL.replace("SIGN", re.escape(sign)), body)]
    if [_read(piece) for piece in pieces] != list(cells):
        pieces = [_quoted(cell, sign) for cell in cells]
    for column, value in values.items():
        pieces[column] = _quoted(value, sign, always=pieces[column].startswith('"'))
    return sign.join(pieces) + text[len(body) :]


def _read(piece: str) -> str:
    return piece[1:-1].replace('""', '"') if piece.startswith('"') else piece


def _quoted(cell: str, sign: str, *, always: bool = False) -> str:
    if always or not {sign, '"', "\r", "\n"}.isdisjoint(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell


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
    """A JSON document with a value in place of the one at each JSON Pointer, and every other sign as it was."""
    text = decoded(content)[0].removeprefix("\ufeff")
    for pointer, (start, end) in sorted(spans_of(text, values).items(), key=lambda item: item[1], reverse=True):
        text = text[:start] + _json(values[pointer], text[start:end]) + text[end:]
    return (MARK if content.startswith(MARK) else b"") + text.encode()


def _json(value: str | list[str], was: str) -> str:
    """A value in JSON; a list over several lines as the one before it was."""
    indent = re.match(r"\[(\s*\n\s*)", was)
    if isinstance(value, str) or indent is None:
        return json.dumps(value, ensure_ascii=False)
    last = re.search(r"(\s*)\]$", was)
    items = f",{indent[1]}".join(json.dumps(item, ensure_ascii=False) for item in value)
    return f"[{indent[1]}{items}{last[1] if last else ''}]"
