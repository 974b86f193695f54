"""The graph that conditions in SPARQL are asked of: a submission as it was read, each record a resource of its own.

Two records with one identifier are one resource in published linked data; here they stay two, so that what is wrong
with each can be said. Classes, properties and codes are the published ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from dardr_schema.tables import Column, tables
from dardr_validators.expressions.sparql import TODAY, VALUE
from dardr_validators.formats.addresses import escaped, full, record_address
from dardr_validators.formats.terms import CODES, DATATYPES, DEFINITIONS, TYPE
from dardr_validators.links import LINKS, Link
from dardr_validators.submissions import Row, Rows

RECORD = "urn:dardr:"


def address(row: Row) -> str:
    """The address of a record in the working graph."""
    return f"{RECORD}{row.table}:{row.index}"


def place(subject: str) -> tuple[str, int]:
    """The table and index of the record that an address is of."""
    table, _, index = subject.removeprefix(RECORD).partition(":")
    return table, int(index)


def n_triples(rows: Rows, today: str) -> str:
    """The graph as N-Triples."""
    return "".join(f"{line} .\n" for line in _lines(rows, today))


def _lines(rows: Rows, today: str) -> Iterator[str]:
    yield f'<{TODAY}> <{VALUE}> "{today}"'
    for name, found in rows.items():
        table = tables()[name]
        linked = {link.field: _targets(link, rows) for link in LINKS if link.table == name}
        for row in found:
            subject = f"<{address(row)}>"
            yield f"{subject} <{TYPE}> <{DEFINITIONS}{table.class_name}>"
            for field, value in row.values.items():
                column, property_of = table.fields[field], full(table.fields[field].property)
                for item in value if isinstance(value, list) else [value]:
                    for term in _terms(column, item, row, linked.get(field, {})):
                        yield f"{subject} <{property_of}> {term}"
            if row.parent is not None:
                yield f"<{address(row.parent)}> <{DEFINITIONS}has{table.class_name}> {subject}"


def _targets(link: Link, rows: Rows) -> dict[tuple[int, str], list[Row]]:
    """Index of a record and key that it names -> the records with that key."""
    found: dict[tuple[int, str], list[Row]] = {}
    for name in link.targets:
        for target in rows.get(name, ()):
            key = target.values.get(str(tables()[name].key))
            sources = target.children(link.reverse) if link.reverse else ()
            for source in sources:
                found.setdefault((source.index, str(key)), []).append(target)
    return found


def _terms(column: Column, item: object, row: Row, linked: dict[tuple[int, str], list[Row]]) -> Iterator[str]:
    targets = linked.get((row.index, str(item)), [])
    if targets:
        yield from (f"<{address(target)}>" for target in targets)
    elif column.references:
        yield f"<{record_address(column.references[0], str(item))}>"
    elif column.type == "code":
        yield f"<{CODES}{column.scheme}/{escaped(str(item))}>"
    else:
        yield _literal(column, item)


def _literal(column: Column, item: object) -> str:
    text = ("true" if item else "false") if isinstance(item, bool) else str(item)
    for sign, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(sign, written)
    datatype = DATATYPES.get(column.type) if column.type in ("boolean", "integer", "decimal") else None
    return f'"{text}"^^<{datatype}>' if datatype else f'"{text}"'
