"""Results as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from dardr_conformance.renderings.words import WORDS
from dardr_conformance.results import Results

DIGITS = 12
"""So many digits of a digest tell one suite from another at a glance."""


def render(results: Results, language: str) -> bytes:
    """The results as lines of text."""
    return ("\n".join(_lines(results, language)) + "\n").encode()


def _lines(results: Results, language: str) -> Iterator[str]:
    words, suite = WORDS[language], results.suite
    yield words["title"]
    yield f"{words['standard']} {suite.manifest['standard']}, {words['suite'].lower()} {suite.sha256[:DIGITS]}"
    software = " ".join(results.software.get(key, "") for key in ("name", "version")).strip()
    yield f"{words['software']}: {software or words['unknown']}"
    yield ""
    titles = {row["role"]: row["title"][language] for row in suite.manifest["roles"]}
    for role, level in results.levels().items():
        own = results.of(role)
        if not own:
            continue
        passed = sum(outcome.passed for outcome in own)
        counted = f"{passed} {words['passed']}, {len(own) - passed} {words['failed']}"
        yield f"{titles[role]}: {words['level'].lower()} {level or words['none']} ({counted})"
    if not results.whole:
        yield words["part"]
    yield words["yes"] if results.passed and results.whole else words["no"] if not results.passed else ""
    failed = [outcome for outcome in results.outcomes if not outcome.passed]
    if not failed:
        return
    yield ""
    yield f"{words['broken']}:"
    for name, count in results.broken().items():
        yield f"  {name} ({count}): {suite.requirements[name]['text'][language]}"
    yield ""
    yield f"{words['failures']}:"
    for outcome in failed:
        yield f"  {outcome.case.id}: {outcome.case.title[language]}"
        for one in outcome.failures:
            yield f"    {one.requirement}: {one.reason[language]}"
