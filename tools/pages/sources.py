"""Gather the pages that people wrote into one tree, in each language, with their links made for the site.

A link in a page leads to a file of the project, so that it also works where the project is read as files. Here a link
to a page becomes a link to that page's place in the site, and a link to an authored source one to its reference page.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dardr_schema.tables import profiles
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme_names
from tools.pages import addresses
from tools.pages.download_pages import downloads
from tools.pages.model_pages import every_table
from tools.pages.words import words_of

ROOT = Path(__file__).parents[2]
DOCS = "docs"
SHARED = {
    "CHANGELOG.md": "changes",
    "CONTRIBUTING.md": "how-to/contribute",
    "conformance/README.md": "reference/conformance-kit",
    "vocabularies/reference/README.md": "registers/sources",
}
"""Pages that stand once, in English, and are shown in both languages, beside those right under ``docs``."""
NORMATIVE_SHARED = {"conformance/README.md", "docs/cel-subset.md", "docs/glossary.md"}
DECISIONS = "docs/decisions"
LISTING = "reference/index"
ELSEWHERE = {
    "Makefile": "reference/make",
    "README.md": "index",
    "LICENSE": "licence",
    "LICENSE-DATA": "licence",
    "docs/decisions": "decisions/index",
    "validators/rules": "rules/index",
    "vocabularies/lists": "codes/index",
    "vocabularies/reference": "registers/index",
    "schema/model": "tables/index",
    "schema/model/profiles.yaml": "profiles/index",
    "schema/model/types.yaml": "reference/values",
    "schema/dardr_schema/generated": "downloads",
    "service/dardr_service/command_line.py": "reference/command-line",
    "tools/pages/search_index.py": "search",
    "examples": "downloads",
    "examples/README.md": "downloads",
    "examples/own-tools": "downloads",
    "validators/dardr_validators/engines": "reference/engines",
    "conformance/requirements.yaml": "reference/requirements",
}
"""Other files and folders of the project, and the page of the site that says what they hold."""
LINK = re.compile(r"(`[^`\n]+`)|(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:)([^)\s]+)\)")
FENCE = re.compile(r"(^```.*?^```)", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
SHOWN = re.compile(r"^\[[^\]]*\]\((\S+\.txt)\)$", re.MULTILINE)
"""A paragraph that is a link to a text, such as what a command printed: the site shows the text itself."""


class LinkError(ValueError):
    """A page links to a file of the project that has no place in the site."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page that people wrote: its file in the project, and its place in the languages it is shown in."""

    path: str
    place: str
    languages: tuple[str, ...]
    english_only: bool = False

    @property
    def text(self) -> str:
        """What it says."""
        return (ROOT / self.path).read_text(encoding="utf-8")


def sources() -> Iterator[Source]:
    """Every page that people wrote."""
    for language in addresses.LANGUAGES:
        folder = ROOT / DOCS / language
        for path in sorted(folder.rglob("*.md")):
            place = path.relative_to(folder).with_suffix("").as_posix()
            yield Source(path.relative_to(ROOT).as_posix(), place, (language,))
    for name, place in shared().items():
        yield Source(name, place, addresses.LANGUAGES, english_only=True)
    for path in sorted((ROOT / DECISIONS).glob("*.md")):
        yield Source(f"{DECISIONS}/{path.name}", f"decisions/{path.stem}", addresses.LANGUAGES, english_only=True)


def shared() -> dict[str, str]:
    """The pages that stand once, with their places: those right under ``docs`` are of the reference."""
    own = {f"{DOCS}/{path.name}": f"reference/{path.stem}" for path in sorted((ROOT / DOCS).glob("*.md"))}
    return own | SHARED


def gather(into: Path) -> None:
    """Write the tree of pages from which the site is built."""
    found = list(sources())
    for source in found:
        for language in source.languages:
            text = _front_matter(source) + linked(source, source.text, language=language)
            more = _not_listed(source, found, language) if source.place == LISTING else ""
            _write(into, language, source.place, text + more)
    for language in addresses.LANGUAGES:
        _write(into, language, "decisions/index", _decisions(found, language))


