"""The boxes in which notes are shown: a drawing in VML beside each sheet that has notes."""

from __future__ import annotations

import re
from collections.abc import Set

from dardr_validators.formats.sheet_parts import attributes
from dardr_validators.workbooks.cells import Place
from dardr_validators.workbooks.parts import (
    TYPES,
    appended,
    bytes_of,
    free_part,
    link,
    links_of,
    prefix_of,
    relation,
    text_of,
)

TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
NOTE_TYPE = (
    '<v:shapetype{spaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
BLANK = (
    f'<xml {SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    f"{NOTE_TYPE.replace('{spaces}', '')}</xml>"
)
SIZE = "width:285pt;height:120pt"
SHAPE = re.compile(r"<((?:\w+:)?)shape\b.*?</\1shape\s*>", re.DOTALL)
ROW, COLUMN = re.compile(r"<(?:\w+:)?Row>\s*(\d+)\s*<"), re.compile(r"<(?:\w+:)?Column>\s*(\d+)\s*<")
ANCHOR = re.compile(r"<((?:\w+:)?)Anchor>.*?</\1Anchor>", re.DOTALL)
EXTENT = re.compile(r"(?<![\w-])(?:width|height):[^;'\"]*")
NUMBER = re.compile(r"_x0000_s(\d+)")
LEGACY = re.compile(r"<(?:\w+:)?legacyDrawing\b[^>]*?(?:/>|>\s*</(?:\w+:)?legacyDrawing\s*>)")
TAG = re.compile(r"<(/?)(?:\w+:)?(\w+)\b[^>]*?(/?)>")
LATER = frozenset("legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split())
"""What may only come after the drawing of notes in a sheet (ECMA-376, CT_Worksheet)."""


def with_drawing(parts: dict[str, bytes], sheet: str, places: Set[Place], *, grown: Set[Place]) -> None:
    """Draw a box for the note of each place, and none for a note that is gone. ``grown``: boxes that need more room."""
    drawing = _drawing(parts, sheet)
    held = text_of(parts[drawing])
    drawn: set[Place] = set()

    def settled(shape: re.Match[str]) -> str:
        place = _noted(shape[0])
        if place is None:
            return shape[0]
        if place not in places:
            return ""
        drawn.add(place)
        return _grown(shape[0]) if place in grown else shape[0]

    held = SHAPE.sub(settled, held)
    root = held.partition("<xml")[2].partition(">")[0]
    spaces = "" if all(f"xmlns:{prefix}=" in root for prefix in "vox") else f" {SPACES}"
    if 'id="_x0000_t202"' not in held:
        held = appended(held, "xml", NOTE_TYPE.replace("{spaces}", spaces))
    first = max(map(int, NUMBER.findall(held)), default=1024) + 1
    new = sorted(set(places) - drawn)
    boxes = "".join(_box(number, place, spaces) for number, place in enumerate(new, first))
    parts[drawing] = bytes_of(appended(held, "xml", boxes))


def _drawing(parts: dict[str, bytes], sheet: str) -> str:
    """The drawing that a sheet shows its notes in; made where it has none."""
    text = text_of(parts[sheet])
    own = LEGACY.search(text)
    key = next((value for name, value in attributes(own[0]).items() if name.endswith(":id")), "") if own else ""
    target = links_of(parts, sheet).get(key, ("", ""))[1]
    if target in parts:
        return target
    drawing = free_part(parts, "xl/drawings/dardr-notes{}.vml")
    parts[drawing] = BLANK.encode()
    made = link(parts, sheet, relation(parts, "vmlDrawing"), drawing)
    prefix, space = prefix_of(text, "worksheet"), relation(parts, "").rstrip("/")
    entry = f'<{prefix}legacyDrawing xmlns:r="{space}" r:id="{made}"/>'
    text = LEGACY.sub("", text)
    place = _place_of_drawing(text)
    parts[sheet] = bytes_of(text[:place] + entry + text[place:])
    held = text_of(parts[TYPES])
    if not re.search(r'Extension="vml"', held, re.IGNORECASE):
        parts[TYPES] = bytes_of(_with_default(held))
    return drawing


def _place_of_drawing(sheet: str) -> int:
    """Where in a sheet the drawing of its notes is named: before the first of what may only come after it."""
    depth, outer = 0, 0
    data = re.compile(r"</(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\b[^>]*/>").search(sheet)
    for tag in TAG.finditer(sheet, data.end() if data else 0):
        if not depth and (tag[1] or tag[2] in LATER):
            return tag.start()
        if tag[2] in ("oleObjects", "controls"):
            return outer
        if not depth:
            outer = tag.start()
        depth += -1 if tag[1] else 0 if tag[3] else 1
    return len(sheet)


def _with_default(types: str) -> str:
    """The list of content types with that of such drawings, first: what stands for an ending comes before parts."""
    opening = re.search(r"<((?:\w+:)?)Types\b[^>]*>", types)
    if opening is None:
        return types
    entry = f'<{opening[1]}Default Extension="vml" ContentType="{TYPE}"/>'
    return types[: opening.end()] + entry + types[opening.end() :]


def _noted(shape: str) -> Place | None:
    row, column = ROW.search(shape), COLUMN.search(shape)
    return (int(row[1]) + 1, int(column[1]) + 1) if row and column and 'ObjectType="Note"' in shape else None


def _grown(shape: str) -> str:
    """A box with room for our words: no longer tied to the cells that it covers."""
    opening, end, rest = shape.partition(">")
    held = re.search(r"""\bstyle=(["'])(.*?)\1""", opening, re.DOTALL)
    if held is None:
        return shape
    style = ";".join(part for part in re.split(r"\s*;\s*", EXTENT.sub("", held[2]).strip()) if part)
    opening = opening[: held.start()] + f"style={held[1]}{style};{SIZE}{held[1]}" + opening[held.end() :]
    return opening + end + ANCHOR.sub("", rest)


def _box(number: int, place: Place, spaces: str) -> str:
    return (
        f'<v:shape{spaces} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;'
        f'margin-top:1.5pt;{SIZE};z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill '
        'color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox '
        'style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">'
        f"<x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>{place[0] - 1}</x:Row>"
        f"<x:Column>{place[1] - 1}</x:Column></x:ClientData></v:shape>"
    )
