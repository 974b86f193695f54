"""The privacy screen over a column: which of its texts deserve the closer look that `screen` takes at one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, reduce
from operator import or_

import polars as pl

from dardr_validators import screen_names, screen_numbers, screen_places
from dardr_validators.expressions.archive import full
from dardr_validators.screen import CAPITAL, ENDINGS, NUMBERS, UNSAID, is_sign, is_unknown, lower_given, severity

SOUGHT = (
    screen_numbers.TEN,
    screen_numbers.NHS_CUED,
    screen_numbers.INSURANCE,
    screen_numbers.EMAIL,
    screen_numbers.PHONE,
    screen_numbers.PHONE_CUED,
    screen_numbers.BIRTH,
    screen_numbers.FULL_DATE,
    screen_numbers.POLICE,
    screen_numbers.HANDLE,
    screen_numbers.ACCOUNT,
    screen_numbers.VEHICLE,
    screen_numbers.VEHICLE_CUED,
    screen_numbers.BANK,
    screen_numbers.HOSPITAL,
    screen_places.POSTCODE,
    screen_places.ENGLISH,
    screen_places.WELSH,
    screen_places.FLAT,
    screen_places.LOWER,
    screen_places.NUMBERED,
)
"""What an identifier is found by: where none of these is met, the screen finds no identifier."""

AT_ONCE = 7
"""As many patterns are sought together as Polars can hold as one machine; with all 21 it falls back to a slow way."""

LOOK = re.compile(r"\(\?<?[=!]")
WORD_SIGN = re.compile(r"\[\\w[^]]*\]")
GROUP_NAME = re.compile(r"\(\?P<[a-z]+>")
LONG_REPEAT = re.compile(r"\{([0-9]+),[0-9]{2,}\}")


def suspicious(texts: pl.Series) -> pl.Series:
    """Whether the screen finds something in each text; each distinct text is looked at once.

    Shape: one boolean per text; null where the text is null.
    """
    distinct = texts.drop_nulls().unique()
    found = distinct.filter(told(distinct))
    return texts.is_in(found.implode())


def told(distinct: pl.Series) -> pl.Series:
    """Whether the screen finds something in each of different texts."""
    asked = _worth_a_look(distinct).arg_true()
    found = [place for place, text in zip(asked, distinct.gather(asked), strict=True) if severity(text)]
    return full(False, distinct.len(), pl.Boolean).scatter(pl.Series(found, dtype=pl.UInt32), True)


def _worth_a_look(texts: pl.Series) -> pl.Series:
    """Whether a text holds what a detail needs: the shape of an identifier, a known name, or where a name is said."""
    named = _holds(texts, CAPITAL, is_sign) | _holds(texts, UNSAID, is_unknown)
    cued = texts.str.contains(screen_names.LOWER_TITLE().pattern)
    return named | cued | _in_lower_case(texts) | _numbered(texts)


def _in_lower_case(texts: pl.Series) -> pl.Series:
    """Whether a first name in lower case stands between blanks; each distinct word is asked once."""
    words = texts.str.split(" ")
    told = words.explode().unique()
    bare = reduce(lambda held, ending: held.str.replace_all(ending, "", literal=True), ENDINGS, told)
    return _among(words, told.filter(bare.is_in(_lower_names())))


@cache
def _lower_names() -> pl.Series:
    return pl.Series(list(lower_given()), dtype=pl.String).implode()


def _among(lists: pl.Series, sought: pl.Series) -> pl.Series:
    """Whether each list has any of what is sought, which most often is nothing."""
    if not sought.len():
        return full(False, lists.len(), pl.Boolean)
    return lists.list.set_intersection(sought.implode()).list.len() > 0


def _numbered(texts: pl.Series) -> pl.Series:
    asked = texts.filter(texts.str.contains(NUMBERS))
    found = reduce(or_, (asked.str.contains(shapes) for shapes in _shapes()))
    return texts.is_in(asked.filter(found).implode())


def _holds(texts: pl.Series, pattern: str, is_sought: Callable[[str], bool]) -> pl.Series:
    """Whether a text holds a match of a pattern that is sought; each distinct match is asked once."""
    found = texts.str.extract_all(pattern)
    sought = [match for match in found.explode().drop_nulls().unique().to_list() if is_sought(match)]
    return _among(found, pl.Series(sought, dtype=pl.String))


@cache
def _shapes() -> tuple[str, ...]:
    made = [f"(?:{relaxed(pattern())})" for pattern in SOUGHT]
    return tuple("|".join(made[first : first + AT_ONCE]) for first in range(0, len(made), AT_ONCE))


def relaxed(pattern: re.Pattern[str]) -> str:
    """A pattern that Polars can read and that matches wherever the given one does: it asks nothing of its sides."""
    text = pattern.pattern.replace(screen_numbers.TOKEN, "[A-Z0-9/*-]{0,12}[0-9]{3}")
    while (look := LOOK.search(text)) is not None:
        text = text[: look.start()] + text[_closing(text, look.start()) + 1 :]
    text = WORD_SIGN.sub(r"(?-i:\\S)", text.replace(r"\b", ""))
    text = GROUP_NAME.sub("(?:", LONG_REPEAT.sub(r"{\1,}", text))
    return f"(?i){text}" if pattern.flags & re.IGNORECASE else text


def _closing(text: str, start: int) -> int:
    """Where the bracket opened at a place is closed."""
    depth, inside, place = 0, False, start
    while True:
        sign = text[place]
        if sign == "\\":
            place += 1
        elif inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            if not depth:
                return place
        place += 1
