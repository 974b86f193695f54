"""Any carrier to a draft: what a source is, is decided by its bytes."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import PurePosixPath

from dardr_validators.drafts import Draft, unreadable
from dardr_validators.formats import delimited, spreadsheet
from dardr_validators.sources import Source, unzipped

ZIP_MARK = b"PK\x03\x04"
TEXT_ENDINGS = (".csv", ".tsv", ".txt")


def format_of(source: Source) -> str:
    """The carrier: csv-folder, csv-zip, csv, xlsx, json, or unknown."""
    if source.files is not None:
        return "csv-folder"
    if source.content.startswith(ZIP_MARK):
        return "xlsx" if b"xl/workbook" in source.content or source.suffix == ".xlsx" else "csv-zip"
    if source.content.startswith(spreadsheet.OLE_MARK) or source.suffix in (".xlsx", ".xls", ".xlsm", ".ods"):
        return "xlsx" if source.content.startswith(spreadsheet.OLE_MARK) else "unknown"
    if source.suffix == ".json" or source.content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return "json"
    return "csv" if source.suffix in TEXT_ENDINGS else "unknown"


def draft_of(source: Source, *, by_column: bool = False) -> Draft:
    """The tables of a source, as written. Never raises for what a sender may send.

    ``by_column`` reads CSV into frames where it can, for an archive.
    """
    if source.size == 0 and source.files is None:
        return unreadable("file-empty")
    kind = format_of(source)
    if kind == "csv-folder":
        return delimited.read(source.files or {}, by_column=by_column)
    if kind == "csv":
        return delimited.read({PurePosixPath(source.name).name: source.content}, by_column=by_column)
    if kind == "xlsx":
        return spreadsheet.read(source.content)
    if kind == "csv-zip":
        return _zipped(source.content, by_column)
    if kind == "json":
        from dardr_validators.formats import document

        return document.read(source.content)
    return unreadable("file-format")


def _zipped(content: bytes, by_column: bool) -> Draft:
    try:
        return delimited.read(unzipped(content), by_column=by_column)
    except ValueError:
        return unreadable("file-unsafe")
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return unreadable("file-unreadable")
