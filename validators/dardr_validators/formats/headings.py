"""Headings of a sheet or CSV file matched to the fields of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from dardr_schema.tables import tables
from dardr_validators.drafts import Trouble
from dardr_vocabularies.folding import fold


@cache
def field_names(table: str) -> Mapping[str, str]:
    """Folded field name, or title in either language -> field. A title that two fields share names neither."""
    columns = tables()[table].fields.values()
    titles: dict[str, list[str]] = {}
    for column in columns:
        for title in {fold(text) for text in column.title.values()}:
            titles.setdefault(title, []).append(column.name)
    found = {title: names[0] for title, names in titles.items() if len(names) == 1}
    return {**found, **{fold(column.name): column.name for column in columns}}


@cache
def table_names() -> Mapping[str, str]:
    """Folded table name, or title in either language -> table."""
    found = {fold(text): table.name for table in tables().values() for text in table.title.values()}
    return {**found, **{fold(name): name for name in tables()}}


def matched(table: str, headings: Sequence[str]) -> tuple[dict[str, int], tuple[str, ...], list[Trouble]]:
    """Field -> column; required fields without a column; and troubles with the headings.

    A heading that is no field is reported (personal-column or unknown-column); one that repeats another is
    duplicate-heading, and its column is left out.
    """
    names = field_names(table)
    columns: dict[str, int] = {}
    troubles: list[Trouble] = []
    for index, heading in enumerate(headings):
        field = names.get(fold(heading))
        if field is None:
            if heading.strip():
                troubles.append(unknown_column(table, heading, index))
        elif field in columns:
            troubles.append(Trouble("duplicate-heading", table, 0, field, place=_at(index)))
        else:
            columns[field] = index
    missing = tuple(name for name, column in tables()[table].fields.items() if column.required and name not in columns)
    return columns, missing, troubles


def advised(table: str, columns: Mapping[str, int], troubles: Sequence[Trouble]) -> Iterator[Trouble]:
    """The troubles with headings; each that is no field with the one most like it, of the fields without a column."""
    free = {name: (field,) for name, field in field_names(table).items() if field not in columns}
    for trouble in troubles:
        likely: Sequence[tuple[str, float]] = ()
        if trouble.check == "unknown-column" and free:
            from dardr_validators.suggestions import ranked

            likely = ranked(free, str(trouble.field))
        yield replace(trouble, suggestion=likely[0][0], score=likely[0][1]) if likely else trouble


def unknown_column(table: str, heading: str, index: int | None = None) -> Trouble:
    """The trouble with a heading that is not in the standard."""
    check = "personal-column" if says_personal(heading) else "unknown-column"
    return Trouble(check, table, 0, heading, place=_at(index) if index is not None else None)


@cache
def says_personal(heading: str) -> bool:
    """Whether a heading asks for personal data: a name, a date of birth, an NHS number, an address.

    It does as a whole, or where two or three words of it in a row do, or one word that has no other use (`dob`);
    "victim's name" and "enw'r dioddefwr" are "victim name" and "enw dioddefwr".
    """
    from dardr_vocabularies.schemes import phrases

    bare = re.sub(r"['’][srSR](?![^\W\d_])", "", heading)
    words = [fold(word) for word in re.findall(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![a-z])|\d+", bare)]
    runs = {"".join(words[start : start + length]) for length in (2, 3) for start in range(len(words) - length + 1)}
    if fold(heading) in phrases("personal-columns") or not runs.isdisjoint(phrases("personal-columns")):
        return True
    return not phrases("personal-words").isdisjoint(words)


def _at(index: int) -> dict[str, str | int]:
    return {"column": letters(index)}


def spare(headings: Sequence[str], columns: Mapping[str, int]) -> dict[int, str]:
    """Column -> name for each column that is no field: its heading, made its own where it repeats another."""
    taken = set(columns)
    used = set(columns.values())
    found: dict[int, str] = {}
    for index, heading in enumerate(headings):
        if index not in used:
            name = heading.strip() or f"column_{letters(index)}"
            found[index] = name if name not in taken else f"{name}_{letters(index)}"
            taken.add(found[index])
    return found


def extras_of(cells: Sequence[object], names: Mapping[int, str], width: int) -> dict[str, object]:
    """What a row says in columns that are no field, and beyond the last heading."""
    if not names and len(cells) <= width:
        return {}
    beyond = {index: f"column_{letters(index)}" for index in range(width, len(cells))}
    return {
        name: cells[index]
        for index, name in (dict(names) | beyond).items()
        if index < len(cells) and str("" if cells[index] is None else cells[index]).strip()
    }


def letters(index: int) -> str:
    """The letters of a column counted from 0, as a spreadsheet shows them: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
