"""``tables.json``: the model as running code reads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from linkml_runtime.linkml_model.meta import ClassDefinition, SlotDefinition  # type: ignore[import-untyped]
from linkml_runtime.utils.schemaview import SchemaView  # type: ignore[import-untyped]

from dardr_schema import model
from dardr_schema.editions import name_of, order

Document = dict[str, Any]

ROOT = "submission"
REFERENCE_LENGTH = 100
"""The length of a reference: that of the identifiers it repeats (type ``identifier`` of the model)."""


def artefact(document: Document) -> bytes:
    """The text of ``tables.json``."""
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def document(
    view: SchemaView, profiles: Mapping[str, Any], specimen: Mapping[str, Any], *, earlier: Iterable[str] = ()
) -> Document:
    """The whole model as plain data; ``earlier`` are the editions before this one that a return may still follow.

    Raises: ValueError where a profile or the specimen names what the model lacks.
    """
    made = [_table(view, class_, specimen) for class_ in model.classes(view)]
    sendable = [table for table in made if not table["stands_alone"] and (table["name"] == ROOT or table["parent"])]
    _check_names([*sendable, *(table for table in made if table["stands_alone"])], profiles, specimen)
    return {
        "edition": str(view.schema.version),
        "editions": {name_of(version): version for version in sorted({*earlier, str(view.schema.version)}, key=order)},
        "title": model.title(view.schema),
        "description": model.description(view.schema),
        "cy_checked": bool(model.note(view.schema, "cy_checked", False)),
        "prefixes": {str(prefix.prefix_prefix): str(prefix.prefix_reference) for prefix in model.prefixes(view)},
        "types": _types(view),
        "tables": sendable,
        "other_classes": [table for table in made if table not in sendable],
        "profiles": dict(profiles),
    }


def _types(view: SchemaView) -> Document:
    reference = {
        "title": {"en": "reference", "cy": "Cyfeiriad"},
        "description": {"en": "The identifier of another record.", "cy": "Dynodydd cofnod arall."},
        "pattern": None,
    }
    described = {
        str(type_.name): {
            "title": {"en": str(type_.name).replace("_", " "), "cy": str(model.note(type_, "title_cy"))},
            "description": model.description(type_),
            "pattern": type_.pattern,
        }
        for type_ in model.types(view).values()
        if not model.note(type_, "table_type") or type_.name == "financial_year"
    }
    return {name.replace("_", "-"): value for name, value in sorted((described | {"reference": reference}).items())}


def _table(view: SchemaView, class_: ClassDefinition, specimen: Mapping[str, Any]) -> Document:
    name, alone = model.table_name(class_), bool(model.note(class_, "stands_alone", False))
    parent = model.note(class_, "parent")
    nested_in = model.note(class_, "nested_in", parent)
    slots = model.slots(view, class_)
    properties = model.properties(slots)
    return {
        "name": name,
        "class": str(class_.name),
        "class_term": str(class_.class_uri),
        "title": model.title(class_),
        "description": model.description(class_),
        "key": next((str(slot.name) for slot in slots if slot.identifier), None),
        "parent": {"table": ROOT, "field": None}
        if alone
        else parent
        and {"table": model.table_name(view.get_class(parent)), "field": model.note(class_, "parent_field")},
        "nested_in": ROOT if alone else nested_in and model.table_name(view.get_class(nested_in)),
        "stands_alone": alone,
        "unique": [list(map(str, key.unique_key_slots)) for key in class_.unique_keys.values()],
        "fields": _explained([_field(view, slot) | {"property": properties[slot.name]} for slot in slots]),
        "specimen": dict(specimen.get(name, {})),
    }


def _explained(fields: list[Document]) -> list[Document]:
    """The fields, each coded one with the field that explains its `other`: as the model says, else `<field>_other`."""
    names = {field["name"] for field in fields}
    for field in fields:
        if field["scheme"] and not field["explained_by"] and f"{field['name']}_other" in names:
            field["explained_by"] = f"{field['name']}_other"
    return fields


def _field(view: SchemaView, slot: SlotDefinition) -> Document:
    references = model.references(view, slot)
    type_ = model.types(view).get(slot.range)
    only_here = model.note(type_, "table_type") if type_ else None
    kind = "reference" if references else str(only_here or slot.range)
    longest = REFERENCE_LENGTH if references else model.note(type_, "max_length")
    return {
        "name": str(slot.name),
        "type": kind,
        "list": bool(slot.multivalued),
        "required": bool(slot.required),
        "obligation": model.note(slot, "obligation"),
        "sensitivity": model.note(slot, "sensitivity"),
        "scheme": model.note(slot, "scheme"),
        "references": references,
        "external": bool(model.note(slot, "external", False)),
        "pattern": slot.pattern or (type_.pattern if only_here and type_ and kind == "string" else None),
        "max_length": model.note(slot, "max_length", longest),
        "minimum": slot.minimum_value,
        "maximum": slot.maximum_value,
        "title": model.title(slot),
        "description": model.description(slot),
        "standard_term": str(slot.slot_uri),
        "source": model.note(slot, "dardr_source"),
        "pilot_form_label": model.note(slot, "pilot_form_label"),
        "safe_to_show": bool(model.note(slot, "safe_to_show", False)),
        "explained_by": model.note(slot, "explained_by"),
        "since": str(model.note(slot, "since", model.note(view.schema, "since"))),
        "example": str(slot.examples[0].value) if slot.examples else None,
    }


def _check_names(tables: list[Document], profiles: Mapping[str, Any], specimen: Mapping[str, Any]) -> None:
    fields = {table["name"]: {field["name"] for field in table["fields"]} for table in tables}
    named = {name: (*profile["required"], *profile["allowed"]) for name, profile in profiles.items()}
    faults = [f"profile {name}: unknown table {t}" for name, these in named.items() for t in these if t not in fields]
    faults += [f"specimen: unknown table {table}" for table in specimen if table not in fields]
    faults += [f"specimen: no row of {table}" for table in fields if table not in specimen]
    faults += [
        f"specimen: unknown field {table}.{field}"
        for table, row in specimen.items()
        for field in row
        if field not in fields.get(table, {field})
    ]
    if faults:
        raise ValueError("\n".join(faults))
