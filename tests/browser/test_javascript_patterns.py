"""A pattern written out for JavaScript finds what it finds in Python: in the privacy corpus, and in odd texts."""

from __future__ import annotations

import csv
import json
import re
import sys

import pytest

from tests.browser.checker import HOME, ROOT, node

sys.path.insert(0, str(HOME))
from export_constants import compiled_patterns
from javascript_patterns import javascript

FINDING = """
const { patterns, texts } = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const found = patterns.map(({ source, flags }) => {
  const pattern = new RegExp(source, flags + 'g')
  return texts.map((text) => [...text.matchAll(pattern)].map((match) => [...match].map((group) => group ?? null)))
})
console.log(JSON.stringify(found))
"""
ODD = [
    "",
    "\n",
    "a\n",
    "\u00a0x\u2003",
    "٣٤ ４５",
    "_a1_",
    "ŵŷ Ŵ",
    "É́",
    "a\u0301b",
    "İı ſK",
    "x.y\r\n",
    "\u200b\ufeff",
    "ﬁ ß",
]
CONSTRUCTS = [
    *(r"\bcat\b", r"(?i)straße", r"[^\W\d_]+", r"(?<=a)b(?!c)", r"a.c$", r"\s+x", r"(?P<year>\d{4})-(?:0\d|1[0-2])"),
    *(r"x{2,}?", r"[a-c-]+", r"^[\w'’-]{1,3}", r"\d+\D", r"\S\s\S", r"(?i:ab)c", r"[]^\\/|&~-]+", r"a|b|", r"(a)|(b)"),
]


def texts() -> list[str]:
    corpus = sorted((ROOT / "tests/corpus/privacy").glob("*.csv"))
    rows = [row for path in corpus for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())]
    assert len(rows) > 500
    return [*ODD, *(row["text"] for row in rows[::3])]


def matches(pattern: re.Pattern[str], text: str) -> list[list[str | None]]:
    return [[found[0], *found.groups()] for found in pattern.finditer(text)]


def found_in_javascript(patterns: list[dict[str, str]], given: list[str]) -> list[list[list[list[str | None]]]]:
    done = node("-e", FINDING, input=json.dumps({"patterns": patterns, "texts": given}))
    assert done.returncode == 0, done.stderr
    found: list[list[list[list[str | None]]]] = json.loads(done.stdout)
    return found


def test_every_exported_pattern_finds_the_same() -> None:
    known = {f"{module}.{name}": pattern for module, name, pattern in compiled_patterns()}
    assert len(known) > 50
    given = texts()
    translated = [javascript(pattern.pattern, pattern.flags & re.IGNORECASE) for pattern in known.values()]
    found = found_in_javascript(translated, given)
    differing = {
        name: text
        for (name, pattern), by_text in zip(known.items(), found, strict=True)
        for text, met in zip(given, by_text, strict=True)
        if matches(pattern, text) != met
    }
    assert differing == {}


def test_every_construct_finds_the_same() -> None:
    given = [
        *ODD,
        "cat concat",
        "STRASSE Straße",
        "ab abc aab",
        "a\nc a c",
        "2024-03 x 2024-13",
        "xxxx",
        "a-c",
        "aBc ABc",
        "]^\\",
    ]
    found = found_in_javascript([javascript(text) for text in CONSTRUCTS], given)
    for pattern, by_text in zip(CONSTRUCTS, found, strict=True):
        assert [matches(re.compile(pattern), text) for text in given] == by_text, pattern


@pytest.mark.parametrize("pattern", [r"(?m)^a", r"(?s).", r"(a)\1", r"(?a)\w"])
def test_what_has_no_counterpart_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="counterpart"):
        javascript(pattern)
