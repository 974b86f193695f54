"""Read this package's compiled files: the whole of one, or only the entries that are asked for.

They are laid out an entry to a line (``document_text``), so an entry is found without parsing those around it: a small
return needs few of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

GENERATED = Path(__file__).parent / "generated"


def generated(name: str) -> Any:
    """Content of one compiled JSON file."""
    return orjson.loads((GENERATED / name).read_bytes())


@cache
def content(name: str) -> bytes:
    """The bytes of one compiled file, read once."""
    return (GENERATED / name).read_bytes()


@cache
def section(name: str, key: str) -> Any:
    """What a compiled JSON file holds under one key of its own."""
    return orjson.loads(_section(name, key))


@cache
def entries(name: str, key: str) -> Mapping[str, bytes]:
    """The entries that a compiled JSON file holds under one key of its own, each as JSON that is yet to be parsed."""
    lines = _section(name, key)[1:-3].split(b'\n  "')[1:]
    parted = (line.partition(b'":') for line in lines)
    return {entry.decode(): text.rstrip(b",") for entry, _, text in parted}


def _section(name: str, key: str) -> bytes:
    """The text under one key: from what opens it to what closes it on a line of its own."""
    held, sign = content(name), f'\n "{key}":'.encode()
    start = held.index(sign) + len(sign)
    closing = b"\n }" if held[start : start + 1] == b"{" else b"\n ]"
    return held[start : held.index(closing, start) + len(closing)]
