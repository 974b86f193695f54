"""Where the standard says something else than the facts it was made from: fields, codes and rules, row by row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dardr_schema.tables import Column, Table, other_classes, tables
from dardr_validators.rules import Rule, rules
from dardr_vocabularies.schemes import Concept, scheme, scheme_names

FACTS = Path(__file__).resolve().parents[3] / "shared/facts"
LISTED = Path(__file__).parent / "differences.csv"
MARKS = ("until commencement", "from commencement")
GENERIC = {"All coded fields": "", "Open data": "aggregate_observation"}
"""What rules apply to that is no class of the model."""

TYPES = (
    ("Area reference", "area"),
    ("Organisation reference", "organisation"),
    (r"\w+( or \w+|, \w+)* reference", "reference"),
    ("codes?", "code"),
    ("date", "date"),
    ("datetime", "datetime"),
    ("decimal", "decimal"),
    ("financial year", "financial-year"),
    ("integer by class", "counts"),
    ("integer or suppressed", "string"),
    ("integer", "integer"),
    ("IRI", "iri"),
    ("role mailbox", "email"),
    ("string", "string"),
    ("text", "text"),
    ("year and month", "month"),
    ("year", "year"),
    ("boolean", "boolean"),
)
"""How the data model words a kind of value -> the type of ours that it is; the first that fits."""


class Difference(NamedTuple):
    """One thing that the standard says otherwise: of what kind, about what, in which respect, and both words."""

    kind: str
    what: str
    aspect: str
    fact: str
    ours: str


def listed() -> dict[Difference, str]:
    """The differences that are meant, each with its reason."""
    with LISTED.open(encoding="utf-8", newline="") as file:
        return {Difference(*(row[name] for name in Difference._fields)): row["reason"] for row in csv.DictReader(file)}


def differences() -> Iterator[Difference]:
    """Every difference there is."""
    yield from _fields()
    yield from _codes()
    yield from _rules()


def facts(name: str) -> list[dict[str, str]]:
    """The rows of a file of facts."""
    with (FACTS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def classes() -> dict[str, Table]:
    """The tables and other classes by the name of their class."""
    return {table.class_name: table for table in (*tables().values(), *other_classes().values())}


def _compared(kind: str, what: str, pairs: dict[str, tuple[str, str]]) -> Iterator[Difference]:
    for aspect, (fact, ours) in pairs.items():
        if fact != ours:
            yield Difference(kind, what, aspect, fact, ours)


def _fields() -> Iterator[Difference]:
    met: set[str] = set()
    for row in facts("data_model_fields.csv"):
        what = f"{row['class_name']}.{row['field_name']}"
        met.add(what)
        field = classes()[row["class_name"]].fields.get(row["field_name"])
        if field is None:
            yield Difference("field", what, "missing", row["obligation"], "")
        else:
            yield from _compared("field", what, _field(row, field))
    for name, table in classes().items():
        for field in table.fields.values():
            if f"{name}.{field.name}" not in met:
                yield Difference("field", f"{name}.{field.name}", "added", "", f"since {field.since}")


def _field(row: dict[str, str], field: Column) -> dict[str, tuple[str, str]]:
    least, most = row["cardinality"].split("..")
    written = re.fullmatch(r"code: (.+)", row["value_type"])
    codes = ", ".join(scheme(field.scheme).concepts) if field.scheme else ""
    return {
        "required": (str(least == "1"), str(field.required)),
        "list": (str(most != "1"), str(field.is_list)),
        "obligation": (row["obligation"], field.obligation),
        "sensitivity": (row["sensitivity"], field.sensitivity),
        "standard term": (row["standard_term"], field.standard_term),
        "pilot form label": (row["pilot_form_label"], field.pilot_form_label or ""),
        "type": (next(ours for words, ours in TYPES if re.match(rf"({words})\b", row["value_type"])), field.type),
        "code list": (row["code_list"].removesuffix(" (external)"), (row["code_list"] and field.scheme) or ""),
        "codes": (written[1], codes) if written else ("", ""),
    }


def _codes() -> Iterator[Difference]:
    met: dict[str, list[str]] = {}
    for row in facts("vocabularies.csv"):
        what = f"{row['scheme_id']}/{row['notation']}"
        met.setdefault(row["scheme_id"], []).append(row["notation"])
        held = scheme(row["scheme_id"]).concepts if row["scheme_id"] in scheme_names() else {}
        if row["notation"] in held:
            yield from _compared("code", what, _concept(row, held[row["notation"]]))
        else:
            yield Difference("code", what, "missing", row["label_en"], "")
    for name in scheme_names():
        if name not in met:
            yield Difference("list", name, "added", "", f"since {_since(name)}")
            continue
        ours = list(scheme(name).concepts)
        for code in ours:
            if code not in met[name]:
                yield Difference("code", f"{name}/{code}", "added", "", f"since {scheme(name).concepts[code].since}")
        order = [code for code in ours if code in met[name]]
        yield from _compared("list", name, {"order": ("; ".join(met[name]), "; ".join(order))})


def _since(name: str) -> str:
    return min(concept.since for concept in scheme(name).concepts.values())


def _concept(row: dict[str, str], concept: Concept) -> dict[str, tuple[str, str]]:
    seen = [text.split(" (misread")[0] for text in row["alt_or_hidden_labels"].split(";") if text]
    definition = concept.definition.get("en", "")
    starts = definition.startswith(row["definition"])
    start, end = ("" if row[part] in MARKS else row[part] for part in ("valid_from", "valid_to"))
    return {
        "label_en": (row["label_en"], concept.label["en"]),
        "label_cy": (row["label_cy_draft"], concept.label["cy"]),
        "definition": (row["definition"], row["definition"] if starts else definition),
        "also seen": ("; ".join(seen), "; ".join(concept.also_seen[: len(seen)])),
        "broader": (row["broader"], concept.broader or ""),
        "replaced by": (row["replaced_by"], ";".join(concept.replaced_by)),
        "valid from": (start, concept.valid_from or ""),
        "valid to": (end.split(" (")[0], concept.valid_to or ""),
        "planned": (str("(planned)" in end), str(concept.planned)),
    }


def _rules() -> Iterator[Difference]:
    met = set()
    for row in facts("rules.csv"):
        met.add(row["rule_id"])
        if row["rule_id"] in rules():
            yield from _compared("rule", row["rule_id"], _rule(row, rules()[row["rule_id"]]))
        else:
            yield Difference("rule", row["rule_id"], "missing", row["severity"], "")
    yield from (
        Difference("rule", name, "added", "", f"since {rule.since}")
        for name, rule in rules().items()
        if name not in met
    )


def _rule(row: dict[str, str], rule: Rule) -> dict[str, tuple[str, str]]:
    applies = row["applies_to"]
    table = GENERIC[applies] if applies in GENERIC else classes()[applies].name
    return {
        "severity": (row["severity"], rule.severity),
        "kind": (row["kind"], rule.kind),
        "table": (table, rule.table or ""),
    }


def told(listed: dict[Difference, str]) -> str:
    """The differences as a table for people: what differs for one reason stands in one row."""
    rows: dict[tuple[str, str, str], list[str]] = {}
    for each, reason in listed.items():
        aspect = f"{each.aspect}, {each.ours}" if each.aspect == "added" else each.aspect
        rows.setdefault((each.kind, aspect, reason), []).append(f"`{each.what}`")
    lines = [f"| {kind} | {aspect} | {', '.join(names)} | {reason} |" for (kind, aspect, reason), names in rows.items()]
    return "\n".join(["| Of | Differs in | Which | Why |", "| --- | --- | --- | --- |", *lines]) + "\n"
