"""Pages of the model: tables, fields, profiles and kinds of value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dardr_schema.tables import Column, Profile, Table, children, other_classes, profiles, tables, value_types
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme
from tools.pages import addresses
from tools.pages.diagram import below, diagram
from tools.pages.rendering import Crumb, Page, filled
from tools.pages.speaking import spoken
from tools.pages.words import words_of

SHOWN_CODES = 12
"""A field's page shows the codes of its list where there are no more than these; for more there is the list's page."""


def every_table() -> Mapping[str, Table]:
    """The tables that are sent, then the classes that are not."""
    return {**tables(), **unsent()}


def unsent() -> Mapping[str, Table]:
    """The classes that are never read from a file."""
    return {name: table for name, table in other_classes().items() if name not in tables()}


def above(language: str, *names: str) -> tuple[Crumb, ...]:
    """The pages above one of the reference: the room, then the indexes named."""
    w = words_of(language)
    return ((w("room-reference"), "reference/index"), *((w(name), f"{name}/index") for name in names))


def model_pages(language: str) -> Iterator[Page]:
    """Every page of the model in a language."""
    yield _tables_index(language)
    yield _fields_index(language)
    yield _profiles_index(language)
    yield _values(language)
    for table in every_table().values():
        yield _table(table, language)
        for column in table.fields.values():
            yield _field(table, column, language)
    for profile in profiles().values():
        yield _profile(profile, language)


def _tables_index(language: str) -> Page:
    place = "tables/index"
    body = filled(
        "tables.html", language, place, tables=tables(), others=unsent(), below=below, referred=referred,
        diagram=diagram(language, place),
    )  # fmt: skip
    return Page(language, place, words_of(language)("tables-title"), body, above(language), "guide")


def _fields_index(language: str) -> Page:
    place = "fields/index"
    body = filled("fields.html", language, place, tables=every_table())
    return Page(language, place, words_of(language)("fields-title"), body, above(language), "guide")


def _profiles_index(language: str) -> Page:
    place = "profiles/index"
    body = filled("profiles.html", language, place, profiles=profiles())
    return Page(language, place, words_of(language)("profiles-title"), body, above(language), "guide")


def _values(language: str) -> Page:
    place = "reference/values"
    body = filled("values.html", language, place, types=value_types())
    return Page(language, place, words_of(language)("values-title"), body, above(language), "guide")


def _table(table: Table, language: str) -> Page:
    place = addresses.table_place(table.name)
    body = filled(
        "table.html", language, place, table=table, tables=tables(), children=children(table.name),
        profiles=[one for one in profiles().values() if table.name in (*one.required, *one.allowed)],
        rules=[rules()[name] for name in spoken().about(table.name)],
        lasting=addresses.table_addresses(table), referred=referred(table),
    )  # fmt: skip
    return Page(
        language,
        place,
        table.title[language],
        body,
        above(language, "tables"),
        "table",
        (table.name, table.class_name),
        text=table.description.get(language, ""),
    )


def _field(table: Table, column: Column, language: str) -> Page:
    place = addresses.field_place(table.name, column.name)
    held = scheme(column.scheme) if column.scheme else None
    said = spoken()
    body = filled(
        "field.html", language, place, table=table, field=column, held=held, shown_codes=SHOWN_CODES,
        type=value_types()[column.type], tables=every_table(),
        pointing=[rules()[name] for name in said.pointing_at(table.name, column.name)],
        reading=[rules()[name] for name in said.reading(table.name, column.name)],
        lasting=addresses.field_addresses(table, column), expanded=addresses.expanded,
    )  # fmt: skip
    crumbs = (*above(language, "tables"), (table.title[language], addresses.table_place(table.name)))
    return Page(
        language, place, f"{column.title[language]} ({table.title[language]})", body, crumbs, "field",
        found_by=(f"{table.name}.{column.name}", column.name, column.pilot_form_label or ""),
        text=column.description.get(language, ""),
    )  # fmt: skip


def _profile(profile: Profile, language: str) -> Page:
    place = addresses.profile_place(profile.name)
    body = filled("profile.html", language, place, profile=profile, tables=every_table())
    return Page(language, place, profile.title[language], body, above(language, "profiles"), "profile", (profile.name,))


def referred(table: Table) -> list[str]:
    """The tables whose records a table's fields name, beside the one it belongs to."""
    named = {name for column in table.fields.values() for name in column.references}
    return [name for name in tables() if name in named - {table.parent_table, table.name}]
