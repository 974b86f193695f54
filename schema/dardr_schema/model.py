"""The authored LinkML model, read at build time and checked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from linkml_runtime.linkml_model.meta import ClassDefinition, Prefix, SlotDefinition, TypeDefinition  # type: ignore[import-untyped]
from linkml_runtime.utils.schemaview import SchemaView  # type: ignore[import-untyped]

OBLIGATIONS = ("mandatory", "conditional", "recommended", "optional")
LANGUAGES = ("en", "cy")


def view(folder: Path) -> SchemaView:
    """The model in a folder, with everything it imports."""
    read = SchemaView(str(folder / "dardr.yaml"))
    read.imports_closure()
    return read


def classes(model: SchemaView) -> list[ClassDefinition]:
    """The classes in the order in which the main file imports their modules, without mixins."""
    modules = [model.schema_map[name] for name in model.schema.imports]
    return [item for module in modules for item in module.classes.values() if not item.mixin]


def slots(model: SchemaView, class_: ClassDefinition) -> list[SlotDefinition]:
    """The fields of a class: its own, then those of its mixins in the order named."""
    homes = [class_, *(model.get_class(name) for name in class_.mixins)]
    return [slot for home in homes for slot in home.attributes.values()]


def types(model: SchemaView) -> dict[str, TypeDefinition]:
    """The types of the model by the name that ranges use."""
    found: dict[str, TypeDefinition] = model.all_types()
    return found


def prefixes(model: SchemaView) -> list[Prefix]:
    """The prefixes of the model: the module of types holds them for all the others."""
    return [prefix for _, prefix in sorted(model.schema_map["types"].prefixes.items())]


def note(element: Any, name: str, default: Any = None) -> Any:
    """An annotation of a class, field, type or schema, or the default where it has none."""
    return element.annotations[name].value if name in element.annotations else default


def table_name(class_: ClassDefinition) -> str:
    """The name of the table that holds the records of a class."""
    return str(note(class_, "table"))


def title(element: Any) -> dict[str, str]:
    """The heading of a class, field or type in both languages."""
    return {"en": str(element.title or element.name), "cy": str(note(element, "title_cy"))}


def description(element: Any) -> dict[str, str]:
    """The description of a class, field or type, with the Welsh where there is one."""
    words = {"en": str(element.description), "cy": note(element, "description_cy")}
    return {language: words[language] for language in LANGUAGES if words[language]}


def references(model: SchemaView, slot: SlotDefinition) -> list[str]:
    """The tables whose key a field holds."""
    ranges = [each.range for each in slot.any_of] or [slot.range]
    return [table_name(model.get_class(name)) for name in ranges if name in model.all_classes()]


def properties(slots: list[SlotDefinition]) -> dict[str, str]:
    """The property of each field in RDF: its standard term, or one of ours where fields of the class share a term.

    A record then goes to RDF and back without loss.
    """
    terms = Counter(str(slot.slot_uri) for slot in slots)
    return {
        str(slot.name): f"dardr:{_camel(slot.name)}" if terms[str(slot.slot_uri)] > 1 else str(slot.slot_uri)
        for slot in slots
    }


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def check(model: SchemaView, schemes: Collection[str]) -> None:
    """Refuse a model that breaks its own conventions.

    Raises: ValueError naming every class, field or type at fault.
    """
    faults = [*_type_faults(model)]
    for class_ in classes(model):
        faults += _class_faults(model, class_)
        for slot in slots(model, class_):
            faults += [f"{class_.name}.{slot.name} {fault}" for fault in _slot_faults(model, slot, schemes)]
    if faults:
        raise ValueError("the model needs mending:\n" + "\n".join(faults))


def _type_faults(model: SchemaView) -> Iterator[str]:
    for type_ in types(model).values():
        if not note(type_, "title_cy") or not note(type_, "description_cy"):
            yield f"type {type_.name} needs a title and a description in Welsh"
        if type_.pattern:
            re.compile(type_.pattern)


def _class_faults(model: SchemaView, class_: ClassDefinition) -> Iterator[str]:
    names = {slot.name for slot in slots(model, class_)}
    if not all((class_.title, note(class_, "title_cy"), class_.description, note(class_, "description_cy"))):
        yield f"{class_.name} needs a title and a description in both languages"
    if not note(class_, "table"):
        yield f"{class_.name} names no table"
    for key in class_.unique_keys.values():
        yield from (
            f"{class_.name} has a unique key on {name}, which it lacks"
            for name in key.unique_key_slots
            if name not in names
        )
    parent = note(class_, "parent")
    if parent and parent not in model.all_classes():
        yield f"{class_.name} has the unknown parent {parent}"


def _slot_faults(model: SchemaView, slot: SlotDefinition, schemes: Collection[str]) -> Iterator[str]:
    scheme = note(slot, "scheme")
    if not slot.title or not note(slot, "title_cy"):
        yield "needs a title in both languages"
    if not slot.description or not note(slot, "description_cy"):
        yield "needs a description in both languages"
    if not slot.slot_uri:
        yield "names no standard term (slot_uri)"
    if note(slot, "obligation") not in OBLIGATIONS:
        yield f"has no obligation out of {', '.join(OBLIGATIONS)}"
    elif bool(slot.required) is not (note(slot, "obligation") == "mandatory"):
        yield "must be required exactly where its obligation is mandatory"
    if not note(slot, "sensitivity") or not note(slot, "dardr_source"):
        yield "needs a sensitivity and a source (dardr_source)"
    if slot.range not in types(model) and slot.range not in model.all_classes():
        yield f"has the unknown range {slot.range}"
    if (slot.range == "code") and not scheme:
        yield "is a code but names no scheme"
    if scheme and scheme not in schemes:
        yield f"names the unknown scheme {scheme}"
