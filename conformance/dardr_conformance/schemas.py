"""The kit's JSON Schemas, put to what software gives: where it breaks them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from dardr_conformance.faults import KitError

Faults = Callable[[Any], list[str]]
"""The places at which a document breaks a schema, as JSON Pointers, each with the keyword that it breaks."""


@cache
def faults_by(path: Path, part: str | None = None) -> Faults:
    """The faults of a document by the schema in a file, or by one part of its ``$defs``.

    Raises: KitError where the `conformance` extra is not installed.
    """
    try:
        import jsonschema_rs
    except ImportError:
        raise KitError("jsonschema-rs is not installed: pip install 'dardr[conformance]'") from None
    schema = json.loads(path.read_bytes())
    if part is not None:
        schema = {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{part}"}
    validator = jsonschema_rs.validator_for(schema)
    return lambda document: [
        f"/{'/'.join(map(str, one.instance_path))} ({_broken(one)})" for one in validator.iter_errors(document)
    ]


def _broken(error: Any) -> str:
    """The keyword that is broken, and the name that lacks or should not be there; never a value."""
    keyword = str(error.schema_path[-1])
    lacking, surplus = getattr(error.kind, "property", ""), getattr(error.kind, "unexpected", ())
    names = ", ".join(filter(None, [lacking, *surplus]))
    return f"{keyword}: {names}" if names else keyword
