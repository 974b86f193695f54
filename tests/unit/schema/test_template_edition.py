"""A return made from a template follows the edition that the template is of."""

from __future__ import annotations

import openpyxl
import pytest

from dardr_schema.editions import current
from dardr_schema.tables import GENERATED, edition, tables


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_workbook_names_its_own_edition(language: str) -> None:
    book = openpyxl.load_workbook(GENERATED / f"templates/dardr-return.{language}.xlsx")
    envelope = tables()["submission"]
    sheet = book[envelope.title[language]]
    number = list(envelope.fields).index("schema_version") + 1
    assert sheet.cell(3, number).value == current()
    assert book.properties.version == edition()
    title = envelope.fields["schema_version"].title[language]
    example = [row[1] for page in book.worksheets for row in page.iter_rows(values_only=True) if row[:1] == (title,)]
    assert example == [current()]


def test_the_specimen_follows_an_edition_that_has_all_of_its_fields() -> None:
    used = {table.fields[name].since for table in tables().values() for name in table.specimen}
    assert used == {tables()["submission"].specimen["schema_version"]}
