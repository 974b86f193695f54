"""The forms in which results are shown, by the names that the command line knows them by."""

from __future__ import annotations

from dardr_conformance.canonical import readable
from dardr_conformance.renderings import text
from dardr_conformance.results import Results


def form_of(results: Results, form: str, language: str) -> bytes:
    """The results in a form. JSON and EARL hold both languages."""
    if form == "json":
        return readable(results.to_json())
    return text.render(results, language)
