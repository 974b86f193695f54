"""The site's own words, its diagram and its search, in both languages."""

from __future__ import annotations

import re

import orjson

from dardr_schema.tables import tables
from dardr_validators.rules import rules
from tests.architecture.project import ROOT, files
from tools.pages.diagram import HEIGHT, WIDTH, below, boxes, diagram
from tools.pages.extension import made_pages
from tools.pages.model_pages import every_table
from tools.pages.rule_pages import engines
from tools.pages.search_index import folded, search_index
from tools.pages.words import all_words, word_of_value

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def test_every_word_is_said_in_both_languages_with_the_same_placeholders() -> None:
    for name, words in all_words().items():
        assert sorted(words) == ["cy", "en"], name
        assert all(text.strip() for text in words.values()), name
        assert PLACEHOLDER.findall(words["en"]).sort() == PLACEHOLDER.findall(words["cy"]).sort(), name
        assert set(PLACEHOLDER.findall(words["en"])) == set(PLACEHOLDER.findall(words["cy"])), name


def test_every_value_that_the_model_gives_in_english_has_words() -> None:
    columns = [column for table in every_table().values() for column in table.fields.values()]
    said = {
        "obligation": {column.obligation for column in columns},
        "sensitivity": {column.sensitivity for column in columns},
        "rule-kind": {rule.kind for rule in rules().values()},
        "needs": {rule.needs for rule in rules().values() if rule.needs},
        "engine": {answer for row in engines().get("rules", {}).values() for answer in row.values()}
        - set(engines().get("limits", {})),
    }
    lacking = [
        (family, value)
        for family, values in said.items()
        for value in sorted(values)
        if 'lang="en"' in word_of_value(family, value, "cy")
    ]
    assert lacking == []


def test_no_word_is_kept_that_no_page_uses() -> None:
    used = "".join(
        path.read_text(encoding="utf-8")
        for pattern in ("*.py", "*.html")
        for path in files(ROOT / "tools/pages", pattern)
    )
    families = ("severity-", "obligation-", "sensitivity-", "rule-kind-", "needs-", "engine-", "register-", "room-")
    families += ("home-", "kind-", "downloads-", "download-", "template-", "normative", "guidance")
    assert [
        name for name in all_words() if not re.search(f"[\"']{name}[\"']", used) and not name.startswith(families)
    ] == []


def test_the_diagram_holds_every_table_once_and_no_box_covers_another() -> None:
    drawn = boxes()
    assert [box.table.name for box in drawn] == list(tables())
    for one in drawn:
        for other in drawn:
            apart = abs(one.left - other.left) >= WIDTH or abs(one.middle - other.middle) >= HEIGHT
            assert one is other or apart, (one.table.name, other.table.name)
    assert set(below("recommendation")) == {"action", "assessment", "national_response"}


def test_the_diagram_has_words_and_links_for_those_who_do_not_see_it() -> None:
    for language, title in (("en", "Diagram of the model"), ("cy", "Diagram o'r model")):
        picture = diagram(language, "tables/index")
        assert picture.count("<a href=") == len(tables())
        assert title.replace("'", "&#39;") in picture
        assert "aria-labelledby" in picture


def test_the_search_knows_every_page_that_is_made() -> None:
    pages = list(made_pages("cy"))
    entries = orjson.loads(search_index(pages, "cy").removeprefix(b"window.searchEntries = ").rstrip(b";\n"))
    files_found = {entry[2] for entry in entries}
    assert {f"cy/{page.place}.html" for page in pages if page.kind} == files_found
    assert ["Cod", "Heddlu (Asiantaeth)", "cy/codes/agency/police.html"] in [entry[:3] for entry in entries]


def test_words_are_compared_without_accents_or_capitals() -> None:
    assert folded("Tŷ TŶ Â byd") == "ty a byd"
