"""A badge for a claim that was verified: SVG, with a title that screen readers speak."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from dardr_conformance.suites import Suite

HEIGHT, CHARACTER, PADDING = 28, 6.9, 12
WORDS = {
    "en": {"level": "{role}, level {level}", "title": "{name} {version}: DARDR {standard}, {role}, level {level}"},
    "cy": {"level": "{role}, lefel {level}", "title": "{name} {version}: DARDR {standard}, {role}, lefel {level}"},
}
BADGE = """<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{language}" width="{width}" height="{height}" \
viewBox="0 0 {width} {height}" aria-labelledby="dardr-title">
<title id="dardr-title">{title}</title>
<rect width="{width}" height="{height}" rx="4" fill="#0b0c0c"/>
<path d="M{left} 0h{rest}a4 4 0 0 1 4 4v{side}a4 4 0 0 1 -4 4h-{rest}z" fill="#00594d"/>
<g fill="#ffffff" font-family="Arial, Helvetica, sans-serif" font-size="13" font-weight="bold">
<text x="{padding}" y="18.5" textLength="{first_length}">{first}</text>
<text x="{second_at}" y="18.5" textLength="{second_length}">{second}</text>
</g>
</svg>
"""


def badge(claim: Mapping[str, Any], suite: Suite, language: str) -> bytes:
    """The badge of a claim. Whoever calls has verified it."""
    roles = {row["role"]: row["title"][language] for row in suite.manifest["roles"]}
    role = roles[claim["role"]]
    parts = {
        "role": role.lower(),
        "level": claim["level"],
        "standard": claim["standard"],
        "name": claim["software"]["name"],
        "version": claim["software"]["version"],
    }
    edition = ".".join(claim["standard"].split(".")[:2])
    first, second = f"DARDR {edition}", WORDS[language]["level"].format(**parts)
    left, right = _width(first), _width(second)
    return BADGE.format(
        language=language,
        width=left + right,
        height=HEIGHT,
        title=escape(WORDS[language]["title"].format(**parts)),
        left=left,
        rest=right - 4,
        side=HEIGHT - 8,
        padding=PADDING,
        first_length=left - 2 * PADDING,
        second_at=left + PADDING,
        second_length=right - 2 * PADDING,
        first=escape(first),
        second=escape(second),
    ).encode()


def _width(text: str) -> int:
    return round(len(text) * CHARACTER) + 2 * PADDING
