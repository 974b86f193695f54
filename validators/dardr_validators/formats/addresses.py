"""Addresses of records as linked data, and what a JSON-LD document may say about itself."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, unquote

from dardr_schema.tables import GENERATED, prefixes, tables

CONTEXT = "https://w3id.org/dardr/context.jsonld"
RECORDS = "https://w3id.org/dardr/id/"
ADDRESS = re.compile(r"(?:[Hh][Tt][Tt][Pp][Ss]?://|urn:)[^\s<>\"{}|\\^`]+")
LONGEST = 300
NOT_IN_ADDRESSES = frozenset(' <>"{}|\\^`%#?[]')


def escaped(name: str) -> str:
    """A name as the last part of an address: what an address cannot hold is percent-encoded."""
    return "".join(
        quote(sign, safe="") if sign in NOT_IN_ADDRESSES or not sign.isprintable() else sign for sign in name
    )


def record_address(table: str, key: str) -> str:
    """The address of a record."""
    return f"{RECORDS}{table}/{escaped(key)}"


def name_in(address: str, namespace: str) -> str | None:
    """What an address names in a namespace; None where it is in another."""
    return unquote(address[len(namespace) :]) if address.startswith(namespace) and address != namespace else None


def is_address(text: object) -> bool:
    """Whether a text may stand as the address of a record: http, https or urn, and not overlong."""
    return isinstance(text, str) and len(text) < LONGEST and ADDRESS.fullmatch(text) is not None


def full(term: str) -> str:
    """A term such as ``dct:identifier`` written out."""
    prefix, _, name = term.partition(":")
    return prefixes()[prefix] + name


def foreign_context(root: object) -> bool:
    """Whether a document leans on a context that is not ours: another address, or one that changes our terms.

    Our own address, our own context written out, and plain prefixes of the sender's are accepted; nothing is fetched.
    """
    level = [root]
    while level:
        inner: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                if "@context" in item and not _accepted(item["@context"]):
                    return True
                inner.extend(part for name, part in item.items() if name != "@context")
            elif isinstance(item, list):
                inner.extend(item)
        level = [part for part in inner if isinstance(part, (dict, list))]
    return False


def _accepted(context: object) -> bool:
    if isinstance(context, list):
        return all(not isinstance(part, list) and _accepted(part) for part in context)
    if isinstance(context, dict):
        return context == _own() or all(_is_prefix(name, meaning) for name, meaning in context.items())
    return context == CONTEXT


def _is_prefix(name: str, meaning: object) -> bool:
    ours = name in tables() or name in prefixes() or any(name in table.fields for table in tables().values())
    return not ours and not name.startswith("@") and is_address(meaning)


def _own() -> Any:
    import orjson

    return orjson.loads((GENERATED / "context.jsonld").read_bytes())["@context"]
