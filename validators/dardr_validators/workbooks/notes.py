"""Notes beside cells: ours written and, where the workbook was checked before, written anew; the sender's kept."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dardr_validators.formats.sheet_parts import attributes
from dardr_validators.workbooks.cells import Place, name_of, place_of
from dardr_validators.workbooks.parts import (
    HEAD,
    appended,
    bytes_of,
    declare,
    free_part,
    link,
    links_of,
    main_space,
    relation,
    shown,
    text_of,
)
from dardr_validators.workbooks.shapes import with_drawing

AUTHOR = "DARDR"
MARK = "--- DARDR ---"
"""The line above our words, under those of the sender where there are any. Not every program keeps who wrote a note."""
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
NOTE = re.compile(r"<((?:\w+:)?)comment\b([^>]*)>(.*?)</\1comment\s*>", re.DOTALL)
TEXTS = re.compile(r"<[^>]*>")
WHO = re.compile(r"<(?:\w+:)?author\b[^>]*?(?:/>|>([^<]*)</)")
PLAIN = re.compile(r"(<(?:\w+:)?text\b[^>]*>\s*)(<((?:\w+:)?)t\b.*?</\3t\s*>)", re.DOTALL)
FONT = '<{}rPr><{}sz val="9"/><{}color indexed="81"/><{}rFont val="Tahoma"/><{}family val="2"/></{}rPr>'
RUN = f'<{{}}r>{FONT}<{{}}t xml:space="preserve">%s</{{}}t></{{}}r>'


def our_notes(parts: Mapping[str, bytes], sheet: str) -> set[Place]:
    """The cells that an earlier check noted."""
    held = text_of(parts.get(_part(parts, sheet), b""))
    own = _own_authors(held)
    places = {
        place_of(given.get("ref", ""))
        for given, text in ((attributes(note[2]), note[3]) for note in NOTE.finditer(held))
        if given.get("authorId") in own or MARK in text
    }
    return {place for place in places if place}


def with_notes(parts: dict[str, bytes], sheet: str, notes: Mapping[Place, str]) -> None:
    """Write a note beside each cell, under the sender's where there is one, in place of those of an earlier check."""
    part = _part(parts, sheet)
    if not notes and not our_notes(parts, sheet):
        return
    if not part:
        part = free_part(parts, "xl/comments-dardr{}.xml")
        space = main_space(parts)
        parts[part] = f'{HEAD}<comments xmlns="{space}"><authors/><commentList/></comments>'.encode()
        link(parts, sheet, relation(parts, "comments"), part)
        declare(parts, part, TYPE)
    held, left = _without_ours(text_of(parts[part]))
    held = NOTE.sub(lambda note: _extended(note, notes), held)
    new = {place: text for place, text in notes.items() if place not in left}
    parts[part] = bytes_of(_added(held, new))
    with_drawing(parts, sheet, left | set(new), grown=left & set(notes))


def _part(parts: Mapping[str, bytes], sheet: str) -> str:
    targets = (target for kind, target in links_of(parts, sheet).values() if kind == "comments" and target in parts)
    return next(targets, "")


def _own_authors(held: str) -> set[str]:
    return {str(number) for number, name in enumerate(WHO.findall(held)) if name == AUTHOR}


def _without_ours(held: str) -> tuple[str, set[Place]]:
    """The notes of others, and where they stand."""
    own = _own_authors(held)

    def kept(note: re.Match[str]) -> str:
        if attributes(note[2]).get("authorId") in own:
            return ""
        before, cut, _ = note[3].partition(MARK)
        if not cut:
            return note[0]
        if not TEXTS.sub("", before).strip():
            return ""
        return f"<{note[1]}comment{note[2]}>{_closed(before, note[1])}</{note[1]}comment>"

    held = NOTE.sub(kept, held)
    places = (place_of(attributes(note[2]).get("ref", "")) for note in NOTE.finditer(held))
    return held, {place for place in places if place}


def _closed(text: str, prefix: str) -> str:
    """What stood in a note before our words, its elements closed; a run that would be empty is left out."""
    text = text.rstrip("\r\n")
    run = text.rfind(f"<{prefix}r>")
    if run <= text.rfind(f"</{prefix}r>"):
        return f"{text}</{prefix}t></{prefix}text>"
    return f"{text[:run]}</{prefix}text>" if text.endswith(">") else f"{text}</{prefix}t></{prefix}r></{prefix}text>"


def _extended(note: re.Match[str], notes: Mapping[Place, str]) -> str:
    place = place_of(attributes(note[2]).get("ref", ""))
    if place is None or place not in notes:
        return note[0]
    prefix = note[1]
    whole = PLAIN.sub(lambda text: f"{text[1]}<{prefix}r>{text[2]}</{prefix}r>", note[0], count=1)
    run = (RUN % shown(f"\n\n{MARK}\n{notes[place]}")).replace("{}", prefix)
    end = whole.rfind(f"</{prefix}r>")
    if end < 0:
        return appended(whole, "text", run)
    end += len(f"</{prefix}r>")
    return whole[:end] + run + whole[end:]


def _added(held: str, notes: Mapping[Place, str]) -> str:
    if not notes:
        return held
    own = _own_authors(held)
    if not own:
        own = {str(len(WHO.findall(held)))}
        held = appended(held, "authors", f"<{{}}author>{AUTHOR}</{{}}author>")
    return appended(held, "commentList", "".join(_note(place, notes[place], min(own)) for place in sorted(notes)))


def _note(place: Place, text: str, author: str) -> str:
    body = RUN % shown(f"{MARK}\n{text}")
    return f'<{{}}comment ref="{name_of(place)}" authorId="{author}"><{{}}text>{body}</{{}}text></{{}}comment>'
