"""From a release to the files of a release folder, and the folder written in one stroke.

A folder is a Frictionless Data Package: ``datapackage.json`` and one CSV file a code list or table. ``figures.csv``
gives every share with the numbers behind it; it stands under ``figures`` in ``datapackage.json``, apart from the
resources, because it repeats what the tables say and is no table of its own.
"""

from __future__ import annotations

import csv
import hashlib
import io
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import orjson

from dardr_service.publish.disclosure import EXEMPT_LEVEL, MINIMUM_REVIEWS, THRESHOLD
from dardr_service.publish.faults import PublishError
from dardr_service.publish.figures import Figure
from dardr_service.publish.release import CodeList, PublishedTable, Release

DESCRIPTOR = "datapackage.json"
FIGURES = "figures.csv"
CODE_LIST_COLUMNS = ("code", "label", "parent", "hierarchy", "level")
VALUE, STATUS = "value", "status"
STATUSES = ("c", "r", "p", "b", "e", "u", "x", "z")
WHOLE_NUMBERS = {"numerator", "denominator", "missing_count", "percent"}
METHOD = "suppression"
LINKAGE = "static"

Object = dict[str, Any]


def package(release: Release) -> dict[str, bytes]:
    """The content of every file of the release by name: the same release gives the same bytes."""
    files = {f"{lists.name}.csv": _csv(CODE_LIST_COLUMNS, lists.rows) for lists in release.code_lists}
    for table in release.tables:
        files[f"{table.plan.name}.csv"] = _csv([field["name"] for field in _table_fields(table)], table.rows)
    files[FIGURES] = _csv([field.name for field in fields(Figure)], map(_cells, release.figures))
    files[DESCRIPTOR] = _json(_descriptor(release, files))
    return dict(sorted(files.items()))


def write_folder(files: Mapping[str, bytes], output: Path) -> None:
    """Write the files into a new folder: all of them or, whatever happens, none.

    Raises: PublishError where the folder already holds something, or cannot be written.
    """
    if output.exists() and not output.is_dir():
        raise PublishError(f"{output} is a file. Name a new folder for the release.")
    if output.is_dir() and any(output.iterdir()):
        raise PublishError(f"{output} is not empty, and a release is never overwritten. Name a new folder.")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{output.name}-", dir=output.parent))
        try:
            _fill(part, files)
            part.replace(output)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as fault:
        raise PublishError(f"The release could not be written to {output}: {fault.strerror}.") from fault


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.chmod(0o755)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _descriptor(release: Release, files: Mapping[str, bytes]) -> Object:
    """The Data Package descriptor."""
    lists = [_code_list_resource(codes, files) for codes in release.code_lists]
    tables = [_table_resource(table, files) for table in release.tables]
    return {
        "profile": "data-package",
        **release.plan.package,
        "version": release.version,
        "licenses": [dict(release.plan.licence)],
        "asAtDate": release.as_at,
        "disclosurePolicy": {"threshold": THRESHOLD, "minimumReviews": MINIMUM_REVIEWS, "exemptLevels": [EXEMPT_LEVEL]},
        "resources": lists + tables,
        "figures": {
            **_file(FIGURES, files),
            "title": "Every share with its numerator, denominator, base and missing count",
            "schema": _schema([_figure_field(field.name) for field in fields(Figure)], ["table", "codes", "base"]),
        },
    }


def _code_list_resource(codes: CodeList, files: Mapping[str, bytes]) -> Object:
    schema = _schema([{"name": name, "type": "string"} for name in CODE_LIST_COLUMNS], ["hierarchy", "code"])
    return {
        **_file(f"{codes.name}.csv", files),
        "title": f"Codes: {codes.title}",
        "profile": "tabular-data-resource",
        "schema": schema,
    }


def _table_resource(table: PublishedTable, files: Mapping[str, bytes]) -> Object:
    names = [dimension.name for dimension in table.dimensions]
    keys = [{"fields": name, "reference": {"resource": name, "fields": "code"}} for name in names]
    return {
        **_file(f"{table.plan.name}.csv", files),
        "title": table.plan.title,
        **({"description": table.plan.note} if table.plan.note else {}),
        "profile": "tabular-data-resource",
        "schema": {**_schema(_table_fields(table), names), "foreignKeys": keys},
        "disclosureControl": {
            "class": table.plan.protects,
            "universe": table.universe_name,
            "unit": table.universe.unit,
            "protectedUnit": "review",
            "method": METHOD,
            "threshold": THRESHOLD,
            "exemptLevels": [EXEMPT_LEVEL],
            "geographyDimension": table.dimensions[0].name,
            "linkage": LINKAGE,
        },
    }


def _table_fields(table: PublishedTable) -> list[Object]:
    """Dimensions, value, status, labels."""
    dimensions: list[Object] = [
        {
            "name": dimension.name,
            "type": "string",
            "title": dimension.title,
            "role": "dimension",
            **({"additive": False} if dimension.name in table.universe.overlapping else {}),
        }
        for dimension in table.dimensions
    ]
    return [
        *dimensions,
        {"name": VALUE, "type": "integer"},
        {"name": STATUS, "type": "string", "constraints": {"enum": list(STATUSES)}},
        *({"name": f"{dimension.name}_label", "type": "string"} for dimension in table.dimensions),
    ]


def _figure_field(name: str) -> Object:
    if name in WHOLE_NUMBERS:
        return {"name": name, "type": "integer"}
    return {"name": name, "type": "boolean" if name == "multiple_response" else "string"}


def _schema(columns: list[Object], key: list[str]) -> Object:
    return {"fields": columns, "primaryKey": key, "missingValues": [""]}


def _file(name: str, files: Mapping[str, bytes]) -> Object:
    content = files[name]
    return {
        "name": name.removesuffix(".csv"),
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _cells(figure: Figure) -> list[str]:
    return [_cell(value) for value in astuple(figure)]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _csv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode()


def _json(content: Object) -> bytes:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)
