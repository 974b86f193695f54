"""A report as one HTML page that needs nothing else: no script, no address to fetch, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from dardr_validators.findings import Finding, Report
from dardr_validators.renderings.plain_text import legal
from dardr_validators.renderings.words import WORDS, capped, facts, part, spot

STYLE = """
:root { color-scheme: light; }
body { color: #0b0c0c; background: #fff; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem;
  padding: 1rem 1.5rem 3rem; }
h1 { font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
a { color: #1a4f8b; }
a:focus { background: #fd0; color: #0b0c0c; outline: 3px solid #0b0c0c; }
.verdict { border-left: 0.6rem solid #00594d; font-size: 1.25rem; padding: 0.5rem 1rem; }
.not-conformant, .unreadable { border-color: #b3261e; }
.conformant-with-warnings { border-color: #8a5a00; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; list-style: none; padding: 0; }
.counts strong { font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
.scroll { overflow-x: auto; }
.scroll:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; }
th, td { border-bottom: 1px solid #b1b4b6; overflow-wrap: break-word; padding: 0.5rem; text-align: left;
  vertical-align: top; }
tbody th { max-width: 16rem; min-width: 7rem; overflow-wrap: anywhere; }
td a, th a { white-space: nowrap; }
thead th { border-bottom: 2px solid #0b0c0c; }
.tag { border-radius: 0.2rem; color: #fff; font-weight: bold; padding: 0.1rem 0.4rem; white-space: nowrap; }
.error .tag { background: #b3261e; }
.warning .tag { background: #8a5a00; }
.information .tag { background: #1a4f8b; }
p { margin: 0.25rem 0; }
td p:first-child { margin-top: 0; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
"""


def render(report: Report, language: str) -> bytes:
    """The report as a page."""
    return ("\n".join(_page(report, language)) + "\n").encode("utf-8", errors="replace")


def _page(report: Report, language: str) -> Iterator[str]:
    words, name = WORDS[language], _text(str(report.source["name"]))
    title = words["report"].format(name=name)
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title} - {words['standard']}</title>"
    yield f"<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{words['report'].format(name=f'<bdi>{name}</bdi>')}</h1>"
    yield f'<p class="verdict {report.verdict}">{words[report.verdict]}</p>'
    yield '<ul class="counts">'
    yield from (f"<li><strong>{count}</strong> {words[kind]}</li>" for kind, count in report.counts.items())
    yield "</ul>"
    if report.readable:
        yield from (f"<p>{_text(fact)}</p>" for fact in facts(report, language))
    yield from _sections(report, language)
    yield from (f"<p>{_text(sentence)}</p>" for _, sentence in capped(report, language))
    yield from _unchecked(report, language)
    yield "</main>\n</body>\n</html>"


def _sections(report: Report, language: str) -> Iterator[str]:
    parts: dict[str, list[Finding]] = {}
    for finding in report.findings:
        parts.setdefault(part(finding, language), []).append(finding)
    if not parts:
        yield f"<p>{WORDS[language]['no-findings']}</p>"
    for number, (name, found) in enumerate(parts.items(), 1):
        yield "<section>"
        shown = name if name != WORDS[language]["file"] else name[:1].upper() + name[1:]
        yield f'<h2 id="part-{number}"><bdi>{_text(shown)}</bdi></h2>'
        yield _table(f"part-{number}")
        yield _head(language, "where", "severity", "found", "to-mend", "rule")
        yield "<tbody>"
        yield from (_row(finding, language) for finding in found)
        yield "</tbody>\n</table>\n</div>\n</section>"


def _table(label: str) -> str:
    """A table that a narrow screen scrolls, by keyboard too."""
    named = f'aria-labelledby="{label}"'
    return f'<div class="scroll" role="region" {named} tabindex="0">\n<table {named}>'


def _head(language: str, *columns: str) -> str:
    cells = "".join(f'<th scope="col">{WORDS[language][column]}</th>' for column in columns)
    return f"<thead><tr>{cells}</tr></thead>"


def _row(finding: Finding, language: str) -> str:
    words = WORDS[language]
    place = _text(spot(finding, language) or words["sheet" if "sheet" in finding.location else "file"])
    mend = f"<p>{_text(finding.mend[language])}</p>"
    if finding.suggestion is not None:
        label = words["read" if finding.suggestion.safe else "suggestion"]
        mend += f"<p>{label}<strong>{_text(finding.suggestion.value)}</strong></p>"
    return (
        f'<tr class="{finding.severity}"><th scope="row">{_breakable(place)}</th>'
        f'<td><span class="tag">{words["one-" + finding.severity]}</span></td>'
        f"<td>{_text(finding.message[language])}</td><td>{mend}</td><td>{_rule(finding.rule)}</td></tr>"
    )


def _unchecked(report: Report, language: str) -> Iterator[str]:
    if not report.not_checked:
        return
    yield "<section>"
    yield f'<h2 id="unchecked">{WORDS[language]["passed-over"]}</h2>'
    yield _table("unchecked")
    yield _head(language, "rule", "reason")
    yield "<tbody>"
    for item in report.not_checked:
        reason = _text(str(item["reason"][language]))
        yield f'<tr><th scope="row">{_rule(str(item["rule"]))}</th><td>{reason}</td></tr>'
    yield "</tbody>\n</table>\n</div>\n</section>"


def _rule(name: str) -> str:
    return f'<a href="https://w3id.org/dardr/rule/{_text(name)}">{_text(name)}</a>'


def _breakable(text: str) -> str:
    """A place that breaks where its parts meet, not in the middle of a name."""
    return re.sub(r"(?<=\w)(?=[/_]\w)", "<wbr>", text)


def _text(text: str) -> str:
    return escape(legal(text))
