"""Whatever is said in English is said in Welsh, and Welsh that nobody has checked is marked as a draft."""

from __future__ import annotations

import ast
import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from dardr_schema.tables import other_classes, tables
from dardr_service import reference
from dardr_service.command_line import main
from dardr_service.reference import WORDS, shown
from dardr_service.welsh import KINDS, Text, texts
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme, scheme_names
from tests.architecture.project import PACKAGES, ROOT, name_of, sources

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
WORDS_IN_BOTH = {
    "Alcohol", "Cell", "MAPPA", "MARAC", "MASH", "MATAC", "PTSD", "Panel", "Paranoia", "Person", "Roma", "VKPP",
    "cell {cell}",
}  # fmt: skip
"""Texts that are the same in both languages: names, abbreviations and words that both have."""


@functools.cache
def found() -> tuple[Text, ...]:
    """Every text that is said in both languages."""
    return tuple(texts())


def authored(content: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every pair of languages in an authored file."""
    if isinstance(content, dict) and content.keys() & {"en", "cy"}:
        yield place, content
    elif isinstance(content, dict):
        for key, value in content.items():
            yield from authored(value, f"{place}.{key}")
    elif isinstance(content, list):
        for number, value in enumerate(content):
            yield from authored(value, f"{place}[{number}]")


def in_code(source: str) -> Iterator[tuple[int, dict[str, ast.expr]]]:
    """Every pair of languages written in a module: the line, and what stands for each language."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Dict):
            keys = {key.value: value for key, value in zip(node.keys, node.values, strict=True) if is_text(key)}
            if keys.keys() & {"en", "cy"}:
                yield node.lineno, keys


def is_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def faults(pair: dict[str, ast.expr]) -> Iterator[str]:
    """What is wrong with a pair of languages in code."""
    if set(pair) != {"en", "cy"}:
        yield "says it in one language"
        return
    english, welsh = pair["en"], pair["cy"]
    if isinstance(english, ast.Constant) and isinstance(welsh, ast.Constant):
        if bool(english.value) and not welsh.value:
            yield "has no Welsh"
        if set(PLACEHOLDER.findall(str(english.value))) != set(PLACEHOLDER.findall(str(welsh.value))):
            yield "has other placeholders in Welsh"
    if isinstance(english, ast.Dict) and isinstance(welsh, ast.Dict):
        keys = [{key.value for key in side.keys if is_text(key)} for side in (english, welsh)]
        if keys[0] != keys[1]:
            yield f"has these in one language: {sorted(keys[0] ^ keys[1])}"


def test_nothing_is_said_in_english_alone() -> None:
    assert [(text.kind, text.name, text.part) for text in found() if text.missing] == []
    assert {text.kind for text in found()} == set(KINDS)
    assert len(found()) > 2_000


def test_a_text_without_welsh_would_be_seen() -> None:
    assert Text("code", "agency/police", "label", {"en": "Police"}, False).missing
    assert not Text("code", "agency/police", "label", {"en": "Police", "cy": "Heddlu"}, False).missing


def test_english_does_not_stand_in_for_welsh() -> None:
    same = {
        text.words["en"]
        for text in found()
        if isinstance(text.words["en"], str) and text.words["en"] == text.words["cy"]
    }
    assert same <= WORDS_IN_BOTH


def test_both_languages_have_the_same_placeholders() -> None:
    for text in found():
        used = {lang: set(PLACEHOLDER.findall(str(text.words[lang]))) for lang in ("en", "cy")}
        assert used["en"] == used["cy"], text


@pytest.mark.parametrize("path", sources(), ids=name_of)
def test_a_module_that_says_something_says_it_in_both_languages(path: Path) -> None:
    said = in_code(path.read_text(encoding="utf-8"))
    assert [(line, fault) for line, pair in said for fault in faults(pair)] == []


@pytest.mark.parametrize(
    "source",
    ['{"en": "Yes"}', '{"en": "Yes", "cy": ""}', '{"en": "{a}", "cy": "{b}"}', '{"en": {"a": "x"}, "cy": {"b": "x"}}'],
)
def test_a_module_that_says_it_in_one_language_is_seen(source: str) -> None:
    assert [fault for _, pair in in_code(source) for fault in faults(pair)] != []


@pytest.mark.parametrize("path", sorted((ROOT / "schema/templates").glob("*.yaml")), ids=name_of)
def test_the_words_of_templates_are_in_both_languages_and_say_whether_they_were_checked(path: Path) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content["cy_checked"] is False
    pairs = list(authored(content))
    assert len(pairs) > 10
    for place, words in pairs:
        assert set(words) == {"en", "cy"}, place
        assert all(words.values()), place
        assert len({frozenset(PLACEHOLDER.findall(str(text))) for text in words.values()}) == 1, place


def everything() -> Iterator[tuple[str, bool]]:
    """The name of everything that has a page, and whether the Welsh of it was checked."""
    yield from ((name, rule.cy_checked) for name, rule in rules().items())
    for table in tables().values():
        yield table.name, False
        yield from ((f"{table.name}.{field}", False) for field in table.fields)
    for name in scheme_names():
        concepts = scheme(name).concepts.values()
        if name not in tables():
            yield name, all(each.cy_checked for each in concepts)
        yield from ((f"{name}/{each.notation}", each.cy_checked) for each in concepts)


def test_everything_has_a_page_in_both_languages_with_a_mark_on_draft_welsh() -> None:
    names = list(everything())
    assert len(names) > 1_000
    for name, checked in names:
        english, welsh = shown(name, "en", "text"), shown(name, "cy", "text")
        assert english.strip(), name
        assert english != welsh, name
        assert WORDS["en"]["draft"] not in english, name
        assert (welsh.splitlines()[-1] == WORDS["cy"]["draft"]) is not checked, name
        assert json.loads(shown(name, "cy", "json")), name


@pytest.mark.parametrize("name", ["ACT-005", "agency/police", "action.status", "action", "agency"])
def test_a_page_of_checked_welsh_has_no_mark(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "_draft", lambda words, checked: iter(()))
    assert WORDS["cy"]["draft"] not in shown(name, "cy", "text")


@pytest.mark.parametrize(("language", "said"), [("en", "0 without Welsh"), ("cy", "0 heb Gymraeg")])
def test_the_command_says_how_much_welsh_is_missing_and_how_much_is_a_draft(
    language: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["standard", "list", "--welsh", "--lang", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(KINDS) + 1
    assert all(said in line for line in lines[:-1])


def test_the_drafts_are_named_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["standard", "list", "--welsh", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == set(KINDS)
    assert all(kind["missing"] == [] for kind in told.values())
    assert told["rule"]["drafts"] == sorted(name for name, rule in rules().items() if not rule.cy_checked)
    assert "agency/police" in told["code"]["drafts"]
    assert {table.name for table in (*tables().values(), *other_classes().values())} == set(told["table"]["drafts"])


def test_every_package_is_looked_at() -> None:
    assert {path.relative_to(ROOT).parts[1] for path in sources()} == set(PACKAGES)
