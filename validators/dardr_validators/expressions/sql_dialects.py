"""What differs between databases in the SQL that conditions become: names, patterns, parts of texts, months."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

LAST_DAY = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Dialect:
    """One database's way of writing. Each function is given SQL and gives SQL; ``part`` is a plain text.

    ``months_after`` folds the end of a month: 31 January and one month is the last day of February.
    """

    name: str
    mark: str
    text: Callable[[str], str]
    matches: Callable[[str, str], str]
    contains: Callable[[str, str], str]
    ends: Callable[[str, int], str]
    months_after: Callable[[str, int], str]
    month_end: Callable[[str], str]
    types: Mapping[str, str]

    def quoted(self, name: str) -> str:
        """A name of a table or column."""
        return f"{self.mark}{name}{self.mark}"

    def type_of(self, kind: str) -> str:
        """The column type for a type of the model; text unless the dialect says otherwise."""
        return self.types.get(kind, self.types["text"])


def _doubled(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _escaped(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _sqlite_shifted(day: str, months: int) -> str:
    """SQLite lets a day run on into the next month, so the end of the month is the other bound."""
    end = f"date({day}, 'start of month', '{months + 1:+d} months', '-1 day')"
    folded = f"coalesce(min(date({day}, '{months:+d} months'), {end}), '{LAST_DAY}')"
    return f"CASE WHEN {day} IS NOT NULL THEN {folded} END"


SQLITE = Dialect(
    name="sqlite",
    mark='"',
    text=_doubled,
    matches=lambda text, pattern: f"({text} REGEXP {_doubled(pattern)})",
    contains=lambda text, part: f"(instr({text}, {_doubled(part)}) > 0)",
    ends=lambda text, length: f"substr({text}, -{length})",
    months_after=_sqlite_shifted,
    month_end=lambda month: f"strftime('%Y-%m-%d', {month} || '-01', '+1 month', '-1 day')",
    types={"text": "TEXT", "boolean": "BOOLEAN", "integer": "INTEGER", "decimal": "REAL"},
)
"""SQLite has no regular expressions of its own: the program that opens the database gives it REGEXP."""

POSTGRESQL = Dialect(
    name="postgresql",
    mark='"',
    text=_doubled,
    matches=lambda text, pattern: f"({text} ~ {_doubled(pattern)})",
    contains=lambda text, part: f"(strpos({text}, {_doubled(part)}) > 0)",
    ends=lambda text, length: f"right({text}, {length})",
    months_after=lambda day, months: (
        f"to_char(least(CAST({day} AS date) + interval '{months} months', date '{LAST_DAY}'), 'YYYY-MM-DD')"
    ),
    month_end=lambda month: (
        f"to_char(CAST({month} || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD')"
    ),
    types={"text": "text", "boolean": "boolean", "integer": "bigint", "decimal": "double precision"},
)

SPARK = Dialect(
    name="spark",
    mark="`",
    text=_escaped,
    matches=lambda text, pattern: f"({text} RLIKE {_escaped(pattern)})",
    contains=lambda text, part: f"(instr({text}, {_escaped(part)}) > 0)",
    ends=lambda text, length: f"right({text}, {length})",
    months_after=lambda day, months: (
        f"date_format(least(add_months(CAST({day} AS date), {months}), date '{LAST_DAY}'), 'yyyy-MM-dd')"
    ),
    month_end=lambda month: f"date_format(last_day(CAST(concat({month}, '-01') AS date)), 'yyyy-MM-dd')",
    types={"text": "STRING", "boolean": "BOOLEAN", "integer": "BIGINT", "decimal": "DOUBLE"},
)

DIALECTS: Mapping[str, Dialect] = {dialect.name: dialect for dialect in (SQLITE, POSTGRESQL, SPARK)}
