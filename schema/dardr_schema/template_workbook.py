"""The workbook that a partnership fills in: a sheet for each table of the everyday return, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty

from dardr_schema.editions import name_of
from dardr_schema.tables import Profile, Table
from dardr_schema.template_workbook_bytes import WRITTEN, settled_bytes
from dardr_schema.template_workbook_lists import add_lists, answers_of, shown
from dardr_schema.template_workbook_looks import set_print
from dardr_schema.template_workbook_pages import add_example, add_read_me
from dardr_schema.template_workbook_plan import FIRST_ROW, Plan
from dardr_schema.template_workbook_sheets import add_table

LANGUAGES = ("en", "cy")
PREFILLED = ("schema_version", "profile")
"""Answers that are the same in every return made from the template."""


def artefacts(
    tables: Mapping[str, Table], profile: Profile, schemes: Mapping[str, Any], areas: Mapping[str, Any],
    *, texts: Mapping[str, Any], edition: str,
) -> dict[str, bytes]:  # fmt: skip
    """The workbook in each language by its file name."""
    return {
        f"dardr-return.{language}.xlsx": settled_bytes(
            workbook(tables, profile, schemes, areas, texts=texts, edition=edition, language=language)
        )
        for language in LANGUAGES
    }


def workbook(
    tables: Mapping[str, Table], profile: Profile, schemes: Mapping[str, Any], areas: Mapping[str, Any],
    *, texts: Mapping[str, Any], edition: str, language: str,
) -> Workbook:  # fmt: skip
    """The empty workbook of a profile in one language, with its read-me, worked example and lists."""
    chosen = {name: tables[name] for name in (*profile.required, *profile.allowed)}
    chosen["submission"] = _of_edition(chosen["submission"], edition)
    columns = [column for table in chosen.values() for column in table.fields.values()]
    answers = answers_of(columns, schemes, areas, texts, language=language)
    stamp = texts["version"][language].format(edition=edition)
    plan = Plan(chosen, answers, texts, language, f"{stamp} · {profile.title[language]}")
    book = Workbook()
    book.remove(book.worksheets[0])
    add_read_me(book, profile, plan)
    for name, table in chosen.items():
        add_table(book, table, plan, required=name in profile.required)
    _prefill(book, chosen["submission"], plan)
    add_example(book, chosen.values(), plan)
    add_lists(book, answers, texts, language=language)
    set_print(book.worksheets[-1], plan.footer, plan.say("page"), rows="1:4")
    _stamp(book, plan.say("title", profile=profile.title[language]), profile, edition=edition, language=language)
    return book


def _of_edition(envelope: Table, edition: str) -> Table:
    """The envelope with an example that follows the edition of the workbook, whichever the specimen follows."""
    return replace(envelope, specimen={**envelope.specimen, "schema_version": name_of(edition)})


def _prefill(book: Workbook, envelope: Table, plan: Plan) -> None:
    sheet = book[envelope.title[plan.language]]
    for number, (name, column) in enumerate(envelope.fields.items(), 1):
        if name in PREFILLED:
            cell = sheet.cell(FIRST_ROW, number, shown(column, envelope.specimen[name], plan.answers))
            cell.number_format = "@"


def _stamp(book: Workbook, title: str, profile: Profile, *, edition: str, language: str) -> None:
    """Write which edition the workbook is of where programs find it."""
    properties = book.properties
    properties.title, properties.creator, properties.language = title, "DARDR", language
    properties.version = edition
    properties.created = properties.modified = WRITTEN
    for name, value in (("dardr_edition", edition), ("dardr_profile", profile.name), ("dardr_language", language)):
        book.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined] # stubs lack it
