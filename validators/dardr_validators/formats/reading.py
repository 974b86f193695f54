"""Any carrier to a draft: what a source is, is decided by its bytes."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import PurePosixPath

from dardr_validators.drafts import Draft, unreadable
from dardr_validators.formats import delimited
from dardr_validators.sources import Source, unzipped

ZIP_MARK = b"PK\x03\x04"
OLE_MARK = b"\xd0\xcf\x11\xe0"
"""An old workbook, or a new one that is protected by a password."""
TEXT_ENDINGS = (".csv", ".tsv", ".txt")
NAMED = {".jsonld": "json-ld", ".ndjson": "ndjson", ".jsonl": "ndjson", ".ttl": "turtle", ".nt": "n-triples"}
"""Carriers known by the ending of the name, for their first signs may be those of another."""
MARKUP = (b"<?xml", b"<!DOCTYPE", b"<rdf:RDF")
BLANK = b"\xef\xbb\xbf \t\r\n"
OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
"""How the first file of an OpenDocument zip begins, its name and content run together."""


def format_of(source: Source) -> str:
    """The carrier: csv-folder, csv-zip, csv, xlsx, json, ndjson, json-ld, turtle, n-triples, or unknown."""
    if source.files is not None:
        return "csv-folder"
    if source.content.startswith(ZIP_MARK):
        if OPEN_DOCUMENT in source.content[:200]:
            return "unknown"
        return "xlsx" if b"xl/workbook" in source.content or source.suffix == ".xlsx" else "csv-zip"
    if source.content.startswith(OLE_MARK) or source.suffix in (".xlsx", ".xls", ".xlsm", ".ods"):
        return "xlsx" if source.content.startswith(OLE_MARK) else "unknown"
    start = source.content[:4096].lstrip(BLANK)
    if source.suffix in NAMED:
        return "unknown" if start.startswith(MARKUP) else NAMED[source.suffix]
    if source.suffix == ".json" or start[:1] in (b"{", b"["):
        return "ndjson" if source.suffix != ".json" and start.replace(b" ", b"").startswith(b'{"table":') else "json"
    if source.suffix not in TEXT_ENDINGS and start.startswith((b"@prefix", b"PREFIX", b"@base")):
        return "turtle"
    return "csv" if source.suffix in TEXT_ENDINGS else "unknown"


def draft_of(source: Source, *, by_column: bool = False) -> Draft:
    """The tables of a source, as written. Never raises for what a sender may send.

    ``by_column`` reads CSV into frames where it can, for an archive.
    """
    if source.refused is not None:
        return unreadable(source.refused)
    if source.size == 0 and source.files is None:
        return unreadable("file-empty")
    kind = format_of(source)
    if kind == "csv-folder":
        return delimited.read(source.files or {}, by_column=by_column)
    if kind == "csv":
        return delimited.read({PurePosixPath(source.name).name: source.content}, by_column=by_column)
    if kind == "xlsx":
        from dardr_validators.formats import spreadsheet

        return spreadsheet.read(source.content)
    if kind == "csv-zip":
        return _zipped(source.content, by_column)
    return _by_name(kind, source.content)


def _by_name(kind: str, content: bytes) -> Draft:
    if kind in ("json", "json-ld"):
        from dardr_validators.formats import document

        return document.read(content)
    if kind == "ndjson":
        from dardr_validators.formats import lines

        return lines.read(content)
    if kind in ("turtle", "n-triples"):
        from dardr_validators.formats import graph

        return graph.read(content, kind)
    return unreadable("file-format")


def _zipped(content: bytes, by_column: bool) -> Draft:
    try:
        return delimited.read(unzipped(content), by_column=by_column)
    except ValueError:
        return unreadable("file-unsafe")
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return unreadable("file-unreadable")
