"""Random submissions: canonical and faulty values, blanks, repeated keys and references to nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dardr_schema.tables import Column, Table, tables
from dardr_vocabularies.registers import areas
from dardr_vocabularies.schemes import scheme

DAYS = (
    "2021-03-01",
    "2024-02-29",
    "2024-06-30",
    "2025-01-31",
    "2025-07-31",
    "2026-03-31",
    "2024-06",
    "2025",
    "2026-09-30",
)
LIKE_FORMULAS = ("=1+1", "- see the plan (page 2)", "+cmd|' /C calc'!A0", "\t@ SUM(1)", "-2+3", "\u200bunseen\u00a0")
TEXTS = ("Agree a protocol", "Consider whether to review the policy", "Hyfforddi staff", "explore", "x" * 30)
PERSONAL = (
    "Ring 07700 900123",
    "Siân Prys-Jones told the GP",
    "mrs khan, named zofia",
    "Lle roedd Xvqwy'n byw",
    "Clare's Law in Leeds",
    "9 Maes y Coed",
    "@jane_doe",
    "seen on 03/04/1981",
    "ÉLODIE Ŵyn",
)
ODD = ("", " ", "nonsense", "31/02/2025", "03/04/2025", "#REF!", "All agencies", "Constabulary", "0", "yes")
CSPS = (*sorted(code for code, area in areas().items() if area.type == "csp")[:3], "W14000001")


def values(column: Column) -> st.SearchStrategy[Any]:
    """Values of one cell of a column, as a sender may write them."""
    if column.type == "code":
        return st.sampled_from([*scheme(str(column.scheme)).concepts, "nonsense", "Other"])
    if column.type in ("date", "month", "year", "datetime"):
        return st.sampled_from(DAYS)
    if column.type == "boolean":
        return st.sampled_from(["true", "false", "Ydy", "perhaps"])
    if column.type in ("integer", "decimal"):
        return st.sampled_from(["0", "1", "41", "2.5", "-3", "many"])
    if column.type in ("csp", "area", "organisation"):
        return st.sampled_from([*CSPS, "police", "Leeds", "nowhere"])
    if column.references:
        return st.sampled_from([f"{name[:3].upper()}-{number}" for name in column.references for number in range(3)])
    return st.sampled_from((*TEXTS, *PERSONAL, *LIKE_FORMULAS))


def cells(table: Table, column: Column) -> st.SearchStrategy[Any]:
    """A cell: mostly as the specimen has it, else blank, another value or something odd."""
    single = values(column)
    if column.is_list:
        single = st.lists(single, min_size=1, max_size=3).map(";".join)
    usual = table.specimen.get(column.name)
    written = (
        ";".join(map(str, usual))
        if isinstance(usual, list)
        else str(usual).lower()
        if isinstance(usual, bool)
        else usual
    )
    kept = [st.just(written)] * 3 if usual is not None else []
    return st.one_of(*kept, st.just(None), single, single, st.sampled_from(ODD))


@st.composite
def rows(draw: st.DrawFn, table: Table) -> list[dict[str, Any]]:
    """Up to four rows of a table with keys that children may name."""
    found = []
    for number in range(draw(st.integers(0, 4)) if table.name != "submission" else 1):
        row = {name: draw(cells(table, column)) for name, column in table.fields.items()}
        if table.key:
            row[table.key] = draw(
                st.sampled_from([f"{table.name[:3].upper()}-{number}"] * 5 + [f"{table.name[:3].upper()}-0"])
            )
        if table.parent_field:
            row[table.parent_field] = draw(
                st.sampled_from([f"{str(table.parent_table)[:3].upper()}-{n}" for n in range(3)])
            )
        found.append({name: value for name, value in row.items() if value is not None})
    return found


@st.composite
def submissions(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """Tables of a return by name; optional ones may be left out."""
    always = ("submission", "review", "recommendation", "action", "assessment")
    return {
        name: draw(rows(table)) for name, table in tables().items() if name in always or draw(st.integers(0, 2)) == 0
    }
