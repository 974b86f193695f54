"""The privacy screen: whether a free text holds what identifies a person. A net, not a promise.

Structured details (a number, an address) stop a submission; a name, or a date that may be of birth, asks. Every
expression takes time in proportion to the text: none has an unbounded repeat inside another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from dardr_schema.tables import Column
from dardr_vocabularies.names import NameList, name_list, plain

CHECK = "personal-details"
ERROR, WARNING = "error", "warning"
FREE_STRINGS = (
    "contact_role",
    "file_name",
    "local_reference",
    "measure",
    "owner_role",
    "supplier_system",
    "title",
    "unit",
)
"""Short texts that people word themselves. Names of chair and author are asked for; the rest are keys and codes."""

UPPER = "A-ZÀ-ÖØ-ÞĀ-ſḀ-ỿ"
LETTER = "A-Za-zÀ-ÖØ-öø-ÿĀ-ſḀ-ỿ"
CAPITAL = f"[{UPPER}][{LETTER}]+"
"""A word with a capital. This and the next two are read by Python and by Polars alike, so they look neither way."""

NUMBERS = (
    "[0-9@]|(?i:insta|facebook|snap|tiktok|twitter|whatsapp|telegram|discord|user ?name|gamertag|defnyddiwr"
    "|[(\\[]at[)\\]]|[.](?:com|me|net)/)"
)
PERSON = (
    "named|called|name is|name was|known as|spoke to|spoke with|told|asked|son|sons|daughter|daughters|mother|father|"
    "mum|dad|sister|brother|partner|husband|wife|victim|perpetrator|neighbour|friend|nephew|niece|aunt|uncle|"
    "grandmother|grandfather|boyfriend|girlfriend|cousin|worker|nurse|midwife|doctor|teacher|tenant|carer|colleague|"
    "alias|aka|née|nee|teulu|deulu|theulu|deceased|o'r enw|o’r enw|enw|enwir|mab|merch|"
    "mam|tad|chwaer|brawd|bartner|gŵr|ŵr|gwraig|wraig|ffrind|gymydog|"
    "cymydog|dioddefwr|cyflawnwr|modryb|ewythr|nith|nai|gweithiwr|nyrs|meddyg|athrawes|athro|ferch|fab|fam|gofalwr|"
    "[A-Za-z]{2,15}odd"
)
BETWEEN = "(?:(?:of|oedd|yw|ei|her|his|their|the|was|is|to) )?"
CUED = "[Mm](?:rs?|s|x|iss)\\.? [a-z]{2}|dr [a-z]{2}"
"""The titles that a surname in lower case may follow."""
DEEDS = (
    "told|said|disclosed|left|moved|attended|lived|died|reported|returned|went|met|chaired|refused|called|withdrew"
    "|agreed|spoke|feared|(?:was|had been|has been) (?:arrested|convicted|bailed|murdered|killed|born|pregnant"
    "|strangled|remanded|sentenced|sectioned|afraid)"
)
OWNED = (
    "account|behaviour|boyfriend|brother|carer|case|child|children|daughter|death|employer|family|father|friend|funeral"
    "|girlfriend|gp|history|home|husband|injuries|life|medication|midwife|mother|mum|dad|murder|neighbour|needs|parents"
    "|partner|phone|pregnancy|risk|safety|school|sister|solicitor|son|story|tenancy|voice|wife|wishes|words"
)
"""What is said to be a person's."""
UNSAID = (
    f"[a-zŵŷâêîôû,;:(] ?[{UPPER}][{LETTER}]{{2,}}|(?:^|[^{LETTER}'’])[{UPPER}]\\.? [{UPPER}][{LETTER}]{{2,}}"
    f"|(?:^|[.!?] )[{UPPER}][{LETTER}]{{2,}}(?: (?:{DEEDS})|['’]s (?:{OWNED}))(?:[ ,.;:]|$)"
)
"""A word with a capital that no sentence gives it, or after an initial, or one that opens a sentence as people do."""
SHORTEST_LOWER, LONG_LOWER = 3, 5
"""Shorter words in lower case are looked up in no list of names; from the longer on a first name needs no sign."""
ENDINGS = (",", ".", "'s", "’s")
MUTATED = (
    *(("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("ch", "c"), ("ph", "p"), ("th", "t"), ("dd", "d")),
    *(("g", "c"), ("b", "p"), ("d", "t"), ("f", "b"), ("f", "m"), ("l", "ll"), ("r", "rh"), ("m", "b"), ("n", "d")),
)
"""How a Welsh word begins after another, and how a dictionary has it."""
TITLES = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend pc dc di ds dci dsu dcs pcso wpc sgt sergeant"
    " insp supt det hhj baroness rabbi imam pastor capt inspector superintendent constable cllr councillor judge nurse"
    " sister fonesig arglwydd cwnstabl ditectif rhingyll arolygydd cynghorydd cyng parch athro barnwr nyrs"
    " sarjant".split()
)


def late(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A pattern that is compiled when it is first asked for, so that a return without cause for it starts fast."""
    return cache(lambda: re.compile(pattern, flags))


_numbers = late(NUMBERS)
_capital = late(CAPITAL)
_cued = late(CUED)
_unsaid = late(UNSAID)


def is_free_text(column: Column) -> bool:
    """Whether people word the texts of a column themselves; a mailbox is a role's, never a person's."""
    return column.type in ("text", "email") or (column.type == "string" and column.name in FREE_STRINGS)


@lru_cache(maxsize=8192)
def severity(text: str) -> str | None:
    """How much is to be made of a text: ``error``, ``warning``, or None where nothing was found."""
    if _numbers().search(text) is not None:
        from dardr_validators.screen_numbers import birth_dates, identifiers

        if next(identifiers(text), None) is not None:
            return ERROR
        if birth_dates(text):
            return WARNING
    return WARNING if may_name(text) and next(_names(text), None) is not None else None


def details(text: str) -> Iterator[str]:
    """The kinds of personal details in a text, never the details; for measuring the screen."""
    if _numbers().search(text) is not None:
        from dardr_validators.screen_numbers import birth_dates, identifiers

        yield from identifiers(text)
        if birth_dates(text):
            yield "date"
    if may_name(text):
        yield from _names(text)


def may_name(text: str) -> bool:
    """Whether a text holds a word that may be a name, so that a closer look is worth its time."""
    return (
        any(is_sign(word) for word in _capital().findall(text))
        or any(is_unknown(place) for place in _unsaid().findall(text))
        or _cued().search(text) is not None
        or not lower_given().isdisjoint(words_between_blanks(text))
    )


def words_between_blanks(text: str) -> list[str]:
    """What stands between blanks, without what ``ENDINGS`` says: where a first name in lower case is looked for."""
    for ending in ENDINGS:
        text = text.replace(ending, "")
    return text.split(" ")


@cache
def lower_given() -> NameList:
    """First names that are a name even in lower case: no word of English or Welsh, and of no place or agency."""
    return name_list("given").but(*_words(), shortest=SHORTEST_LOWER)


@cache
def lower_surnames() -> NameList:
    """Surnames that are a name even in lower case, beside a first name that is."""
    return name_list("surnames").but(*_words(), shortest=SHORTEST_LOWER)


def _words() -> tuple[NameList, ...]:
    return name_list("seldom-words"), name_list("ordinary"), name_list("places")


@lru_cache(maxsize=16384)
def is_sign(word: str) -> bool:
    """Whether a word with a capital is a known name or a title."""
    name = plain(word)
    return name in TITLES or any(name in name_list(kind) for kind in ("given", "given-words", "surnames"))


@lru_cache(maxsize=16384)
def is_unknown(place: str) -> bool:
    """Whether the word with a capital at a place found by ``UNSAID`` is none that we know."""
    found = _capital().search(place)
    if found is None:
        return False
    name = plain(found[0])
    return not is_ordinary(name) and name not in name_list("places")


@lru_cache(maxsize=16384)
def is_ordinary(name: str) -> bool:
    """Whether a plain word is of places, agencies or everyday sentences, as it stands or as Welsh changes it."""
    ordinary = name_list("ordinary")
    return name in ordinary or any(
        name.startswith(changed) and first + name[len(changed) :] in ordinary for changed, first in MUTATED
    )


def _names(text: str) -> Iterator[str]:
    from dardr_validators.screen_names import names

    return names(text)
