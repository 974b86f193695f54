"""Where people live, for the privacy screen: postcodes and streets, but for the addresses of public offices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from dardr_validators.screen import late
from dardr_vocabularies.folding import fold

AREAS = (
    "AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|"
    "GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|"
    "NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|"
    "WC|WD|WF|WN|WR|WS|WV|W|YO|ZE"
)
POSTCODE = late(
    rf"(?<![A-Za-z0-9])(?:{AREAS})[0-9][0-9A-HJKMNPR-Y]?[ \u00a0]{{0,2}}[0-9][ABD-HJLNP-UW-Z]{{2}}(?![A-Za-z0-9])",
    re.IGNORECASE,
)
ORDINAL = late(r"(?:1st|2nd|3rd|[4-9]th|0th)$", re.IGNORECASE)
CERTAIN = (
    "Street|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Crescent|Cres|Gardens|Gdns|Grove|Terrace|Mews|Walk"
    "|Row|Rise|Parade|Broadway"
)
DOUBTFUL = (
    "St|Cl|Court|Ct|Way|Place|Square|Hill|Park|View|Green|Vale|Croft|Fold|Bank|End|Gate|Wharf|Yard|Quay|Mount|House"
)
CAPITAL = r"[A-ZÀ-ÞŴŶ][\w'’-]{1,20}"
RANGE = "(?:[-–/][0-9]{1,4}[A-Za-z]?)?"
HOUSE = late("[0-9][A-Za-z]?,? (?:de |la |le |du |y |yr |the )?[A-ZÀ-ÞŴŶ]")
FLATS = ("flat", "apartment", "apt", "rhandy")
HOMES = (
    *("live", "living", "resid", "address", "moved", "home", "lodg", "stay", "property", "byw", "fyw", "yfeiriad"),
    *("symud", "gartref", "aros"),
)
ENGLISH = late(
    rf"(?<![0-9A-Za-z./-])(?P<number>[0-9]{{1,4}})[A-Za-z]?{RANGE},? "
    rf"(?P<name>(?:(?:de|la|le|du|the) )?(?:{CAPITAL}\.? ){{1,3}})(?P<type>{CERTAIN}|{DOUBTFUL})\b"
)
WELSH = late(
    rf"(?<![0-9A-Za-z./-])[0-9]{{1,4}}[A-Za-z]?{RANGE},? (?:Heol|Ffordd|Stryd|Lôn|Lon|Rhodfa|Maes|Clos|Cilgant|Cwrt"
    rf"|Rhes|Teras|Tai|Gerddi|"
    rf"Llys|Cae|Trem|Dôl|Dol|Erw|Min|Nant|Pen|Bryn|Parc|Tan|Coed|Rhiw|Llwybr|Sgwâr|Bro|Glan|Glyn|Pant|Porth|Tŷ|Ty)"
    rf"(?:[ -](?:y|yr|yr?|ar|a|o|dan|uwch|tan|i|is)){{0,2}}[ -]{CAPITAL}"
)
FLAT = late(
    rf"(?<![0-9A-Za-z])(?:Flat|Fflat|Apartment|Apt|Rhandy)\.? [0-9]{{1,4}}[A-Za-z]?(?:,? (?:{CAPITAL}|[0-9]{{1,4}}))",
    re.IGNORECASE,
)
LOWER = late(
    r"\b(?:live[sd]?|living|resid(?:es?|ed|ing)|address|moved to|home|lodg(?:es?|ed|ing)|stay(?:s|ed|ing)|property|"
    r"f?byw|fyw|n?gh?yfeiriad|g?c?yfeiriad|symudodd|symud|gartref|aros)\b(?: (?:at|is|was|in|of|to|yn|yw|i"
    r"|oedd|:)){0,2}:? ?"
    r"(?:flat [0-9]{1,3},? )?[0-9]{1,4}[a-z]?,? [a-z][\w'’-]{1,20}(?: [a-z][\w'’-]{1,20}){0,2}? "
    r"(?:street|st|road|rd|avenue|ave|lane|close|drive|crescent|gardens|grove|terrace|court|way|place|walk"
    r"|view|mews|park|rise|green|hill)\b"
    r"|\b(?:f?byw|fyw|n?gh?yfeiriad|g?c?yfeiriad|symudodd|symud|gartref|aros)\b(?: (?:yn|yw|i|oedd|at"
    r"|:)){0,2}:? ?[0-9]{1,4}[a-z]?,? "
    r"(?:heol|ffordd|stryd|lôn|lon|rhodfa|maes|clos|cilgant|cwrt|rhes|teras|tai|gerddi|llys|cae|bryn|parc) ",
    re.IGNORECASE,
)
NUMBERED = late(
    r"\b(?:at|outside|near|from|to|in|of|no|number|yn|o|i|ger|wrth),? (?:no\.? |number |rhif )?[0-9]{1,4}[a-d]?,? "
    r"(?!(?:months?|weeks?|days?|years?|hours?|minutes?|miles?|per|of|and|or|to|the|a|in|at|by|for|with|new|more|other"
    r"|people|cases|main|major|busy|local|separate|different)\b)[a-z][\w'’-]{2,20} (?:[a-z][\w'’-]{2,20} )?"
    r"(?:street|road|rd|avenue|lane|crescent|terrace|mews|gardens|grove|(?<![s] )(?:close|drive))(?![\w'’-])"
)
"""A street in lower case after a number that is that of a house; "cases close" and "agencies drive" are deeds."""
STREETS = (
    "street",
    "road",
    " rd",
    "avenue",
    "lane",
    "crescent",
    "terrace",
    "mews",
    "gardens",
    "grove",
    "close",
    "drive",
)
ENUMERATED = late(
    r"\b(?:route|bus|phase|level|stage|tier|section|figure|table|chapter|page|year|week|module|form|band|part|annex"
    r"|appendix|recommendation|action|objective|priority|junction|paragraph|version|llwybr|bws|cyfnod|lefel|cam|haen"
    r"|adran|tabl|pennod|tudalen|blwyddyn|wythnos|modiwl|rhan|atodiad|argymhelliad|amcan|paragraff|fersiwn)s? $",
    re.IGNORECASE,
)
"""What is counted before a number that is then not that of a house."""
COURTS = late(
    r"\b(?:Crown|Magistrates['’]?|County|High|Family|Youth|Coroner['’]?s|Supreme|Appeal|Combined) Court"
    r"|\bLlys (?:y Goron|Ynadon|Sirol|Teulu|Apêl|Crwner)"
)
BEFORE = late(r"(?:[A-Za-z0-9'’-]{1,30}[ ,:(]{1,3}){0,9}$")
SMALL = frozenset("at of in the on yn ar y yr o".split())
TOKEN = late(r"[\w'’-]+")


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Where full postcodes stand; one written in mixed case, or a number and an ordinal, is none."""
    for found in POSTCODE().finditer(text):
        letters = "".join(filter(str.isalpha, found[0]))
        if (letters.isupper() or letters.islower()) and not (letters.islower() and ORDINAL().search(found[0])):
            yield found.span()


