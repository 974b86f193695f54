"""``dcat.ttl`` and ``prefixes.json``: where the parts of the standard are, for catalogues and other people's tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dardr_schema import turtle_text as turtle
from dardr_schema.json_ld import CODES, DEFINITIONS, RECORDS
from dardr_schema.shapes import CODE_SHAPES, SHAPES
from dardr_schema.tables import Words

STANDARD = "https://w3id.org/dardr/"
FILES = "https://w3id.org/dardr/schema/"
VOCABULARIES = "https://w3id.org/dardr/code/"
LICENCE = "<https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>"
MEDIA = "https://www.iana.org/assignments/media-types/"
LANGUAGES = "http://publications.europa.eu/resource/authority/language/"
OWN_PREFIXES = {
    "code": CODES,
    "code-shape": CODE_SHAPES,
    "field": f"{STANDARD}field/",
    "id": RECORDS,
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "shape": SHAPES,
    "table": f"{STANDARD}table/",
}
PURPOSE: Words = {
    "en": "The standard for data on domestic abuse related death reviews, as files that software reads.",
    "cy": "Y safon ar gyfer data am adolygiadau o farwolaethau sy'n gysylltiedig â cham-drin domestig, "
    "ar ffurf ffeiliau y mae meddalwedd yn eu darllen.",
}
KEYWORDS: Mapping[str, tuple[str, ...]] = {
    "en": ("community safety partnership", "domestic abuse", "domestic homicide review", "open data standard"),
    "cy": ("adolygiad lladdiad domestig", "cam-drin domestig", "partneriaeth diogelwch cymunedol", "safon data agored"),
}
DISTRIBUTIONS: Mapping[str, tuple[str, Words]] = {
    "submission.schema.json": ("application/schema+json", {"en": "JSON Schema", "cy": "Sgema JSON"}),
    "context.jsonld": ("application/ld+json", {"en": "JSON-LD context", "cy": "Cyd-destun JSON-LD"}),
    "dardr.linkml.yaml": ("application/yaml", {"en": "LinkML model", "cy": "Model LinkML"}),
    "datapackage.json": (
        "application/json",
        {"en": "Data package of the everyday return", "cy": "Pecyn data y ffurflen arferol"},
    ),
    "ddl.postgresql.sql": ("application/sql", {"en": "Tables for PostgreSQL", "cy": "Tablau ar gyfer PostgreSQL"}),
    "ddl.sqlite.sql": ("application/sql", {"en": "Tables for SQLite", "cy": "Tablau ar gyfer SQLite"}),
    "models.py": ("text/x-python", {"en": "Pydantic models", "cy": "Modelau Pydantic"}),
    "ontology.ttl": ("text/turtle", {"en": "Ontology", "cy": "Ontoleg"}),
    "prefixes.json": ("application/json", {"en": "Prefixes and namespaces", "cy": "Rhagddodiaid a gofodau enwau"}),
    "report.schema.json": (
        "application/schema+json",
        {"en": "JSON Schema of a report", "cy": "Sgema JSON adroddiad"},
    ),
    "shapes.ttl": ("text/turtle", {"en": "SHACL shapes of the structure", "cy": "Siapiau SHACL y strwythur"}),
    "types.ts": ("text/x-typescript", {"en": "TypeScript types", "cy": "Mathau TypeScript"}),
}


def prefixes(document: Mapping[str, Any]) -> bytes:
    """``prefixes.json``: every prefix that a file of the standard uses, with its namespace."""
    known = document["prefixes"] | OWN_PREFIXES
    options = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps(known, option=options)


def record(document: Mapping[str, Any]) -> str:
    """``dcat.ttl``: the standard as a dataset with a distribution for each file. It holds no date."""
    known = {name: document["prefixes"][name] for name in ("dcat", "dct")}
    known |= {"owl": OWN_PREFIXES["owl"], "skos": document["prefixes"]["skos"]}
    links = [f"dcat:distribution <{FILES}{name}>" for name in sorted(DISTRIBUTIONS)]
    standard = [
        "a dcat:Dataset , dct:Standard",
        *turtle.words("dct:title", document["title"]),
        *turtle.words("dct:description", PURPOSE),
        f"dct:identifier {turtle.quoted(STANDARD)}",
        f"owl:versionInfo {turtle.quoted(document['edition'])}",
        f"dct:license {LICENCE}",
        *(f"dct:language <{LANGUAGES}{language}>" for language in ("CYM", "ENG")),
        *(f"dcat:keyword {turtle.quoted(word)}@{lang}" for lang in sorted(KEYWORDS) for word in KEYWORDS[lang]),
        f"dct:hasPart <{DEFINITIONS}> , <{VOCABULARIES}>",
        *links,
    ]
    return turtle.document(
        known,
        [turtle.block(f"<{STANDARD}>", standard), *(_distribution(name) for name in sorted(DISTRIBUTIONS))],
        comment="The DCAT record of the standard itself.",
    )


def _distribution(name: str) -> str:
    media, title = DISTRIBUTIONS[name]
    return turtle.block(
        f"<{FILES}{name}>",
        [
            "a dcat:Distribution",
            *turtle.words("dct:title", title),
            f"dcat:downloadURL <{FILES}{name}>",
            f"dcat:mediaType <{MEDIA}{media}>",
            f"dct:license {LICENCE}",
        ],
    )
