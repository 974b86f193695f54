"""Names in free text: known first names and surnames, titles, and what stands where a name is said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from dardr_validators.screen import (
    BETWEEN,
    CAPITAL,
    CUED,
    DEEDS,
    LETTER,
    LONG_LOWER,
    MUTATED,
    OWNED,
    PERSON,
    TITLES,
    UNSAID,
    UPPER,
    is_ordinary,
    late,
    lower_given,
    lower_surnames,
    words_between_blanks,
)
from dardr_validators.screen_numbers import listed
from dardr_vocabularies.folding import fold
from dardr_vocabularies.names import name_list, plain

WORD = late(f"[{LETTER}0-9]+(?:['’-][{LETTER}]+)*")
JOINED = late(
    "[ \u00a0]{1,2}(?:(?:[A-Z]\\.?|[OD]['’]|ap|ab|ferch|[Aa]l-?|[Ee]l-?|bin|bint|ibn|van|de|der|von)[ \u00a0-]?){0,2}"
    "|[-’']|\\.[ \u00a0]?|,[ ]"
)
HALF = late("[-’']")
SAID = late(f"(?:^|[^{LETTER}])(?:{PERSON})[,:]? {BETWEEN}(?P<name>[{UPPER}][{LETTER}]+)")
LOWER_TITLE = late(f"(?:^|[^{LETTER}])(?P<title>[Mm](?:rs?|s|x|iss)|dr)\\.? (?P<name>[a-z]{{3,}})")
LOWER_WORD = late(f"(?<![{LETTER}0-9._@/\\\\#-])[a-z]{{3,}}(?![{LETTER}0-9_@/\\\\])")
"""A word in lower case that is no part of a mailbox, an address on the web or an account."""
LOWER_SAID = late(f"(?:^|[^{LETTER}])(?:{PERSON})[,:]? {BETWEEN}$")
"""What stands before a name in lower case."""
DOES = late(
    f"['’]s (?:own |late |two |three )?(?:{OWNED})\\b"
    f"|(?: (?:had|has|also|then|later|first|never)){{0,2}} (?:{DEEDS})\\b"
)
"""What follows the name of a person: what is theirs, or what they did."""
FAMILY = late(" (?:family|household|children|siblings|brothers|sisters|twins)(?![a-z])")
COLLAR = late(" [A-Z]{0,2}[0-9]{1,6} ")
"""The number of an officer, between title and name."""
OPENING = late("(?:^|[.!?:][\"'”’)]?[ \u00a0]{1,2})$")
"""What stands before the word that opens a sentence and has its capital from there."""
LONGEST_ACRONYM = 6
REACH = 48
ARTICLES = frozenset(
    "the a an this that our each every no any in at across near around within through via per using called on into"
    " y yr yn yng ym drwy ar ger".split()
)


def names(text: str) -> Iterator[str]:
    """``name`` for each sign of a person's name in a text."""
    words = list(re.finditer(CAPITAL, text))
    for place, word in enumerate(words):
        if _is_said(plain(word[0]), text, words, place):
            yield "name"
    for word in re.finditer(UNSAID, text):
        if _stands_alone(text, words, word):
            yield "name"
    yield from ("name" for word in SAID().finditer(text) if _unknown(text, word))
    if re.search(CUED, text) is not None:
        yield from ("name" for word in LOWER_TITLE().finditer(text) if _lower(word["name"], word["title"]))
    plainly = text.lower() if text.isupper() else text
    if not lower_given().isdisjoint(words_between_blanks(plainly)):
        yield from ("name" for _ in _in_lower_case(plainly))


