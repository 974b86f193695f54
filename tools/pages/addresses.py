"""Where each thing of the standard has its page, and the lasting address under which the world knows it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from dardr_schema.tables import Column, Table, prefixes

STANDARD = "https://w3id.org/dardr/"
LANGUAGES = ("en", "cy")
EVERYDAY_LANGUAGE = "en"


def table_place(table: str) -> str:
    """The place of a table's page below its language."""
    return f"tables/{table}"


def field_place(table: str, field: str) -> str:
    """The place of a field's page below its language."""
    return f"fields/{table}/{field}"


def scheme_place(scheme: str) -> str:
    """The place of a list's page below its language."""
    return f"codes/{scheme}"


def concept_place(scheme: str, notation: str) -> str:
    """The place of a code's page below its language."""
    return f"codes/{scheme}/{notation}"


def rule_place(rule: str) -> str:
    """The place of a rule's page below its language."""
    return f"rules/{rule}"


def profile_place(profile: str) -> str:
    """The place of a profile's page below its language."""
    return f"profiles/{profile}"


def expanded(term: str) -> str:
    """The full address of a term with a prefix; a term without one as it is."""
    prefix, colon, name = term.partition(":")
    known = prefixes()
    return known[prefix] + name if colon and prefix in known else term


def own_names(address: str) -> tuple[str, ...]:
    """The path below the standard's own address, if it is one of ours."""
    return (address.removeprefix(STANDARD),) if address.startswith(STANDARD) else ()


def table_addresses(table: Table) -> tuple[str, ...]:
    """The lasting addresses of a table: its class where that is ours, and the table itself."""
    return (*(f"{STANDARD}{name}" for name in own_names(expanded(table.class_term))), f"{STANDARD}table/{table.name}")


def field_addresses(table: Table, column: Column) -> tuple[str, ...]:
    """The lasting addresses of a field: its property where that is ours, and the field of this table alone."""
    own = (f"{STANDARD}{name}" for name in own_names(expanded(column.property)))
    return (*own, f"{STANDARD}field/{table.name}/{column.name}")


def scheme_address(scheme: str) -> str:
    """The lasting address of a list."""
    return f"{STANDARD}code/{scheme}"


def concept_address(scheme: str, notation: str) -> str:
    """The lasting address of a code."""
    return f"{STANDARD}code/{scheme}/{notation}"


def rule_address(rule: str) -> str:
    """The lasting address of a rule."""
    return f"{STANDARD}rule/{rule}"


def profile_address(profile: str) -> str:
    """The lasting address of a profile: a code of the list of profiles."""
    return concept_address("profile", profile)


def relative(place: str, start: str) -> str:
    """The link from the page at ``start`` to that at ``place``; both are paths from the root of the site."""
    return posixpath.relpath(place, posixpath.dirname(start) or ".")


def page_file(language: str, place: str) -> str:
    """The file of a page, from the root of the site."""
    return f"{language}/{place}.html"


def in_other_language(language: str) -> str:
    """The language that the switch of a page leads to."""
    (other,) = (one for one in LANGUAGES if one != language)
    return other


def first_words(places: Iterable[str]) -> tuple[str, ...]:
    """Places without repeats, in the order in which they were first met."""
    return tuple(dict.fromkeys(places))
