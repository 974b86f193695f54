"""The page of the engines says of every rule and every engine whether it can be said, and if not, why."""

from __future__ import annotations

import re
from html import unescape

import pytest

from dardr_validators.engines.adapters import engine_table
from dardr_validators.engines.names import ADAPTED, NATIVE
from dardr_validators.rules import rules
from tests.docs.conftest import Built
from tools.pages.addresses import LANGUAGES
from tools.pages.words import words_of

ROW = re.compile(r'<tr id="([A-Z]{3}-[^"]+)">(.*?)</tr>', re.DOTALL)
CELL = re.compile(r"<td>(.*?)</td>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_and_engine_has_its_answer_in_words(site: Built, language: str) -> None:
    w, table = words_of(language), engine_table()
    rows = dict(ROW.findall(site.text(f"{language}/reference/engines.html")))
    assert rows.keys() == rules().keys() == table["rules"].keys()
    names = [name for name in table["engines"] if name not in NATIVE]
    assert sorted(names) == sorted(ADAPTED)
    for rule, row in rows.items():
        said = [unescape(TAG.sub("", cell)) for cell in CELL.findall(row)]
        answers = [table["rules"][rule][name] for name in names]
        assert said == [
            f"{w('engine-word-no')}: {table['limits'][answer][language]}"
            if answer in table["limits"]
            else w(f"engine-word-{answer}")
            for answer in answers
        ], rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_lists_its_rules(site: Built, language: str) -> None:
    table = engine_table()
    page = site.text(f"{language}/reference/engines.html")
    listed = {
        anchor: set(re.findall(r"/rules/([A-Z]{3}-[A-Z0-9-]+)\.html", part))
        for anchor, part in re.findall(r'<h3 id="([^"]+)">(.*?)(?=<h[23])', page, re.DOTALL)
    }
    expected: dict[str, set[str]] = {}
    for rule, answers in table["rules"].items():
        for name, answer in answers.items():
            if answer in table["limits"]:
                expected.setdefault(f"{name}-{answer}", set()).add(rule)
    assert listed == expected
    assert expected


def test_the_native_engines_say_every_rule() -> None:
    """So the page need not list them."""
    said = {answers[name] for answers in engine_table()["rules"].values() for name in NATIVE}
    assert said == {"expressed", "reading"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_agreement_run_is_shown(site: Built, language: str) -> None:
    page = unescape(TAG.sub("", site.text(f"{language}/reference/agreement.html")))
    assert "Records compared: " in page
    assert "Disagreements: 0" in page
