"""``dardr.linkml.yaml``: the whole model in one LinkML file, with the codes of every list as enumerations."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from linkml_runtime.dumpers import yaml_dumper  # type: ignore[import-untyped]
from linkml_runtime.linkml_model.meta import (  # type: ignore[import-untyped]
    Annotation,
    EnumDefinition,
    PermissibleValue,
    SchemaDefinition,
    SlotDefinition,
)
from linkml_runtime.utils.schemaview import SchemaView  # type: ignore[import-untyped]

from dardr_schema import model

CODES = "https://w3id.org/dardr/code/"


def artefact(folder: Path, schemes: Mapping[str, Any]) -> str:
    """The merged model as YAML, for LinkML's own tools."""
    return str(yaml_dumper.dumps(merged(folder, schemes)))


def merged(folder: Path, schemes: Mapping[str, Any]) -> SchemaDefinition:
    """The merged model: lists as enumerations, records nested as in JSON, and patterns of types on their fields."""
    view = model.view(folder)
    whole = deepcopy(view)
    whole.merge_imports()
    schema: SchemaDefinition = whole.schema
    schema.source_file = None
    for class_ in model.classes(view):
        properties = model.properties(model.slots(view, class_))
        for home in (class_.name, *class_.mixins):
            for slot in schema.classes[home].attributes.values():
                _complete(view, schema, slot, schemes)
                _tell_apart(slot, properties[slot.name])
    for class_ in model.classes(view):
        _nest(view, schema, str(class_.name))
    return schema


def enum_name(scheme: str) -> str:
    """The name of the enumeration of a list: ``action-status`` becomes ``ActionStatusCode``, for no class ends so."""
    return "".join(part.capitalize() for part in scheme.split("-")) + "Code"


def _complete(view: SchemaView, schema: SchemaDefinition, slot: SlotDefinition, schemes: Mapping[str, Any]) -> None:
    if slot.range == "code":
        scheme = model.note(slot, "scheme")
        slot.range = enum_name(scheme)
        if slot.range not in schema.enums:
            schema.enums[slot.range] = _enumeration(scheme, schemes[scheme])
    elif slot.range in schema.types and not slot.any_of:
        slot.pattern = slot.pattern or model.types(view)[slot.range].pattern


def _tell_apart(slot: SlotDefinition, property_: str) -> None:
    """Name a field by its own property, and its standard term as the wider one."""
    if slot.slot_uri != property_:
        slot.broad_mappings = [*slot.broad_mappings, slot.slot_uri]
        slot.slot_uri = property_


def _enumeration(name: str, scheme: Mapping[str, Any]) -> EnumDefinition:
    values = {notation: _value(name, notation, concept) for notation, concept in scheme["concepts"].items()}
    return EnumDefinition(
        name=enum_name(name),
        title=scheme["title"]["en"],
        enum_uri=f"{CODES}{name}",
        annotations={"title_cy": Annotation("title_cy", scheme["title"]["cy"])},
        permissible_values=values,
    )


def _value(scheme: str, notation: str, concept: Mapping[str, Any]) -> PermissibleValue:
    return PermissibleValue(
        text=notation,
        title=concept["label"]["en"],
        description=concept["definition"].get("en"),
        meaning=f"{CODES}{scheme}/{notation}",
        annotations={"title_cy": Annotation("title_cy", concept["label"]["cy"])},
    )


def _nest(view: SchemaView, schema: SchemaDefinition, name: str) -> None:
    """Give the class under which records of this one stand a list of them; the key of that class is then implied."""
    class_ = view.get_class(name)
    parent, key = model.note(class_, "parent"), model.note(class_, "parent_field")
    home = model.note(class_, "nested_in", parent)
    if not home:
        return
    slot = SlotDefinition(
        name=model.table_name(class_),
        title=class_.title,
        range=name,
        multivalued=True,
        inlined_as_list=True,
        slot_uri=f"dardr:has{name}",
    )
    schema.classes[home].attributes[slot.name] = slot
    schema.classes["Submission"].tree_root = True
    if key and home == parent:
        schema.classes[name].attributes[key].required = False
