"""The kinds of rules in words: what a rule looks at. The Welsh is a draft."""

from __future__ import annotations

WELSH = {
    "SMART": "CAMPUS",
    "arithmetic": "rhifyddeg",
    "completeness": "cyflawnder",
    "conditional": "amodol",
    "conflict": "gwrthdaro",
    "consistency": "cysondeb",
    "date order": "trefn dyddiadau",
    "disclosure": "datgelu",
    "evidence": "tystiolaeth",
    "file": "ffeil",
    "format": "fformat",
    "history": "hanes",
    "independence": "annibyniaeth",
    "order": "trefn",
    "plausibility": "hygrededd",
    "privacy": "preifatrwydd",
    "reference": "cyfeirnod",
    "scope": "cwmpas",
    "structural": "strwythur",
    "timeliness": "prydlondeb",
    "uniqueness": "unigrywiaeth",
    "validity": "dilysrwydd",
    "vocabulary": "geirfa",
    "volume": "swm",
}


def kind_word(kind: str, language: str) -> str:
    """A kind of rule in a language; a kind that has no words yet by its own name."""
    return WELSH.get(kind, kind) if language == "cy" else kind
