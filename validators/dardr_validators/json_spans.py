"""Where each value of a JSON document stands in its text."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

BLANK = re.compile(r"[ \t\n\r]*")
PLAIN = re.compile(r'[^\s,\]}:"]+')
STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
Span = tuple[int, int]


def spans_of(text: str, pointers: Collection[str]) -> dict[str, Span]:
    """Where the value at each of the JSON Pointers begins and ends; of a name that is there twice, the last."""
    found: dict[str, Span] = {}
    path: list[str | int] = []
    opened: list[int] = []
    wanted = set(pointers)

    def note(start: int, end: int) -> None:
        pointer = "".join(f"/{step}" for step in path)
        if pointer in wanted:
            found[pointer] = (start, end)

    for sign, start, end in _tokens(text):
        if sign in "{[":
            opened.append(start)
            path.append("" if sign == "{" else 0)
        elif sign in "}]":
            path.pop()
            note(opened.pop(), end)
        elif sign == ",":
            step = path[-1]
            path[-1] = step + 1 if isinstance(step, int) else ""
        elif sign == "name":
            path[-1] = json.loads(text[start:end])
        elif sign == "value":
            note(start, end)
    return found


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Each bracket, comma, name and single value of a document that can be read, and where it stands."""
    at = BLANK.match(text).end()  # type: ignore[union-attr]
    while at < len(text):
        sign = text[at]
        if sign in "{}[],":
            yield sign, at, at + 1
            end = at + 1
        else:
            match = (STRING if sign == '"' else PLAIN).match(text, at)
            end = match.end() if match else at + 1
            after = BLANK.match(text, end).end()  # type: ignore[union-attr]
            is_name = sign == '"' and text[after : after + 1] == ":"
            yield "name" if is_name else "value", at, end
            end = after + 1 if is_name else end
        at = BLANK.match(text, end).end()  # type: ignore[union-attr]
