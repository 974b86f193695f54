"""What a language cannot say of a condition, and in which words that is published."""

from __future__ import annotations

from collections.abc import Mapping

LIMITS: Mapping[str, Mapping[str, str]] = {
    "day": {
        "en": "It compares with the day of checking, which this language is not given.",
        "cy": "Mae'n cymharu â diwrnod y gwirio, ac ni roddir hwnnw i'r iaith hon.",
    },
    "other-records": {
        "en": "It looks at more than one record, and this language sees one at a time.",
        "cy": "Mae'n edrych ar fwy nag un cofnod, ac mae'r iaith hon yn gweld un ar y tro.",
    },
    "record-above": {
        "en": "It looks at the record above, and this language sees only the record and what is below it.",
        "cy": "Mae'n edrych ar y cofnod uwchben, a dim ond y cofnod a'r hyn sydd oddi tano a wêl yr iaith hon.",
    },
    "two-fields": {
        "en": "It compares one field with another, and this language compares a field with given values only.",
        "cy": "Mae'n cymharu un maes ag un arall, a dim ond â gwerthoedd penodol y mae'r iaith hon yn cymharu maes.",
    },
    "dates": {
        "en": "It reckons with dates, and this language does not know them.",
        "cy": "Mae'n cyfrif â dyddiadau, ac nid yw'r iaith hon yn eu hadnabod.",
    },
    "counting": {
        "en": "It compares numbers of records, and this language does not count.",
        "cy": "Mae'n cymharu niferoedd o gofnodion, ac nid yw'r iaith hon yn cyfrif.",
    },
    "program": {
        "en": "It reckons over many rows of published numbers, which is a program and no condition.",
        "cy": "Mae'n cyfrif dros lawer o resi o rifau a gyhoeddwyd, sef rhaglen ac nid amod.",
    },
    "pattern": {
        "en": "It looks for a pattern in a text, and this language has no patterns.",
        "cy": "Mae'n chwilio am batrwm mewn testun, ac nid oes patrymau yn yr iaith hon.",
    },
}
"""Key -> why, in both languages."""


class NotExpressibleError(Exception):
    """A condition that a language cannot say; ``limit`` is the key of the reason in `LIMITS`."""

    def __init__(self, limit: str) -> None:
        if limit not in LIMITS:
            raise ValueError(f"expected one of {', '.join(LIMITS)}, met {limit!r}")
        super().__init__(LIMITS[limit]["en"])
        self.limit = limit