def _write(into: Path, language: str, place: str, text: str) -> None:
    path = into / language / f"{place}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _front_matter(source: Source) -> str:
    if not source.english_only:
        return ""
    status = "normative" if source.path in NORMATIVE_SHARED else "guidance"
    return f"---\nstatus: {status}\nenglish_only: true\n---\n\n"


def _not_listed(listing: Source, found: list[Source], language: str) -> str:
    """The pages right under ``docs`` that the listing of the reference does not name, so that each can be reached."""
    left = [
        one
        for one in found
        if posixpath.dirname(one.path) == DOCS and f"/{one.path.partition('/')[2]})" not in listing.text
    ]
    rows = [f'- [<span lang="en">{_title(one)}</span>]({posixpath.basename(one.place)}.md)\n' for one in left]
    return f"\n## {words_of(language)('more-pages')}\n\n{''.join(rows)}" if rows else ""


def _title(source: Source) -> str:
    found = TITLE.search(source.text)
    return found.group(1) if found else posixpath.basename(source.place)


def _decisions(found: list[Source], language: str) -> str:
    w = words_of(language)
    rows = []
    for source in found:
        if source.path.startswith(DECISIONS):
            name = posixpath.basename(source.place)
            rows.append(f'- [<span lang="en">{_title(source)}</span>]({name}.md)')
    rows_text = "\n".join(rows)
    return f"---\nstatus: guidance\n---\n\n# {w('decisions-title')}\n\n{w('decisions-lead')}\n\n{rows_text}\n"


def linked(source: Source, text: str, *, language: str) -> str:
    """What a page says, with its links made for the site.

    Raises: LinkError naming page and link, where the site has no place for what a link leads to.
    """
    here = addresses.page_file(language, source.place)
    folder = posixpath.dirname(source.path)

    def made(found: re.Match[str]) -> str:
        code, words, link = found.groups()
        if code:
            return found.group()
        path, hash_sign, anchor = link.partition("#")
        if not path:
            return found.group()
        target = posixpath.normpath(posixpath.join(folder, path))
        page = page_of(target, language)
        if page is not None:
            return f"[{words}]({addresses.relative(f'{language}/{page}.md', here)}{hash_sign}{anchor})"
        site = place_of(target, language)
        if site is None:
            raise LinkError(f"{source.path} links to {link}, which has no place in the site")
        return f'<a href="{addresses.relative(site, here)}{hash_sign}{anchor}">{words}</a>'

    parts = FENCE.split(SHOWN.sub(lambda found: _shown(folder, found.group(1)), text))
    return "".join(part if part.startswith("```") else LINK.sub(made, part) for part in parts)


def _shown(folder: str, link: str) -> str:
    return f"```\n{(ROOT / folder / link).read_text(encoding='utf-8').rstrip()}\n```"


def page_of(path: str, language: str) -> str | None:
    """The place of the page that a file of the project is the source of, if it is one that people wrote."""
    if path in shared():
        return shared()[path]
    name, ending = posixpath.splitext(path)
    if ending != ".md":
        return "decisions/index" if path == DECISIONS else None
    if path.startswith(f"{DECISIONS}/"):
        return name.removeprefix("docs/")
    return name.removeprefix(f"docs/{language}/") if path.startswith(f"docs/{language}/") else None


def place_of(path: str, language: str) -> str | None:
    """The file of the site that says what a file of the project holds."""
    if path in ELSEWHERE:
        return addresses.page_file(language, ELSEWHERE[path])
    name = posixpath.splitext(posixpath.basename(path))[0]
    known = {
        "validators/rules": (rules(), addresses.rule_place),
        "vocabularies/lists": (scheme_names(), addresses.scheme_place),
        "schema/model": (every_table(), addresses.table_place),
        "schema/model/profiles": (profiles(), addresses.profile_place),
    }
    names, place = known.get(posixpath.dirname(path), ((), addresses.rule_place))
    if name in names:
        return addresses.page_file(language, place(name))
    for download in downloads():
        if path == download.source.relative_to(ROOT).as_posix():
            return download.place
    return None
