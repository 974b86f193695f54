"""The styles of a workbook, with more of them at the end of each list: what stands there keeps its number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dardr_validators.formats.sheet_parts import attributes
from dardr_validators.workbooks.parts import appended, prefix_of, with_attribute

PART = "xl/styles.xml"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
ITEMS = {"fonts": "font", "fills": "fill", "cellXfs": "xf"}
"""Each list that marks add to, and what it is a list of."""
DEFAULTS = {
    "fonts": "<{}font/>",
    "fills": '<{}fill><{}patternFill patternType="none"/></{}fill>'
    '<{}fill><{}patternFill patternType="gray125"/></{}fill>',
    "borders": "<{}border><{}left/><{}right/><{}top/><{}bottom/><{}diagonal/></{}border>",
    "cellStyleXfs": '<{}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    "cellXfs": '<{}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    "cellStyles": '<{}cellStyle name="Normal" xfId="0" builtinId="0"/>',
}
"""What stands in each list of a workbook that has none, in the order of the lists (ECMA-376, CT_Stylesheet)."""
LATER = ("dxfs", "tableStyles", "colors", "extLst")
APPLIED = {
    "numFmtId": "applyNumberFormat",
    "fontId": "applyFont",
    "fillId": "applyFill",
    "borderId": "applyBorder",
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The part as it was, and what is added: what each style is made of -> its number."""

    part: str
    formats: list[str]
    fills: list[str]
    fonts: list[str]
    added: dict[str, dict[str, int]] = field(default_factory=lambda: {name: {} for name in ITEMS})

    def font(self, xml: str) -> int:
        """The number of a font; `{}` in it stands for the prefix of the part."""
        return self._number("fonts", xml)

    def fill(self, colour: str) -> int:
        """The number of a fill of one colour."""
        xml = (
            f'<{{}}fill><{{}}patternFill patternType="solid"><{{}}fgColor rgb="{colour}"/><{{}}bgColor rgb="{colour}"/>'
            "</{}patternFill></{}fill>"
        )
        return self._number("fills", xml)

    def format(self, base: int, changes: dict[str, int], inner: str = "") -> int:
        """The number of the format that is like another but for some of its parts, such as ``fillId``."""
        xml = self.formats[base if base < len(self.formats) else 0]
        opening = re.match(r"<((?:\w+:)?xf)\b([^>]*?)(/?)>", xml)
        if opening is None:
            return base
        name, tag = opening[1], opening[2]
        for key, value in changes.items():
            tag = with_attribute(tag, key, str(value))
            tag = with_attribute(tag, APPLIED[key], "1")
        kept = "" if opening[3] else xml[opening.end() : xml.rindex("</")]
        if inner:
            tag, kept = with_attribute(tag, "applyAlignment", "1"), inner
        return self._number("cellXfs", f"<{name}{tag}>{kept}</{name}>")

    def colour(self, number: int) -> str:
        """The colour of a format's solid fill; empty where it has none."""
        if number >= len(self.formats):
            return ""
        given = attributes(self.formats[number].partition(">")[0]).get("fillId", "0")
        fill = self.fills[int(given)] if given.isdigit() and int(given) < len(self.fills) else ""
        found = re.search(r"<(?:\w+:)?fgColor\b([^>]*)>", fill)
        return attributes(found[1]).get("rgb", "") if found and "solid" in fill else ""

    def written(self) -> str:
        """The part with what was added."""
        part = self.part
        for name, items in self.added.items():
            if items:
                part = appended(part, name, "".join(items))
                part = _counted(part, name, len(self._held(name)) + len(items))
        return part

    def _held(self, name: str) -> list[str]:
        return {"fonts": self.fonts, "fills": self.fills, "cellXfs": self.formats}[name]

    def _number(self, name: str, xml: str) -> int:
        held, items = self._held(name), self.added[name]
        whole = xml.replace("{}", prefix_of(self.part, name))
        return held.index(whole) if whole in held else items.setdefault(whole, len(held) + len(items))


def styles_of(part: str) -> Styles:
    """The styles in a part, its lists made where it lacks them."""
    for index, (name, item) in enumerate(DEFAULTS.items()):
        if not re.search(rf"<(?:\w+:)?{name}\b", part):
            part = _with_list(part, name, item, (*list(DEFAULTS)[index + 1 :], *LATER))
    return Styles(part, _items(part, "cellXfs"), _items(part, "fills"), _items(part, "fonts"))


def _with_list(part: str, name: str, items: str, before: tuple[str, ...]) -> str:
    prefix = prefix_of(part, "styleSheet")
    made = f"<{{}}{name}>{items}</{{}}{name}>".replace("{}", prefix)
    place = re.search(rf"<(?:\w+:)?(?:{'|'.join(before)})\b", part)
    return part[: place.start()] + made + part[place.start() :] if place else appended(part, "styleSheet", made)


def _items(part: str, name: str) -> list[str]:
    """What a list holds, item by item."""
    held = re.search(rf"<((?:\w+:)?){name}\b[^>]*?(?:/>|>(.*?)</\1{name}\s*>)", part, re.DOTALL)
    item = ITEMS[name]
    if held is None or not held[2]:
        return []
    pattern = re.compile(rf"<((?:\w+:)?){item}\b[^>]*?(?:/>|>.*?</\1{item}\s*>)", re.DOTALL)
    return [match[0] for match in pattern.finditer(held[2])]


def _counted(part: str, name: str, count: int) -> str:
    pattern = re.compile(rf"(<(?:\w+:)?{name}\b)([^>]*)>")
    return pattern.sub(lambda match: f"{match[1]}{with_attribute(match[2], 'count', str(count))}>", part, count=1)
