"""The rules on single cells and headings that a table escapes which could not be read, or not to its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dardr_schema.tables import Column, tables
from dardr_validators.drafts import NOT_READ, Trouble
from dardr_validators.rules import explicit_speakers, speaker
from dardr_validators.screen import CHECK, is_free_text

OF_CELLS = ("error-value", "type")
OF_TYPES = {
    "code": ("code", "synonym"),
    "organisation": ("organisation", "synonym"),
    "area": ("area", "synonym", "uncoded-partnership"),
    "csp": ("area", "synonym", "uncoded-partnership"),
    "date": ("ambiguous-date",),
    "month": ("ambiguous-date", "exact-day"),
}
OF_HEADINGS = ("duplicate-heading", "personal-column", "unknown-column")
OF_ROWS = ("ragged-row",)
EVERYBODY = ("agency", "catch-all")
"""The list of which nobody may be named all at once, and the check that says so."""


def escaped(troubles: Iterable[Trouble]) -> Iterator[tuple[str, str]]:
    """Each rule that speaks for a check that was not made, with the table; conditions on records are not among them."""
    for trouble in troubles:
        if trouble.check in NOT_READ and trouble.table:
            yield from ((rule, trouble.table) for rule in sorted(_rules(trouble.table)))
            is_csv = "file" in (trouble.place or {})
            others = (*(() if trouble.check == "damaged-row" else OF_HEADINGS), *(OF_ROWS if is_csv else ()))
            yield from ((rule, trouble.table) for rule in _speaking(others, trouble.table, None))


def _rules(table: str) -> set[str]:
    model = tables()[table]
    found = set(explicit_speakers(table))
    single = {field for fields in model.unique for field in fields[-1:]} | {model.key}
    for name, column in model.fields.items():
        checks = [*_checks(column), *(["unique"] if name in single else [])]
        found.update(_speaking(checks, table, name))
    return found


def _checks(column: Column) -> Iterator[str]:
    yield from (*OF_CELLS, *OF_TYPES.get(column.type, ()))
    if column.max_length is not None:
        yield "length"
    if column.pattern is not None:
        yield "pattern"
    if column.references and not column.external:
        yield "reference"
    if column.scheme == EVERYBODY[0]:
        yield EVERYBODY[1]
    if is_free_text(column):
        yield CHECK


def _speaking(checks: Iterable[str], table: str, field: str | None) -> Iterator[str]:
    yield from (rule for check in checks if (rule := speaker(check, table, field)) is not None)
