"""JSON: one object, the envelope's fields at its root, reviews and what belongs to them nested below."""

from __future__ import annotations

import json
from typing import Any

from dardr_schema.tables import nested, tables
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.delimited import decoded
from dardr_validators.formats.headings import unknown_column

MAX_DEPTH = 64
LARGE = 2_000_000
"""Bytes from which a document is first tried as one that is plain throughout, whole tables at once."""
RESERVED = ("@context", "@id", "@type", "@index")


def read(content: bytes) -> Draft:
    """The tables of a JSON submission; keys that nest need no foreign key."""
    if len(content) >= LARGE:
        from dardr_validators.formats import large_document

        found = large_document.read(content)
        if found is not None:
            return found
    try:
        root = parsed(content)
    except (ValueError, RecursionError):
        return unreadable("file-json")
    if not isinstance(root, dict):
        return unreadable("file-json")
    if b'"@context"' in content and _foreign(root):
        return unreadable("foreign-context")
    if not any(name in root for name in (*tables(), *tables()["submission"].fields)):
        return unreadable("file-no-tables")
    check = decoded(content)[1]
    draft = Draft({}, [Trouble(check)] if check else [])
    reading = _Reading(draft)
    reading.record("submission", root, None, "")
    beside = [name for name in draft.tables if name != "submission"]
    if beside and not draft.tables["submission"].rows[0] and all(tables()[name].stands_alone for name in beside):
        del draft.tables["submission"]
    if b'"@index"' in content:
        from dardr_validators.formats.order import restore

        restore(draft, reading.places)
    return draft


def parsed(content: bytes) -> Any:
    """The value of a JSON text.

    Raises: ValueError or RecursionError where it is no JSON, repeats a key, nests too deep or holds what no table can.
    """
    text, check = decoded(content)
    if check == "not-utf-8":
        raise ValueError("it is not text")
    root = json.loads(
        text.removeprefix("\ufeff"),
        object_pairs_hook=_object,
        parse_constant=_refuse,
        parse_int=_whole,
        parse_float=_real,
    )
    text.encode() and json.dumps(root, ensure_ascii=False).encode()
    if _depth(root) > MAX_DEPTH:
        raise ValueError("it nests too deep")
    return root


def _foreign(root: dict[str, Any]) -> bool:
    from dardr_validators.formats.addresses import foreign_context

    return foreign_context(root)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is given twice in one object")
    return found


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not a number in JSON")


def _whole(text: str) -> int:
    if len(text) > 20:
        raise ValueError("a number is too long")
    return int(text)


def _real(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return value


def _depth(value: object) -> int:
    depth, level = 0, [value]
    while level and depth <= MAX_DEPTH:
        depth += 1
        inner: list[object] = []
        for item in level:
            if isinstance(item, dict):
                inner.extend(part for part in item.values() if isinstance(part, (dict, list)))
            elif isinstance(item, list):
                inner.extend(part for part in item if isinstance(part, (dict, list)))
        level = inner
    return depth


class _Reading:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.said: set[tuple[str, str]] = set()
        self.places: dict[str, list[int | None]] = {}

    def table(self, name: str) -> DraftTable:
        if name not in self.draft.tables:
            self.draft.tables[name] = DraftTable(name, [], Place(pointers=[]), parents=[])
        return self.draft.tables[name]

    def record(self, name: str, content: dict[str, Any], parent: int | None, pointer: str) -> None:
        table, model = self.table(name), tables()[name]
        index = len(table.rows)
        row = {key: value for key, value in content.items() if key in model.fields}
        if model.parent_field and parent is not None:
            above = self.table(str(model.parent_table)).rows[parent].get(str(tables()[str(model.parent_table)].key))
            if above is not None and row.get(model.parent_field) not in (None, "", above):
                self.draft.troubles.append(Trouble("reference", name, index + 1, model.parent_field))
            row[model.parent_field] = row.get(model.parent_field) if above is None else above
        table.rows.append(row)
        table.parents.append(parent)  # type: ignore[union-attr]
        table.place.pointers.append(pointer)  # type: ignore[union-attr]
        table.extras.append({})
        if "@id" in content or "@index" in content:
            self.linked(table, content, index)
        elif name in self.places:
            self.places[name].append(None)
        below = nested(name) if name != "submission" else tables()
        for key, value in content.items():
            if key in below and key not in model.fields:
                parent_row = index if tables()[key].parent_table == name else None
                self.records(key, value, parent_row, f"{pointer}/{key}")
            elif key not in model.fields and key not in RESERVED:
                self.unknown(name, key, pointer)
                table.extras[index][key] = value

    def linked(self, table: DraftTable, content: dict[str, Any], index: int) -> None:
        """What a record of linked data says beside its fields: an address of its sender's own, its place."""
        from dardr_validators.formats.addresses import is_address, record_address
        from dardr_validators.formats.order import place_of

        places = self.places.setdefault(table.name, [None] * index)
        places.append(place_of(content.get("@index")))
        address = content.get("@id")
        if address is None or str(address).startswith("_:"):
            return
        key = tables()[table.name].key
        if not is_address(address):
            self.draft.troubles.append(Trouble("type", table.name, index + 1, "@id"))
        if key is None or address != record_address(table.name, str(content.get(key))):
            table.extras[index]["@id"] = address

    def records(self, name: str, value: Any, parent: int | None, pointer: str) -> None:
        self.table(name)
        items = [] if value is None else value if isinstance(value, list) else [value]
        for number, item in enumerate(items):
            place = f"{pointer}/{number}" if isinstance(value, list) else pointer
            if isinstance(item, dict):
                self.record(name, item, parent, place)
            else:
                self.draft.troubles.append(Trouble("type", name, 0, None, place={"pointer": place}))

    def unknown(self, name: str, key: str, pointer: str) -> None:
        if (name, key) not in self.said:
            self.said.add((name, key))
            trouble = unknown_column(name, key)
            safe = key.replace("~", "~0").replace("/", "~1")
            self.draft.troubles.append(Trouble(trouble.check, name, 0, key, place={"pointer": pointer, "key": safe}))
