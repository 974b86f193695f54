"""Pages of the lists of codes and of the registers of areas and bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from dardr_schema.tables import Table
from dardr_validators.expressions.syntax import walk
from dardr_validators.rules import Rule, conditions, rules
from dardr_vocabularies.generated_files import generated
from dardr_vocabularies.registers import Area, Organisation, areas, organisation
from dardr_vocabularies.schemes import Concept, Scheme, scheme, scheme_names
from tools.pages import addresses
from tools.pages.model_pages import above, every_table
from tools.pages.rendering import Page, filled
from tools.pages.words import words_of


def code_pages(language: str) -> Iterator[Page]:
    """Every page of lists, codes and registers in a language."""
    w = words_of(language)
    held = [scheme(name) for name in scheme_names()]
    body = filled("schemes.html", language, "codes/index", schemes=held)
    yield Page(language, "codes/index", w("codes-title"), body, above(language), "guide")
    for one in held:
        yield _scheme(one, language)
        for concept in one.concepts.values():
            yield _concept(one, concept, language)
    yield from _registers(language)


def _scheme(held: Scheme, language: str) -> Page:
    place = addresses.scheme_place(held.name)
    drafts = any(not concept.cy_checked for concept in held.concepts.values())
    source = generated("vocabularies.json")["schemes"][held.name]["source"]
    body = filled(
        "scheme.html", language, place, held=held, used=_used_by(held.name), broader=_broader(held), source=source
    )  # fmt: skip
    return Page(
        language, place, held.title[language], body, above(language, "codes"), "scheme", (held.name,), draft=drafts
    )


def _concept(held: Scheme, concept: Concept, language: str) -> Page:
    place = addresses.concept_place(held.name, concept.notation)
    broader = _broader(held)
    body = filled(
        "concept.html", language, place, held=held, concept=concept, broader=broader,
        narrower=_narrower(held, concept.notation), used=_used_by(held.name),
        replaces=[one for one in held.concepts.values() if concept.notation in one.replaced_by],
        rules=_naming().get((held.name, concept.notation), ()),
    )  # fmt: skip
    crumbs = (*above(language, "codes"), (held.title[language], addresses.scheme_place(held.name)))
    return Page(
        language, place, f"{concept.label[language]} ({held.title[language]})", body, crumbs, "concept",
        found_by=(f"{held.name}/{concept.notation}", concept.notation, *concept.also_seen),
        text=concept.definition.get(language, ""), draft=not concept.cy_checked,
    )  # fmt: skip


def _broader(held: Scheme) -> Scheme:
    return held if held.broader_scheme == held.name else scheme(held.broader_scheme)


def _narrower(held: Scheme, notation: str) -> list[tuple[str, Concept]]:
    """The narrower codes of a code, each with its list: its own, or one whose broader codes stand in it."""
    lists = [scheme(name) for name in scheme_names()]
    return [
        (one.name, concept)
        for one in lists
        if one.broader_scheme == held.name
        for concept in one.concepts.values()
        if concept.broader == notation
    ]


@cache
def _used_by(name: str) -> list[tuple[Table, str]]:
    """The fields that take their codes from a list."""
    return [(table, field) for table in every_table().values() for field, c in table.fields.items() if c.scheme == name]


@cache
def _naming() -> Mapping[tuple[str, str], list[Rule]]:
    """List and code -> the rules whose condition names the code beside a field of that list."""
    found: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for table in every_table():
        for condition in conditions(table):
            nodes = [node for part in (condition.when, condition.must) if part for node in walk(part)]
            fields = {node[2] for node in nodes if node[0] == "field"}
            literals = {node[1] for node in nodes if node[0] == "literal" and isinstance(node[1], str)}
            for name in {c.scheme for t in every_table().values() for f, c in t.fields.items() if f in fields}:
                for notation in literals & set(scheme(name).concepts if name else ()):
                    found[name or "", notation][condition.rule] = None
    return {place: [rules()[name] for name in sorted(names)] for place, names in found.items()}


def _registers(language: str) -> Iterator[Page]:
    w = words_of(language)
    kinds: defaultdict[str, list[Area | Organisation]] = defaultdict(list)
    for area in areas().values():
        kinds[area.type].append(area)
    organised: defaultdict[str, list[Area | Organisation]] = defaultdict(list)
    for code in generated("registers.json")["organisations"]:
        if body := organisation(code):
            organised[body.kind].append(body)
    place = "registers/index"
    text = filled("registers.html", language, place, areas=kinds, organisations=organised)
    yield Page(language, place, w("registers-title"), text, above(language), "guide")
    for kind, entries in (*kinds.items(), *organised.items()):
        place = f"registers/{kind}"
        text = filled("register.html", language, place, kind=kind, entries=entries, areas=areas())
        yield Page(language, place, w(f"register-{kind}"), text, above(language, "registers"), "register", draft=False)
