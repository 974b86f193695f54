"""An archive checked by parts and as a whole, in this process: small enough pieces make many parts of a few reviews."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_validators.contents import Checked
from dardr_validators.findings import Report
from dardr_validators.parts.alone import HeldPieces, one_by_one
from dardr_validators.parts.dividing import divided
from dardr_validators.parts.surveying import Sizes
from dardr_validators.sources import Source
from dardr_validators.validate import report_on, validate
from tests.rules.given import TODAY


def as_bytes(report: Report) -> bytes:
    return orjson.dumps(report.to_json(), option=orjson.OPT_INDENT_2)


def as_a_whole(source: Source, **asked: Any) -> bytes:
    fresh = Source(source.name, files=dict(source.files or {}))
    return as_bytes(validate(fresh, today=TODAY, engine="frames", **{"cap": None, **asked}))


def checked_by_parts(files: Mapping[str, bytes], sizes: Sizes) -> Checked:
    pieces = HeldPieces(files)
    each = one_by_one(pieces)
    return divided(pieces, list(files), today=TODAY.isoformat(), each=each, sizes=sizes, digests={})


def by_parts(source: Source, sizes: Sizes, **asked: Any) -> bytes:
    found = checked_by_parts(source.files or {}, sizes)
    return as_bytes(report_on(source, found, today=TODAY, **{"cap": None, **asked}))
