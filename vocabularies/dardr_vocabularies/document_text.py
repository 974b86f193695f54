"""Write a JSON document as text that is stable and easy to compare: one entry of the wanted depth to a line."""

from __future__ import annotations

import json


def document_text(content: object, depth: int) -> str:
    """JSON text of a document, split into lines down to ``depth`` and compact below; keys stay in their order."""
    return _text(content, depth, "") + "\n"


def _text(content: object, depth: int, indent: str) -> str:
    if depth == 0 or not content or not isinstance(content, dict | list):
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    inner = indent + " "
    if isinstance(content, dict):
        lines = (f"{inner}{_text(key, 0, inner)}:{_text(value, depth - 1, inner)}" for key, value in content.items())
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + _text(item, depth - 1, inner) for item in content) + f"\n{indent}]"
