"""The good return in pieces, to be damaged by tests, and what is found in the result."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from dardr_validators.findings import Report
from dardr_validators.sources import Source, source_of
from dardr_validators.validate import validate

GOOD = Path(__file__).resolve().parents[4] / "examples/good"
TODAY = date(2026, 6, 1)
Place = tuple[str, str | None, int, str | None]


@cache
def _files() -> dict[str, bytes]:
    return dict(source_of(GOOD / "csv").files or {})


def files(**changed: bytes | None) -> dict[str, bytes]:
    """The good return's CSV files, some of them changed, or left out where None."""
    found: dict[str, bytes | None] = {**_files(), **{f"{name}.csv": content for name, content in changed.items()}}
    return {name: content for name, content in found.items() if content is not None}


def text(table: str) -> str:
    """A CSV file of the good return."""
    return _files()[f"{table}.csv"].decode()


def folder(**changed: bytes | None) -> Source:
    return Source("return", files=files(**changed))


def json_return() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((GOOD / "return.json").read_bytes())
    return content


def as_json(content: object) -> Source:
    return Source("return.json", content if isinstance(content, bytes) else json.dumps(content).encode())


def workbook() -> Any:
    return openpyxl.load_workbook(GOOD / "return.xlsx")


def as_xlsx(book: Any) -> Source:
    target = io.BytesIO()
    book.save(target)
    return Source("return.xlsx", target.getvalue())


def parts() -> dict[str, bytes]:
    """The parts of the good workbook by name."""
    with zipfile.ZipFile(GOOD / "return.xlsx") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(content: Mapping[str, bytes], name: str = "return.zip") -> Source:
    """Files as a zip, compressed as people's programs do."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, part in content.items():
            archive.writestr(path, part)
    return Source(name, target.getvalue())


def report(source: Source) -> Report:
    return validate(source, today=TODAY)


def found(source: Source) -> list[Place]:
    """Rule, table, row and field of every finding."""
    return [(f.rule, f.table, f.row, f.field) for f in report(source).findings]


def refused(source: Source) -> str:
    """The rule that says why a source cannot be read; it is the first that is said."""
    result = report(source)
    assert result.verdict == "unreadable"
    return result.findings[0].rule
