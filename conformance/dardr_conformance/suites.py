"""The suite as it is run: the manifest, its cases and the files they name, each held to its digest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from dardr_conformance.canonical import sha256
from dardr_conformance.faults import KitError

PACKAGE = Path(__file__).parent
MANIFEST = "manifest.json"
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """One case: what is asked of the software in a role, and what is then expected."""

    id: str
    title: Words
    role: str
    level: int
    requirements: tuple[str, ...]
    asked: str
    input: str
    expected: Mapping[str, Any]
    options: Mapping[str, Any]


@dataclass(frozen=True)
class Suite:
    """A suite in a folder. Its digest is that of the manifest, which holds the digest of every other file."""

    folder: Path
    manifest: Mapping[str, Any]
    sha256: str

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Every case, in the order of the manifest."""
        return tuple(case_of(row) for row in self.manifest["cases"])

    @cached_property
    def levels(self) -> tuple[int, ...]:
        """The levels there are, lowest first."""
        return tuple(row["level"] for row in self.manifest["levels"])

    @cached_property
    def requirements(self) -> Mapping[str, Mapping[str, Any]]:
        """Every requirement by its id."""
        return {row["id"]: row for row in self.manifest["requirements"]}

    def chosen(self, roles: Iterable[str], *, level: int, pattern: str | None = None) -> tuple[Case, ...]:
        """The cases of some roles up to a level, of those whose id a pattern matches."""
        wanted = set(roles)
        return tuple(
            case
            for case in self.cases
            if case.role in wanted and case.level <= level and (pattern is None or fnmatchcase(case.id, pattern))
        )

    def path(self, name: str) -> Path:
        """Where a file of the suite stands."""
        return self.folder / name


def case_of(row: Mapping[str, Any]) -> Case:
    """A case from its row in the manifest."""
    options = {key: row[key] for key in ("profile", "today", "previous", "registry", "through", "to") if key in row}
    return Case(
        id=row["id"],
        title=row["title"],
        role=row["role"],
        level=row["level"],
        requirements=tuple(row["requirements"]),
        asked=row["asked"],
        input=row["input"],
        expected=row["expected"],
        options=options,
    )


def requirement_of(rule: str) -> str:
    """The requirement that a rule is."""
    return f"REQ-CHK-{rule}"


def suite_at(folder: Path | None = None) -> Suite:
    """The suite in a folder; by default the one that came with the software.

    Raises: KitError where there is none, or where a file is not the one that the manifest names.
    """
    folder = folder or shipped()
    try:
        content = (folder / MANIFEST).read_bytes()
        manifest = json.loads(content)
        files = manifest["files"]
    except (OSError, ValueError, KeyError, TypeError):
        raise KitError(f"There is no conformance suite in {folder}: a suite has a {MANIFEST}.") from None
    changed = [name for name, digest in files.items() if digest != _digest(folder / name)]
    if changed:
        raise KitError(f"The suite in {folder} was changed: {', '.join(changed[:3])} differ from the manifest.")
    return Suite(folder, manifest, sha256(content))


def shipped() -> Path:
    """The folder of the suite that came with the software: in the source beside the package, in a wheel inside it."""
    beside = PACKAGE.parent
    return beside if (beside / MANIFEST).exists() else PACKAGE / "suite"


def _digest(path: Path) -> str | None:
    try:
        return sha256(path.read_bytes())
    except OSError:
        return None
