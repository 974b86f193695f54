"""Damaged returns: each follows from its number alone, so that any of them can be made again.

A small good return in each carrier is damaged in its bytes, or in its structure by somebody who knows the carrier:
cells and rows of CSV, members of JSON, records of NDJSON, parts and cells of a workbook, triples of a graph.
"""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from random import Random
from typing import Any

from dardr_validators.formats.writing import CARRIERS, write
from dardr_validators.sources import Source
from dardr_validators.submissions import Submission
from dardr_validators.validate import read
from tests.fuzz.damage import (
    bytes_changed,
    json_changed,
    lines_changed,
    table_changed,
    words_changed,
    xml_changed,
)
from tests.rules.given import as_csv, given

Files = Mapping[str, bytes]
SMALL: dict[str, list[dict[str, Any]]] = {
    "action": [{"status": "Completed.", "agencies": "Police; Housing"}, {"status": "compleated"}],
    "evidence": [{}],
    "action_status_history": [{}],
    "national_response": [{}],
    "learning_item": [{}],
}
"""Beside the specimen rows: words that stand for a code, and one that nearly does."""
ENDINGS = {carrier: ending for ending, carrier in reversed(CARRIERS.items())}
KINDS = ("csv-folder", "csv", "csv-zip", "xlsx", "json", "ndjson", "json-ld", "turtle", "n-triples")


@cache
def good(kind: str) -> bytes | Files:
    """The small good return in a carrier."""
    submission = spoken()
    if kind == "csv":
        files = write(submission, "csv-folder")
        assert isinstance(files, dict)
        return files["action.csv"]
    return write(submission, kind)


@cache
def spoken() -> Submission:
    """The small return; a cell that says a code in words is written as its sender wrote it."""
    return read(as_csv(given({"given": dict(SMALL)})))


def source_of(kind: str, content: bytes | Files) -> Source:
    """The source that holds a content of a carrier."""
    if not isinstance(content, bytes):
        return Source("return", files=content)
    return Source("action.csv" if kind == "csv" else f"return{ENDINGS[kind]}", content)


def mutant(number: int) -> tuple[str, Source]:
    """The carrier and the damaged return of a number."""
    random = Random(number)
    kind = KINDS[number % len(KINDS)]
    content = good(kind)
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        content = changed(random, kind, content)
    return kind, source_of(kind, content)


def changed(random: Random, kind: str, content: bytes | Files) -> bytes | Files:
    """The content with one thing damaged."""
    if not isinstance(content, bytes):
        return files_changed(random, dict(content))
    if random.random() < 0.3:
        return bytes_changed(random, content)
    change: dict[str, Callable[[Random, bytes], bytes]] = {
        "csv": table_changed,
        "csv-zip": zip_changed,
        "xlsx": zip_changed,
        "json": json_changed,
        "json-ld": json_changed,
        "ndjson": lines_changed,
        "turtle": words_changed,
        "n-triples": words_changed,
    }
    try:
        return change[kind](random, content)
    except (
        ValueError,
        csv.Error,
        zipfile.BadZipFile,
        zlib.error,
        RecursionError,
        NotImplementedError,
        KeyError,
        EOFError,
    ):
        return bytes_changed(random, content)  # an earlier change has spoilt what this one would have changed


def files_changed(random: Random, files: dict[str, bytes]) -> Files:
    """A folder with a file damaged, taken away, named otherwise or given twice."""
    name = random.choice(sorted(files) or ["x.csv"])
    held = files.get(name, b"")
    match random.randrange(8):
        case 0:
            files.pop(name, None)
        case 1:
            files[random.choice(sorted(files) or ["y.csv"])] = held
        case 2:
            files[
                random.choice(
                    (name.upper(), f" {name}", name.removesuffix(".csv") + ".tsv", "Nodiadau.csv", "\u202e.csv")
                )
            ] = held
        case 3:
            files[name] = bytes_changed(random, held)
        case _:
            try:
                files[name] = table_changed(random, held)
            except (ValueError, csv.Error):
                files[name] = bytes_changed(random, held)
    return files


def zip_changed(random: Random, content: bytes) -> bytes:
    """A zip with a part changed, named otherwise, given twice or taken away; parts are packed anew."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    at = random.randrange(len(parts)) if parts else 0
    name, part = parts[at] if parts else ("x", b"")
    match random.randrange(8):
        case 0 if parts:
            del parts[at]
        case 1:
            parts.append(
                (random.choice(("../x.csv", "a/b/action.csv", "xl/vbaProject.bin", "Nodiadau.csv", name.upper())), part)
            )
        case 2 if parts:
            parts[at] = (random.choice((f"top/{name}", name + ".bak", "/" + name)), part)
        case _ if parts:
            change = table_changed if name.endswith(".csv") else xml_changed if name.endswith("xml") else bytes_changed
            parts[at] = (name, change(random, part))
    target = io.BytesIO()
    method = random.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(target, "w") as archive:
        for path, held in dict(parts).items():
            archive.writestr(zipfile.ZipInfo(path), held, compress_type=method)
    return target.getvalue()
