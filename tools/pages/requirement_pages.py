"""The page of what the conformance suite requires, from its manifest: roles, levels, requirements and their cases."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dardr_conformance.requirements import ROLES, coverage
from dardr_conformance.suites import Suite, requirement_of, suite_at
from tools.pages.model_pages import above
from tools.pages.rendering import Page, filled
from tools.pages.words import words_of

PLACE = "reference/requirements"


@cache
def suite() -> Suite:
    """The suite of this project."""
    return suite_at()


def requirement_pages(language: str) -> Iterator[Page]:
    """The page in a language."""
    w, manifest = words_of(language), suite().manifest
    rule = requirement_of("")
    authored = [row for row in manifest["requirements"] if not row["id"].startswith(rule)]
    shown = coverage(manifest["requirements"], manifest["cases"])
    body = filled(
        "requirements.html", language, PLACE,
        roles=manifest["roles"], levels=manifest["levels"], apart=manifest["apart"], all=len(manifest["requirements"]),
        groups={role: [row for row in authored if row["roles"][0] == role] for role in ROLES},
        titles={row["role"]: row["title"] for row in manifest["roles"]},
        cases={name: len(found) for name, found in shown.items()},
        rules={name.removeprefix(rule): found for name, found in shown.items() if name.startswith(rule)},
    )  # fmt: skip
    yield Page(language, PLACE, w("requirements-title"), body, above(language), "guide", tuple(shown))
