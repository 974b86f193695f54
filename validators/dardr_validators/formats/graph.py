"""Turtle and N-Triples: records found by the classes of the standard, their fields by its properties.

Nothing is fetched, run or followed: shapes, imports and queries in a graph are triples like any other.
"""

from __future__ import annotations

import json
from typing import Any

from dardr_schema.tables import Column, tables
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.addresses import RECORDS, is_address, name_in, record_address
from dardr_validators.formats.headings import unknown_column
from dardr_validators.formats.terms import (
    CODES,
    DEFINITIONS,
    JSON_TEXT,
    NIL,
    POSITION,
    TYPE,
    XSD,
    classes,
    containers,
    library,
    properties,
)

MAX_TRIPLES = 1_000_000
NUMBERS = (f"{XSD}double", f"{XSD}float", f"{XSD}decimal")
About = dict[str, list[tuple[str, Any]]]


def read(content: bytes, carrier: str) -> Draft:
    """The tables in a graph; ``carrier`` is turtle or n-triples.

    Raises: MissingLibraryError where the RDF library is not installed.
    """
    ox = library()
    kind = ox.RdfFormat.TURTLE if carrier == "turtle" else ox.RdfFormat.N_TRIPLES
    about: About = {}
    try:
        for number, triple in enumerate(ox.parse(input=content, format=kind)):
            if number >= MAX_TRIPLES:
                return unreadable("file-unsafe")
            about.setdefault(_name(ox, triple.subject), []).append((triple.predicate.value, triple.object))
    except (SyntaxError, ValueError):
        return unreadable("file-graph")
    reading = _Reading(ox, about)
    reading.all()
    return reading.draft if reading.draft.tables else unreadable("file-no-tables")


def _name(ox: Any, term: Any) -> str:
    return term.value if isinstance(term, ox.NamedNode) else str(term)


class _Reading:
    def __init__(self, ox: Any, about: About) -> None:
        self.ox = ox
        self.about = about
        self.draft = Draft({}, [])
        self.said: set[tuple[str, str]] = set()
        self.table_of: dict[str, str] = {}
        self.keys: dict[str, str] = {}
        self.holders: dict[str, str] = {}
        self.index: dict[str, int] = {}

    def all(self) -> None:
        """Find the records of each class, then what is said of them."""
        members: dict[str, list[tuple[int, str]]] = {}
        sent: set[str] = set()
        for subject, says in self.about.items():
            table = next(
                (classes()[_name(self.ox, value)] for name, value in says if self._is_class(name, value)), None
            )
            if table is not None:
                self.table_of[subject] = table
                members.setdefault(table, []).append((_position(says), subject))
            for name, value in says:
                if name in containers():
                    sent.add(containers()[name])
                    self.holders.setdefault(_name(self.ox, value), subject)
        if any(self._is_stray(subject, says) for subject, says in self.about.items()):
            self.draft.troubles.append(Trouble("unknown-sheet"))
        for name in tables():
            if name in members or name in sent:
                self.table(name, [subject for _, subject in sorted(members.get(name, ()), key=lambda each: each[0])])

    def _is_class(self, name: str, value: Any) -> bool:
        return name == TYPE and isinstance(value, self.ox.NamedNode) and value.value in classes()

    def _is_stray(self, subject: str, says: list[tuple[str, Any]]) -> bool:
        return subject not in self.table_of and any(
            name not in containers() or _name(self.ox, value) != NIL for name, value in says
        )

    def table(self, name: str, subjects: list[str]) -> None:
        """The rows of one table; its parents are read before it."""
        draft = self.draft.tables[name] = DraftTable(name, [], Place(), parents=[])
        key = tables()[name].key
        for index, subject in enumerate(subjects):
            self.index[subject] = index
            row, extras = self.record(name, subject)
            if key and isinstance(row.get(key), str):
                self.keys[subject] = str(row[key])
            draft.rows.append(row)
            draft.extras.append(extras)
            draft.parents.append(self.parent(name, subject, row))  # type: ignore[union-attr]
            if not subject.startswith("_:") and subject != record_address(name, str(row.get(key or ""))):
                extras["@id"] = subject
                if not is_address(subject):
                    self.draft.troubles.append(Trouble("type", name, index + 1, "@id"))
            for extra in extras:
                if (name, extra) not in self.said and extra != "@id":
                    self.said.add((name, extra))
                    self.draft.troubles.append(unknown_column(name, extra))

    def parent(self, name: str, subject: str, row: dict[str, object]) -> int | None:
        """The index of the record it stands in, where no key says so; its key is filled in where there is one."""
        table, holder = tables()[name], self.holders.get(subject)
        if table.parent_field is None or row.get(table.parent_field) or holder is None:
            return None
        if self.table_of.get(holder) != table.parent_table:
            return None
        if holder in self.keys:
            row[table.parent_field] = self.keys[holder]
        return self.index.get(holder)

    def record(self, name: str, subject: str) -> tuple[dict[str, object], dict[str, object]]:
        """The fields of a record, and what else is said of it."""
        known = properties(name)
        values: dict[str, list[object]] = {}
        extras: dict[str, list[object]] = {}
        for predicate, term in self.about[subject]:
            if predicate in (TYPE, POSITION) or predicate in containers():
                continue
            column = known.get(predicate)
            if column is not None:
                values.setdefault(column.name, []).append(self.value(column, term))
            else:
                extras.setdefault(name_in(predicate, DEFINITIONS) or predicate, []).append(self.extra(term))
        return _single(values), _single(extras)

    def value(self, column: Column, term: Any) -> object:
        """A term as the cell of a table would hold it."""
        if not isinstance(term, self.ox.Literal):
            name = _name(self.ox, term)
            if column.type == "code":
                return name_in(name, f"{CODES}{column.scheme}/") or name
            spaces = (f"{RECORDS}{target}/" for target in column.references)
            named = self.keys.get(name) or self.said_key(name)
            return named or next((found for space in spaces if (found := name_in(name, space))), name)
        text = str(term.value)
        if column.type == "counts" and term.datatype.value == JSON_TEXT:
            return _json(text)
        return float(text) if term.datatype.value in NUMBERS and "e" in text.lower() and _is_number(text) else text

    def said_key(self, subject: str) -> str | None:
        """The key that a record of the graph gives itself, whatever its address."""
        table = tables().get(self.table_of.get(subject, ""))
        if table is None or table.key is None:
            return None
        wanted = [
            value for name, value in self.about[subject] if properties(table.name).get(name) == table.fields[table.key]
        ]
        return str(wanted[0].value) if wanted and isinstance(wanted[0], self.ox.Literal) else None

    def extra(self, term: Any) -> object:
        if isinstance(term, self.ox.Literal):
            return _json(term.value) if term.datatype.value == JSON_TEXT else term.value
        return _name(self.ox, term)


def _single(found: dict[str, list[object]]) -> dict[str, object]:
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _position(says: list[tuple[str, Any]]) -> int:
    """A record's place in its table; 0 where it says none, so that the order of the file stands."""
    given = [str(value.value) for name, value in says if name == POSITION and hasattr(value, "datatype")]
    return int(given[0]) if given and given[0].isascii() and given[0].isdigit() and len(given[0]) < 10 else 0


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < 1e15
    except ValueError:
        return False
