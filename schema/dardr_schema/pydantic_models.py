"""``models.py``: the records of a submission as Pydantic models, for those who build with Python.

The project itself never imports them: its own checks run from ``tables.json``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dardr_schema.json_schema import COUNTS
from dardr_schema.tables import Column, Table, ValueType
from dardr_schema.typescript import code_type, text_type

HEADER = '''"""The records of the DARDR Data Standard, edition {edition}, as Pydantic models. Compiled from the model.

Read a submission with ``Submission.model_validate_json(text)``. Fields outside the standard are kept.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Record(BaseModel):
    """What every record has: no value is turned into another kind, and no field is lost."""

    model_config = ConfigDict(extra="allow", strict=True)
'''
NATIVE: Mapping[str, str] = {
    "boolean": "bool",
    "integer": "int",
    "decimal": "float",
    "counts": f"dict[str, Annotated[int, Field(ge=0)]] | Annotated[str, Field(pattern={COUNTS!r})]",
}


def artefact(
    tables: Mapping[str, Table], types: Mapping[str, ValueType], schemes: Mapping[str, Any], *, edition: str
) -> str:
    """A model for each table, the innermost first, and a literal type for each list of codes."""
    fields = [field for table in tables.values() for field in table.fields.values()]
    lists = sorted({str(field.scheme) for field in fields if field.type == "code"})
    forms = [name for name in sorted({field.type for field in fields}) if name in types and types[name].pattern]
    named = [line for name in lists for line in _codes(name, schemes[name])]
    named += [f"{text_type(name)} = Annotated[str, Field(pattern={types[name].pattern!r})]" for name in forms]
    blocks = ["\n".join(named) + "\n"]
    blocks += [_model(table, tables, types) for table in _innermost_first(tables)]
    return HEADER.format(edition=edition) + "\n\n" + "\n\n".join(blocks)


def _innermost_first(tables: Mapping[str, Table]) -> list[Table]:
    ordered: list[Table] = []
    waiting = list(tables.values())
    while waiting:
        outer = {table.nested_in for table in waiting}
        ready = [table for table in waiting if table.name not in outer]
        ordered += ready
        waiting = [table for table in waiting if table not in ready]
    return ordered


def _codes(name: str, scheme: Mapping[str, Any]) -> Iterator[str]:
    yield f"{code_type(name)} = Literal["
    yield from (f'    "{notation}",' for notation in scheme["concepts"])
    yield "]"


def _model(table: Table, tables: Mapping[str, Table], types: Mapping[str, ValueType]) -> str:
    implied = table.parent_field if table.parent_table == table.nested_in else None
    lines = [f"class {table.class_name}(Record):", f'    """{table.title["en"]} / {table.title["cy"]}."""', ""]
    for name, field in table.fields.items():
        lines += [_field(field, types, required=field.required and name != implied)]
    for child in tables.values():
        if child.nested_in == table.name:
            lines += [f"    {child.name}: list[{child.class_name}] = Field(default_factory=list)"]
    return "\n".join(lines) + "\n"


def _field(field: Column, types: Mapping[str, ValueType], *, required: bool) -> str:
    kind = _kind(field, types)
    if field.is_list:
        kind = f"Annotated[list[{kind}], Field(min_length=1)]" if required else f"list[{kind}]"
    return f"    {field.name}: {kind}" if required else f"    {field.name}: {kind} | None = None"


def _kind(field: Column, types: Mapping[str, ValueType]) -> str:
    if field.type == "code":
        return code_type(str(field.scheme))
    has_form = field.type in types and types[field.type].pattern is not None
    kind = text_type(field.type) if has_form else NATIVE.get(field.type, "str")
    plain = kind == "str" and field.pattern is None
    bounds = {
        "ge": field.minimum,
        "le": field.maximum,
        "min_length": 1 if plain else None,
        "max_length": None if field.type in NATIVE else field.max_length,
        "pattern": field.pattern,
    }
    given = [f"{name}={value!r}" for name, value in bounds.items() if value is not None]
    return f"Annotated[{kind}, Field({', '.join(given)})]" if given else kind
