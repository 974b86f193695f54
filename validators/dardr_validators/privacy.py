"""What may be shown: identifiers and headings that cannot hold a person's details."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/#-]{0,99}")
TWO_NAMES = re.compile(r"[A-Z][a-z]+[._-][A-Z][a-z]+")
TEN_DIGITS = re.compile(r"\d{10}")
NATIONAL_INSURANCE = re.compile(r"[A-Za-z]{2}\d{6}[A-Da-d]")
HEADING = re.compile(r"[a-z][a-z0-9_ ]{0,59}")
PLAIN_NAME = re.compile(r"[A-Za-z][a-z0-9]*(?:[ _-][a-z0-9]+)*")
LONGEST_NAME = 40
HIDDEN = "•••"


@lru_cache(maxsize=4096)
def shown_identifier(text: str) -> str:
    """The identifier, or a mask where it does not look like one or may hold personal details."""
    from dardr_validators.lasting import names_somebody

    plain = text.replace("-", "").replace("/", "")
    if names_somebody(text) or not IDENTIFIER.fullmatch(text) or TWO_NAMES.search(text) or is_nhs_number(plain):
        return HIDDEN
    return HIDDEN if NATIONAL_INSURANCE.fullmatch(plain) else text


def shown_heading(text: str) -> str | None:
    """The heading of a column that is not in the standard, or None where it is not plainly a heading."""
    plain = HEADING.fullmatch(text) and not TEN_DIGITS.search(text)
    return text if plain and not _names_somebody(text) else None


def shown_part(name: str) -> str:
    """The name of a sheet, or of a file in a folder, that is no table: a mask where it is more than plain words."""
    path = PurePosixPath(name)
    plain = len(path.stem) <= LONGEST_NAME and PLAIN_NAME.fullmatch(path.stem) is not None
    shown = plain and path.suffix.isascii() and not TEN_DIGITS.search(path.stem) and not _names_somebody(path.stem)
    return path.name if shown else f"{HIDDEN}{path.suffix[:5] if path.suffix[1:].isalnum() else ''}"


def shown_file(name: str) -> str:
    """The name of the file that was sent, masked where it holds personal details; a day in it is no such detail."""
    path = PurePosixPath(name)
    return f"{HIDDEN}{path.suffix[:5]}" if _identifies(path.stem) else path.name


def _names_somebody(text: str) -> bool:
    """Whether a name of a column, sheet or file has personal details, or a title before what may be a name."""
    from dardr_validators.screen import TITLES

    return not TITLES.isdisjoint(re.split(r"[^a-z]+", text.casefold())) or _identifies(text)


def _identifies(text: str) -> bool:
    """Whether the privacy screen finds more than a day in the words of a name."""
    from dardr_validators.screen import details

    return any(kind != "date" for kind in details(re.sub(r"[_.-]+", " ", text)))


def is_nhs_number(text: str) -> bool:
    """Ten digits whose last is the check digit (modulus 11, NHS Data Dictionary)."""
    if not TEN_DIGITS.fullmatch(text):
        return False
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(text[:9])) % 11
    return int(text[9]) == (0 if check == 11 else check)