def _in_lower_case(text: str) -> Iterator[str]:
    """First names in lower case: long ones, or before a surname or a deed, or where a name is said."""
    words = list(LOWER_WORD().finditer(text))
    for place, word in enumerate(words):
        if word[0] not in lower_given():
            continue
        if len(word[0]) >= LONG_LOWER:
            yield word[0]
            continue
        after = words[place + 1] if place + 1 < len(words) else None
        beside = after is not None and text[word.end() : after.start()] in (" ", "-") and after[0] in lower_surnames()
        if (
            beside
            or DOES().match(text, word.end())
            or LOWER_SAID().search(text[max(0, word.start() - REACH) : word.start()])
        ):
            yield word[0]


def _is_said(name: str, text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    if name in TITLES and _titled(text, words, place):
        return True
    if (name in name_list("given") or name in name_list("given-words")) and _first(text, words, place):
        return True
    return name in name_list("surnames") and (_last(text, words, place) or _is_family(text, words, place))


def _is_family(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a surname is that of a family: the Shah family, teulu Shah."""
    if plain(words[place][0]) in name_list("ordinary") or _is_acronym(words[place][0]):
        return False
    return (
        FAMILY().match(text, words[place].end()) is not None
        and text[max(0, words[place].start() - 4) : words[place].start()].lower() == "the "
    )


def _first(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a known first name is somebody's: not part of a law, an agency or a place, nor a mere word."""
    word, name = words[place], plain(words[place][0])
    after = _next(text, words, place)
    surname = plain(after[0]) if after else ""
    pair = (
        bool(after) and surname != name and (surname in name_list("surnames") or surname in name_list("surname-words"))
    )
    pair = pair and surname not in listed("institution")
    certain = name in name_list("given") and not _is_acronym(word[0]) and name not in name_list("ordinary")
    if not pair and not certain and not DOES().match(text, word.end()):
        return False
    return not _is_part(text, words, place) and not _is_listed(
        text, word.start(), (after or word).end() if pair else word.end()
    )


def _last(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a known surname follows a word that may be a first name nobody listed, or comes first: Shah, Ravi."""
    word = words[place]
    if _is_acronym(word[0]) or plain(word[0]) in name_list("ordinary"):
        return False
    before = words[place - 1] if place else None
    if (
        before is None
        or not JOINED().fullmatch(text[before.end() : word.start()])
        or "," in text[before.end() : word.start()]
    ):
        return False
    first = plain(before[0])
    if first in name_list("ordinary") or first in listed("before") or first in TITLES or _is_acronym(before[0]):
        return False
    return not _is_part(text, words, place) and not _is_listed(text, before.start(), word.end())


def _titled(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    after = _next(text, words, place) or _numbered(text, words, place)
    if after is None:
        return False
    name = plain(after[0])
    if name in TITLES:
        return False
    known = name in name_list("surnames") or name in name_list("given") or name in name_list("surname-words")
    if (name in name_list("ordinary") and not (known and plain(words[place][0]) in ("mr", "mrs", "ms", "miss"))) or (
        _is_acronym(after[0]) and not known
    ):
        return False
    if words[place][0].isupper() and len(words[place][0]) > 2 and not known:
        return False
    return not _is_listed(text, words[place].start(), after.end())


def _numbered(text: str, words: Sequence[re.Match[str]], place: int) -> re.Match[str] | None:
    """The word with a capital that follows after the number of an officer."""
    after = words[place + 1] if place + 1 < len(words) else None
    return after if after is not None and COLLAR().fullmatch(text[words[place].end() : after.start()]) else None


def _unknown(text: str, said: re.Match[str]) -> bool:
    """Whether the word where a name is said is none that we know."""
    word, name = said["name"], plain(said["name"])
    if is_ordinary(name) or name in TITLES or _is_acronym(word) or len(word) < 3:
        return False
    return not _is_listed(text, *said.span("name"))


def _stands_alone(text: str, words: Sequence[re.Match[str]], found: re.Match[str]) -> bool:
    """Whether a capital that no sentence gives belongs to an unknown word; after an article or "in" stand places."""
    place = bisect_left(words, found.start(), key=_begins)
    if place == len(words) or words[place].start() >= found.end() or _is_acronym(words[place][0]):
        return False
    word, name = words[place], plain(words[place][0])
    if is_ordinary(name) or name in name_list("places"):
        return False
    before = WORD().findall(text[max(0, word.start() - 20) : word.start()])
    if text[word.end() : word.end() + 1] in ("_", "@", "/", "\\") or (
        before and before[-1].lower() in ARTICLES and text[word.start() - 2 : word.start()] != ". "
    ):
        return False
    for near, left, right in ((place - 1, place - 1, place), (place + 1, place, place + 1)):
        if 0 <= near < len(words) and re.fullmatch("[ -]", text[words[left].end() : words[right].start()]):
            other = plain(words[near][0])
            if near < place and fold(other) in listed("word") and _opens(text, words[near]):
                continue
            if is_ordinary(other) or other in listed("institution") or _is_acronym(words[near][0]):
                return False
    return name not in TITLES and not _is_part(text, words, place) and not _is_listed(text, *word.span())


def _begins(word: re.Match[str]) -> int:
    return word.start()


def _opens(text: str, word: re.Match[str]) -> bool:
    """Whether a word opens a sentence and has its capital from there."""
    return OPENING().search(text[max(0, word.start() - 4) : word.start()]) is not None


def _lower(name: str, title: str) -> bool:
    if name in name_list("surnames"):
        return title.lower() not in ("miss", "ms") or name not in name_list("ordinary")
    return False


def _next(text: str, words: Sequence[re.Match[str]], place: int) -> re.Match[str] | None:
    """The word with a capital that follows at once, initials and particles apart."""
    if place + 1 == len(words):
        return None
    after = words[place + 1]
    gap = text[words[place].end() : after.start()]
    if not JOINED().fullmatch(gap) or gap.startswith(","):
        return None
    if (
        HALF().fullmatch(gap)
        and place + 2 < len(words)
        and JOINED().fullmatch(text[after.end() : words[place + 2].start()])
    ):
        return words[place + 2]
    return after


def _is_acronym(word: str) -> bool:
    """Whether a word is written as letters of its own: MARAC, CSPs; McDonald is none."""
    if word.isupper():
        return len(word) <= LONGEST_ACRONYM
    return not word[1:].islower() and not word.startswith(("Mc", "Mac"))


def _is_part(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a name is part of a longer one that is no person's: St Helen's Hospital, the Alice Smith Trust."""
    start = words[place].start()
    earlier = WORD().findall(text[max(0, start - 20) : start])
    if earlier and text[start - 1] in " -" and _is_before(fold(earlier[-1])):
        return True
    for later in words[place + 1 : place + 4]:
        gap = text[words[place].end() : later.start()]
        if len(gap) > REACH or not re.fullmatch(f"(?:['’]s)?[ -](?:[{LETTER}'’]+[ -]){{0,3}}(?:and |& |of )?", gap):
            return False
        between = re.findall(f"[{LETTER}]+", gap)
        if any(part[0].islower() and part not in ("s", "and", "of", "the") for part in between):
            return False
        if fold(later[0]) in listed("institution"):
            return True
    return False


def _is_before(word: str) -> bool:
    """Whether a word stands before the name of a building or an agency, as it stands or as Welsh changes it."""
    return word in listed("before") or any(
        word.startswith(changed) and first + word[len(changed) :] in listed("before") for changed, first in MUTATED
    )


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a listed law, agency, place or title of a job covers the words from start to end."""
    from_here = max(0, start - REACH)
    window = text[from_here : end + REACH]
    spans = [word.span() for word in WORD().finditer(window)]
    starts = [left for left, right in spans if left <= start - from_here][-5:]
    ends = [right for left, right in spans if right >= end - from_here][:5]
    for left in starts:
        for right in ends:
            phrase = fold(window[left:right])
            if phrase in _harmless():
                return True
    return False


@cache
def _harmless() -> frozenset[str]:
    return listed("law") | listed("agency") | listed("place") | listed("job") | listed("word")
