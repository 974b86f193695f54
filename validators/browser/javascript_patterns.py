"""A pattern of Python's as one of JavaScript's that finds the same, with the flags `v` and, where case is ignored, `i`.

The parse tree of Python's own compiler is written out anew, so that nothing is guessed from the text of a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

WORD = r"[\p{L}\p{N}_]"
DIGIT = r"\p{Nd}"
SPACES = "\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
SPACE = "[" + "".join(f"\\u{ord(sign):04x}" if sign != "-" else sign for sign in SPACES) + "]"
CATEGORIES = {
    kinds.CATEGORY_DIGIT: DIGIT,
    kinds.CATEGORY_NOT_DIGIT: r"\P{Nd}",
    kinds.CATEGORY_WORD: WORD,
    kinds.CATEGORY_NOT_WORD: WORD.replace("[", "[^", 1),
    kinds.CATEGORY_SPACE: SPACE,
    kinds.CATEGORY_NOT_SPACE: SPACE.replace("[", "[^", 1),
}
PLACES = {
    kinds.AT_BEGINNING: "(?<![^])",
    kinds.AT_BEGINNING_STRING: "(?<![^])",
    kinds.AT_END: r"(?=\n?(?![^]))",
    kinds.AT_END_STRING: "(?![^])",
    kinds.AT_BOUNDARY: f"(?:(?<={WORD})(?!{WORD})|(?<!{WORD})(?={WORD}))",
    kinds.AT_NON_BOUNDARY: f"(?:(?<={WORD})(?={WORD})|(?<!{WORD})(?!{WORD}))",
}


def javascript(pattern: str, flags: int = 0) -> dict[str, str]:
    """Source and flags of the JavaScript pattern.

    Raises: ValueError for what has no counterpart.
    """
    tree = parser.parse(pattern, flags)
    ignores = bool(tree.state.flags & re.IGNORECASE)
    if tree.state.flags & (re.MULTILINE | re.DOTALL | re.ASCII):
        raise ValueError(f"flags without a counterpart in {pattern!r}")
    names = {number: name for name, number in tree.state.groupdict.items()}
    return {"source": _sequence(tree, names, either=False), "flags": "iv" if ignores else "v"}


def _sequence(parts: Iterable[tuple[Any, Any]], names: dict[int, str], *, either: bool) -> str:
    return "".join(_part(kind, content, names, either) for kind, content in parts)


def _part(kind: Any, content: Any, names: dict[int, str], either: bool) -> str:
    if kind is kinds.LITERAL:
        return f"[{_cases(content)}]" if either and len(_cases(content)) > 1 else _sign(content)
    if kind is kinds.NOT_LITERAL:
        return f"[^{_cases(content) if either else _sign(content)}]"
    if kind is kinds.ANY:
        return r"[^\n]"
    if kind is kinds.IN:
        return _set(content, either)
    if kind is kinds.AT:
        return PLACES[content]
    if kind is kinds.BRANCH:
        return "(?:" + "|".join(_sequence(branch, names, either=either) for branch in content[1]) + ")"
    if kind is kinds.SUBPATTERN:
        return _group(content, names, either)
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
        fewest, most, inner = content
        often = f"{{{fewest},{'' if most is kinds.MAXREPEAT else most}}}"
        return f"(?:{_sequence(inner, names, either=either)}){often}{'?' if kind is kinds.MIN_REPEAT else ''}"
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT):
        direction, inner = content
        sign = ("<" if direction < 0 else "") + ("=" if kind is kinds.ASSERT else "!")
        return f"(?{sign}{_sequence(inner, names, either=either)})"
    raise ValueError(f"no counterpart of {kind}")


def _group(content: Any, names: dict[int, str], either: bool) -> str:
    number, added, removed, inner = content
    if removed:
        raise ValueError("a group that takes flags away has no counterpart")
    text = _sequence(inner, names, either=either or bool(added & re.IGNORECASE))
    if number is None:
        return f"(?:{text})"
    return f"(?<{names[number]}>{text})" if number in names else f"({text})"


def _set(content: Any, either: bool) -> str:
    negated = content[0][0] is kinds.NEGATE
    members = content[1:] if negated else content
    return ("[^" if negated else "[") + "".join(_member(kind, value, either) for kind, value in members) + "]"


def _member(kind: Any, value: Any, either: bool) -> str:
    if kind is kinds.LITERAL:
        return _cases(value) if either else _sign(value)
    if kind is kinds.RANGE:
        first, last = value
        if either and (chr(first).isalpha() or chr(last).isalpha()):
            return "".join(dict.fromkeys(_cases(code) for code in range(first, last + 1)))
        return f"{_sign(first)}-{_sign(last)}"
    return CATEGORIES[value]


def _cases(code: int) -> str:
    sign = chr(code)
    return "".join(_sign(ord(form)) for form in dict.fromkeys((sign, sign.lower(), sign.upper())) if len(form) == 1)


def _sign(code: int) -> str:
    """A sign that stands for itself: letters and digits as they are, all others by number."""
    sign = chr(code)
    return sign if sign.isascii() and sign.isalnum() else f"\\u{{{code:x}}}"
