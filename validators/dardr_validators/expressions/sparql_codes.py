"""What the lists say of a code, as SPARQL: its broader code, and whether it was in force."""

from __future__ import annotations

from dardr_validators.expressions.functions import interval
from dardr_vocabularies.schemes import scheme


def quoted(text: str) -> str:
    """A text as SPARQL writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def broader(name: str, code: str) -> str:
    """The broader code of a code of a list; an empty text where it has none."""
    wider: dict[str, list[str]] = {}
    for notation, concept in scheme(name).concepts.items():
        if concept.broader:
            wider.setdefault(concept.broader, []).append(quoted(notation))
    answer = '""'
    for broad, codes in wider.items():
        answer = f"IF({code} IN ({', '.join(codes)}), {quoted(broad)}, {answer})"
    return answer


def in_force(name: str, code: str, on: tuple[str, str]) -> str:
    """Whether a code was, or may have been, in force between two days, given as numbers."""
    first, last = on
    outside = []
    for notation, concept in scheme(name).concepts.items():
        if concept.valid_from:
            start = interval(concept.valid_from)[0].replace("-", "")
            outside.append(f"({code} = {quoted(notation)} && {last} < {start})")
        if concept.valid_to and not concept.planned:
            end = interval(concept.valid_to)[1].replace("-", "")
            outside.append(f"({code} = {quoted(notation)} && {first} > {end})")
    return f"!({' || '.join(outside) or 'false'})"
