"""What software printed, as the kit takes it: JSON by the letter, and the last words of a complaint."""

from __future__ import annotations

import json
import re
import tempfile
from typing import Any, NoReturn

PLACE = "conformance-"
"""How the name of a folder begins that is there for one case only."""
LAST_WORDS = 200
_OWN_PLACE = re.compile(rf"{re.escape(tempfile.gettempdir())}[/\\]{PLACE}[^/\\\s]*[/\\]?")


def parsed(raw: bytes, *, once: bool = False) -> Any:
    """The JSON in bytes: UTF-8, and no NaN. ``once``: also no name twice in an object, and no half of a sign.

    Raises: ValueError where it is not that.
    """
    try:
        text = raw.decode("utf-8-sig")
        content = json.loads(text, parse_constant=_refused, object_pairs_hook=_once if once else None)
        if once:
            json.dumps(content, ensure_ascii=False).encode()
        return content
    except RecursionError:
        raise ValueError("It is nested too deep.") from None


def misplaced(raw: bytes) -> tuple[int, int] | None:
    """The line and column, from 1, from which on bytes are no JSON; None where they are JSON."""
    try:
        parsed(raw)
    except json.JSONDecodeError as fault:
        return fault.lineno, fault.colno
    except UnicodeDecodeError as fault:
        before = raw[: fault.start]
        return before.count(b"\n") + 1, fault.start - before.rfind(b"\n")
    except ValueError:
        return 1, 1
    return None


def last_words(complaint: bytes) -> str:
    """The last line that was written to standard error, in brief, without the folder that is there for one case."""
    lines = complaint.decode(errors="replace").splitlines()
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return _OWN_PLACE.sub("", last)[:LAST_WORDS]


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON.")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("A name stands twice.")
    return found
