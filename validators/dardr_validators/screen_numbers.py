"""The identifiers that the privacy screen stops at: numbers, addresses, accounts. Kinds are said, never texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from dardr_validators.privacy import is_nhs_number
from dardr_validators.screen import late
from dardr_validators.screen_places import is_public, postcodes, streets
from dardr_vocabularies.folding import fold
from dardr_vocabularies.names import name_list
from dardr_vocabularies.schemes import phrase_values

MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref"
    "|tachwedd|rhagfyr)"
)
YEAR = "(?:(?:19|20)[0-9]{2})"
DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
DATE = (
    f"(?:{DAY} ?[./-] ?(?:0?[1-9]|1[0-2]) ?[./-] ?(?:{YEAR}|[0-9]{{2}})|{YEAR}[./-](?:0?[1-9]|1[0-2])[./-]{DAY}"
    f"|{DAY}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?(?: of| o)?[ .-]{{1,2}}{MONTH}[ .,-]{{1,2}}(?:{YEAR}|'?[0-9]{{2}})"
    f"|{MONTH} {DAY}(?:st|nd|rd|th)?,? {YEAR}|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2]){YEAR})(?![0-9])"
)
BORN = (
    "(?:\\b(?:born|d ?\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|birthday|birth|b\\.|d\\.g\\.|"
    "(?:fe['’]i )?[gn]?h?aned|g?anwyd|g?aned|eni|geni|penblwydd|pen-blwydd)(?![a-z]))"
)
BIRTH = late(
    f"{BORN}[^0-9.;!?]{{0,40}}(?<![0-9]){DATE}|(?<![0-9]){DATE}[ ,(-]{{1,3}}{BORN}"
    r"|\b(?:dob|d\.o\.b\.?)[ :]{1,3}[0-9]{6}(?![0-9])",
    re.IGNORECASE,
)
FULL_DATE = late(
    f"(?<![0-9/.-])(?:{DAY}[./-](?:0?[1-9]|1[0-2])[./-](?P<a>{YEAR})|(?P<b>{YEAR})-(?:0[1-9]|1[0-2])-{DAY}"
    f"|{DAY}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?(?: of| o)? {MONTH},? (?P<c>{YEAR})"
    f"|{MONTH} {DAY}(?:st|nd|rd|th)?,? (?P<d>{YEAR}))(?![0-9])",
    re.IGNORECASE,
)
ENACTED = late(
    r"(?:in force|into force|commenc|\bact\b|\bdeddf\b|i rym|guidance|canllaw|publish|cyhoedd"
    r"|version|implementation of|regulations|circular|launch|introduc|legislat|establish|sefydl"
    r"|since|as at|effective|requirement)[^.;]{0,50}$",
    re.IGNORECASE,
)
BORN_BETWEEN = (1930, 2015)
YEARS = late("19[3-9][0-9]|20[01][0-9]")

TEN = late(r"(?<![0-9A-Za-z])[0-9]{3}[ \u00a0.-]?[0-9]{3}[ \u00a0.-]?[0-9]{4}(?![0-9A-Za-z])")
NHS_CUED = late(
    r"\bN\.?H\.?S\.?\b ?(?:number|num|no\.?|rhif|#)?[^0-9.;]{0,12}[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])"
    r"|\brh?if (?:y )?(?:GIG|NHS)[^0-9.;]{0,12}[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])",
    re.IGNORECASE,
)
INSURANCE = late(
    r"(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?[0-9]{2}){3}[ -]?[A-D](?![A-Za-z0-9])",
    re.IGNORECASE,
)
EMAIL = late(
    r"(?<![\w.+'-])([\w.+'-]{1,64}) ?(?:@|[(\[](?:at|AT)[)\]]) ?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})"
)
PUBLIC_DOMAIN = late(r"(?:^|\.)(?:gov\.uk|police\.uk|nhs\.uk|nhs\.net|gov\.wales|llyw\.cymru|nhs\.wales|gig\.cymru)$")
PHONE = late(r"(?<![0-9A-Za-z./-])(?:\+|00|\(?0)(?:[ ()\u00a0.-]{0,3}[0-9]){8,13}(?![0-9])")
DOCUMENT = late(
    r"\b(?:budget|cost centre|invoice|purchase order|po|order (?:number|no)|grant|charity|company (?:number|no)"
    r"|isbn|issn"
    r"|contract|tender|ledger|snomed|vat|(?:c|g|ch|ngh)yllideb|canolfan gost|anfoneb|archeb|elusen|[cg]ytundeb)\b"
    r"[^.;0-9]{0,20}$",
    re.IGNORECASE,
)
"""What a number without a gap is of, where it is that of a document or a budget."""
LONGEST_CUE = 40
SHORTEST_ABROAD = 12
"""The digits of a number that begins with 00, country and area among them; shorter ones are of documents."""
PHONE_CUED = late(
    r"\b(?:tel(?:ephone)?|phone|mobile|mob|ffôn|symudol|ring|rang|text|whatsapp|ffoniwch)\b[^0-9.;]{0,20}"
    r"[1-9](?:[ -]?[0-9]){9}(?![0-9])",
    re.IGNORECASE,
)
DATED = late(r"[0-9]{1,2}[-. ][0-9]{1,2}[-. ](?:19|20)[0-9]{2}")
TOKEN = r"(?=[A-Z0-9/*-]{0,12}[0-9]{3})(?!(?:19|20)[0-9]{2}(?![0-9/A-Z*-]))[A-Z0-9][A-Z0-9/*-]{2,24}"
NAMED = r"(?: ?(?:number|num|no\.?|ref(?:erence)?\.?|rhif|cyfeirnod|id|log|#|is|was|yw|oedd|of|call))"
POLICE = late(
    rf"\b(?:PNC ?ID|PNC|CRO|CAD|URN|NICHE|STORM|CRN|PRN){NAMED}{{0,3}}[ :#(]{{0,3}}{TOKEN}"
    rf"|\b(?:crime|incident|police|custody|occurrence|log|arrest|investigation|collar|warrant|prisoner|case file"
    rf"|trosedd|digwyddiad|heddlu|ddalfa|rhif trosedd|cyfeirnod(?: yr)? heddlu|cyfeirnod(?: y)? trosedd)"
    rf"(?: record| log| report)?{NAMED}{{1,3}}[ :#(]{{0,3}}{TOKEN}"
    rf"|\b(?:rh?if|(?:g|ch|ngh)?c?yfeirnod) (?:y |yr )?(?:th?rosedd|drosedd|dd?igwyddiad|heddlu|ddalfa"
    rf"|[cg]ofnod|PNC|CAD)[ :]{{0,2}}(?:yw |oedd )?{TOKEN}"
    r"|(?<![0-9/])(?:19|20)?[0-9]{2}/[0-9]{5,7}[A-Z](?![A-Za-z0-9])"
    rf"|\b(?:log|incident|CAD|STORM|d?digwyddiad|[cg]ofnod)(?: yr heddlu)?{NAMED}{{0,2}}[ :#]{{1,3}}[0-9]{{1,6}}"
    rf" (?:of|on|dated|ar|o|dyddiedig) (?:the )?[0-9]{{1,2}}"
    rf"(?:[./-][0-9]|(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)? {MONTH})"
    r"|\b(?:crime|incident|occurrence|d?h?trosedd|d?digwyddiad)(?: report| record| log| ref)?[ :]{1,3}"
    r"(?:[0-9]{2}[A-Z0-9]{0,2}[/*][0-9]{3,8}|[0-9]{4,8}/[0-9]{2,4}|[0-9]{9,13})(?![0-9])",
    re.IGNORECASE,
)
HANDLE = late(r"(?<![\w.@/+-])@[A-Za-z_][A-Za-z0-9_.]{2,29}")
NETWORK = "(?:instagram|insta|ig|facebook|snapchat|snap|tiktok|twitter|whatsapp|telegram|discord)"
CHOSEN = r"[\"'“‘]?(?=[A-Za-z]{0,28}[0-9_.][A-Za-z0-9_])[A-Za-z][A-Za-z0-9_.]{2,29}"
"""A name that somebody chose for an account: it has a digit, a stroke or a stop inside."""
ACCOUNT = late(
    rf"\b{NETWORK}(?: ?(?:handle|user ?name|user|account|name|profile|id|page|enw defnyddiwr|cyfrif|enw|is|was"
    rf"|yw|oedd|as|under|fel|by|from|called|of|gan|o['’]r)){{0,5}}"
    rf"[ :,(]{{1,3}}{CHOSEN}"
    rf"|\b(?:user ?name|screen ?name|gamertag|enw defnyddiwr)[ :,(]{{1,3}}(?:is |was |of |yw |oedd )?{CHOSEN}"
    r"|\b(?:(?:facebook|instagram|tiktok|twitter|snapchat|x|threads)\.(?:com|net)/|(?:wa|t|fb)\.me/|linkedin\.com/in/"
    r"|youtube\.com/@)[A-Za-z0-9_.@/?=-]{3,60}",
    re.IGNORECASE,
)
PUBLIC_HANDLE = late(
    r"police|council|gov|nhs|heddlu|cyngor|fire|ambulance|partnership|csp|safeguard|diogel|womens_?aid|probation|prawf"
    r"|charity|elusen",
    re.IGNORECASE,
)
VEHICLE = late(
    r"(?<![A-Za-z0-9])(?:[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7][0-9])[ ]?[A-HJ-PR-Z]{3}"
    r"|[a-hj-pr-y][a-hj-pr-y](?:0[1-9]|[1-7][0-9])[a-hj-pr-z]{3})(?![A-Za-z0-9])"
)
VEHICLE_CUED = late(
    r"\b(?i:registration|registered|reg|vrm|number ?plate|plate|car|vehicle|van|index|anpr|(?:c|g|ch|ngh)erbyd"
    r"|(?:c|g|ch|ngh)ofrestr(?:u|iad|wyd)|(?:c|g|ch|ngh)ar|fan)\b"
    r"[^0-9.;]{0,25}?(?<![A-Za-z0-9])(?:[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[a-z]{2}[0-9]{2} ?[a-z]{3}"
    r"|[A-Z][0-9]{1,3} ?[A-Z]{3}"
    r"|[A-Z]{3} ?[0-9]{1,3}[A-Z])(?![A-Za-z0-9])"
)
VEHICLE_SIGNS = tuple("reg vrm plate car vehicle van index anpr erbyd ofrestr gar char fan".split())
BANK = late(
    r"(?<![0-9-])[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}(?![0-9-])[^0-9]{1,40}[0-9]{8}(?![0-9])"
    r"|\b(?:sort ?code|s/c|(?:c|g|ch|ngh)od didoli)[^0-9.;]{0,20}[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}(?![0-9])"
    r"|\b(?:account|acc|a/c|acct|rh?if(?: y)? (?:g|ch|ngh)?c?yfrif|(?:g|ch"
    r"|ngh)?c?yfrif(?: banc)?)\b\.?(?: ?(?:number|num|no\.?|rhif))?[^0-9.;]{0,24}[0-9]{4} ?[0-9]{4}(?![0-9])"
    r"|\b(?:account|card|a/c|c?yfrif|[cg]erdyn)(?: number)? (?:ending|ends|diweddu)(?: in| with)? [0-9]{4}(?![0-9])"
    r"|\bIBAN[ :]{1,3}[A-Z]{2}[0-9]{2}"
    r"|\b(?:card|cerdyn|gerdyn)\b[^0-9.;]{0,20}[0-9]{4}(?:[ -]?[0-9]{4}){3}(?![0-9])"
    r"|(?<![0-9-])[3-6][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}(?![0-9-])"
    r"|\broll (?:number|no\.?)[ :]{1,3}[A-Z0-9/-]{0,6}[0-9]{6}"
    r"|\bGB[0-9]{2} ?[A-Z]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{2}(?![0-9])",
    re.IGNORECASE,
)
HOSPITAL = late(
    r"\b(?:hospital|hosp|patient|MRN|medical record|case ?note|case ?notes|unit|clinic|PAS|RiO|EMIS|SystmOne"
    r"|PARIS|Carenotes|Cerner|WCCIS|Mosaic|Liquidlogic|ysbyty"
    r"|(?:y )?claf|cleifion)"
    r"(?: ?(?:number|num|no\.?|ref(?:erence)?|rhif|id|#)){0,2}[ :(]{1,3}(?:is |was |yw |oedd )?(?:number "
    r"|no\.? |rhif )?"
    r"(?=[A-Z]{0,4}[0-9])[A-Z]{0,4}[ -]?(?:[0-9]{1,3}/)?[0-9]{5,10}[A-Z]?(?![A-Za-z0-9])"
    r"|\brh?if(?:au)? (?:yr |y )?(?:ysbyty|[cg]?laf|cleifion)[ :]{0,2}(?:yw "
    r"|oedd )?[A-Z]{0,4}[ -]?[0-9]{5,10}[A-Z]?(?![A-Za-z0-9])",
    re.IGNORECASE,
)

POLICE_SIGNS = tuple(
    "pnc cro cad urn niche storm crn prn crime incident police custody occurrence log arrest investigation collar"
    " warrant prisoner case trosedd digwyddiad heddlu dalfa yfeirnod cofnod gofnod rhif rif /".split()
)
HOSPITAL_SIGNS = tuple(
    "hosp patient mrn medical note unit clinic pas rio emis systmone paris carenotes cerner wccis mosaic"
    " liquidlogic ysbyty claf cleifion".split()
)


RUN = late("[0-9][0-9 ()\u00a0.-]*")
MIXED = late("[A-Za-z] ?[0-9]")
INWARD = late("[0-9][A-Z]{2}(?![A-Z0-9])", re.IGNORECASE)
"""How every postcode ends."""
LONG = late("[0-9]{8}|[0-9]{4}[ -][0-9]{4}")
BANK_SIGNS = ("sort", "s/c", "didoli", "acc", "a/c", "yfrif", "card", "erdyn", "iban", "roll", "gb")
"""What stands before numbers of banks that are not long."""


def identifiers(text: str) -> Iterator[str]:
    """The kinds of structured details in a text, each once."""
    lower, longest = text.lower(), max((sum(map(str.isdigit, run)) for run in RUN().findall(text)), default=0)
    for kind, (fewest, signs, holds) in KINDS.items():
        if longest >= fewest and (not signs or any(sign in lower for sign in signs)) and holds(text):
            yield kind


def birth_dates(text: str) -> bool:
    """Whether a text holds a full day on which a person alive in these years may have been born."""
    first, last = BORN_BETWEEN
    if YEARS().search(text) is None:
        return False
    return any(
        first <= int(next(filter(None, found.groups()))) <= last and not ENACTED().search(text[: found.start()][-80:])
        for found in FULL_DATE().finditer(text)
    )


@cache
def listed(kind: str) -> frozenset[str]:
    """The phrases that name no person, of one kind, folded."""
    return frozenset(phrase for phrase, kinds in phrase_values("not-personal").items() if kind in kinds.split())


def _nhs_number(text: str) -> bool:
    for found in TEN().finditer(text):
        digits = re.sub("[^0-9]", "", found[0])
        if digits[0] == "0" or len(set(digits)) == 1 or _is_of_a_document(text, found):
            continue
        if is_nhs_number(digits):
            return True
    return NHS_CUED().search(text) is not None


def _is_of_a_document(text: str, found: re.Match[str]) -> bool:
    """Whether a number without a gap follows the word for an invoice, a budget or the like."""
    return (
        found[0].isdecimal()
        and DOCUMENT().search(text[max(0, found.start() - LONGEST_CUE) : found.start()]) is not None
    )


def _email(text: str) -> bool:
    return any(not _is_role(found[1], found[2].lower()) for found in EMAIL().finditer(text))


def _is_role(mailbox: str, domain: str) -> bool:
    """Whether a mailbox belongs to an office: a word for one at a public body, or nothing but such a word anywhere."""
    parts = [part for part in re.split(r"[._+-]", mailbox.lower()) if part]
    roles = listed("mailbox")
    if fold(mailbox) in roles:
        return True
    named = any(part in name_list("given") for part in parts)
    public = PUBLIC_DOMAIN().search(domain) is not None
    return public and not named and any(role in part for part in parts for role in roles if len(role) > 2)


def _phone(text: str) -> bool:
    for found in PHONE().finditer(text):
        digits = re.sub("[^0-9]", "", found[0].replace("+44", "0").replace("0044", "0", 1)).replace("00", "0", 1)
        abroad = found[0].startswith(("+", "00")) and not found[0].startswith(("+44", "0044"))
        written = len(re.sub("[^0-9]", "", found[0]))
        if _is_of_a_document(text, found) or (found[0].startswith("00") and written < SHORTEST_ABROAD):
            continue
        geographic = digits.startswith(("01", "02", "07")) and 10 <= len(digits) <= 11
        if (abroad or geographic) and digits not in listed("helpline") and not DATED().match(found[0]):
            return True
    return PHONE_CUED().search(text) is not None


def _handle(text: str) -> bool:
    for found in HANDLE().finditer(text):
        if not PUBLIC_HANDLE().search(found[0]) and fold(found[0]) not in listed("handle"):
            return True
    return any(not PUBLIC_HANDLE().search(found[0]) for found in ACCOUNT().finditer(text))


def _vehicle(text: str) -> bool:
    if MIXED().search(text) is None:
        return False
    if VEHICLE().search(text) is not None:
        return True
    lower = text.lower()
    return any(sign in lower for sign in VEHICLE_SIGNS) and VEHICLE_CUED().search(text) is not None


def _postcode(text: str) -> bool:
    return INWARD().search(text) is not None and any(
        not is_public(text, start, end, listed) for start, end in postcodes(text)
    )


def _bank(text: str) -> bool:
    lower = text.lower()
    is_likely = LONG().search(text) is not None or any(sign in lower for sign in BANK_SIGNS)
    return is_likely and BANK().search(text) is not None


def _street(text: str) -> bool:
    return any(not is_public(text, start, end, listed) for start, end in streets(text))


def _searched(pattern: Callable[[], re.Pattern[str]]) -> Callable[[str], bool]:
    return lambda text: pattern().search(text) is not None


NETWORKS = tuple(
    "insta|facebook|snap|tiktok|twitter|whatsapp|telegram|discord|.com/|.net/|.me/|ig |username|user name|screenname"
    "|screen name|gamertag|defnyddiwr".split("|")
)
KINDS: dict[str, tuple[int, tuple[str, ...], Callable[[str], bool]]] = {
    "nhs-number": (10, (), _nhs_number),
    "ni-number": (6, (), _searched(INSURANCE)),
    "postcode": (1, (), _postcode),
    "email": (0, ("@", "(at)", "[at]"), _email),
    "phone": (9, (), _phone),
    "birth-date": (1, ("born", "birth", "dob", "o.", "d o b", "b.", "d.g", "ganwyd", "aned", "eni"), _searched(BIRTH)),
    "address": (1, (), _street),
    "police-reference": (1, POLICE_SIGNS, _searched(POLICE)),
    "handle": (0, ("@", *NETWORKS), _handle),
    "vehicle": (1, (), _vehicle),
    "bank": (2, (), _bank),
    "hospital-number": (5, HOSPITAL_SIGNS, _searched(HOSPITAL)),
}
"""Kind -> the digits in a row that it needs, the signs of which it needs one, in lower case, and the closer look."""
