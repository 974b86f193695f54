"""The parts of a workbook's file: what a library that rewrites it would lose or change is put back."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from dardr_validators.formats.error_cells import sheet_parts

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can tell; the same for every part, so that the same content gives the same bytes."""
CORE = "docProps/core.xml"
CELL = re.compile(rb"<((?:\w+:)?)c\b([^>]*?)(?:/>|>(.*?)</\1c>)", re.DOTALL)
FORMULA = re.compile(rb"<(?:\w+:)?f\b")
RESULT = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)</")
EMPTY_RESULT = re.compile(rb"<(?:\w+:)?v\b[^>]*(?:/>|>\s*</(?:\w+:)?v>)")
REFERENCE = re.compile(rb'\br="([A-Z]{1,3}\d{1,7})"')
TYPE = re.compile(rb'\bt="(\w+)"')
Results = Mapping[bytes, tuple[bytes, bytes]]


def repacked(parts: Mapping[str, bytes]) -> bytes:
    """A zip of the parts, in their order; the same parts give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return packed.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a zip by name, in its order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def settled(content: bytes, original: bytes, *, day: str) -> bytes:
    """A workbook that a library wrote from an original, made repeatable, its formulas with their results.

    Without an original, the workbook is dated to the day.
    """
    parts = parts_of(content)
    earlier = parts_of(original) if original else {}
    parts[CORE] = _dated(parts[CORE], earlier.get(CORE, b""), day)
    for sheet, part in _sheets(original).items() if original else ():
        results = _results(earlier.get(part, b""))
        target = _sheets(content).get(sheet, "") if results else ""
        if target in parts:
            parts[target] = _with_results(parts[target], results)
    return repacked(parts)


def _sheets(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return dict(sheet_parts(archive))


def _dated(core: bytes, earlier: bytes, day: str) -> bytes:
    for name in (b"created", b"modified"):
        pattern = re.compile(rb"(<dcterms:" + name + rb"\b[^>]*>)([^<]*)(</)")
        known = pattern.search(earlier)
        moment = known[2] if known else f"{day}T00:00:00Z".encode()
        core = pattern.sub(lambda match, moment=moment: match[1] + moment + match[3], core)  # type: ignore[misc]
    return core


def _results(sheet: bytes) -> Results:
    """Cell -> type and text of the result that its formula had when the sender saved it."""
    if not FORMULA.search(sheet):
        return {}
    found = {}
    for _, attributes, inner in CELL.findall(sheet):
        reference, result = REFERENCE.search(attributes), RESULT.search(inner)
        if reference and result and FORMULA.search(inner):
            kind = TYPE.search(attributes)
            found[reference[1]] = (kind[1] if kind else b"", result[1])
    return found


def _with_results(sheet: bytes, results: Results) -> bytes:
    def replacement(match: re.Match[bytes]) -> bytes:
        prefix, attributes, inner = match[1], match[2], match[3] or b""
        reference = REFERENCE.search(attributes)
        result = results.get(reference[1]) if reference and FORMULA.search(inner) else None
        if result is None or TYPE.search(attributes):
            return match[0]
        kind, text = result
        typed = attributes + (b' t="' + kind + b'"' if kind else b"")
        value = b"<" + prefix + b"v>" + text + b"</" + prefix + b"v>"
        inner = EMPTY_RESULT.sub(lambda _: value, inner, count=1) if EMPTY_RESULT.search(inner) else inner + value
        return b"<" + prefix + b"c" + typed + b">" + inner + b"</" + prefix + b"c>"

    return CELL.sub(replacement, sheet)
