"""The first page: who finds what where."""

from __future__ import annotations

from dardr_schema.tables import edition, profiles, tables
from dardr_validators.rules import rules
from dardr_vocabularies.schemes import scheme_names
from tools.pages.rendering import GUIDANCE, Page, filled
from tools.pages.words import words_of


def home_page(language: str) -> Page:
    """The first page in a language."""
    counts = {
        "tables": len(tables()),
        "fields": sum(len(table.fields) for table in tables().values()),
        "codes": len(scheme_names()),
        "rules": len(rules()),
        "profiles": len(profiles()),
        "registers": None,
    }
    body = filled("home.html", language, "index", counts=counts, edition=edition())
    return Page(language, "index", words_of(language)("home"), body, (), "guide", status=GUIDANCE)
