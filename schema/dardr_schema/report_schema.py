"""``report.schema.json``: the JSON Schema of a validation report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

Schema = dict[str, Any]

ADDRESS = "https://w3id.org/dardr/schema/report.schema.json"
VERDICTS = ("conformant", "conformant-with-warnings", "not-conformant", "unreadable")
COUNT: Schema = {"type": "integer", "minimum": 0}
POSITION: Schema = {"type": "integer", "minimum": 1}
TEXT: Schema = {"type": "string"}
DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
WORDS: Schema = {"$ref": "#/$defs/words"}
RULE: Schema = {"$ref": "#/$defs/rule"}
SEVERITY: Schema = {"$ref": "#/$defs/severity"}


def artefact(schemes: Mapping[str, Any]) -> bytes:
    """The JSON Schema (2020-12) of the report that every validator of the standard gives."""
    return orjson.dumps(document(schemes), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def document(schemes: Mapping[str, Any]) -> Schema:
    """The same as plain data."""
    severities = list(schemes["severity"]["concepts"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ADDRESS,
        "title": "Validation report",
        "description": "What a check of one source found, and where: never what the source says.",
        **_report(severities, schemes["profile"]["concepts"]),
        "$defs": {
            "words": _object({"en": TEXT, "cy": TEXT}) | {"description": "The same words in English and in Welsh."},
            "rule": {"type": "string", "pattern": "^[A-Z]{3}-[A-Z0-9-]+$"},
            "severity": {"enum": severities},
            "not_checked": _object({"rule": RULE, "reason": WORDS}),
            "rule_count": _object(
                {"rule": RULE, "severity": SEVERITY, "count": POSITION, "shown": COUNT}, optional=["shown"]
            ),
            "finding": _finding(),
            "location": _location(),
        },
    }


def _report(severities: list[str], profiles: Iterable[str]) -> Schema:
    return _object(
        {
            "report": {"const": "1.0"},
            "standard": {"type": "string", "pattern": r"^[0-9]+\.[0-9]+\.[0-9]+$"},
            "software": TEXT,
            "rules_sha256": DIGEST,
            "vocabularies_sha256": DIGEST,
            "source": _object({"name": TEXT, "sha256": DIGEST, "format": TEXT, "bytes": COUNT}),
            "profile": {"enum": [*profiles, None]},
            "today": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "verdict": {"enum": list(VERDICTS)},
            "complete": {"type": "boolean", "description": "False where anything was not checked."},
            "not_checked": {"type": "array", "items": {"$ref": "#/$defs/not_checked"}},
            "counts": _object(dict.fromkeys(severities, COUNT)),
            "records": {"type": "object", "additionalProperties": COUNT},
            "by_rule": {
                "type": "array",
                "items": {"$ref": "#/$defs/rule_count"},
                "description": "Exact counts; shown is there where fewer findings are listed.",
            },
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        }
    )


def _finding() -> Schema:
    suggestion = {"value": TEXT, "score": {"type": "number", "minimum": 0, "maximum": 1}, "safe": {"type": "boolean"}}
    return _object(
        {
            "rule": RULE,
            "severity": SEVERITY,
            "table": {"type": ["string", "null"]},
            "field": {"type": ["string", "null"]},
            "row": COUNT | {"description": "Data rows from 1; 0 is the whole table."},
            "record": {"type": ["string", "null"]},
            "location": {"$ref": "#/$defs/location"},
            "message": WORDS,
            "mend": WORDS,
            "suggestion": _object(suggestion),
            "help": {"type": "string", "format": "uri", "pattern": "^https://w3id[.]org/dardr/rule/"},
        },
        optional=["field", "record", "suggestion"],
    )


def _location() -> Schema:
    """Where the sender sees it: each carrier has its own way to say so."""
    places = {
        "file": TEXT,
        "sheet": TEXT,
        "row": POSITION,
        "column": TEXT,
        "cell": {"type": "string", "pattern": "^[A-Z]+[0-9]+$"},
        "pointer": {"type": "string", "format": "json-pointer"},
    }
    return _object(places, optional=list(places))


def _object(properties: Mapping[str, Schema], *, optional: Iterable[str] = ()) -> Schema:
    left_out = set(optional)
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in left_out],
        "additionalProperties": False,
    }
