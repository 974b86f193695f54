"""A report as JSON: the published form, checked by report.schema.json."""

from __future__ import annotations

import orjson

from dardr_validators.findings import Report


def render(report: Report) -> bytes:
    """The report as indented JSON with a final line end; same report, same bytes."""
    return orjson.dumps(report.to_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
