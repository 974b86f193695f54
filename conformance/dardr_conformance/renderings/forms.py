"""The forms in which results are shown, by the names that the command line knows them by."""

from __future__ import annotations

from dardr_conformance.canonical import readable
from dardr_conformance.results import Results

FORMS = ("text", "html", "json", "earl", "junit")


def form_of(results: Results, form: str, language: str) -> bytes:
    """The results in a form. JSON and EARL hold both languages."""
    from dardr_conformance.renderings import earl, junit, page, text

    if form == "json":
        return readable(results.to_json())
    if form == "earl":
        return earl.render(results)
    render = {"text": text.render, "html": page.render, "junit": junit.render}[form]
    return render(results, language)
