"""The built site: whole, in both languages alike, with a page for everything that the standard and the program have."""

from __future__ import annotations

import re
from zipfile import ZipFile

import pytest

from dardr_schema.tables import profiles, tables
from dardr_validators.rules import rules
from dardr_vocabularies.generated_files import generated
from dardr_vocabularies.schemes import scheme, scheme_names
from tests.docs.conftest import Built
from tools.pages import addresses
from tools.pages.command_pages import commands, parser_of_dardr, targets
from tools.pages.download_pages import downloads
from tools.pages.lasting import lasting_paths
from tools.pages.model_pages import every_table

SECONDS = 90
"""Building may take no longer than this on the machine that the project is tested on."""


def test_it_is_built_without_a_warning_and_every_link_leads_somewhere(site: Built) -> None:
    assert site.problems == []


def test_it_is_built_in_time(site: Built) -> None:
    assert 0 < site.seconds < SECONDS


def test_both_languages_have_the_same_pages(site: Built) -> None:
    english, welsh = (
        {path.removeprefix(f"{language}/") for path in site.pages if path.startswith(f"{language}/")}
        for language in addresses.LANGUAGES
    )
    assert english == welsh
    assert len(english) > 1000


def places() -> list[str]:
    """The place of every thing that must have a page of its own."""
    found = [addresses.table_place(name) for name in every_table()]
    found += [addresses.field_place(table.name, name) for table in every_table().values() for name in table.fields]
    found += [addresses.scheme_place(name) for name in scheme_names()]
    found += [addresses.concept_place(name, code) for name in scheme_names() for code in scheme(name).concepts]
    found += [addresses.rule_place(name) for name in rules()]
    found += [addresses.profile_place(name) for name in profiles()]
    registers = generated("registers.json")
    found += [f"registers/{kind}" for kind in {row["type"] for row in registers["areas"].values()}]
    found += [f"registers/{kind}" for kind in {row["kind"] for row in registers["organisations"].values()}]
    return found


@pytest.mark.parametrize("language", addresses.LANGUAGES)
def test_everything_of_the_standard_has_a_page(site: Built, language: str) -> None:
    lacking = [place for place in places() if addresses.page_file(language, place) not in site.pages]
    assert lacking == []


@pytest.mark.parametrize("language", addresses.LANGUAGES)
def test_every_command_option_and_make_target_has_its_place(site: Built, language: str) -> None:
    said = site.text(addresses.page_file(language, "reference/command-line"))
    typed = [option.typed for command in commands(parser_of_dardr()) for option in command.options]
    assert [name for name in typed if f"<dt><code>{name}</code></dt>" not in said] == []
    anchors = site.pages[addresses.page_file(language, "reference/command-line")].anchors
    named = {command.name.replace(" ", "-") for command in commands(parser_of_dardr())}
    assert named - anchors == set()
    assert {"dardr-validate", "dardr-standard-show"} <= named
    assert set(targets()) - site.pages[addresses.page_file(language, "reference/make")].anchors == set()
    assert {"run", "test", "docs"} <= set(targets())


def test_every_compiled_file_can_be_downloaded(site: Built) -> None:
    for language in addresses.LANGUAGES:
        said = site.text(f"{language}/downloads.html")
        assert [one.place for one in downloads() if f'href="../{one.place}"' not in said] == []
    copies = [one for one in downloads() if one.source.is_file()]
    assert [one.place for one in copies if (site.folder / one.place).read_bytes() != one.source.read_bytes()] == []
    with ZipFile(site.folder / "conformance/conformance-kit.zip") as kit:
        assert {"conformance/manifest.json", "conformance/README.md"} <= set(kit.namelist())
        assert sum(name.startswith("conformance/cases/") for name in kit.namelist()) > 100
    ours = {
        "schema/submission.schema.json",
        "schema/shapes.ttl",
        "vocabularies/skos/agency.ttl",
        "validators/rules.json",
    }
    assert ours | {"schema/templates/dardr-return.cy.xlsx"} <= {one.place for one in downloads()}


