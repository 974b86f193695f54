"""Read this package's compiled files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

GENERATED = Path(__file__).parent / "generated"


def generated(name: str) -> Any:
    """Content of one compiled JSON file."""
    return orjson.loads((GENERATED / name).read_bytes())
