"""Turtle and N-Triples: the triples that the JSON-LD of the same submission stands for, in the order of its records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from dardr_schema.tables import Column, prefixes, tables
from dardr_validators.formats.addresses import ADDRESS, RECORDS, escaped, full, is_address, record_address
from dardr_validators.formats.records import Record, Records, renamed, text_of
from dardr_validators.formats.terms import (
    CODES,
    DATATYPES,
    DEFINITIONS,
    JSON_TEXT,
    NIL,
    POSITION,
    TYPE,
    XSD,
    library,
    taken,
)
from dardr_vocabularies.schemes import scheme

Subjects = dict[tuple[str, int], Any]


def write(records: Records, carrier: str) -> bytes:
    """The graph; ``carrier`` is turtle or n-triples.

    Raises: MissingLibraryError where the RDF library is not installed.
    """
    ox = library()
    triples = _Triples(ox, records)
    if carrier == "turtle":
        return bytes(ox.serialize(triples.all(), format=ox.RdfFormat.TURTLE, prefixes=dict(prefixes())))
    return bytes(ox.serialize(triples.all(), format=ox.RdfFormat.N_TRIPLES))


class _Triples:
    def __init__(self, ox: Any, records: Records) -> None:
        self.ox = ox
        self.records = records
        self.subjects = _subjects(ox, records)
        self.named = {
            (name, record.key): self.subjects[name, record.index]
            for name, found in records.items()
            for record in found
            if record.key is not None
        }

    def all(self) -> Iterator[Any]:
        """Every triple, record by record; an empty table is an empty list of its records."""
        root = self.subjects.get(("submission", 0), self.ox.BlankNode("submission"))
        for name, found in self.records.items():
            if not found:
                yield self.triple(root, f"{DEFINITIONS}has{tables()[name].class_name}", self.ox.NamedNode(NIL))
            for record in found:
                yield from self.record(record)

    def triple(self, subject: Any, predicate: str, value: Any) -> Any:
        return self.ox.Triple(subject, self.ox.NamedNode(predicate), value)

    def record(self, record: Record) -> Iterator[Any]:
        """The triples of one record."""
        subject, table = self.subjects[record.table, record.index], tables()[record.table]
        yield self.triple(subject, TYPE, self.ox.NamedNode(f"{DEFINITIONS}{table.class_name}"))
        yield self.triple(subject, POSITION, self.typed(str(record.index + 1), f"{XSD}integer"))
        for name, value in record.values.items():
            column = table.fields[name]
            for each in _values(column, value):
                yield self.triple(subject, full(column.property), self.term(column, each))
        extras = {name: value for name, value in record.extras.items() if name != "@id" or value != subject.value}
        known = taken(record.table)
        for name, value in renamed(extras, lambda text: text in known).items():
            address = name if is_address(name) else DEFINITIONS + escaped(name)
            yield self.triple(subject, address, self.extra(value))
        if record.holder in self.subjects:
            yield self.triple(self.subjects[record.holder], f"{DEFINITIONS}has{table.class_name}", subject)

    def typed(self, text: str, datatype: str) -> Any:
        return self.ox.Literal(text, datatype=self.ox.NamedNode(datatype))

    def term(self, column: Column, value: Any) -> Any:
        """One value: the address of a code or record, or a literal; what was not read is a plain text."""
        text = text_of(value)
        if column.type == "code" and text in scheme(str(column.scheme)).concepts:
            return self.ox.NamedNode(f"{CODES}{column.scheme}/{escaped(text)}")
        if column.type == "reference" and len(column.references) == 1 and isinstance(value, str) and text.strip():
            held = self.named.get((column.references[0], text))
            address = record_address(column.references[0], text)
            return held if isinstance(held, self.ox.NamedNode) else self.address(address, text)
        if column.type == "iri" and ADDRESS.fullmatch(text):
            return self.address(text, text)
        if column.type == "counts":
            return self.typed(json.dumps(text, ensure_ascii=False), JSON_TEXT)
        plain = column.type in ("datetime", "year", "month") or not isinstance(value, str)
        return self.typed(text, DATATYPES[column.type]) if column.type in DATATYPES and plain else self.ox.Literal(text)

    def address(self, address: str, text: str) -> Any:
        """An address, or the text where RDF does not take it for one."""
        try:
            return self.ox.NamedNode(address)
        except ValueError:
            return self.ox.Literal(text)

    def extra(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.ox.Literal(value)
        return self.typed(
            json.dumps(
                value if isinstance(value, (list, dict, bool, int, float)) or value is None else text_of(value),
                ensure_ascii=False,
            ),
            JSON_TEXT,
        )


def _values(column: Column, value: Any) -> list[Any]:
    """A list's members, where they stay apart as a set; else the whole as its sender wrote it."""
    if not isinstance(value, list):
        return [value]
    texts = [text_of(each) for each in value]
    apart = (
        column.is_list and len(set(texts)) == len(texts) and not any(isinstance(each, (list, dict)) for each in value)
    )
    return value if apart else [text_of(value)]


def _subjects(ox: Any, records: Records) -> Subjects:
    """Each record's address, its sender's own or ours by its key; a blank node where it has no key or shares one."""
    found: Subjects = {}
    used: set[str] = set()
    for name, rows in records.items():
        for record in rows:
            given = record.extras.get("@id")
            own = is_address(given) and not str(given).startswith(RECORDS)
            address = given if own else record_address(name, record.key) if record.key else None
            node = None
            if address and address not in used:
                used.add(address)
                try:
                    node = ox.NamedNode(address)
                except ValueError:
                    node = None
            found[name, record.index] = node or ox.BlankNode(f"{name}-{record.index + 1}")
    return found
