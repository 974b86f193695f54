"""Write a code list as SKOS in Turtle.

The text is written by hand so that it is the same on every machine: prefixes, then the scheme, then its concepts in
authored order, properties in a fixed order and values sorted.
"""

from __future__ import annotations

from collections.abc import Iterable

from dardr_vocabularies.authored import AuthoredConcept, AuthoredScheme

CODE = "https://w3id.org/dardr/code/"
PREFIXES = {
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
DRAFT_NOTE = "The Welsh texts are a draft that no Welsh speaker has checked yet."
PLANNED_NOTE = "The end is planned and does not yet retire the code."
_DATE_TYPES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
Statement = tuple[str, list[str]]


def turtle(scheme: AuthoredScheme) -> str:
    """One scheme and all its concepts as a Turtle document."""
    blocks = [_block(_scheme_iri(scheme.name), _scheme_statements(scheme))]
    blocks += [_block(_iri(scheme.name, each.notation), _statements(scheme, each)) for each in scheme.concepts]
    prefixes = "".join(f"@prefix {prefix}: <{address}> .\n" for prefix, address in PREFIXES.items())
    return prefixes + "\n" + "\n".join(blocks)


def _scheme_statements(scheme: AuthoredScheme) -> list[Statement]:
    tops = [each for each in scheme.concepts if _is_top(scheme, each)]
    return [
        ("a", ["skos:ConceptScheme"]),
        ("dct:identifier", [_literal(scheme.name)]),
        ("skos:prefLabel", _tagged(scheme.title)),
        ("dct:source", [_literal(scheme.source, "en")]),
        ("skos:editorialNote", [] if scheme.cy_checked else [_literal(DRAFT_NOTE, "en")]),
        ("skos:hasTopConcept", [_iri(scheme.name, each.notation) for each in tops]),
    ]


def _statements(scheme: AuthoredScheme, concept: AuthoredConcept) -> list[Statement]:
    own = set(concept.label.values())
    seen = [text for text in concept.also_seen if text not in own]
    notes = ([] if scheme.cy_checked else [DRAFT_NOTE]) + ([PLANNED_NOTE] if concept.planned else [])
    above = [] if concept.broader is None else [_iri(scheme.broader_scheme or scheme.name, concept.broader)]
    below = [each.notation for each in scheme.concepts if each.broader == concept.notation]
    same = scheme.broader_scheme is None
    ended = concept.valid_to is not None and not concept.planned
    return [
        ("a", ["skos:Concept"]),
        ("skos:inScheme", [_scheme_iri(scheme.name)]),
        ("skos:topConceptOf", [_scheme_iri(scheme.name)] if _is_top(scheme, concept) else []),
        ("skos:notation", [_literal(concept.notation)]),
        ("skos:prefLabel", _tagged(concept.label)),
        ("skos:altLabel", sorted(_literal(text) for text in seen if text not in concept.misread)),
        ("skos:hiddenLabel", sorted(_literal(text) for text in seen if text in concept.misread)),
        ("skos:definition", _tagged(concept.definition)),
        ("skos:broader", above if same else []),
        ("skos:broadMatch", [] if same else above),
        ("skos:narrower", [_iri(scheme.name, notation) for notation in below] if same else []),
        ("schema:validFrom", _date(concept.valid_from)),
        ("schema:validThrough", _date(concept.valid_to)),
        ("owl:deprecated", ["true"] if ended else []),
        ("dct:isReplacedBy", [_iri(scheme.name, notation) for notation in concept.replaced_by]),
        ("dct:source", [_literal(concept.source, "en")]),
        ("skos:editorialNote", [_literal(note, "en") for note in notes]),
    ]


def _is_top(scheme: AuthoredScheme, concept: AuthoredConcept) -> bool:
    return concept.broader is None or scheme.broader_scheme is not None


def _block(subject: str, statements: Iterable[Statement]) -> str:
    written = [f"{predicate} {_values(values)}" for predicate, values in statements if values]
    return subject + " " + " ;\n    ".join(written) + " .\n"


def _values(values: list[str]) -> str:
    separator = ", " if len(", ".join(values)) < 100 else ",\n        "
    return separator.join(values)


def _scheme_iri(scheme: str) -> str:
    return f"<{CODE}{scheme}>"


def _iri(scheme: str, notation: str) -> str:
    return f"<{CODE}{scheme}/{notation}>"


def _tagged(texts: dict[str, str]) -> list[str]:
    return [_literal(text, language) for language, text in sorted(texts.items())]


def _date(text: str | None) -> list[str]:
    return [] if text is None else [f"{_literal(text)}^^{_DATE_TYPES[len(text)]}"]


def _literal(text: str, language: str | None = None) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' + (f"@{language}" if language else "")
