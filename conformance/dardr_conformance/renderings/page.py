"""Results as one HTML page that needs nothing else: no script, no address to fetch, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dardr_conformance.renderings.junit import legal
from dardr_conformance.renderings.words import WORDS
from dardr_conformance.results import Outcome, Results

STYLE = """
:root { color-scheme: light; }
body { color: #0b0c0c; background: #fff; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem;
  padding: 1rem 1.5rem 3rem; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.4rem; margin-top: 2.5rem; }
a { color: #1a4f8b; }
a:focus, summary:focus { background: #fd0; color: #0b0c0c; outline: 3px solid #0b0c0c; }
.verdict { border-left: 0.6rem solid #00594d; font-size: 1.25rem; padding: 0.5rem 1rem; }
.failed { border-color: #b3261e; }
dl { display: grid; gap: 0 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
.scroll { overflow-x: auto; }
.scroll:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; }
th, td { border-bottom: 1px solid #b1b4b6; padding: 0.5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #0b0c0c; }
tbody th { font-weight: normal; min-width: 8rem; overflow-wrap: break-word; }
.tag { border-radius: 0.2rem; background: #00594d; color: #fff; font-weight: bold; padding: 0.1rem 0.4rem;
  white-space: nowrap; }
.tag.failed { background: #b3261e; }
ul { margin: 0; padding-left: 1.2rem; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
"""


def render(results: Results, language: str) -> bytes:
    """The results as a page."""
    return ("\n".join(_page(results, language)) + "\n").encode("utf-8", errors="replace")


def _page(results: Results, language: str) -> Iterator[str]:
    words, suite = WORDS[language], results.suite
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{words['title']}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{words['title']}</h1>"
    kind = "" if results.passed else " failed"
    yield f'<p class="verdict{kind}">{words["yes" if results.passed else "no"]}</p>'
    if not results.whole:
        yield f"<p>{words['part']}</p>"
    software = " ".join(results.software.get(key, "") for key in ("name", "version")).strip()
    yield "<dl>"
    for name, value in (
        ("software", software or words["unknown"]),
        ("standard", suite.manifest["standard"]),
        ("claimed", str(results.level)),
        ("suite", suite.sha256),
    ):
        yield f"<dt>{words[name]}</dt><dd>{_text(value)}</dd>"
    yield "</dl>"
    yield from _roles(results, language)
    yield from _broken(results, language)
    yield from _cases(results, language)
    yield "</main>\n</body>\n</html>"


def _roles(results: Results, language: str) -> Iterator[str]:
    words = WORDS[language]
    titles = {row["role"]: row["title"][language] for row in results.suite.manifest["roles"]}
    yield from _table(
        "roles", words["roles"], [words[name] for name in ("role", "level", "count-passed", "count-failed")]
    )
    for role, level in results.levels().items():
        own = results.of(role)
        if not own:
            continue
        passed = sum(outcome.passed for outcome in own)
        cells = f"<td>{level or words['none']}</td><td>{passed}</td><td>{len(own) - passed}</td>"
        yield f'<tr><th scope="row">{_text(titles[role])}</th>{cells}</tr>'
    yield "</tbody>\n</table>\n</div>\n</section>"


def _broken(results: Results, language: str) -> Iterator[str]:
    broken = results.broken()
    if not broken:
        return
    words = WORDS[language]
    yield from _table("broken", words["broken"], [words["requirement"], words["asks"], words["count"]])
    for name, count in broken.items():
        text = results.suite.requirements[name]["text"][language]
        yield f'<tr><th scope="row">{name}</th><td>{_text(text)}</td><td>{count}</td></tr>'
    yield "</tbody>\n</table>\n</div>\n</section>"


def _cases(results: Results, language: str) -> Iterator[str]:
    words = WORDS[language]
    yield from _table("cases", words["all"], [words[name] for name in ("case", "cases", "what")])
    ordered = sorted(results.outcomes, key=lambda outcome: outcome.passed)
    yield from (_row(outcome, language) for outcome in ordered)
    yield "</tbody>\n</table>\n</div>\n</section>"


def _row(outcome: Outcome, language: str) -> str:
    words, case = WORDS[language], outcome.case
    kind, word = ("", words["passed"]) if outcome.passed else (" failed", words["failed"])
    reasons = "".join(f"<li>{one.requirement}: {_text(one.reason[language])}</li>" for one in outcome.failures)
    told = f"<ul>{reasons}</ul>" if reasons else ""
    return (
        f'<tr><th scope="row">{_text(case.id)}</th><td>{_text(case.title[language])}</td>'
        f'<td><span class="tag{kind}">{word}</span>{told}</td></tr>'
    )


def _table(name: str, title: str, columns: list[str]) -> Iterator[str]:
    """The head of a section with a table that a narrow screen scrolls, by keyboard too."""
    yield f'<section>\n<h2 id="{name}">{_text(title)}</h2>'
    yield f'<div class="scroll" role="region" aria-labelledby="{name}" tabindex="0">\n<table aria-labelledby="{name}">'
    cells = "".join(f'<th scope="col">{_text(column)}</th>' for column in columns)
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"


def _text(text: str) -> str:
    return escape(legal(text))
