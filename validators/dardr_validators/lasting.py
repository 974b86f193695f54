"""Whether the reference of a review lasts: it names nobody, and does not hold the day of publication in figures.

Only what is certain is said: a known first name beside a known surname, a title before a surname, a first name that is
no other word. Places, agencies and running numbers are none of these. Conditions of the rule look for written dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.rules import speaker
from dardr_validators.screen import TITLES, is_ordinary
from dardr_validators.values import Value
from dardr_vocabularies.names import name_list, plain
from dardr_vocabularies.registers import areas

CHECK = "names-person"
TABLE, FIELD, DAY = "review", "review_id", "published_date"
WORDS = re.compile(r"[^\W\d_]{2,}")
HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
SIX_DIGITS = re.compile(r"(?<!\d)\d{6}(?!\d)")
SHORTEST = 3


def reference_troubles(content: Content) -> Iterator[Trouble]:
    """The references of reviews that name somebody or hold the day of publication, where the rule is not broken yet."""
    rule = speaker(CHECK, TABLE, FIELD)
    said = {index for broken, table, index, _ in content.broken if (broken, table) == (rule, TABLE)}
    for index, (text, day) in enumerate(zip(content.column(TABLE, FIELD), content.column(TABLE, DAY), strict=True)):
        if index in said:
            continue
        if isinstance(text, str) and (names_somebody(text) or _holds_day(text, day)):
            yield Trouble(CHECK, TABLE, index + 1, FIELD)


def names_somebody(reference: str, in_full: bool = False) -> bool:
    """Whether a reference certainly holds the name of a person: to this, and to the screen of free text.

    ``in_full``: a first name alone is none.
    """
    words = WORDS.findall(HUMPS.sub(" ", reference))
    if not any(_is_name(words, place, in_full) for place in range(len(words))):
        return False
    from dardr_validators.screen_names import names

    return next(names(" ".join(word.capitalize() for word in words)), None) is not None


def _is_name(words: Sequence[str], place: int, in_full: bool) -> bool:
    word, name = words[place], plain(words[place])
    after = words[place + 1] if place + 1 < len(words) else ""
    if name in TITLES:
        return _is_surname(after)
    if len(name) < SHORTEST or is_ordinary(name):
        return False
    if name in name_list("given") and (_is_surname(after) or (not in_full and _stands_alone(word))):
        return True
    first = plain(after)
    return _is_surname(word) and first in name_list("given") and not is_ordinary(first) and first not in _places()


def _is_surname(word: str) -> bool:
    name = plain(word)
    return len(name) >= SHORTEST and (name in name_list("surnames") or name in name_list("surname-words"))


def _stands_alone(word: str) -> bool:
    """Whether a first name is written as one: neither in capitals throughout nor without any."""
    name = plain(word)
    return word.istitle() and name not in name_list("surname-words") and name not in _places()


@cache
def _places() -> frozenset[str]:
    """The words in the names of areas."""
    return frozenset(plain(word) for area in areas().values() for word in WORDS.findall(" ".join(area.name.values())))


def _holds_day(text: str, day: Value | None) -> bool:
    """Whether six figures are the day of publication, year first or last."""
    if not isinstance(day, str) or len(day) != len("2024-02-15"):
        return False
    found = SIX_DIGITS.findall(text)
    year, month, date = day[2:4], day[5:7], day[8:10]
    return year + month + date in found or date + month + year in found
