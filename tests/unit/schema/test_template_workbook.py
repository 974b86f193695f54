"""The workbook template: repeatable, in both languages, with a drop-down for every list and a note on every heading."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from openpyxl.workbook import Workbook

from dardr_schema.tables import GENERATED, edition, everyday_profile, tables
from dardr_schema.template_workbook_lists import answers_of, list_of
from dardr_vocabularies.registers import find_area
from dardr_vocabularies.schemes import phrase_values, phrases, scheme

LANGUAGES = ("en", "cy")
WORDS = yaml.safe_load((GENERATED.parents[1] / "templates/workbook.yaml").read_text(encoding="utf-8"))
PROFILE = everyday_profile()
COMPILED = GENERATED.parents[2] / "vocabularies/dardr_vocabularies/generated"
SCHEMES = json.loads((COMPILED / "vocabularies.json").read_text(encoding="utf-8"))["schemes"]
AREAS = json.loads((COMPILED / "registers.json").read_text(encoding="utf-8"))["areas"]
NAMES = (*PROFILE.required, *PROFILE.allowed)
COLUMNS = [
    pytest.param(language, name, number, id=f"{language}: {name}.{field}")
    for language in LANGUAGES
    for name in NAMES
    for number, field in enumerate(tables()[name].fields, 1)
]


@cache
def book(language: str) -> Workbook:
    return openpyxl.load_workbook(GENERATED / "templates" / f"dardr-return.{language}.xlsx")


def cells_of(language: str, range_name: str) -> list[Any]:
    """The cells of a named range."""
    ((sheet, area),) = book(language).defined_names[range_name].destinations
    return [row[0] for row in book(language)[sheet][area.replace("$", "")]]


def test_compiling_with_another_hash_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("3", "4"):
        command = [sys.executable, "-m", "dardr_schema.compile", "--into", str(tmp_path / seed)]
        subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed})
    for name in (f"templates/dardr-return.{language}.xlsx" for language in LANGUAGES):
        assert (tmp_path / "3" / name).read_bytes() == (tmp_path / "4" / name).read_bytes()
        assert (tmp_path / "3" / name).read_bytes() == (GENERATED / name).read_bytes(), "run: make generate"


def test_every_word_is_there_in_both_languages() -> None:
    def lacking(found: Any, path: str) -> list[str]:
        if isinstance(found, dict) and found.keys() & set(LANGUAGES):
            signs = {text.count("{") for text in found.values()}
            return [] if set(found) == set(LANGUAGES) and len(signs) == 1 and all(found.values()) else [path]
        items = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
        return [fault for name, part in items for fault in lacking(part, f"{path}/{name}")]

    assert lacking(WORDS, "") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_a_sheet_for_each_table_between_those_for_people(language: str) -> None:
    named = {role: words[language] for role, words in WORDS["sheets"].items()}
    titles = [tables()[name].title[language] for name in NAMES]
    assert book(language).sheetnames == [named["read_me"], *titles, named["example"], named["lists"]]
    assert all(len(name) <= 31 for name in book(language).sheetnames)


def test_the_sheets_for_people_are_known_to_the_reader() -> None:
    roles = phrase_values("template-sheets")
    for role, words in WORDS["sheets"].items():
        assert {roles[text.casefold().replace(" ", "")] for text in words.values()} == {role.replace("_", "-")}
    titles = {text.casefold().replace(" ", "") for table in tables().values() for text in table.title.values()}
    assert not titles & phrases("template-sheets")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_version_stands_in_the_properties_and_on_the_first_sheet(language: str) -> None:
    stamps = {item.name: item.value for item in book(language).custom_doc_props.props}
    assert stamps == {"dardr_edition": edition(), "dardr_profile": PROFILE.name, "dardr_language": language}
    assert edition() in book(language).worksheets[0]["A2"].value
    assert book(language).properties.created == book(language).properties.modified == datetime(2026, 1, 1)


@pytest.mark.parametrize(("language", "name", "number"), COLUMNS)
def test_a_column_says_what_it_wants(language: str, name: str, number: int) -> None:
    column = list(tables()[name].fields.values())[number - 1]
    sheet = book(language)[tables()[name].title[language]]
    assert sheet.cell(1, number).value == column.title[language]
    assert sheet.cell(2, number).value == column.name
    note = sheet.cell(1, number).comment.text
    assert column.description[language] in note
    assert WORDS["obligations"][column.obligation][language] in note
    assert column.example is None or WORDS["example_of"][language].split("{")[0] in note


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_list_has_its_drop_down(language: str, name: str) -> None:
    sheet = book(language)[tables()[name].title[language]]
    checks = {str(check.sqref).split("3:")[0]: check for check in sheet.data_validations.dataValidation}
    answers = answers_of(tables()[name].fields.values(), SCHEMES, AREAS, WORDS, language=language)
    for cell, column in zip(sheet[1], tables()[name].fields.values(), strict=True):
        held = list_of(column, answers)
        if held is not None:
            check = checks[cell.column_letter]
            assert (check.type, check.formula1) == ("list", held.range_name)
            assert held.range_name in book(language).defined_names
            assert not (column.is_list and check.showErrorMessage), "several answers in a cell must not be refused"
            assert not column.is_list or check.prompt == WORDS["several"][language]
        elif column.type == "date":
            assert checks[cell.column_letter].type == "date"
            assert sheet.column_dimensions[cell.column_letter].number_format == "dd/mm/yyyy"
        elif column.max_length and not column.is_list and not column.references:
            assert checks[cell.column_letter].formula1 == str(column.max_length)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_hold_every_code_and_every_text_means_it(language: str) -> None:
    used = {c.scheme for name in NAMES for c in tables()[name].fields.values() if c.scheme}
    assert len("".join(c.value for c in cells_of(language, "list_agency"))) > 255
    for name in used:
        cells = cells_of(language, f"list_{name.replace('-', '_')}")
        codes = [cell.offset(0, 1).value for cell in cells]
        assert sorted(codes) == sorted(scheme(name).concepts)
        assert [scheme(name).find(cell.value) for cell in cells] == [(code,) for code in codes]
    for cell in cells_of(language, "list_csp"):
        assert find_area(cell.value, of_type="csp") == (cell.offset(0, 1).value,)
    for cell in cells_of(language, "list_boolean"):
        assert phrase_values("booleans")[cell.value.casefold().replace(" ", "")] == cell.offset(0, 1).value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_is_ready_to_fill_in_and_to_print(language: str, name: str) -> None:
    table = tables()[name]
    sheet = book(language)[table.title[language]]
    assert sheet.freeze_panes == "B3"
    assert not sheet.protection.sheet
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$2"
    rules = [rule for rules in sheet.conditional_formatting for rule in rules.rules]
    needed = sum(column.required for column in table.fields.values())
    assert len(rules) == needed + (table.key is not None)