def test_every_lasting_address_is_served_at_its_own_path(site: Built) -> None:
    assert [path for path in lasting_paths() if not (site.folder / path / "index.html").is_file()] == []
    assert {"rules/ACT-004", "rule/ACT-004", "code/agency/police", "def/Action", "def/status"} <= set(lasting_paths())
    page = site.text("rules/ACT-004/index.html")
    assert "../../en/rules/ACT-004.html" in page
    assert "../../cy/rules/ACT-004.html" in page
    assert (site.folder / "context.jsonld").read_bytes() == (site.folder / "schema/context.jsonld").read_bytes()


def test_every_page_has_one_heading_its_language_and_a_switch_to_itself(site: Built) -> None:
    wrong = []
    for path in site.pages:
        language, _, place = path.partition("/")
        if language not in addresses.LANGUAGES:
            continue
        text = site.text(path)
        other = addresses.in_other_language(language)
        switch = addresses.relative(f"{other}/{place}", path)
        asked = (
            text.count("<h1") == 1,
            f'<html lang="{language}">' in text,
            f'<li><a href="{switch}" lang="{other}" hreflang="{other}"' in text,
            text.count("<main") == text.count("<header") == text.count("<footer") == 1,
            not re.search(r"<h2[^>]*>.*<h1", text, re.DOTALL),
        )
        if not all(asked):
            wrong.append((path, asked))
    assert wrong == []


def test_every_page_says_whether_it_is_part_of_the_standard(site: Built) -> None:
    assert "part of the standard" in site.text("en/rules/ACT-004.html")
    assert "not part of the standard" in site.text("en/tutorial/first-return.html")
    assert "yn rhan o&#39;r safon" in site.text("cy/rules/ACT-004.html") or "rhan o'r safon" in site.text(
        "cy/rules/ACT-004.html"
    )
    without = [
        path for path in site.pages if path[:3] in {"en/", "cy/"} and '<p class="status">' not in site.text(path)
    ]
    assert without == []


def test_draft_welsh_is_marked_on_the_page_and_on_the_item(site: Built) -> None:
    welsh = [path for path in site.pages if path.startswith("cy/")]
    banners = {"Drafft yw Cymraeg", "Yn Saesneg yn unig"}
    assert [path for path in welsh if not any(words in site.text(path) for words in banners)] == []
    assert not any(words in site.text("en/rules/ACT-004.html") for words in banners)
    checked = {name for name, rule in rules().items() if rule.cy_checked}
    for name in rules():
        assert ('class="tag draft" title' in site.text(f"cy/rules/{name}.html")) == (name not in checked), name
    assert site.text("cy/rules/index.html").count('class="tag draft" title') == len(rules()) - len(checked)
    assert "tag draft" not in site.text("en/rules/index.html")
    agencies = scheme("agency").concepts.values()
    marks = site.text("cy/codes/agency.html").count('class="tag draft" title')
    assert marks == sum(not concept.cy_checked for concept in agencies)


def test_nothing_is_fetched_from_elsewhere(site: Built) -> None:
    fetched = re.compile(r"<(?:script|img|link rel=\"(?:icon|stylesheet)\")[^>]*(?:src|href)=\"(?:https?:)?//")
    assert [path for path in site.pages if fetched.search(site.text(path))] == []
    assert "url(" not in site.text("static/page.css")
    assert "@import" not in site.text("static/page.css")


def test_every_field_of_a_sent_table_shows_what_people_ask_of_it(site: Built) -> None:
    for table in tables().values():
        for field in table.fields.values():
            text = site.text(f"en/fields/{table.name}/{field.name}.html")
            asked = (
                "Obligation",
                "Sensitivity",
                "Standard term",
                "Source",
                "Since edition",
                "Lasting address",
                "Example",
            )
            assert [name for name in asked if f"<dt>{name}</dt>" not in text] == [], (table.name, field.name)
            assert ("<dt>On the pilot form</dt>" in text) == bool(field.pilot_form_label)
            assert f"field/{table.name}/{field.name}</code>" in text
