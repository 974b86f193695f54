"""Read a release folder as an outsider would: the descriptor, and each resource's bytes, rows and schema."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dardr_conformance.canonical import sha256
from dardr_conformance.results import Failure, failure
from dardr_conformance.schemas import Faults

DESCRIPTOR = "datapackage.json"
CODE_LIST = ("code", "label", "parent", "hierarchy", "level")
TOTAL = "_T"
MOST_BYTES = 50_000_000
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Resource:
    """One file of a release: what the descriptor says of it, and its rows."""

    name: str
    about: Mapping[str, Any]
    fields: Sequence[Mapping[str, Any]]
    rows: tuple[Row, ...]

    @property
    def is_code_list(self) -> bool:
        """Whether it lists the codes of a dimension."""
        return tuple(field["name"] for field in self.fields) == CODE_LIST

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The names of its dimensions."""
        return tuple(field["name"] for field in self.fields if field.get("role") == "dimension")

    def adds_up(self, dimension: str) -> bool:
        """Whether the codes of a dimension divide what is counted: nothing twice, nothing left out."""
        field = next(field for field in self.fields if field["name"] == dimension)
        return field.get("additive") is not False and field.get("exhaustive") is not False


def told(requirement: str, name: str, en: str, cy: str) -> Failure:
    """A failure about one file of a release."""
    one = failure(requirement, "release", what=name, met="")
    return Failure(one.requirement, {"en": f"{name}: {en}", "cy": f"{name}: {cy}"})


def descriptor_of(folder: Path, faults: Faults) -> tuple[Mapping[str, Any] | None, list[Failure]]:
    """The descriptor of a release, and what is wrong with it; None where it cannot be used."""
    try:
        content = json.loads((folder / DESCRIPTOR).read_bytes())
        broken = faults(content)
    except (OSError, ValueError, RecursionError):
        en, cy = "there is no such JSON file.", "nid oes ffeil JSON o'r fath."
        return None, [told("REQ-PUB-DESCRIPTOR", DESCRIPTOR, en, cy)]
    if broken:
        en, cy = f"it breaks its schema at {broken[0]}.", f"mae'n torri ei sgema yn {broken[0]}."
        return None, [told("REQ-PUB-DESCRIPTOR", DESCRIPTOR, en, cy)]
    return content, []


def resource_of(folder: Path, about: Mapping[str, Any]) -> tuple[Resource | None, list[Failure]]:
    """A resource of a release, and what is wrong with its file; None where it cannot be read."""
    try:
        content = (folder / about["path"]).read_bytes()
    except OSError:
        return None, [told("REQ-PUB-DIGESTS", about["name"], "its file is not there.", "nid yw ei ffeil yno.")]
    return _read(about["name"], about, content)


def _read(name: str, about: Mapping[str, Any], content: bytes) -> tuple[Resource | None, list[Failure]]:
    faults: list[Failure] = []
    if about["bytes"] != len(content) or about["hash"] != f"sha256:{sha256(content)}":
        faults.append(
            told(
                "REQ-PUB-DIGESTS",
                name,
                "its size or digest is not that of its file.",
                "nid maint neu grynodeb ei ffeil yw'r rhai a roddir.",
            )
        )
    fields = about["schema"]["fields"]
    rows = list(_rows(content, [field["name"] for field in fields])) if len(content) < MOST_BYTES else [None]
    if None in rows:
        en = "it is not UTF-8 CSV with the headings of its schema and lines that end in a line feed."
        cy = "nid CSV UTF-8 yw â phenawdau ei sgema a llinellau sy'n gorffen â phorthiant llinell."
        return None, [*faults, told("REQ-PUB-TEXT", name, en, cy)]
    return Resource(name, about, fields, tuple(row for row in rows if row is not None)), faults


def _rows(content: bytes, headings: list[str]) -> Iterator[Row | None]:
    """The rows of a file; None for a fault in its form."""
    try:
        text = content.decode()
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        yield None
        return
    if not lines or lines[0] != headings or "\r" in text or not text.endswith("\n"):
        yield None
        return
    for line in lines[1:]:
        yield dict(zip(headings, line, strict=True)) if len(line) == len(headings) else None
