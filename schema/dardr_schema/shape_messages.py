"""What a SHACL shape says, in both languages, of a value that does not fit.

The Welsh is a draft that no Welsh speaker has checked yet.
"""

from __future__ import annotations

from collections.abc import Mapping

from dardr_schema.tables import Column, Words

ONE_IS_NEEDED = {
    "en": "{title} must be given, once: {kind}.",
    "cy": "Rhaid rhoi {title}, unwaith: {kind}.",
}
SOME_ARE_NEEDED = {
    "en": "{title} must be given, each value: {kind}.",
    "cy": "Rhaid rhoi {title}, pob gwerth: {kind}.",
}
ONE_MAY_BE = {
    "en": "{title} may be given, once: {kind}.",
    "cy": "Gellir rhoi {title}, unwaith: {kind}.",
}
SOME_MAY_BE = {
    "en": "{title} may be given, each value: {kind}.",
    "cy": "Gellir rhoi {title}, pob gwerth: {kind}.",
}
TEXT = {"en": "text of at most {length} characters", "cy": "testun o {length} nod ar y mwyaf"}
IDENTIFIER = {
    "en": "an identifier of at most {length} characters, without a semicolon",
    "cy": "dynodwr o {length} nod ar y mwyaf, heb hanner colon",
}
WANTED_CODE = {"en": "Expected a code of the list {scheme}", "cy": "Disgwylid cod o'r rhestr {scheme}"}
KINDS: Mapping[str, Words] = {
    "boolean": {"en": "true or false", "cy": "true (gwir) neu false (anwir)"},
    "code": {"en": "a code of the list {scheme}", "cy": "cod o'r rhestr {scheme}"},
    "counts": {"en": "the number of records in each table", "cy": "nifer y cofnodion ym mhob tabl"},
    "date": {
        "en": "a day, month or year (2026-03-31, 2026-03, 2026)",
        "cy": "diwrnod, mis neu flwyddyn (2026-03-31, 2026-03, 2026)",
    },
    "datetime": {"en": "a day and time (2026-04-01T09:00:00Z)", "cy": "diwrnod ac amser (2026-04-01T09:00:00Z)"},
    "decimal": {"en": "a number", "cy": "rhif"},
    "email": {"en": "the e-mail address of a role", "cy": "cyfeiriad e-bost rôl"},
    "financial-year": {"en": "a financial year (2014/15)", "cy": "blwyddyn ariannol (2014/15)"},
    "integer": {"en": "a whole number", "cy": "rhif cyfan"},
    "iri": {"en": "a web address in full", "cy": "cyfeiriad gwe llawn"},
    "month": {"en": "a month (2026-03)", "cy": "mis (2026-03)"},
    "reference": {"en": "the identifier of a record of {tables}", "cy": "dynodwr cofnod o {tables}"},
    "year": {"en": "a year (2026)", "cy": "blwyddyn (2026)"},
}


def message(field: Column) -> Words:
    """What is expected of a field: how often, and what."""
    needed = (SOME_ARE_NEEDED if field.is_list else ONE_IS_NEEDED) if field.required else None
    frame = needed or (SOME_MAY_BE if field.is_list else ONE_MAY_BE)
    kinds = KINDS.get(field.type, IDENTIFIER if field.pattern else TEXT)
    named = {"length": field.max_length, "scheme": field.scheme, "tables": ", ".join(field.references)}
    return {
        language: text.format(title=field.title[language], kind=kinds[language].format(**named))
        for language, text in frame.items()
    }


def expected_code(scheme: str) -> Words:
    """What is expected where a list of codes is."""
    return {language: f"{text.format(scheme=scheme)}." for language, text in WANTED_CODE.items()}
