"""A return in which every word that its sender chose is a canary, in every carrier."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import cache
from typing import Any

import openpyxl

from dardr_schema.tables import tables
from dardr_validators.formats.writing import CARRIERS, write
from dardr_validators.sources import Source
from dardr_validators.validate import read
from tests.hostile.bad import zip_of
from tests.unit.validators.formats.samples import as_json, json_return

WORDS = ("Zzyzx", "Qwortle")
CANARY = " ".join(WORDS)
NAMED = f"Siân {CANARY} 943 476 5919"
"""The name of a file or sheet, with what the privacy screen must see in it."""
KINDS = tuple(dict.fromkeys([*CARRIERS.values(), "csv"]))
ENDINGS = {carrier: ending for ending, carrier in reversed(CARRIERS.items())}
JOINED = ("submission_id", "schema_version", "profile")
"""What must stay for the return to be read as one: its edition and profile, and the keys that join its records."""


def planted_fields(table: str, row: Mapping[str, Any], number: int) -> dict[str, Any]:
    """The row with a canary in every field but its keys, and in a field of the sender's own."""
    model = tables()[table]
    kept = {model.key, model.parent_field, *JOINED}
    found = {
        name: f"{CANARY}{number} of =secret street, {name}"
        for name, column in model.fields.items()
        if name not in kept and not column.references
    }
    below = {name: part for name, part in row.items() if name in tables() and name not in model.fields}
    own = {f"{CANARY} {table}": f"{CANARY} said so", "mr qwortle said": CANARY}
    return {**{name: row[name] for name in kept if name in row}, **found, **own, **below}


def planted_rows(table: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for number, row in enumerate(rows):
        planted = planted_fields(table, row, number)
        for name in [name for name in planted if name in tables() and name not in tables()[table].fields]:
            planted[name] = planted_rows(name, planted[name])
        found.append(planted)
    return found


@cache
def document() -> dict[str, Any]:
    """The good return as JSON with canaries, some of them in keys and references."""
    (root,) = planted_rows("submission", [json_return()])
    review = root["review"][0]
    review["review_id"] = f"{CANARY} 1"
    review["recommendation"][0]["recommendation_id"] = "Zzyzx.Qwortle"
    review["recommendation"][0]["action"][0]["action_id"] = "QQ123456C"
    root["evidence"][0] |= {"evidence_id": CANARY, "@id": f"https://example.org/{CANARY}", "@type": CANARY}
    root[f"{CANARY} table"] = [{CANARY: CANARY}]
    root["learning_item"].append(CANARY)
    return root


@cache
def planted(kind: str) -> Source:
    """The return in a carrier, with canaries also where only that carrier has a place for them."""
    whole = as_json(document())
    if kind == "json":
        return Source(f"{NAMED}.json", whole.content)
    if kind == "csv":
        return Source("action.csv", files_of(whole)["action.csv"])
    if kind == "csv-folder":
        return Source(NAMED, files={**files_of(whole), f"{NAMED}.csv": b"x\n", f"{NAMED}.txt": CANARY.encode()})
    if kind == "csv-zip":
        members = {f"{CANARY}/{NAMED}/{name}": part for name, part in files_of(whole).items()}
        return Source(f"{NAMED}.zip", zip_of({**members, f"{CANARY}/{NAMED}.csv": b"x\n"}))
    content = write(read(whole), kind)
    assert isinstance(content, bytes)
    content = with_sheets(content) if kind == "xlsx" else content
    return Source(f"{NAMED}{ENDINGS[kind]}", content)


def files_of(source: Source) -> dict[str, bytes]:
    found = write(read(source), "csv-folder")
    assert isinstance(found, dict)
    return {name: ragged(part) if name == "assessment.csv" else part for name, part in found.items()}


def ragged(content: bytes) -> bytes:
    """The file with a row that is too long, and one whose quotation mark is not closed."""
    lines = io.StringIO(newline="")
    csv.writer(lines).writerow([CANARY] * 90)
    return content + lines.getvalue().encode() + f'"{CANARY}'.encode()


def with_sheets(content: bytes) -> bytes:
    """The workbook with sheets, properties and formulas of the sender's own."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    book.create_sheet(f"{CANARY} of ours").append([CANARY])
    book.create_sheet("Mr Qwortle").append([CANARY])
    book["action"].cell(2, 4).value = f'="{CANARY}"'
    book.properties.creator = book.properties.title = CANARY
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
