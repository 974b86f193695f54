"""NDJSON: one record a line, ``{"table": "action", ...}``, with keys in place of nesting; the submission first.

A line ``{"table": "evidence", "records": []}`` says that a table was sent and holds nothing.
"""

from __future__ import annotations

import json
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.drafts import Draft, DraftTable, Place, Trouble, unreadable
from dardr_validators.formats.document import parsed
from dardr_validators.formats.headings import unknown_column
from dardr_validators.formats.records import Records, json_value, refuse_adrift, renamed

TABLE, EMPTY = "table", "records"


def read(content: bytes) -> Draft:
    """The tables of an NDJSON submission; a line of no table of the standard is said, not refused."""
    draft = Draft({}, [])
    said: set[tuple[str, str]] = set()
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            record = parsed(line)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict) or not isinstance(record.get(TABLE), str):
            return Draft({}, [Trouble("file-json", place={"row": number})], unreadable=True)
        name = record.pop(TABLE)
        if name not in tables():
            draft.troubles.append(Trouble("unknown-sheet", place={"row": number}))
            continue
        table = draft.tables.setdefault(name, DraftTable(name, [], Place(lines=[])))
        if record != {EMPTY: []}:
            _add(draft, table, record, number, said)
    return draft if draft.tables else unreadable("file-no-tables")


def _add(draft: Draft, table: DraftTable, record: dict[str, Any], number: int, said: set[tuple[str, str]]) -> None:
    fields = tables()[table.name].fields
    table.rows.append({name: value for name, value in record.items() if name in fields})
    table.extras.append({name: value for name, value in record.items() if name not in fields})
    table.place.lines.append(number)  # type: ignore[attr-defined]
    for name in table.extras[-1]:
        if (table.name, name) not in said:
            said.add((table.name, name))
            draft.troubles.append(unknown_column(table.name, name))


def write(records: Records) -> bytes:
    """The records, a line each.

    Raises: WritingError for a record that only nesting can join to what it belongs to.
    """
    refuse_adrift(records)
    lines: list[dict[str, Any]] = []
    for name, found in records.items():
        fields = tables()[name].fields
        for record in found:
            more = renamed(record.extras, lambda text, fields=fields: text in fields or text in (TABLE, EMPTY))  # type: ignore[misc]
            values = {field: json_value(value) for field, value in (dict(record.values) | more).items()}
            lines.append({TABLE: name, **values})
    lines += [{TABLE: name, EMPTY: []} for name, found in records.items() if not found]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode()
