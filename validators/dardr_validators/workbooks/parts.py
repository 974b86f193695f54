"""The parts of a workbook's file changed in place, and what ties them together: all else stays as it was saved.

A part is text in which bytes that are not UTF-8 stand as surrogates, so that what is not touched comes out as it was.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from html import unescape
from xml.sax.saxutils import escape

from dardr_validators.formats.sheet_parts import attributes
from dardr_validators.renderings.plain_text import legal

BOOK, TYPES = "xl/workbook.xml", "[Content_Types].xml"
RELATIONSHIP = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
KIND = re.compile(r"""Type=["']([^"']*/)worksheet["']""")
SPACE = re.compile(r"""xmlns(?::\w+)?=["']([^"']*/main)["']""")
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def text_of(part: bytes) -> str:
    """A part as text, from which `bytes_of` makes the same bytes again."""
    return part.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """The bytes of a part that was read by `text_of`."""
    return text.encode("utf-8", "surrogateescape")


def shown(text: str) -> str:
    """A text as XML of any encoding holds it: signs beyond ASCII as numbers, no brace that `appended` would fill."""
    return escape(legal(text), {'"': "&quot;", "{": "&#123;"}).encode("ascii", "xmlcharrefreplace").decode("ascii")


def with_attribute(tag: str, name: str, value: str) -> str:
    """The attributes of a tag with one of them changed or added; `tag` is what stands between its name and its end."""
    pattern = re.compile(rf"""(?<![\w:.-]){name}\s*=\s*(?:"[^"]*"|'[^']*')""")
    changed, count = pattern.subn(f'{name}="{value}"', tag)
    return changed if count else f'{tag.rstrip()} {name}="{value}"'


def prefix_of(part: str, element: str) -> str:
    """The prefix, with its colon, that a part gives to an element; empty where it has none."""
    found = re.search(rf"<((?:\w+:)?){element}\b", part)
    return found[1] if found else ""


def appended(part: str, element: str, addition: str) -> str:
    """The part with XML before the end of the first such element; `{}` in it stands for the prefix of the part."""
    pattern = re.compile(rf"<(\w+:)?{element}\b(?:[^>]*?)(/>)|</(\w+:)?{element}\s*>")
    found = pattern.search(part)
    if found is None:
        return part
    prefix = found[1] or found[3] or ""
    filled = addition.replace("{}", prefix)
    if found[2]:
        whole = f"{found[0][:-2]}>{filled}</{prefix}{element}>"
        return part[: found.start()] + whole + part[found.end() :]
    return part[: found.start()] + filled + part[found.start() :]


def links_of(parts: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    """For each relationship of a part by its id: the last word of its type, and the part that it leads to."""
    tags = map(attributes, RELATIONSHIP.findall(text_of(parts.get(links_part(part), b""))))
    return {
        given["Id"]: (given.get("Type", "").rpartition("/")[2], _target(part, given.get("Target", "")))
        for given in tags
        if "Id" in given and given.get("TargetMode") != "External"
    }


def link(parts: dict[str, bytes], part: str, kind: str, target: str) -> str:
    """Add a relationship from a part to another, and give its id. ``kind`` is the whole address of its type."""
    name = links_part(part)
    held = text_of(parts.get(name, b"")) or f'{HEAD}<Relationships xmlns="{PACKAGE}"></Relationships>'
    taken = {given.get("Id") for given in map(attributes, RELATIONSHIP.findall(held))}
    key = next(key for number in range(1, len(taken) + 2) if (key := f"rIdDardr{number}") not in taken)
    entry = f'<{{}}Relationship Id="{key}" Type="{kind}" Target="/{target}"/>'
    parts[name] = bytes_of(appended(held, "Relationships", entry))
    return key


def declare(parts: dict[str, bytes], part: str, kind: str) -> None:
    """Say in the list of content types what a part is, unless it is said."""
    held = text_of(parts[TYPES])
    if f'"/{part}"' not in held:
        parts[TYPES] = bytes_of(appended(held, "Types", f'<{{}}Override PartName="/{part}" ContentType="{kind}"/>'))


def sheets_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Each sheet's name and its part, in the order in which they are shown."""
    targets = links_of(parts, BOOK)
    found = {}
    for given in map(attributes, SHEET.findall(text_of(parts.get(BOOK, b"")))):
        key = next((value for name, value in given.items() if name.endswith(":id")), "")
        if key in targets and targets[key][1] in parts:
            found[unescape(given.get("name", ""))] = targets[key][1]
    return found


def relation(parts: Mapping[str, bytes], word: str) -> str:
    """The address of a type of relationship in the form of the standard that the workbook follows."""
    found = KIND.search(text_of(parts.get(links_part(BOOK), b"")))
    return (found[1] if found else "http://schemas.openxmlformats.org/officeDocument/2006/relationships/") + word


def main_space(parts: Mapping[str, bytes]) -> str:
    """The namespace of the workbook and its sheets."""
    found = SPACE.search(text_of(parts.get(BOOK, b"")))
    return found[1] if found else "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def free_part(parts: Mapping[str, bytes], pattern: str) -> str:
    """The first name for a part that none has; `{}` in the pattern stands for its number, from the second on."""
    numbers = ["", *map(str, range(2, len(parts) + 3))]
    return next(name for number in numbers if (name := pattern.format(number)) not in parts)


def links_part(part: str) -> str:
    """The part that holds the relationships of another; those of the whole file for an empty name."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _target(part: str, target: str) -> str:
    if target.startswith("/"):
        return target.removeprefix("/")
    below = target if part == BOOK and target.startswith("xl/") else posixpath.join(posixpath.dirname(part), target)
    return posixpath.normpath(below)
