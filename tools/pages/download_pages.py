"""The page of downloads, and the files themselves: everything compiled from the standard, at lasting places."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dardr_schema.catalogue import DISTRIBUTIONS
from dardr_schema.tables import profiles, tables
from dardr_vocabularies.schemes import scheme, scheme_names
from tools.pages.rendering import Page, filled
from tools.pages.words import all_words, words_of

ROOT = Path(__file__).parents[2]
PACKAGES = ("schema", "vocabularies", "validators", "conformance")
EXAMPLES = ("examples/good", "examples/faulty")
TEMPLATES = "schema/templates/"
LEFT_BY_PYTHON = {"__pycache__"}
CONTEXT = "context.jsonld"


@dataclass(frozen=True, slots=True)
class Download:
    """A file that can be fetched: where it stands in the site, and the file it is a copy of."""

    place: str
    source: Path

    @property
    def size(self) -> str:
        """How large it is, in words that need no translation."""
        size = self.source.stat().st_size
        return f"{size} B" if size < 1000 else f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"


def download_page(language: str) -> Page:
    """The page of downloads in a language."""
    place = "downloads"
    groups: dict[str, list[Download]] = {}
    for download in downloads():
        groups.setdefault(group_of(download.place), []).append(download)
    groups = {name: groups[name] for name in ("templates", "examples", *PACKAGES) if name in groups}
    body = filled("downloads.html", language, place, groups=groups, titles=titles())
    return Page(
        language,
        place,
        words_of(language)("downloads-title"),
        body,
        (),
        "guide",
        ("CSV", "XLSX", "JSON", "SKOS", "SHACL", "SQL"),
    )


@cache
def downloads() -> tuple[Download, ...]:
    """Every file that is offered, by place."""
    found = [Download(f"{package}/{name}", path) for package in PACKAGES for name, path in _generated(package)]
    found += [
        Download(path.relative_to(ROOT).as_posix(), path)
        for folder in EXAMPLES
        for path in sorted((ROOT / folder).glob("return.*"))
    ]
    return tuple(found)


def group_of(place: str) -> str:
    """The heading under which a file is listed."""
    return "templates" if place.startswith(TEMPLATES) else place.partition("/")[0]


def _generated(package: str) -> Iterator[tuple[str, Path]]:
    for folder in sorted((ROOT / package).glob("dardr_*/generated")):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not LEFT_BY_PYTHON & set(path.parts):
                yield path.relative_to(folder).as_posix(), path


@cache
def titles() -> Mapping[str, Mapping[str, str]]:
    """Place -> what the file is, in both languages, for those that have a title of their own."""
    named = {f"schema/{name}": words for name, (_, words) in DISTRIBUTIONS.items()}
    named |= {f"vocabularies/skos/{name}.ttl": scheme(name).title for name in scheme_names()}
    named |= {f"schema/table-schemas/{name}.json": table.title for name, table in tables().items()}
    named |= {f"schema/templates/csv/{name}.csv": table.title for name, table in tables().items()}
    named |= {f"schema/datapackages/{name}.json": profile.title for name, profile in profiles().items()}
    named |= {f"schema/templates/dardr-return.{one}.xlsx": all_words()[f"template-{one}"] for one in ("en", "cy")}
    return named


def copy_downloads(site: Path) -> None:
    """Put the files into the built site; the JSON-LD context also where its own address says."""
    for download in downloads():
        target = site / download.place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(download.source, target)
        if download.place == f"schema/{CONTEXT}":
            shutil.copyfile(download.source, site / CONTEXT)
