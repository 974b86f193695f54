"""JSON in one form, so that a digest of it means the same everywhere."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

FEW = 4
"""So many keys of an object stand on one line."""


def canonical(content: Any) -> bytes:
    """The content as JSON with sorted keys and no spaces: what is hashed and signed."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def readable(content: Any) -> bytes:
    """The content as JSON that people can read and compare: sorted, an indent of one, a line feed at the end."""
    return (json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n").encode()


def lined(content: Mapping[str, Any]) -> bytes:
    """An object as JSON in which each part of a list or object below the root has a line of its own."""
    return _block("{}", [f"{_line(key)}: {_part(content[key])}" for key in sorted(content)]).encode() + b"\n"


def _part(value: Any) -> str:
    if isinstance(value, list):
        return _block("[]", map(_line, value))
    if isinstance(value, dict) and len(value) > FEW:
        return _block("{}", (f"{_line(key)}: {_line(value[key])}" for key in sorted(value)))
    return _line(value)


def _block(brackets: str, lines: Iterable[str]) -> str:
    return brackets[0] + "\n" + ",\n".join(lines) + "\n" + brackets[1]


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def in_order(content: Any) -> bytes:
    """The content as readable JSON whose keys keep the order in which they were given."""
    return (json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def sha256(content: bytes) -> str:
    """The digest of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
