"""The same files by other tools. Each checks what can be said to it of the structure, and none of the rules."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from dardr_schema.tables import Column, tables
from dardr_vocabularies.schemes import scheme

GENERATED = Path(__file__).parents[1] / "schema/dardr_schema/generated"


def texts(folder: Path) -> dict[str, Any]:
    """Every table as Polars reads it, as texts."""
    import polars as pl

    return {part.stem: pl.read_csv(part, infer_schema=False) for part in folder.glob("*.csv")}


def dataframely(folder: Path) -> int:
    """The number of failures that dataframely finds: required cells, codes, lengths, patterns and keys."""
    import dataframely as dy

    failures = 0
    for name, frame in texts(folder).items():
        table = tables()[name]
        columns = {
            field: _column(dy, column, field == table.key)
            for field, column in table.fields.items()
            if field in frame.columns
        }
        _, failure = type(name, (dy.Schema,), columns).filter(frame)
        failures += sum(failure.counts().values())
    return failures


def _column(dy: Any, column: Column, is_key: bool) -> Any:
    import polars as pl

    check = None
    if column.type == "code" and not column.is_list:
        codes = list(scheme(str(column.scheme)).concepts)
        check = lambda texts: texts.is_in(pl.Series(codes).implode())  # noqa: E731
    nullable = not column.required and not is_key
    return dy.String(
        nullable=nullable, primary_key=is_key, max_length=column.max_length, regex=column.pattern, check=check
    )


def frictionless(folder: Path) -> int:
    """The number of errors that frictionless finds by our Data Package: types, patterns, codes, keys and references."""
    from frictionless import Package

    package = json.loads((GENERATED / "datapackage.json").read_text(encoding="utf-8"))
    package["resources"] = [part for part in package["resources"] if (folder / part["path"]).exists()]
    names = {"", *(part["name"] for part in package["resources"])}
    for part in package["resources"]:
        keys = part["schema"].get("foreignKeys", [])
        part["schema"]["foreignKeys"] = [key for key in keys if key["reference"]["resource"] in names]
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    found = Package(str(folder / "datapackage.json")).validate(limit_errors=1_000_000)
    (folder / "datapackage.json").unlink()
    return sum(len(task.errors) for task in found.tasks)


def jsonschema(path: Path) -> int:
    """The number of errors that jsonschema-rs finds in a JSON submission by our JSON Schema."""
    import jsonschema_rs
    import orjson

    schema = orjson.loads((GENERATED / "submission.schema.json").read_bytes())
    return sum(1 for _ in jsonschema_rs.validator_for(schema).iter_errors(orjson.loads(path.read_bytes())))


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table as the CSV module reads them, blank cells left out."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{field: text for field, text in row.items() if text} for row in csv.DictReader(file)]
