"""Random submissions in canonical values: codes, ISO dates of any precision, typed numbers and answers, any text."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dardr_schema.tables import Column, Table, everyday_profile, tables
from dardr_vocabularies.schemes import scheme
from tests.properties.submissions import CSPS

TEXTS = (
    "Hyfforddi staff: tŷ, ŵyl, Ynys Môn",
    "=HYPERLINK(1)",
    "a, b; c",
    'said "no"',
    "two\nlines",
    "- <b>&amp;</b>",
    "tab\there",
    "_x000D_",
    "https://example.org/a",
    "007",
    "1.50",
    "true",
    "2024-06",
    "'quoted",
    "@prefix",
    "\\u0041 \\",
    "日本 🙂",
)
BY_TYPE = {
    "date": ("2024-02-29", "2024-06", "2025"),
    "month": ("2024-06", "2023-12"),
    "year": ("2024", "2019"),
    "datetime": ("2026-04-02T09:30:00", "2026-04-02T09:30:00Z"),
    "financial-year": ("2024/25",),
    "iri": ("https://example.org/a?b=c&d=%C5%B5#e", "http://example.org/[1]", "https://example.org/ŵ"),
    "email": ("duty@example.org",),
    "counts": ("review=4;action=95",),
}


def values(column: Column) -> st.SearchStrategy[Any]:
    """Canonical values of one field."""
    if column.scheme == "profile":
        return st.just(everyday_profile().name)
    if column.type == "code":
        return st.sampled_from(list(scheme(str(column.scheme)).concepts))
    if column.type == "boolean":
        return st.booleans()
    if column.type == "integer":
        return st.integers(0, 10**12)
    if column.type == "decimal":
        return st.sampled_from([0.0, 93.5, -2.25, "0.000015", 123456.0])
    if column.type in ("csp", "area", "organisation"):
        return st.sampled_from(CSPS)
    if column.references:
        return st.sampled_from([key(name, number) for name in column.references for number in range(3)])
    plain = [" ".join(text.split()) for text in TEXTS] if column.type == "string" else TEXTS
    return st.sampled_from(BY_TYPE.get(column.type, plain))


def key(table: str, number: int) -> str:
    """The key of a record; some hold what an address must escape."""
    return f"{table[:3].upper()}/{number}%ŵ" if number == 2 else f"{table[:3].upper()}-{number}"


@st.composite
def rows(draw: st.DrawFn, table: Table) -> list[dict[str, Any]]:
    """Up to four rows of a table in any order, most fields blank; parents that may not be there; repeated keys."""
    found = []
    for number in range(draw(st.integers(0, 4)) if table.name != "submission" else 1):
        chosen = draw(st.sets(st.sampled_from(list(table.fields)), max_size=12))
        row = {name: draw(_cell(table.fields[name])) for name in table.fields if name in chosen}
        if table.key:
            row[table.key] = draw(st.sampled_from([key(table.name, number)] * 5 + [key(table.name, 0)]))
        if table.parent_field:
            row[table.parent_field] = draw(st.sampled_from([key(str(table.parent_table), n) for n in range(3)]))
        found.append({name: row[name] for name in table.fields if name in row})
    # What says nothing at all is no record: no carrier but JSON could tell it from a blank line.
    return [row for row in found if row]


def _cell(column: Column) -> st.SearchStrategy[Any]:
    if not column.is_list:
        return values(column)
    # The sign between the items of a list cannot stand in one.
    return st.lists(values(column).filter(lambda item: ";" not in item), min_size=1, max_size=3, unique=True)


@st.composite
def submissions(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """Tables of a return by name; those that no profile needs may be left out."""
    always = ("submission", "review", "recommendation", "action", "assessment")
    return {
        name: draw(rows(table)) for name, table in tables().items() if name in always or draw(st.integers(0, 2)) == 0
    }
