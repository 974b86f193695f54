"""Any carrier from a submission: the same content, and nothing of it lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from dardr_schema.editions import editions
from dardr_validators.editions import edition_of, later_columns
from dardr_validators.formats.records import WritingError, records_of
from dardr_validators.submissions import Submission

CARRIERS: Mapping[str, str] = {
    ".xlsx": "xlsx",
    ".zip": "csv-zip",
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".jsonld": "json-ld",
    ".ttl": "turtle",
    ".nt": "n-triples",
    "": "csv-folder",
}
"""Ending of a name -> the carrier it stands for; a name without one is a folder."""


def carrier_of(name: str) -> str:
    """The carrier that a name asks for.

    Raises: WritingError for an ending that stands for none.
    """
    ending = PurePosixPath(name).suffix.lower()
    if ending not in CARRIERS:
        endings = ", ".join(filter(None, CARRIERS))
        raise WritingError(f"{ending} cannot be written. End the name with one of {endings}, or name a folder for CSV.")
    return CARRIERS[ending]


def write(submission: Submission, carrier: str, *, language: str | None = None) -> bytes | dict[str, bytes]:
    """The submission in a carrier: bytes, or for a folder of CSV the bytes of each file by name.

    ``language``: the headings of a workbook are the titles of the fields in it, in place of their names.
    Raises: WritingError where the carrier cannot hold something; MissingLibraryError where it needs another package.
    """
    records = records_of(submission)
    edition = edition_of(submission.draft)
    missing = {name: [*draft.missing] for name, draft in submission.draft.tables.items()}
    for table, column in later_columns(edition):
        missing.setdefault(table, []).append(column.name)
    if carrier == "xlsx":
        from dardr_validators.formats.writers import workbook

        return workbook.write(records, missing, language)
    if carrier in ("csv-folder", "csv-zip"):
        from dardr_validators.formats.writers import delimited

        files = delimited.write(records, missing, version=editions()[edition])
        return files if carrier == "csv-folder" else delimited.zipped(files)
    if carrier in ("json", "json-ld"):
        from dardr_validators.formats.writers import document

        return document.write(records, linked=carrier == "json-ld")
    if carrier == "ndjson":
        from dardr_validators.formats import lines

        return lines.write(records)
    if carrier in ("turtle", "n-triples"):
        from dardr_validators.formats.writers import graph

        return graph.write(records, carrier)
    raise ValueError(f"expected a carrier, one of {', '.join(sorted(set(CARRIERS.values())))}, met {carrier!r}")
