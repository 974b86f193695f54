"""Every form in which a report is shown, by the name that asks for it."""

from __future__ import annotations

from dardr_validators.findings import Report
from dardr_validators.sources import Source

FORMS = ("text", "json", "html", "xlsx", "csv", "sarif", "junit")
BINARY = ("xlsx",)


def rendered(report: Report, source: Source, form: str, *, language: str) -> bytes:
    """The report in a form and a language. What a form needs is imported when it is asked for.

    Raises: ValueError for a form that does not exist.
    """
    match form:
        case "text":
            from dardr_validators.renderings.text import render as as_text

            return as_text(report, language).encode("utf-8", errors="replace")
        case "json":
            from dardr_validators.renderings.document import render as as_json

            return as_json(report)
        case "html":
            from dardr_validators.renderings.page import render as as_page

            return as_page(report, language)
        case "xlsx":
            from dardr_validators.renderings.workbook import render as as_workbook

            return as_workbook(report, source, language)
        case "csv":
            from dardr_validators.renderings.delimited import render as as_csv

            return as_csv(report, language)
        case "sarif":
            from dardr_validators.renderings.sarif import render as as_sarif

            return as_sarif(report, source, language)
        case "junit":
            from dardr_validators.renderings.junit import render as as_junit

            return as_junit(report, language)
    raise ValueError(f"expected a form, one of {', '.join(FORMS)}, met {form!r}")
