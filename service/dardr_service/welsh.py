"""The Welsh of the standard and of what the service says: what is missing, and what awaits a Welsh speaker's check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from dardr_schema.tables import Words, other_classes, profiles, tables, value_types, welsh_is_checked
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme, scheme_names

LANGUAGES = ("en", "cy")
KINDS: Mapping[str, Words] = {
    "rule": {"en": "Rules", "cy": "Rheolau"},
    "table": {"en": "Tables", "cy": "Tablau"},
    "field": {"en": "Fields", "cy": "Meysydd"},
    "type": {"en": "Kinds of value", "cy": "Mathau o werth"},
    "profile": {"en": "Profiles", "cy": "Proffiliau"},
    "list": {"en": "Lists", "cy": "Rhestrau"},
    "code": {"en": "Codes", "cy": "Codau"},
    "page": {"en": "Words of the pages", "cy": "Geiriau'r tudalennau"},
    "report": {"en": "Words of the reports", "cy": "Geiriau'r adroddiadau"},
}
SAID: Mapping[str, Words] = {
    "summary": {
        "en": "{kind}: {texts} texts, {missing} without Welsh, {drafts} with draft Welsh",
        "cy": "{kind}: {texts} testun, {missing} heb Gymraeg, {drafts} â Chymraeg ddrafft",
    },
    "draft": {
        "en": "A draft is Welsh that no Welsh speaker has checked yet.",
        "cy": "Drafft yw Cymraeg nad oes siaradwr Cymraeg wedi'i gwirio eto.",
    },
    "missing": {"en": "Without Welsh:", "cy": "Heb Gymraeg:"},
}


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages: what it is of, which part of it, and whether its Welsh was checked."""

    kind: str
    name: str
    part: str
    words: Mapping[str, Any]
    checked: bool

    @property
    def missing(self) -> bool:
        """Whether it says something in English and nothing in Welsh."""
        return bool(self.words.get("en")) and not self.words.get("cy")


def welsh(language: str, form: str) -> str:
    """How much Welsh there is, by kind, and what is missing; as JSON also the name of every draft."""
    found = list(texts())
    if form == "json":
        return _json(found)
    lines = [_summary(kind, [text for text in found if text.kind == kind], language) for kind in KINDS]
    missing = [f"  {text.kind} {text.name}: {text.part}" for text in found if text.missing]
    said = [SAID["missing"][language], *missing] if missing else []
    return "\n".join([*lines, *said, SAID["draft"][language]])


def texts() -> Iterator[Text]:
    """Every text that is said in both languages."""
    for rule in rules().values():
        parts: dict[str, Words] = {"title": rule.title, "message": rule.message, "mend": rule.mend}
        parts |= {f"{part} of {check}": words[part] for check, words in rule.words.items() for part in words}
        yield from (Text("rule", rule.id, part, words, rule.cy_checked) for part, words in parts.items())
    checked = welsh_is_checked()
    for table in {**tables(), **other_classes()}.values():
        yield from _described("table", table.name, table, checked)
        for column in table.fields.values():
            yield from _described("field", f"{table.name}.{column.name}", column, checked)
    for type_ in value_types().values():
        yield from _described("type", type_.name, type_, checked)
    for profile in profiles().values():
        yield from _described("profile", profile.name, profile, checked)
    yield from _of_lists()
    yield from _of_pages()


def _described(kind: str, name: str, thing: Any, checked: bool) -> Iterator[Text]:
    yield Text(kind, name, "title", thing.title, checked)
    yield Text(kind, name, "description", thing.description, checked)


def _of_lists() -> Iterator[Text]:
    for name in scheme_names():
        held = scheme(name)
        yield Text("list", name, "title", held.title, all(each.cy_checked for each in held.concepts.values()))
        for concept in held.concepts.values():
            place = f"{name}/{concept.notation}"
            yield Text("code", place, "label", concept.label, concept.cy_checked)
            if concept.definition:
                yield Text("code", place, "definition", concept.definition, concept.cy_checked)


def _of_pages() -> Iterator[Text]:
    """The words of the check page and of the renderings of a report: all of their Welsh is a draft."""
    from dardr_service.reference import WORDS as REFERENCE
    from dardr_service.web.words import catalogue
    from dardr_validators.renderings.words import WORDS as REPORTS

    yield from (Text("page", key, "words", words, False) for key, words in catalogue().items())
    for said in (REPORTS, REFERENCE):
        for key in {name: None for language in LANGUAGES for name in said[language]}:
            yield Text("report", key, "words", {lang: said[lang].get(key) for lang in LANGUAGES}, False)


def _summary(kind: str, found: list[Text], language: str) -> str:
    counts = {"texts": len(found), "missing": sum(text.missing for text in found), "drafts": len(_drafts(found))}
    return SAID["summary"][language].format(kind=KINDS[kind][language], **counts)


def _drafts(found: list[Text]) -> list[Text]:
    return [text for text in found if not text.checked and not text.missing]


def _json(found: list[Text]) -> str:
    content = {
        kind: {
            "texts": len(of_kind),
            "missing": sorted({text.name for text in of_kind if text.missing}),
            "drafts": sorted({text.name for text in _drafts(of_kind)}),
        }
        for kind in KINDS
        for of_kind in [[text for text in found if text.kind == kind]]
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode()
