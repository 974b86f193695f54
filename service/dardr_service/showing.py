"""A report in the form that was asked for, or a sentence that says why it cannot be had so."""

from __future__ import annotations

import sys

from dardr_service.inputs import UsageError
from dardr_validators.findings import Report
from dardr_validators.renderings.forms import BINARY, rendered
from dardr_validators.sources import Source


def form_of(report: Report, source: Source, form: str, language: str, *, to_file: bool) -> bytes:
    """The report's bytes.

    Raises: UsageError for a workbook that would go to a terminal.
    """
    if form in BINARY and not to_file and sys.stdout.isatty():
        raise UsageError(f"--format {form} is no text: name a file for it with --output.")
    return rendered(report, source, form, language=language)
