"""What each national body leads on: the published mapping of remits, body to themes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from dardr_vocabularies.authored import AuthoredScheme, rows
from dardr_vocabularies.generated_files import generated

COLUMNS = ("body", "theme", "source", "comment")


def authored_remits(folder: Path, schemes: Iterable[AuthoredScheme]) -> dict[str, list[str]]:
    """Body to themes, from ``mappings/remits.csv``; a body that leads on none of the themes has no theme there.

    Raises: ValueError when a body or a theme is no code of its list, a row has no source or stands twice.
    """
    codes = {scheme.name: {concept.notation for concept in scheme.concepts} for scheme in schemes}
    found: dict[str, list[str]] = {}
    for where, row in rows(folder / "mappings/remits.csv", COLUMNS):
        if row["body"] not in codes["agency"] or row["theme"] not in {"", *codes["recommendation-theme"]}:
            raise ValueError(f"{where}: {row['body']} or {row['theme']} is not a code of its list")
        if not row["source"] or row["theme"] in found.get(row["body"], ()):
            raise ValueError(f"{where}: every row has a source and stands once")
        found.setdefault(row["body"], []).extend(filter(None, [row["theme"]]))
    return dict(sorted(found.items()))


@cache
def remits() -> Mapping[str, tuple[str, ...]]:
    """Body to the themes it leads on; a body that is missing is one of which nothing is known."""
    return MappingProxyType({body: tuple(themes) for body, themes in generated("remits.json").items()})
