"""``types.ts``: the records and codes of a submission as TypeScript types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dardr_schema.tables import Column, Table, ValueType

HEADER = """// The types of the DARDR Data Standard, edition {edition}. Compiled from the model.
// A record may hold more fields than these: they are kept and reported.
"""
NATIVE: Mapping[str, str] = {
    "boolean": "boolean",
    "integer": "number",
    "decimal": "number",
    "counts": "Record<string, number> | string",
    "string": "string",
    "text": "string",
    "reference": "string",
}


def artefact(
    tables: Mapping[str, Table], types: Mapping[str, ValueType], schemes: Mapping[str, Any], *, edition: str
) -> str:
    """An interface for each table, a union of literals for each list of codes, an alias for each form of text."""
    fields = [field for table in tables.values() for field in table.fields.values()]
    used = sorted({field.type for field in fields} - NATIVE.keys() - {"code"})
    lists = sorted({str(field.scheme) for field in fields if field.type == "code"})
    blocks = [
        *(_form(name, types[name]) for name in used),
        *(_codes(name, schemes[name]) for name in lists),
        *(_interface(table, tables) for table in tables.values()),
    ]
    return HEADER.format(edition=edition) + "\n" + "\n".join(blocks)


def code_type(scheme: str) -> str:
    """The name of the type of a list's codes, such as ``ActionStatusCode``."""
    return _camel(scheme) + "Code"


def text_type(kind: str) -> str:
    """The name of the type of a text that has a form of its own, such as ``DateText``."""
    return _camel(kind) + "Text"


def _form(name: str, type_: ValueType) -> str:
    return _comment(type_.description["en"]) + f"export type {text_type(name)} = string;\n"


def _codes(name: str, scheme: Mapping[str, Any]) -> str:
    literals = [f'"{notation}"' for notation in scheme["concepts"]]
    return _comment(_both(scheme["title"])) + f"export type {code_type(name)} =\n  | " + "\n  | ".join(literals) + ";\n"


def _interface(table: Table, tables: Mapping[str, Table]) -> str:
    implied = table.parent_field if table.parent_table == table.nested_in else None
    nested = [child for child in tables.values() if child.nested_in == table.name]
    lines = [
        line for field in table.fields.values() for line in _field(field, field.required and field.name != implied)
    ]
    lines += [f"  {child.name}?: {child.class_name}[];" for child in nested]
    body = "\n".join(lines)
    return f"{_comment(_both(table.title))}export interface {table.class_name} {{\n{body}\n}}\n"


def _field(field: Column, required: bool) -> Iterator[str]:
    kind = code_type(str(field.scheme)) if field.type == "code" else NATIVE.get(field.type) or text_type(field.type)
    yield "  " + _comment(_both(field.title)).rstrip("\n")
    yield f"  {field.name}{'' if required else '?'}: {kind}{'[]' if field.is_list else ''};"


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.replace("_", "-").split("-"))


def _both(words: Mapping[str, str]) -> str:
    return f"{words['en']} / {words['cy']}"


def _comment(text: str) -> str:
    return f"/** {text.replace('*/', '* /')} */\n"
