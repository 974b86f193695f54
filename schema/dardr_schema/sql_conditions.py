"""The form of a value as an SQL condition: PostgreSQL has the patterns of the model, SQLite says the same its own way.

``{}`` stands for the column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dardr_schema.json_schema import COUNTS
from dardr_schema.tables import Column, ValueType

YEAR = "[0-9][0-9][0-9][0-9]"
SQLITE_FORMS: Mapping[str, str] = {
    "counts": (
        "{} GLOB '[a-z_]*[0-9]' AND {} GLOB '*=*' AND {} NOT GLOB '*[^a-z_=;0-9]*' AND {} NOT GLOB '*[a-z_][0-9;]*'"
        " AND {} NOT GLOB '*=[^0-9]*' AND {} NOT GLOB '*[0-9][^0-9;]*' AND {} NOT GLOB '*;[^a-z_]*'"
    ),
    "date": (
        f"{{}} >= '0001' AND ({{}} GLOB '{YEAR}'"
        f" OR ({{}} GLOB '{YEAR}-[01][0-9]' AND date({{}} || '-01', '+0 days') IS {{}} || '-01')"
        f" OR ({{}} GLOB '{YEAR}-[01][0-9]-[0-3][0-9]' AND date({{}}, '+0 days') IS {{}}))"
    ),
    "datetime": (
        f"{{}} >= '0001' AND date(substr({{}}, 1, 10), '+0 days') IS substr({{}}, 1, 10)"
        f" AND ({{}} GLOB '{YEAR}-[01][0-9]-[0-3][0-9]'"
        f" OR ({{}} GLOB '{YEAR}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*'"
        " AND datetime({}) IS NOT NULL AND substr({}, 12, 2) < '24'))"
    ),
    "email": "{} LIKE '%_@_%._%' AND instr({}, ' ') = 0",
    "financial-year": f"{{}} >= '0001' AND {{}} GLOB '{YEAR}/[0-9][0-9]'",
    "iri": (
        "({} LIKE 'http://_%' OR {} LIKE 'https://_%') AND {} NOT GLOB '*[ <>\"{|}\\^`]*'"
        " AND instr({}, char(9)) = 0 AND instr({}, char(10)) = 0 AND instr({}, char(13)) = 0"
    ),
    "month": f"{{}} >= '0001' AND {{}} GLOB '{YEAR}-[01][0-9]' AND date({{}} || '-01', '+0 days') IS {{}} || '-01'",
    "year": f"{{}} >= '0001' AND {{}} GLOB '{YEAR}'",
}
"""SQLite has no regular expressions, but knows the calendar; it turns 30 February into March only when it counts."""
SQLITE_STORED: Mapping[str, str] = {
    "boolean": "{} IN (0, 1)",
    "decimal": "typeof({}) IN ('integer', 'real', 'null')",
    "integer": "typeof({}) IN ('integer', 'null')",
}
"""SQLite would store any value in any column."""
SQLITE_PATTERNS: Mapping[str, str] = {
    r"^[^\s;]([^;\t\r\n]*[^\s;])?$": (
        "{} <> '' AND {} = trim({}) AND instr({}, ';') = 0"
        " AND instr({}, char(9)) = 0 AND instr({}, char(10)) = 0 AND instr({}, char(13)) = 0"
    ),
}
"""What the patterns that fields have of their own mean."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between two databases. ``types`` are those that are not text."""

    name: str
    types: Mapping[str, str]
    text: str
    position: str

    def type_of(self, kind: str) -> str:
        """The type of the column for a kind of value."""
        return self.types.get(kind, self.text)


SQLITE = Dialect(
    name="SQLite",
    types={"boolean": "INTEGER", "integer": "INTEGER", "decimal": "REAL"},
    text="TEXT",
    position="INTEGER",
)
POSTGRESQL = Dialect(
    name="PostgreSQL",
    types={"boolean": "boolean", "integer": "integer", "decimal": "numeric"},
    text="text",
    position="integer",
)


def conditions(
    field: Column, column: str, dialect: Dialect, types: Mapping[str, ValueType], schemes: Mapping[str, Any]
) -> Iterator[str]:
    """What the value of a field must satisfy; a blank is NULL and satisfies everything.

    Raises: ValueError where a pattern of the model has no equal in SQLite.
    """
    if field.type == "code":
        yield f"{column} IN ({', '.join(map(quoted, schemes[str(field.scheme)]['concepts']))})"
    elif field.type in ("boolean", "integer", "decimal"):
        yield from _native(field, column, dialect)
    else:
        yield from _form(field, column, dialect, types)


def quoted(text: str) -> str:
    """A text in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def _native(field: Column, column: str, dialect: Dialect) -> Iterator[str]:
    if dialect is SQLITE:
        yield SQLITE_STORED[field.type].replace("{}", column)
    if field.minimum is not None:
        yield f"{column} >= {field.minimum}"
    if field.maximum is not None:
        yield f"{column} <= {field.maximum}"


def _form(field: Column, column: str, dialect: Dialect, types: Mapping[str, ValueType]) -> Iterator[str]:
    pattern = COUNTS if field.type == "counts" else field.pattern or getattr(types.get(field.type), "pattern", None)
    if pattern is None:
        yield f"{column} <> ''"
    elif dialect is POSTGRESQL:
        yield f"{column} ~ {quoted(pattern)}"
    elif field.pattern and field.pattern not in SQLITE_PATTERNS:
        raise ValueError(f"sql_conditions.SQLITE_PATTERNS lacks the pattern of {field.name}: {field.pattern}")
    else:
        form = SQLITE_PATTERNS[field.pattern] if field.pattern else SQLITE_FORMS[field.type]
        yield form.replace("{}", column)
    if field.max_length is not None:
        yield f"length({column}) <= {field.max_length}"
