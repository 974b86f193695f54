"""Classes and properties of the standard as RDF names them, for reading and writing a graph."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from dardr_schema.tables import Column, tables
from dardr_validators.faults import DardrError
from dardr_validators.formats.addresses import full

DEFINITIONS = "https://w3id.org/dardr/def/"
CODES = "https://w3id.org/dardr/code/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
TYPE, NIL, JSON_TEXT = f"{RDF}type", f"{RDF}nil", f"{RDF}JSON"
POSITION = "https://schema.org/position"
"""A record's place in its table, counted from 1."""
DATATYPES = {
    "datetime": f"{XSD}dateTime",
    "year": f"{XSD}gYear",
    "month": f"{XSD}gYearMonth",
    "boolean": f"{XSD}boolean",
    "integer": f"{XSD}integer",
    "decimal": f"{XSD}decimal",
}


class MissingLibraryError(DardrError):
    """A carrier needs a library that is not installed."""


def library() -> Any:
    """The RDF library.

    Raises: MissingLibraryError saying how to install it.
    """
    try:
        import pyoxigraph
    except ImportError:
        raise MissingLibraryError(
            "Turtle and N-Triples need the package pyoxigraph. Install it with: pip install 'dardr[rdf]'"
        ) from None
    return pyoxigraph


@cache
def classes() -> Mapping[str, str]:
    """Address of a class -> table."""
    return {f"{DEFINITIONS}{table.class_name}": table.name for table in tables().values()}


@cache
def containers() -> Mapping[str, str]:
    """Address of the property from a record to those that stand in it -> their table."""
    return {f"{DEFINITIONS}has{table.class_name}": table.name for table in tables().values()}


@cache
def properties(table: str) -> Mapping[str, Column]:
    """Address of a property -> the field of a table that it is."""
    return {full(column.property): column for column in tables()[table].fields.values()}


@cache
def taken(table: str) -> frozenset[str]:
    """Names that a field of the sender's own cannot have in our namespace, for they mean something there."""
    known = {*properties(table), *containers()}
    return frozenset(address.removeprefix(DEFINITIONS) for address in known if address.startswith(DEFINITIONS))
