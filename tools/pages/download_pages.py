"""The page of downloads, and the files themselves: everything compiled from the standard, at lasting places."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dardr_schema.catalogue import DISTRIBUTIONS
from dardr_schema.tables import profiles, tables
from dardr_vocabularies.schemes import scheme, scheme_names
from tools.pages.rendering import Page, filled
from tools.pages.words import all_words, words_of

ROOT = Path(__file__).parents[2]
PACKAGES = ("schema", "vocabularies", "validators")
AUTHORED = (
    "examples/good/return.*",
    "examples/faulty/return.*",
    "examples/own-tools/*.*",
    "vocabularies/lists/*.csv",
    "vocabularies/mappings/*.?sv",
    "schema/editions/*/*.json",
    "conformance/schemas/*.json",
    "conformance/requirements.yaml",
)
"""What people wrote and others may want as files, beside all that is compiled."""
KIT = "conformance"
KIT_HOLDS = ("README.md", "manifest.json", "requirements.yaml", "schemas", "cases")
TEMPLATES = "schema/templates/"
GROUPS = ("templates", "examples", *PACKAGES, KIT)
LEFT_BY_PYTHON = {"__pycache__"}
CONTEXT = "context.jsonld"


@dataclass(frozen=True, slots=True)
class Download:
    """A file that can be fetched: where it stands in the site, and the file it is a copy of.

    Where ``source`` is a folder, what is fetched is a zip of the conformance kit in it.
    """

    place: str
    source: Path

    @property
    def group(self) -> str:
        """The heading under which it is listed."""
        return "templates" if self.place.startswith(TEMPLATES) else self.place.partition("/")[0]

    @property
    def folder(self) -> str:
        """The part of its heading in which it is listed: empty for what stands first."""
        if self.group == "templates":
            return "/".join(self.place.removeprefix(TEMPLATES).split("/")[:-1])
        return "/".join(self.place.split("/")[1:-1]) if self.group in (*PACKAGES, KIT) else ""

    @property
    def size(self) -> str:
        """How large it is, in words that need no translation."""
        size = sum(path.stat().st_size for path in kit_files(self.source)) if self.source.is_dir() else 0
        size = size or self.source.stat().st_size
        return f"{size} B" if size < 1000 else f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"


def download_page(language: str) -> Page:
    """The page of downloads in a language."""
    place = "downloads"
    groups: dict[str, dict[str, list[Download]]] = {name: {"": []} for name in GROUPS}
    for download in downloads():
        groups[download.group].setdefault(download.folder, []).append(download)
    body = filled("downloads.html", language, place, groups=groups, titles=titles())
    names = ("CSV", "XLSX", "JSON Schema", "SKOS", "SHACL", "SQL", "TypeScript", "Pydantic")
    return Page(language, place, words_of(language)("downloads-title"), body, (), "guide", names)


@cache
def downloads() -> tuple[Download, ...]:
    """Every file that is offered: workbooks first, then by place."""
    found = [Download(f"{package}/{name}", path) for package in PACKAGES for name, path in _generated(package)]
    found += [
        Download(path.relative_to(ROOT).as_posix(), path)
        for pattern in AUTHORED
        for path in ROOT.glob(pattern)
        if not path.name.startswith("~")
    ]
    found += [
        Download(f"{KIT}/conformance-kit.zip", ROOT / KIT),
        Download(f"{KIT}/manifest.json", ROOT / KIT / "manifest.json"),
    ]
    return tuple(
        sorted(found, key=lambda one: (".en.xlsx" not in one.place, not one.place.endswith(".xlsx"), one.place))
    )


def _generated(package: str) -> Iterator[tuple[str, Path]]:
    for folder in sorted((ROOT / package).glob("dardr_*/generated")):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not LEFT_BY_PYTHON & set(path.parts):
                yield path.relative_to(folder).as_posix(), path


@cache
def titles() -> Mapping[str, Mapping[str, str]]:
    """Place -> what the file is, in both languages, for those that have a title of their own."""
    words = all_words()
    named = {f"schema/{name}": title for name, (_, title) in DISTRIBUTIONS.items()}
    for name in scheme_names():
        named[f"vocabularies/skos/{name}.ttl"] = named[f"vocabularies/lists/{name}.csv"] = scheme(name).title
    for name, table in tables().items():
        for place in ("schema/table-schemas/{}.json", "schema/column-facts/{}.json", "schema/templates/csv/{}.csv"):
            named[place.format(name)] = table.title
        for place in ("validators/expectations/{}.json", "validators/frictionless/{}.json"):
            named[place.format(name)] = table.title
    named |= {f"schema/datapackages/{name}.json": profile.title for name, profile in profiles().items()}
    named |= {f"schema/templates/dardr-return.{one}.xlsx": words[f"template-{one}"] for one in ("en", "cy")}
    named |= {f"{KIT}/conformance-kit.zip": words["download-kit"], f"{KIT}/manifest.json": words["download-manifest"]}
    for name in ("rules.json", "vocabularies.json", "registers.json", "tables.json", "engines.json"):
        package = {"tables.json": "schema", "rules.json": "validators", "engines.json": "validators"}
        named[f"{package.get(name, 'vocabularies')}/{name}"] = words[f"download-{name.removesuffix('.json')}"]
    return named


def copy_downloads(site: Path) -> None:
    """Put the files into the built site; the JSON-LD context also where its own address says."""
    for download in downloads():
        target = site / download.place
        target.parent.mkdir(parents=True, exist_ok=True)
        if download.source.is_dir():
            _write_kit(target, download.source)
        else:
            shutil.copyfile(download.source, target)
        if download.place == f"schema/{CONTEXT}":
            shutil.copyfile(download.source, site / CONTEXT)


def kit_files(folder: Path) -> list[Path]:
    """The files of the conformance kit, in order."""
    held = [
        path
        for name in KIT_HOLDS
        for path in ((folder / name).rglob("*") if (folder / name).is_dir() else [folder / name])
    ]
    return sorted(path for path in held if path.is_file())


def _write_kit(target: Path, folder: Path) -> None:
    """A zip that is the same for the same files: it holds no date but the first that a zip can hold."""
    with ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for path in kit_files(folder):
            packed.writestr(ZipInfo(f"{KIT}/{path.relative_to(folder).as_posix()}"), path.read_bytes(), ZIP_DEFLATED)
