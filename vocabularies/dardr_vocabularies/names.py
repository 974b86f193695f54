"""Names of people and words that are none, as running code sees them: loaded only when a text asks for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from typing import Any

from dardr_vocabularies.generated_files import generated

LETTERS = "abcdefghijklmnopqrstuvwxyz"
OFTEN = 20_000
"""Words from which a set of the names is worth making: more than a small return has."""
UNLIKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "œ": "oe"})


def plain(name: str) -> str:
    """A name in lower case and without accents, as the lists write it."""
    lower = name.lower()
    if lower.isascii():
        return lower
    parts = unicodedata.normalize("NFKD", lower.translate(UNLIKE))
    return "".join(part for part in parts if not unicodedata.combining(part))


class NameList(Set[str]):
    """Plain names in one text, in order and with blanks between: a set that need not be made before it is asked.

    A name is looked for among those with its first two letters. A small return asks for a few hundred names, and to
    make sets of all of them would take longer than the rest of its check. ``without`` are lists whose names are left
    out, ``shortest`` the letters that a name has at least.
    """

    __slots__ = ("_asked", "_begun", "_letters", "_made", "_shortest", "_text", "_without")

    def __init__(self, text: str, *, without: Sequence[NameList] = (), shortest: int = 2) -> None:
        self._text = text
        self._without = tuple(without)
        self._shortest = shortest
        self._letters: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        self._asked = 0
        self._made: frozenset[str] = frozenset()

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str) or len(name) < self._shortest or " " in name:
            return False
        beginning = name[:2]
        held = self._begun.get(beginning)
        if held is None:
            held = self._begun[beginning] = self._with_beginning(beginning)
        return f" {name} " in held and not any(name in other for other in self._without)

    def isdisjoint(self, other: Iterable[Any]) -> bool:
        """Whether no name is among the words; once it has been asked of many, a set is made after all."""
        words = list(other)
        self._asked += len(words)
        if self._asked < OFTEN:
            return not any(word in self for word in words)
        self._made = self._made or frozenset(self)
        return self._made.isdisjoint(words)

    def __iter__(self) -> Iterator[str]:
        left_out = frozenset(name for other in self._without for name in other)
        return (name for name in self._text.split() if name not in left_out and len(name) >= self._shortest)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def but(self, *others: NameList, shortest: int) -> NameList:
        """The names that no other list has, of so many letters or more."""
        return NameList(self._text, without=(*self._without, *others), shortest=max(shortest, self._shortest))

    def _with_beginning(self, beginning: str) -> str:
        if not self._letters:
            self._letters = dict(_by_letter(f" {self._text} "))
        names = self._letters.get(beginning[0]) or next(reversed(self._letters.values()), "")
        start, last = names.find(f" {beginning}"), names.rfind(f" {beginning}")
        return names[start : names.find(" ", last + 1) + 1] if start >= 0 else ""


def _by_letter(text: str) -> Iterator[tuple[str, str]]:
    """The names that begin with each letter; those with letters past the alphabet stand among its last."""
    starts: list[tuple[str, int]] = []
    for letter in LETTERS:
        at = text.find(f" {letter}", starts[-1][1] if starts else 0)
        if at >= 0:
            starts.append((letter, at))
    ends = [*(start for _, start in starts[1:]), len(text)]
    for (letter, start), end in zip(starts, ends, strict=False):
        yield letter, text[start : end + 1]


@cache
def name_list(kind: str) -> NameList:
    """Plain names of one kind: ``given`` and ``surnames``, those also words as ``given-words``, ``surname-words``.

    ``ordinary`` holds words that are written with a capital and are no names: places, agencies, titles of jobs.
    Raises: KeyError for another kind.
    """
    return NameList(_names()[kind])


@cache
def _names() -> dict[str, Any]:
    content: dict[str, Any] = generated("names.json")
    return content
