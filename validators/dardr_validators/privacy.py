"""What may be shown: identifiers and headings that cannot hold a person's details."""

from __future__ import annotations

import re

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/#-]{0,99}")
TWO_NAMES = re.compile(r"[A-Z][a-z]+[._-][A-Z][a-z]+")
TEN_DIGITS = re.compile(r"\d{10}")
NATIONAL_INSURANCE = re.compile(r"[A-Za-z]{2}\d{6}[A-Da-d]")
HEADING = re.compile(r"[a-z][a-z0-9_ ]{0,59}")
HIDDEN = "•••"


def shown_identifier(text: str) -> str:
    """The identifier, or a mask where it does not look like one or may hold personal details."""
    plain = text.replace("-", "").replace("/", "")
    if not IDENTIFIER.fullmatch(text) or TWO_NAMES.search(text) or is_nhs_number(plain):
        return HIDDEN
    return HIDDEN if NATIONAL_INSURANCE.fullmatch(plain) else text


def shown_heading(text: str) -> str | None:
    """The heading of a column that is not in the standard, or None where it is not plainly a heading."""
    return text if HEADING.fullmatch(text) and not TEN_DIGITS.search(text) else None


def is_nhs_number(text: str) -> bool:
    """Ten digits whose last is the check digit (modulus 11, NHS Data Dictionary)."""
    if not TEN_DIGITS.fullmatch(text):
        return False
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(text[:9])) % 11
    return int(text[9]) == (0 if check == 11 else check)
