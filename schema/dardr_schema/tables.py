"""The tables of the standard, as running code reads them: columns, keys and references."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson

from dardr_vocabularies.dataclass import dataclass

GENERATED = Path(__file__).parent / "generated"

Words = Mapping[str, str]
"""The same words in each language: ``{"en": ..., "cy": ...}``."""


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a table.

    ``type`` is one of the names in ``value_types``. ``pattern`` and ``max_length`` bind the text of one value, in a
    list each of its values. ``references`` names the tables whose key the value holds; where ``external`` is true
    the record may be in another return. Only a value of a ``safe_to_show`` column may appear in a message.
    ``explained_by`` is the field of the same table that says what `other` is.
    ``property`` names the field in RDF: its standard term, or a term of ours where two fields of the table share one.
    """

    name: str
    type: str
    is_list: bool
    required: bool
    obligation: str
    sensitivity: str
    scheme: str | None
    references: tuple[str, ...]
    external: bool
    pattern: str | None
    max_length: int | None
    minimum: int | None
    maximum: int | None
    title: Words
    description: Words
    standard_term: str
    property: str
    source: str
    pilot_form_label: str | None
    safe_to_show: bool
    explained_by: str | None
    since: str
    example: str | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the standard.

    ``parent_table`` holds the records this one belongs to, by the key in ``parent_field`` (none for the records of
    the submission itself). ``nested_in`` is the table under which it stands in nested JSON. ``unique`` lists the
    sets of fields that no two rows may share, beside the key. One that ``stands_alone`` is no part of a return:
    reference data and published numbers, each a file by itself.
    """

    name: str
    class_name: str
    class_term: str
    title: Words
    description: Words
    key: str | None
    parent_table: str | None
    parent_field: str | None
    nested_in: str | None
    unique: tuple[tuple[str, ...], ...]
    fields: Mapping[str, Column]
    specimen: Mapping[str, Any]
    stands_alone: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What one kind of sender sends: the tables that must be there and those that may.

    Exactly one profile is ``everyday``: that of a return which does not say otherwise.
    """

    name: str
    title: Words
    description: Words
    required: tuple[str, ...]
    allowed: tuple[str, ...]
    everyday: bool


@dataclass(frozen=True, slots=True)
class ValueType:
    """A kind of value, and the form in which it is written (none where any text will do)."""

    name: str
    title: Words
    description: Words
    pattern: str | None


@cache
def tables() -> Mapping[str, Table]:
    """The tables that a file may hold, in the order of the standard: those of a return, then those that stand alone."""
    alone = {name: table for name, table in other_classes().items() if table.stands_alone}
    return MappingProxyType({**sent_tables(), **alone})


@cache
def sent_tables() -> Mapping[str, Table]:
    """The tables of a return, in the order of the standard."""
    return tables_of(_document())


@cache
def other_classes() -> Mapping[str, Table]:
    """The classes of the model that no return holds: reference data and what the service gives out."""
    return other_classes_of(_document())


@cache
def profiles() -> Mapping[str, Profile]:
    """The profiles of a submission."""
    return profiles_of(_document())


def everyday_profile() -> Profile:
    """The profile of a return that does not say otherwise."""
    return everyday_of(profiles())


@cache
def value_types() -> Mapping[str, ValueType]:
    """The kinds of value."""
    return types_of(_document())


@cache
def prefixes() -> Mapping[str, str]:
    """The prefixes in which terms are written, with their namespaces."""
    return MappingProxyType(dict(_document()["prefixes"]))


def edition() -> str:
    """The edition of the standard, such as ``1.1.0``."""
    return str(_document()["edition"])


def welsh_is_checked() -> bool:
    """Whether a Welsh speaker has checked the Welsh of the tables, fields, types and profiles."""
    return bool(_document()["cy_checked"])


@cache
def editions() -> Mapping[str, str]:
    """The editions of the standard, earliest first: two numbers such as ``1.0`` -> the whole of it."""
    return MappingProxyType(dict(_document()["editions"]))


@cache
def children(table: str) -> tuple[str, ...]:
    """The tables whose records belong to those of a table, in the order of the standard."""
    return tuple(child.name for child in tables().values() if child.parent_table == table)


@cache
def nested(table: str) -> tuple[str, ...]:
    """The tables that stand under a table in nested JSON, in the order of the standard."""
    return tuple(child.name for child in tables().values() if child.nested_in == table)


def tables_of(document: Mapping[str, Any]) -> Mapping[str, Table]:
    """The tables of a compiled document, in order."""
    return MappingProxyType({item["name"]: _table(item) for item in document["tables"]})


def other_classes_of(document: Mapping[str, Any]) -> Mapping[str, Table]:
    """The other classes of a compiled document, in order."""
    return MappingProxyType({item["name"]: _table(item) for item in document["other_classes"]})


def profiles_of(document: Mapping[str, Any]) -> Mapping[str, Profile]:
    """The profiles of a compiled document, in order."""
    return MappingProxyType(
        {
            name: Profile(
                name, p["title"], p["description"], tuple(p["required"]), tuple(p["allowed"]), p.get("everyday", False)
            )
            for name, p in document["profiles"].items()
        }
    )


def everyday_of(profiles: Mapping[str, Profile]) -> Profile:
    """The everyday one of the profiles.

    Raises: ValueError where there is none, or more than one.
    """
    (everyday,) = [profile for profile in profiles.values() if profile.everyday]
    return everyday


def types_of(document: Mapping[str, Any]) -> Mapping[str, ValueType]:
    """The kinds of value of a compiled document."""
    return MappingProxyType(
        {name: ValueType(name, t["title"], t["description"], t["pattern"]) for name, t in document["types"].items()}
    )


@cache
def _document() -> Mapping[str, Any]:
    document: Mapping[str, Any] = orjson.loads((GENERATED / "tables.json").read_bytes())
    return document


def _table(item: Mapping[str, Any]) -> Table:
    parent = item["parent"] or {"table": None, "field": None}
    return Table(
        name=item["name"],
        class_name=item["class"],
        class_term=item["class_term"],
        title=item["title"],
        description=item["description"],
        key=item["key"],
        parent_table=parent["table"],
        parent_field=parent["field"],
        nested_in=item["nested_in"],
        unique=tuple(map(tuple, item["unique"])),
        fields=MappingProxyType({field["name"]: _column(field) for field in item["fields"]}),
        specimen=MappingProxyType(item["specimen"]),
        stands_alone=item.get("stands_alone", False),
    )


def _column(field: Mapping[str, Any]) -> Column:
    values = dict(field)
    values["is_list"], values["references"] = values.pop("list"), tuple(field["references"])
    return Column(**values)