def streets(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses of houses stand, in English and Welsh."""
    if HOUSE().search(text) is not None:
        for found in ENGLISH().finditer(text):
            year = re.fullmatch("(?:19|20)[0-9]{2}", found["number"])
            if not (year and re.fullmatch(DOUBTFUL, found["type"])) and _is_house(text, found):
                yield found.span()
        yield from (found.span() for found in WELSH().finditer(text) if _is_house(text, found))
    lower = text.lower()
    for pattern, signs in ((FLAT, FLATS), (LOWER, HOMES), (NUMBERED, STREETS)):
        if any(sign in lower for sign in signs):
            yield from (found.span() for found in pattern().finditer(text))


def _is_house(text: str, found: re.Match[str]) -> bool:
    """Whether a number is that of a house: no stage, level or page, and none of courts."""
    return not COURTS().search(found[0]) and not ENUMERATED().search(text[max(0, found.start() - 20) : found.start()])


def is_public(text: str, start: int, end: int, listed: Callable[[str], frozenset[str]]) -> bool:
    """Whether an address is that of a public office: a listed one, or one that stands beside the name of an office."""
    here = fold(text[start:end])
    if any(known in here or here in known for known in listed("address")):
        return True
    tokens = TOKEN().findall(BEFORE().findall(text[max(0, start - 90) : start])[0])
    first = len(tokens)
    while first and (tokens[first - 1] in SMALL or not tokens[first - 1][0].islower()):
        first -= 1
    beside, leading = fold("".join(tokens[first:])), fold("".join(tokens[max(0, first - 3) : first]))
    return any(office in beside or leading.endswith(office) for office in listed("office"))
