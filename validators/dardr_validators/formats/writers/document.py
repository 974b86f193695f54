"""JSON and JSON-LD: one object, every record inside the record it belongs to."""

from __future__ import annotations

import json
from typing import Any

from dardr_schema.tables import nested, tables
from dardr_validators.formats.addresses import CONTEXT, is_address, record_address
from dardr_validators.formats.order import INDEX
from dardr_validators.formats.records import Record, Records, json_value, renamed

Place = tuple[str, int] | None
Document = dict[str, Any]
AT_ROOT: Place = ("submission", 0)


def write(records: Records, *, linked: bool = False) -> bytes:
    """The submission as JSON; ``linked``: with our context, and the address and class of each record."""
    writing = _Writing(records, linked)
    return (json.dumps(writing.root(), ensure_ascii=False, indent=1) + "\n").encode()


class _Writing:
    def __init__(self, records: Records, linked: bool) -> None:
        self.records = records
        self.linked = linked
        self.below: dict[Place, dict[str, list[Record]]] = {}
        self.written: dict[str, list[tuple[int, Document]]] = {}
        for name, found in records.items():
            for record in found:
                home = record.holder if tables()[name].nested_in != "submission" else AT_ROOT
                self.below.setdefault(home, {}).setdefault(name, []).append(record)

    def root(self) -> Document:
        """The envelope, and all else inside it. A record that belongs nowhere stands at the root."""
        envelopes = self.records.get("submission", [])
        root: Document = {"@context": CONTEXT} if self.linked else {}
        if envelopes:
            root |= self.fields(envelopes[0], set(tables()))
        homeless = dict(self.below.get(None, {}), submission=envelopes[1:])
        for name, found in self.records.items():
            here = [*self.below.get(AT_ROOT, {}).get(name, ()), *homeless.get(name, ())]
            if here or (not found and name != "submission"):
                root[name] = [self.record(each) for each in here]
        for places in self.written.values():
            if [index for index, _ in places] != sorted(index for index, _ in places):
                for index, document in places:
                    document[INDEX] = str(index + 1)
        return root

    def record(self, record: Record) -> Document:
        """One record and what stands in it."""
        below = nested(record.table)
        document = self.fields(record, set(below) if record.table != "submission" else set(tables()))
        self.written.setdefault(record.table, []).append((record.index, document))
        held = self.below.get((record.table, record.index), {}) if record.table != "submission" else {}
        for name in below:
            if name in held:
                document[name] = [self.record(each) for each in held[name]]
        return document

    def fields(self, record: Record, names: set[str]) -> Document:
        """What a record says of itself."""
        fields = tables()[record.table].fields
        reserved = {"@context", "@type", INDEX} | ({"@id"} if self.linked else set())
        address = record.extras.get("@id")
        own = is_address(address)
        extras = {name: value for name, value in record.extras.items() if not (self.linked and own and name == "@id")}
        document: Document = {}
        if self.linked:
            if own or record.key is not None:
                document["@id"] = address if own else record_address(record.table, str(record.key))
            document["@type"] = tables()[record.table].class_name
        document |= {name: json_value(value) for name, value in record.values.items()}
        more = renamed(extras, lambda name: name in fields or name in names or name in reserved)
        return document | {name: json_value(value) for name, value in more.items()}
