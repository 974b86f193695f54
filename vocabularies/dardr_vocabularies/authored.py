"""Read the authored lists strictly, as the build does.

A fault in a list is a fault of the standard, so the build stops: ValueError names the file, the row and what to mend.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dardr_vocabularies.intervals import interval

SCHEME_COLUMNS = ("scheme", "title_en", "title_cy", "broader_scheme", "cy_checked", "source")
CONCEPT_COLUMNS = (
    "notation", "label_en", "label_cy", "definition_en", "definition_cy", "also_seen",
    "broader", "valid_from", "valid_to", "replaced_by", "since", "source",
)  # fmt: skip
PHRASE_COLUMNS = ("phrase", "language", "value")
_NOTATION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLANNED = " planned"
_MISREAD = re.compile(r" \(misread(, to confirm)?\)$")


@dataclass(frozen=True, slots=True)
class AuthoredConcept:
    """One row of a list. ``where`` names file and row, for error texts."""

    where: str
    notation: str
    label: dict[str, str]
    definition: dict[str, str]
    also_seen: tuple[str, ...]
    misread: tuple[str, ...]
    broader: str | None
    valid_from: str | None
    valid_to: str | None
    planned: bool
    replaced_by: tuple[str, ...]
    since: str
    source: str


@dataclass(frozen=True, slots=True)
class AuthoredScheme:
    """One list with the line of ``lists.csv`` that describes it."""

    name: str
    title: dict[str, str]
    broader_scheme: str | None
    cy_checked: bool
    source: str
    concepts: tuple[AuthoredConcept, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row of a phrase list."""

    where: str
    phrase: str
    language: str
    value: str


def authored_schemes(folder: Path) -> tuple[AuthoredScheme, ...]:
    """All lists below ``vocabularies``, in the order of ``lists.csv``.

    Raises: ValueError when a list is not described, a described list has no file, or a row is at fault.
    """
    found = []
    for where, row in rows(folder / "lists.csv", SCHEME_COLUMNS):
        for column in ("title_en", "title_cy", "source"):
            _need(where, row, column)
        if row["cy_checked"] not in ("yes", "no"):
            raise ValueError(f"{where}: cy_checked must be yes or no, met {row['cy_checked']!r}")
        file = folder / "lists" / f"{row['scheme']}.csv"
        if not file.is_file():
            raise ValueError(f"{where}: there is no file lists/{row['scheme']}.csv")
        found.append(
            AuthoredScheme(
                name=row["scheme"],
                title={"en": row["title_en"], "cy": row["title_cy"]},
                broader_scheme=row["broader_scheme"] or None,
                cy_checked=row["cy_checked"] == "yes",
                source=row["source"],
                concepts=tuple(_concept(*line) for line in rows(file, CONCEPT_COLUMNS)),
            )
        )
    names = [scheme.name for scheme in found]
    described = set(names)
    if len(described) != len(names):
        raise ValueError("lists.csv: a scheme stands there twice")
    for file in sorted((folder / "lists").glob("*.csv")):
        if file.stem not in described:
            raise ValueError(f"lists/{file.name}: lists.csv has no line for it")
    return tuple(found)


def authored_phrases(folder: Path) -> dict[str, tuple[Phrase, ...]]:
    """All phrase lists below ``vocabularies/phrases`` by name."""
    found = {}
    for file in sorted((folder / "phrases").glob("*.csv")):
        lines = []
        for where, row in rows(file, PHRASE_COLUMNS):
            _need(where, row, "phrase")
            if row["language"] not in ("en", "cy", ""):
                raise ValueError(f"{where}: language must be en, cy or empty for both, met {row['language']!r}")
            lines.append(Phrase(where, row["phrase"], row["language"], row["value"]))
        found[file.stem] = tuple(lines)
    return found


def rows(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    """Rows of one authored file, each with its place ("lists/agency.csv, row 12"; the heading is row 1).

    Raises: ValueError when the heading or the number of cells is wrong, or a cell has stray spaces.
    """
    name = file.name if file.parent.name == "vocabularies" else f"{file.parent.name}/{file.name}"
    with file.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream, strict=True)
        heading = tuple(next(reader, ()))
        if heading != columns:
            raise ValueError(f"{name}, row 1: expected the columns {','.join(columns)}, met {','.join(heading)}")
        for number, cells in enumerate(reader, start=2):
            where = f"{name}, row {number}"
            if len(cells) != len(columns):
                raise ValueError(f"{where}: expected {len(columns)} cells, met {len(cells)}")
            for column, cell in zip(columns, cells, strict=True):
                if cell != cell.strip() or "\n" in cell:
                    raise ValueError(f"{where}: {column} has stray spaces or line breaks")
            yield where, dict(zip(columns, cells, strict=True))


def _concept(where: str, row: dict[str, str]) -> AuthoredConcept:
    if _NOTATION.fullmatch(row["notation"]) is None:
        raise ValueError(f"{where}: expected a notation such as not-known, met {row['notation']!r}")
    for column in ("label_en", "label_cy", "since", "source"):
        _need(where, row, column)
    seen = _parts(where, "also_seen", row["also_seen"])
    valid_to, planned = row["valid_to"], False
    if valid_to.endswith(_PLANNED):
        valid_to, planned = valid_to.removesuffix(_PLANNED), True
    _check_dates(where, row["valid_from"], valid_to)
    return AuthoredConcept(
        where=where,
        notation=row["notation"],
        label={"en": row["label_en"], "cy": row["label_cy"]},
        definition={lang: row[f"definition_{lang}"] for lang in ("en", "cy") if row[f"definition_{lang}"]},
        also_seen=tuple(_MISREAD.sub("", text) for text in seen),
        misread=tuple(_MISREAD.sub("", text) for text in seen if _MISREAD.search(text)),
        broader=row["broader"] or None,
        valid_from=row["valid_from"] or None,
        valid_to=valid_to or None,
        planned=planned,
        replaced_by=_parts(where, "replaced_by", row["replaced_by"]),
        since=row["since"],
        source=row["source"],
    )


def _check_dates(where: str, valid_from: str, valid_to: str) -> None:
    days = {}
    for column, text in (("valid_from", valid_from), ("valid_to", valid_to)):
        try:
            days[column] = interval(text) if text else None
        except ValueError as fault:
            raise ValueError(f"{where}: {column}: {fault}") from fault
    start, end = days["valid_from"], days["valid_to"]
    if start is not None and end is not None and end[1] < start[0]:
        raise ValueError(f"{where}: valid_to {valid_to} lies before valid_from {valid_from}")


def _parts(where: str, column: str, text: str) -> tuple[str, ...]:
    parts = tuple(text.split(";")) if text else ()
    if any(not part or part != part.strip() for part in parts):
        raise ValueError(f"{where}: {column} has an empty part or stray spaces around a semicolon")
    return parts


def _need(where: str, row: dict[str, str], column: str) -> None:
    if not row[column]:
        raise ValueError(f"{where}: {column} is missing")
