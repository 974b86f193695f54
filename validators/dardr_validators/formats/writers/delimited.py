"""CSV: a file for each table, and the data package that describes them; in a folder or in a zip."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from dardr_schema.tables import GENERATED, everyday_profile, profiles, tables
from dardr_validators.formats.headings import field_names
from dardr_validators.formats.records import (
    Record,
    Records,
    WritingError,
    refuse_adrift,
    refuse_split,
    renamed,
    text_of,
)
from dardr_vocabularies.folding import fold

STAMP = (1980, 1, 1, 0, 0, 0)
"""The date of every file in a zip, so that the same content gives the same bytes."""


def write(records: Records, missing: Mapping[str, Sequence[str]], *, version: str) -> dict[str, bytes]:
    """File name -> bytes. ``missing``: table -> fields without a column, those of later editions among them; they stay
    without one. ``version``: of the edition.

    Raises: WritingError for what no CSV file can hold.
    """
    refuse_adrift(records)
    sheets = {name: sheet_of(name, found, missing.get(name, ())) for name, found in records.items()}
    files = {f"{name}.csv": _csv(name, lines) for name, lines in sheets.items()}
    named = _profile(records)
    headings = {name: lines[0] for name, lines in sheets.items()}
    return files | {"datapackage.json": _package(named, headings, version)}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Files as a zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def sheet_of(name: str, found: list[Record], missing: Sequence[str]) -> list[list[Any]]:
    """The headings of a table and its rows, each value as JSON would hold it."""
    known = field_names(name)
    for record in found:
        refuse_split(name, record.index + 1, record.values)
    rows = [
        dict(record.values) | renamed(record.extras, lambda text: not text.strip() or fold(text) in known)
        for record in found
    ]
    held = dict.fromkeys(field for row in rows for field in row)
    fields = [field for field in tables()[name].fields if field in held or field not in missing]
    headings = list(dict.fromkeys([*fields, *held]))
    return [headings, *([row.get(heading) for heading in headings] for row in rows)]


def _csv(name: str, lines: list[list[Any]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([text_of(cell) for cell in line] for line in lines)
    if "\0" in text.getvalue():
        raise WritingError(f"A text in {name} holds a null character, which CSV cannot carry. Take it out first.")
    return text.getvalue().encode()


def _profile(records: Records) -> str:
    envelope = next(iter(records.get("submission", ())), None)
    named = envelope.values.get("profile") if envelope else None
    return named if isinstance(named, str) and named in _described() else everyday_profile().name


def _described() -> list[str]:
    """The profiles that have a data package: those with tables."""
    return [profile.name for profile in profiles().values() if profile.required]


def _package(profile: str, headings: Mapping[str, list[str]], version: str) -> bytes:
    """The compiled data package of the profile, for the tables and columns that are there."""
    package = _compiled(profile)
    known = {resource["name"]: resource for resource in package["resources"]}
    for other in _described():
        if not headings.keys() <= known.keys():
            known = {resource["name"]: resource for resource in _compiled(other)["resources"]} | known
    package["version"] = version
    package["resources"] = [_resource(known[name], headings) for name in headings if name in known]
    return orjson.dumps(package, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _compiled(profile: str) -> dict[str, Any]:
    package: dict[str, Any] = orjson.loads((GENERATED / "datapackages" / f"{profile}.json").read_bytes())
    return package


def _resource(resource: dict[str, Any], headings: Mapping[str, list[str]]) -> dict[str, Any]:
    schema = resource["schema"]
    names = {field["name"] for field in schema["fields"]}
    added = [{"name": name, "type": "string"} for name in headings[resource["name"]] if name not in names]
    written = [field for field in schema["fields"] if field["name"] in headings[resource["name"]] or _must(field)]
    changed = {**schema, "fields": [*written, *added]}
    links = [link for link in schema.get("foreignKeys", ()) if link["reference"]["resource"] in headings]
    changed.pop("foreignKeys", None)
    return {**resource, "schema": changed | ({"foreignKeys": links} if links else {})}


def _must(field: Mapping[str, Any]) -> bool:
    """Whether a described column is missed where it is not there."""
    return bool(field.get("constraints", {}).get("required"))
