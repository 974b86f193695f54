"""Messages with their placeholders filled: identifiers and headings, never what a cell says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from dardr_schema.tables import tables

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
ROW = {"en": "in row {row}", "cy": "yn rhes {row}"}
WHOLE = {"en": "(whole table)", "cy": "(y tabl cyfan)"}
Text = Mapping[str, str]


def filled(
    text: Text, *, table: str | None, field: str | None, row: int, shown: Callable[[str], str | None]
) -> dict[str, str]:
    """The text in each language, its placeholders replaced.

    ``shown``: field -> what of its value may be shown, None where blank; the row then stands in its place.
    """

    def replacement(language: str, name: str) -> str:
        if name == "table":
            return title(table, None, language)
        if name == "field":
            return title(table, field, language)
        if name == "since":
            return since(table, field)
        return shown(name) or (ROW[language].format(row=row) if row else WHOLE[language])

    return {
        language: "".join(
            replacement(language, part) if place % 2 else part for place, part in enumerate(_parts(words))
        )
        for language, words in text.items()
    }


@cache
def _parts(words: str) -> list[str]:
    """Words and placeholders by turns."""
    return PLACEHOLDER.split(words)


def since(table: str | None, field: str | None) -> str:
    """The edition in which a field first stood; nothing where it is not in the standard."""
    model = tables().get(str(table))
    return model.fields[field].since if model is not None and field and field in model.fields else ""


def title(table: str | None, field: str | None, language: str) -> str:
    """The heading of a field, or of a table, in a language; the field's own name where it is not in the standard."""
    model = tables().get(str(table))
    if model is None:
        return table or ""
    if field is None:
        return model.title[language]
    return model.fields[field].title[language] if field in model.fields else field
