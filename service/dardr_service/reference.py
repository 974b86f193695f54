"""Pages of the standard in a terminal: rules, tables, fields, lists and codes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import orjson

from dardr_schema.tables import Column, Table, tables, welsh_is_checked
from dardr_service.inputs import UsageError
from dardr_service.rule_kinds import kind_word
from dardr_validators.rules import Rule, rules
from dardr_vocabularies.schemes import Concept, Scheme, scheme, scheme_names

WORDS = {
    "en": {
        "severity": "Severity", "kind": "Kind", "applies": "Applies to", "when": "When", "must": "Must hold",
        "message": "Message", "mend": "To mend", "source": "Source", "since": "Since", "address": "Address",
        "draft": "(Welsh is a draft, not yet checked by a Welsh speaker)", "type": "Type", "list": "List of values",
        "codes": "Codes from", "obligation": "Obligation", "sensitivity": "Sensitivity", "term": "Standard term",
        "label": "On the pilot form", "example": "Example", "key": "Key", "parent": "Belongs to", "fields": "Fields",
        "meaning": "Meaning", "seen": "Also seen", "broader": "Part of", "valid": "In force", "replaced": "Replaced by",
        "yes": "yes", "needs": "Needs",
    },
    "cy": {
        "severity": "Difrifoldeb", "kind": "Math", "applies": "Yn berthnasol i", "when": "Pan",
        "must": "Rhaid i hyn ddal",
        "message": "Neges", "mend": "I gywiro", "source": "Ffynhonnell", "since": "Ers", "address": "Cyfeiriad",
        "draft": "(Drafft yw'r Gymraeg, heb ei wirio eto gan siaradwr Cymraeg)", "type": "Math o werth",
        "list": "Rhestr o werthoedd", "codes": "Codau o", "obligation": "Rhwymedigaeth", "sensitivity": "Sensitifrwydd",
        "term": "Term safonol", "label": "Ar y ffurflen beilot", "example": "Enghraifft", "key": "Allwedd",
        "parent": "Yn perthyn i", "fields": "Meysydd", "meaning": "Ystyr", "seen": "Gwelwyd hefyd", "broader": "Rhan o",
        "valid": "Mewn grym", "replaced": "Disodlwyd gan", "yes": "ydy", "needs": "Angen",
    },
}  # fmt: skip
ADDRESS = "https://w3id.org/dardr"


def listed(language: str, form: str) -> str:
    """All rules, a line each, or as JSON."""
    if form == "json":
        return _json([_facts(rule) for rule in rules().values()])
    return "\n".join(f"{rule.id:<18} {rule.severity:<12} {rule.title[language]}" for rule in rules().values())


def engines_listed(form: str) -> str:
    """Each rule with what each engine can say of it: a table, or JSON with the reasons in both languages."""
    from dardr_validators.engines.adapters import engine_table

    table = engine_table()
    if form == "json":
        return _json(table)
    widths = [max(len(name), len("expressed")) for name in table["engines"]]
    head = [name.ljust(width) for name, width in zip(table["engines"], widths, strict=True)]
    lines = [" ".join([f"{'':<28}", *head]).rstrip()]
    for rule, said in table["rules"].items():
        cells = [said[name].ljust(width) for name, width in zip(table["engines"], widths, strict=True)]
        lines.append(" ".join([f"{rule:<28}", *cells]).rstrip())
    return "\n".join(lines)


def shown(name: str, language: str, form: str) -> str:
    """The page of a rule (ACT-005), table (action), field (action.status), list (agency) or code (agency/police).

    A field or code may be named alone (status, police); each that is called so is shown.


    Raises: UsageError naming what can be shown, when there is no such thing.
    """
    pages = [_page(one, language) for one in _meant(name)]
    if form == "json":
        found = [_facts(thing) for thing, _ in pages]
        return _json(found[0] if len(found) == 1 else found)
    return "\n\n".join("\n".join(lines) for _, lines in pages)


def _meant(name: str) -> list[str]:
    """The full names of what a name may mean: a field or code named alone stands for all that are called so."""
    if "." in name or "/" in name or name in tables() or name in scheme_names():
        return [name]
    fields = [f"{table.name}.{name}" for table in tables().values() if name in table.fields]
    codes = [f"{held}/{name}" for held in scheme_names() if name in scheme(held).concepts]
    return [*fields, *codes] or [name]


def _page(name: str, language: str) -> tuple[Any, Iterator[str]]:
    table, _, field = name.partition(".")
    held, _, notation = name.partition("/")
    if name.upper() in rules():
        rule = rules()[name.upper()]
        return rule, _rule(rule, language)
    if field and table in tables() and field in tables()[table].fields:
        return tables()[table].fields[field], _field(tables()[table], tables()[table].fields[field], language)
    if name in tables():
        return tables()[name], _table(tables()[name], language)
    if notation and held in scheme_names() and notation in scheme(held).concepts:
        return scheme(held).concepts[notation], _concept(scheme(held), scheme(held).concepts[notation], language)
    if name in scheme_names():
        return scheme(name), _scheme(scheme(name), language)
    raise UsageError(
        f"The standard has nothing called {name!r}. Ask for a rule (ACT-005), a table (action), "
        "a field (action.status), a list (agency) or a code (agency/police); `dardr standard list` shows the rules."
    )


def _rule(rule: Rule, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{rule.id}  {rule.title[language]}"
    yield ""
    applies = ".".join(part for part in (rule.table, rule.field) if part)
    checks = "; ".join(" ".join(str(value) for value in check.values()) for check in rule.checks)
    rows = (
        ("severity", scheme("severity").concepts[rule.severity].label[language]),
        ("kind", kind_word(rule.kind, language)),
        ("applies", applies or checks), ("when", rule.when),
        ("must", rule.must or checks), ("needs", rule.needs or rule.needs_table), ("message", rule.message[language]),
        ("mend", rule.mend[language]), ("source", rule.source), ("since", rule.since),
        ("address", f"{ADDRESS}/rule/{rule.id}"),
    )  # fmt: skip
    yield from _rows(words, rows)
    yield from _draft(words, rule.cy_checked)


def _field(table: Table, column: Column, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{table.name}.{column.name}  {column.title[language]}"
    yield column.description.get(language) or column.description["en"]
    yield ""
    rows = (
        ("type", column.type), ("list", words["yes"] if column.is_list else None), ("codes", column.scheme),
        ("obligation", column.obligation), ("sensitivity", column.sensitivity), ("term", column.standard_term),
        ("label", column.pilot_form_label), ("example", column.example),
        ("source", column.source), ("since", column.since),
    )  # fmt: skip
    yield from _rows(words, rows)
    if column.scheme:
        yield ""
        yield from _codes(scheme(column.scheme), language)
    yield from _draft(words, welsh_is_checked())


def _table(table: Table, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{table.name}  {table.title[language]}"
    yield table.description.get(language) or table.description["en"]
    yield ""
    yield from _rows(words, (("key", table.key), ("parent", table.parent_table)))
    yield ""
    yield f"{words['fields']}:"
    yield from (
        f"  {name:<34} {column.obligation:<12} {column.title[language]}" for name, column in table.fields.items()
    )
    yield from _draft(words, welsh_is_checked())


def _scheme(held: Scheme, language: str) -> Iterator[str]:
    yield from _codes(held, language)
    yield from _draft(WORDS[language], all(concept.cy_checked for concept in held.concepts.values()))


def _codes(held: Scheme, language: str) -> Iterator[str]:
    yield f"{held.name}  {held.title[language]}"
    yield from (f"  {notation:<40} {concept.label[language]}" for notation, concept in held.concepts.items())


def _concept(held: Scheme, concept: Concept, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield f"{held.name}/{concept.notation}  {concept.label[language]}"
    yield ""
    valid = f"{concept.valid_from or '...'} - {concept.valid_to or '...'}"
    rows = (
        ("meaning", concept.definition.get(language) or concept.definition.get("en")),
        ("seen", "; ".join(concept.also_seen)), ("broader", concept.broader),
        ("valid", valid if concept.valid_from or concept.valid_to else None),
        ("replaced", ", ".join(concept.replaced_by)), ("source", concept.source), ("since", concept.since),
        ("address", f"{ADDRESS}/code/{held.name}/{concept.notation}"),
    )  # fmt: skip
    yield from _rows(words, rows)
    yield from _draft(words, concept.cy_checked)


def _draft(words: Mapping[str, str], checked: bool) -> Iterator[str]:
    """The mark of Welsh that no Welsh speaker has checked; nothing on an English page."""
    if words is WORDS["cy"] and not checked:
        yield words["draft"]


def _rows(words: Mapping[str, str], rows: tuple[tuple[str, str | None], ...]) -> Iterator[str]:
    yield from (f"{words[name]:<18} {value}" for name, value in rows if value)


def _facts(thing: Any) -> dict[str, Any]:
    return {field.name: getattr(thing, field.name) for field in dataclasses.fields(thing)}


def _json(content: Any) -> str:
    default: Callable[[Any], Any] = lambda value: dict(value) if isinstance(value, Mapping) else list(value)  # noqa: E731
    return orjson.dumps(content, default=default, option=orjson.OPT_INDENT_2).decode()
