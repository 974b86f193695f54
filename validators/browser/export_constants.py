"""What running Python code holds as data, written for the checker in JavaScript: `generated/constants.json`.

Lists, limits and patterns stay in one place, the Python module that uses them; the code around them is written twice.
Run: `python validators/browser/export_constants.py`
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from javascript_patterns import javascript

from dardr_schema.tables import tables
from dardr_validators import (
    cells,
    coded,
    dated,
    dates,
    doubt,
    lasting,
    links,
    messages,
    not_checked,
    privacy,
    reporting,
    screen,
    screen_names,
    screen_numbers,
    screen_places,
    sources,
    suggestions,
    unread,
    values,
)
from dardr_validators.formats import addresses, delimited, document, graph, own_parts, reading, spreadsheet, terms
from dardr_validators.published import arithmetic, disclosure
from dardr_vocabularies import area_names, folding, names

HERE = Path(__file__).parent

PATTERNS = {
    cells: ("LIST_BREAK", "WORD_BREAK"),
    dates: ("ISO", "NUMERIC", "MONTH_YEAR", "WORDS", "DATETIME", "CLOCKED"),
    values: (
        "ODS_CODE",
        "INTEGER",
        "DECIMAL",
        "THOUSANDS",
        "IRI",
        "EMAIL",
        "COUNTS",
        "CATCH_ALL",
        "FORMULA_TEXT",
        "OWN_CODE",
    ),
    screen: ("CAPITAL", "CUED", "UNSAID", "NUMBERS"),
    screen_places: ("DOUBTFUL",),
}
"""Texts that are patterns; those that are compiled already are found by themselves."""
COMPILED_IN = (addresses, coded, lasting, privacy, screen, screen_names, screen_numbers, screen_places, own_parts)
DATA = {
    addresses: ("RECORDS",),
    graph: ("MAX_TRIPLES", "NUMBERS"),
    terms: ("DEFINITIONS", "CODES", "TYPE", "NIL", "JSON_TEXT", "POSITION"),
    arithmetic: ("ALSO_OF", "ALSO_SINGLE", "NEVER_MIXED", "MISSING_CODES"),
    cells: ("ERROR_VALUES", "CODED"),
    coded: ("KEYS", "NAMED", "OTHER", "PERSON", "REVIEW", "TELLS"),
    dated: ("DATED_BY",),
    delimited: ("DELIMITERS", "ENDINGS", "LONGEST_LINE"),
    disclosure: ("THRESHOLD", "WORK", "NATIONAL", "CLOSED", "COUNTED", "WORDED"),
    doubt: ("UNREAD",),
    lasting: ("CHECK", "TABLE", "FIELD", "SHORTEST"),
    document: ("MAX_DEPTH", "RESERVED"),
    folding: ("DROPPED",),
    links: ("LINKS", "SIBLINGS"),
    messages: ("ROW", "WHOLE"),
    names: ("UNLIKE",),
    privacy: ("HIDDEN", "LONGEST_NAME"),
    reading: ("TEXT_ENDINGS", "NAMED"),
    not_checked: ("NOT_CHECKED",),
    reporting: ("LOST", "SPOILT", "REFUSED"),
    screen: ("ENDINGS", "FREE_STRINGS", "LONG_LOWER", "MUTATED", "SHORTEST_LOWER", "TITLES", "LETTER"),
    screen_names: ("ARTICLES", "LONGEST_ACRONYM", "REACH"),
    screen_numbers: ("BORN_BETWEEN", "LONGEST_CUE", "SHORTEST_ABROAD", "VEHICLE_SIGNS"),
    screen_places: ("FLATS", "HOMES", "SMALL", "STREETS"),
    sources: ("LARGEST", "MAX_BYTES", "MAX_FILES", "MAX_RATIO"),
    spreadsheet: ("MAX_ROWS", "MAX_COLUMNS", "HEADING_ROWS", "SCANNED"),
    suggestions: ("AGENCY", "LIKELY", "MOST", "OTHERS", "SHORTEST"),
    unread: ("OF_CELLS", "OF_HEADINGS", "OF_ROWS", "OF_TYPES", "EVERYBODY"),
    values: ("BLANKS", "EVEN", "REGISTERED", "SETTLED"),
}


def constants() -> dict[str, Any]:
    """Patterns, data by module, and how letters fold where JavaScript has no word for it."""
    names_of_areas = {name: getattr(area_names, name) for name in ("_PARTNERSHIPS", "_BODIES")}
    return {
        "area_names": {
            name: [javascript(text, re.IGNORECASE) for text in found] for name, found in names_of_areas.items()
        },
        "casefold": {sign: sign.casefold() for sign in map(chr, range(0x110000)) if sign.casefold() != sign.lower()},
        "columns": {text: javascript(text) for text in sorted(_column_patterns())},
        "data": {_name(module): _data(module, found) for module, found in DATA.items()},
        "kinds": [[kind, fewest, list(signs)] for kind, (fewest, signs, _) in screen_numbers.KINDS.items()],
        "patterns": {module: dict(sorted(found.items())) for module, found in sorted(_patterns().items())},
    }


def _data(module: ModuleType, wanted: Sequence[str]) -> dict[str, Any]:
    return {name: _plain(getattr(module, name)) for name in wanted}


def compiled_patterns() -> Iterator[tuple[str, str, re.Pattern[str]]]:
    """Module, name and pattern of every exported pattern."""
    for module, wanted in PATTERNS.items():
        yield from ((_name(module), name, re.compile(getattr(module, name))) for name in wanted)
    for module in COMPILED_IN:
        for name, value in vars(module).items():
            pattern = _compiled(name, value)
            if pattern is not None:
                yield _name(module), name, pattern


def _patterns() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for module, name, pattern in compiled_patterns():
        found.setdefault(module, {})[name] = javascript(pattern.pattern, pattern.flags & re.IGNORECASE)
    return found


def _compiled(name: str, value: Any) -> re.Pattern[str] | None:
    """The pattern that a constant of a module is, or makes when it is first asked for."""
    if not name.isupper():
        return None
    made = value() if hasattr(value, "cache_info") else value
    return made if isinstance(made, re.Pattern) and isinstance(made.pattern, str) else None


def _column_patterns() -> set[str]:
    return {column.pattern for table in tables().values() for column in table.fields.values() if column.pattern}


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _plain(dataclasses.asdict(value))
    if isinstance(value, Mapping):
        return {chr(key) if isinstance(key, int) else key: _plain(part) for key, part in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def written() -> bytes:
    """The constants as the bytes of their file."""
    return (json.dumps(constants(), ensure_ascii=True, indent=1, sort_keys=True) + "\n").encode()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the constants."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--into", type=Path, default=HERE / "generated")
    chosen = parser.parse_args(arguments)
    chosen.into.mkdir(parents=True, exist_ok=True)
    (chosen.into / "constants.json").write_bytes(written())


if __name__ == "__main__":
    main()
