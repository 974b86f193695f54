"""The lasting addresses, served at matching paths: each leads to the pages of what it names, in both languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from dardr_conformance.suites import requirement_of
from dardr_schema.tables import profiles
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme, scheme_names
from tools.pages import addresses
from tools.pages.model_pages import every_table
from tools.pages.rendering import environment
from tools.pages.requirement_pages import PLACE as REQUIREMENTS
from tools.pages.requirement_pages import suite
from tools.pages.words import all_words

Places = Mapping[str, tuple[str, ...]]


def lasting_paths() -> Places:
    """Path -> the places of the pages it leads to. A property that several fields share leads to each of them."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for path, place in _pairs():
        found[path][place] = None
    return {path: tuple(places) for path, places in sorted(found.items())}


def _pairs() -> Iterator[tuple[str, str]]:
    yield "", "index"
    for name in rules():
        yield from ((f"rule/{name}", addresses.rule_place(name)), (f"rules/{name}", addresses.rule_place(name)))
    for table in every_table().values():
        for address in addresses.table_addresses(table):
            yield from ((name, addresses.table_place(table.name)) for name in addresses.own_names(address))
        for column in table.fields.values():
            place = addresses.field_place(table.name, column.name)
            for address in addresses.field_addresses(table, column):
                yield from ((name, place) for name in addresses.own_names(address))
    for name in scheme_names():
        yield f"code/{name}", addresses.scheme_place(name)
        for notation in scheme(name).concepts:
            yield f"code/{name}/{notation}", addresses.concept_place(name, notation)
    for name in profiles():
        yield f"code/profile/{name}", addresses.profile_place(name)
    for name in suite().requirements:
        rule = name.removeprefix(requirement_of(""))
        place = addresses.rule_place(rule) if rule in rules() else REQUIREMENTS
        yield f"conformance/requirement/{name}", place
    yield from (("def", "tables/index"), ("code", "codes/index"), ("rule", "rules/index"), ("rules", "rules/index"))


def write_lasting_pages(site: Path) -> None:
    """Write the page of each path: it shows the links, and goes on by itself where there is one place to go to."""
    template = environment().get_template("lasting.html")
    for path, places in lasting_paths().items():
        here = f"{path}/index.html" if path else "index.html"
        links = {
            language: [addresses.relative(addresses.page_file(language, place), here) for place in places]
            for language in addresses.LANGUAGES
        }
        text = template.render(path=path, places=places, links=links, words=all_words(), languages=addresses.LANGUAGES)
        target = site / here
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
