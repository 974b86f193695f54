"""Messages with their placeholders filled: identifiers and headings, never what a cell says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

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

    found = {}
    for language, words in text.items():
        parts = _parts(words, language, table, field)
        if len(parts) > 1:
            blank = ROW[language].format(row=row) if row else WHOLE[language]
            parts = [shown(part) or blank if place % 2 else part for place, part in enumerate(parts)]
        found[language] = "".join(parts)
    return found


@lru_cache(maxsize=8192)
def _parts(words: str, language: str, table: str | None, field: str | None) -> list[str]:
    """Words and the fields whose values are to be shown by turns; headings and editions are filled in."""
    parts = [""]
    for place, part in enumerate(PLACEHOLDER.split(words)):
        if place % 2 == 0:
            parts[-1] += part
        elif part in ("table", "field"):
            parts[-1] += title(table, field if part == "field" else None, language)
        elif part == "since":
            parts[-1] += since(table, field)
        else:
            parts += [part, ""]
    return parts


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
