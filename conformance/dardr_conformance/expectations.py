"""What a case expects of a report, completed from what its author wrote: severity, verdict, exit code, places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dardr_schema.specimens import Tables
from dardr_schema.tables import nested, tables

CLEAN, ERRORS, UNREADABLE = 0, 1, 2


def expected_report(findings: Iterable[Mapping[str, Any]], **known: Any) -> dict[str, Any]:
    """What is expected of a checker that meets these findings; ``known`` is what is expected beside them."""
    found = sorted(map(dict, findings), key=order_of)
    severities = {finding["severity"] for finding in found}
    verdict = "conformant-with-warnings" if "warning" in severities else "conformant"
    verdict = "not-conformant" if "error" in severities else verdict
    code = ERRORS if "error" in severities else CLEAN
    if known.get("verdict") == "unreadable":
        code = UNREADABLE
    return {"verdict": verdict, "exit": code, "findings": found, **known}


def order_of(finding: Mapping[str, Any]) -> tuple[int, int, int, str]:
    """Where a finding stands in a report: by table, row and field in the order of the standard, then by rule."""
    table, field, order = str(finding.get("table") or ""), str(finding.get("field")), list(tables())
    fields = list(tables()[table].fields) if table in tables() else []
    at = fields.index(field) if field in fields else len(fields)
    place = order.index(table) if table in tables() else len(order)
    return (place if table else -1, finding["row"], at, finding["rule"])


def finding(rule: str, severity: str, table: str | None, row: int, field: str | None) -> dict[str, Any]:
    """An expected finding."""
    return {"rule": rule, "severity": severity, "table": table, "row": row, "field": field}


def record_counts(found: Tables) -> dict[str, int]:
    """How many records a report says were read, by table."""
    return {name: len(rows) for name, rows in found.items() if rows and name != "submission"}


def pointers(document: Mapping[str, Any]) -> dict[str, list[str]]:
    """The JSON Pointers of the records of each table in nested JSON, in the order in which they stand."""
    found: dict[str, list[str]] = {"submission": [""]}
    for table, pointer in _records("submission", document, ""):
        found.setdefault(table, []).append(pointer)
    return found


def _records(table: str, record: Mapping[str, Any], pointer: str) -> Iterator[tuple[str, str]]:
    below = nested(table) if table != "submission" else tuple(tables())
    for name in record:
        if name in below and name not in tables()[table].fields:
            for number, item in enumerate(record[name]):
                place = f"{pointer}/{name}/{number}"
                yield name, place
                yield from _records(name, item, place)
