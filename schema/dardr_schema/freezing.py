"""Keep an edition as it is published: ``python -m dardr_schema.freezing 1.0``.

Writes ``schema/editions/<edition>/edition.json`` (tables, lists and rules as promised to those who follow the edition)
and its ``submission.schema.json``. What came later is left out, so an edition can be frozen after work on the next one
has begun. A published edition is never written again.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from dardr_schema import json_schema
from dardr_schema.editions import is_later, name_of
from dardr_schema.tables import profiles_of, tables_of, types_of

ROOT = Path(__file__).parents[2]
TABLES = "schema/dardr_schema/generated/tables.json"
LISTS = "vocabularies/dardr_vocabularies/generated/vocabularies.json"
RULES = "validators/dardr_validators/generated/rules.json"
"""The compiled standard below the root: plain files, read as any other program reads them."""

FOLDER = "schema/editions"
DRAFT, PUBLISHED = "draft", "published"
TABLE_PARTS = ("tables", "other_classes")
TABLE = ("key", "parent", "nested_in", "unique", "class_term")
FIELD = (
    "type", "list", "required", "obligation", "sensitivity", "scheme", "references", "external", "pattern",
    "max_length", "minimum", "maximum", "property", "safe_to_show", "since",
)  # fmt: skip
CONCEPT = ("valid_from", "valid_to", "planned", "replaced_by", "broader", "since")
RULE = ("severity", "table", "field", "since")
CEL = ("when", "must")
CONDITION = (*CEL, "also", "needs", "needs_table")

Snapshot = Mapping[str, Any]


def main(arguments: Sequence[str] | None = None) -> None:
    """Freeze one edition."""
    parser = argparse.ArgumentParser(prog="dardr_schema.freezing", description=main.__doc__)
    parser.add_argument("edition", help="the edition's two numbers, such as 1.0")
    parser.add_argument("--published", action="store_true", help="for good: it is never written again")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout")
    given = parser.parse_args(arguments)
    folder = given.root / FOLDER / given.edition
    kept = folder / "edition.json"
    if kept.exists() and orjson.loads(kept.read_bytes())["state"] == PUBLISHED:
        parser.error(f"edition {given.edition} is published, and a published edition is never changed: add a new one")
    document, schemes, rules = compiled(given.root)
    if is_later(given.edition, name_of(document["edition"])):
        parser.error(f"the standard is at {document['edition']}: there is no edition {given.edition} to freeze yet")
    state = PUBLISHED if given.published else DRAFT
    folder.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(lined(snapshot(document, schemes, rules, edition=given.edition, state=state)))
    (folder / "submission.schema.json").write_bytes(submission_schema(document, schemes, edition=given.edition))


def compiled(root: Path) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """The compiled tables, lists and rules below a root."""
    tables, lists, rules = (orjson.loads((root / name).read_bytes()) for name in (TABLES, LISTS, RULES))
    return tables, lists["schemes"], rules["rules"]


def snapshot(
    document: Mapping[str, Any], schemes: Mapping[str, Any], rules: Mapping[str, Any], *, edition: str, state: str
) -> dict[str, Any]:
    """What an edition promises, as plain data: the standard without what came later."""
    whole = restricted(document, edition)
    return {
        "edition": edition,
        "version": document.get("editions", {}).get(edition, f"{edition}.0"),
        "state": state,
        "profiles": {
            name: {"required": profile["required"], "allowed": profile["allowed"]}
            for name, profile in whole["profiles"].items()
        },
        "types": {name: type_["pattern"] for name, type_ in whole["types"].items()},
        "tables": {table["name"]: _table(table) for table in whole["tables"]},
        "other_classes": {table["name"]: _table(table) for table in whole["other_classes"]},
        "schemes": {
            name: {notation: {key: concept[key] for key in CONCEPT} for notation, concept in concepts.items()}
            for name, concepts in concepts_of(schemes, edition).items()
        },
        "rules": {
            name: {key: rule[key] for key in RULE} | {"checks": checks_of(rule), "digest": digest(rule)}
            for name, rule in sorted(rules.items())
            if not is_later(rule["since"], edition)
        },
    }


def restricted(document: Mapping[str, Any], edition: str) -> dict[str, Any]:
    """The compiled tables as they stand in an edition: without later fields, and tables that have none left."""
    kept = {
        part: [
            {**table, "fields": fields}
            for table in document[part]
            if (fields := [field for field in table["fields"] if not is_later(field["since"], edition)])
        ]
        for part in TABLE_PARTS
    }
    names = {table["name"] for table in kept["tables"]}
    profiles = {
        name: {**profile, **{part: [t for t in profile[part] if t in names] for part in ("required", "allowed")}}
        for name, profile in document["profiles"].items()
    }
    return {**document, **kept, "profiles": profiles}


def _table(table: Mapping[str, Any]) -> dict[str, Any]:
    fields = {field["name"]: {key: field[key] for key in FIELD} for field in table["fields"]}
    return {key: table[key] for key in TABLE} | {"fields": fields}


def concepts_of(schemes: Mapping[str, Any], edition: str) -> dict[str, dict[str, Any]]:
    """The codes of each list in an edition; a list that has none is not in it."""
    found = {
        name: {code: each for code, each in scheme["concepts"].items() if not is_later(each["since"], edition)}
        for name, scheme in schemes.items()
    }
    return {name: concepts for name, concepts in found.items() if concepts}


def submission_schema(document: Mapping[str, Any], schemes: Mapping[str, Any], *, edition: str) -> bytes:
    """The JSON Schema of a submission in an edition."""
    whole = restricted(document, edition)
    lists = {name: {**schemes[name], "concepts": each} for name, each in concepts_of(schemes, edition).items()}
    return json_schema.artefact(tables_of(whole), profiles_of(whole), types_of(whole), lists)


def checks_of(rule: Mapping[str, Any]) -> list[str]:
    """The structural checks that a rule speaks for, each with its field where it names one."""
    return sorted(
        f"{check['check']} {check['table']}.{check['field']}" if "table" in check else str(check["check"])
        for check in rule["checks"]
    )


def digest(rule: Mapping[str, Any]) -> str:
    """A short digest of a rule's condition: what it asks, not how it is laid out. Structural checks stand by name."""
    asked = {key: rule[key] for key in CONDITION} | {key: " ".join((rule[key] or "").split()) for key in CEL}
    return hashlib.sha256(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]


def lined(content: Snapshot) -> bytes:
    """The snapshot as JSON, a line for each field, list and rule: differences are small and can be read."""
    parts = [f"{_json(name)}: {_lines(content[name], deep=name in TABLE_PARTS)}" for name in sorted(content)]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _lines(value: Any, *, deep: bool) -> str:
    if not isinstance(value, Mapping):
        return _json(value)
    return "{\n" + ",\n".join(_members(value, deep=deep)) + "\n}"


def _members(value: Mapping[str, Any], *, deep: bool) -> Iterable[str]:
    for name, member in value.items():
        if deep and "fields" in member:
            fields = ",\n".join(f"  {_json(field)}: {_json(about)}" for field, about in member["fields"].items())
            rest = _json({key: about for key, about in member.items() if key != "fields"})
            yield f'{_json(name)}: {rest[:-1]}, "fields": {{\n{fields}\n}}}}'
        else:
            yield f"{_json(name)}: {_json(member)}"


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


if __name__ == "__main__":
    main()
