"""Compile the authored rules into `generated/rules.json`: `python -m dardr_validators.compile`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from dardr_schema.editions import editions
from dardr_schema.tables import everyday_profile, tables
from dardr_validators.artefacts.every import artefacts
from dardr_validators.authored import authored_rules, parts_of
from dardr_validators.expressions.certainty import check_certainty
from dardr_validators.expressions.parse import parse
from dardr_validators.expressions.resolve import resolved
from dardr_validators.expressions.syntax import Node, walk
from dardr_validators.faults import StandardError
from dardr_validators.links import ancestors, collections
from dardr_validators.published.checks import NAMES as PUBLISHED_CHECKS
from dardr_validators.rules import condition_of
from dardr_validators.since import check_since
from dardr_validators.structure import structural

PACKAGE = Path(__file__).parent
KEPT = ("since", "severity", "kind", "table", "field", "when", "must", "needs", "needs_unless", "needs_table")
WORDS = ("title", "message", "mend", "source", "cy_checked")
CHECKS = (
    "ambiguous-date", "blank-not-said", "catch-all", "code", "duplicate-heading", "elsewhere", "encoding",
    "error-value", "file-empty", "file-encrypted", "file-format", "file-json", "file-no-tables", "file-unreadable",
    "file-unsafe", "formula", "formula-text", "hidden-column", "hidden-rows", "hidden-sheet", "in-force",
    "later-column", "length", "merged-cells", "missing-column", "missing-table", "not-utf-8", "other-explained",
    "pattern", "personal-column", "ragged-row", "reference", "required", "synonym", "table-not-allowed", "type",
    "uncoded-partnership", "unique", "unknown-column", "unknown-sheet", "unseen-signs",
)  # fmt: skip
"""Structural checks that hold for every table or field, so that some rule must speak for each."""
AND = {"en": "and", "cy": "ac"}
STANDS_IN = {
    "area": "code",
    "organisation": "code",
    "damaged-row": "ragged-row",
    "duplicate-table": "duplicate-heading",
}


def compiled(folder: Path) -> dict[str, bytes]:
    """The compiled rules of a folder, and what is compiled from them for each engine: path -> content.

    Raises: StandardError naming the rule and what is wrong with it.
    """
    rules = authored_rules(folder)
    speakers = speaking(rules)
    found = [*_authored_conditions(rules), *structural(rules, speakers)]
    by_table: dict[str, list[dict[str, Any]]] = {}
    for condition in found:
        looked = {"above": sorted(_above(condition)), "reads": sorted(_reads(condition))}
        by_table.setdefault(condition["table"], []).append({**condition, **looked})
    content: dict[str, Any] = {
        "rules": {name: _kept(rule) for name, rule in rules.items()},
        "conditions": {name: by_table[name] for name in tables() if name in by_table},
        "speakers": speakers,
        "undecided": [_undecided(name, rule) for name, rule in rules.items() if "undecided" in rule],
    }
    held = {name: [condition_of(row) for row in rows] for name, rows in content["conditions"].items()}
    return {"rules.json": _lined(content), **artefacts(held, rules)}


def _lined(content: Mapping[str, Any]) -> bytes:
    """The content as JSON, a line for each rule, condition and speaker: quick to read, and a small difference."""
    conditions = {name: _block("[]", map(_line, found)) for name, found in content["conditions"].items()}
    parts = {
        "conditions": _block("{}", (_line(name) + b": " + found for name, found in conditions.items())),
        "rules": _block("{}", (_line(name) + b": " + _line(rule) for name, rule in sorted(content["rules"].items()))),
        "undecided": _block("[]", map(_line, content["undecided"])),
        "speakers": _block(
            "{}", (_line(name) + b": " + _line(rule) for name, rule in sorted(content["speakers"].items()))
        ),
    }
    return _block("{}", (_line(name) + b": " + part for name, part in parts.items())) + b"\n"


def _block(brackets: str, lines: Iterable[bytes]) -> bytes:
    return brackets[0].encode() + b"\n" + b",\n".join(lines) + b"\n" + brackets[1].encode()


def _line(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def speaking(rules: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Structural check, alone or with its table and field -> the rule that speaks for it."""
    found: dict[str, str] = {}
    for name, rule in rules.items():
        for check in rule.get("checks", ()):
            if check["check"].startswith("python:") and check["check"] not in PUBLISHED_CHECKS:
                raise StandardError(f"{name}: there is no function {check['check']}")
            place = f" {check['table']}.{check['field']}" if "table" in check else ""
            if found.setdefault(check["check"] + place, name) != name:
                raise StandardError(f"{name}: {check} is spoken for by {found[check['check'] + place]}")
            if place and check["field"] not in tables()[check["table"]].fields:
                raise StandardError(f"{name}: there is no field{place}")
    for check, other in STANDS_IN.items():
        if check not in found and other in found:
            found[check] = found[other]
    silent = [check for check in CHECKS if check not in found]
    if silent and len(rules) > 1:
        raise StandardError(f"no rule speaks for {', '.join(silent)}")
    return found


def _authored_conditions(rules: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for name, rule in rules.items():
        for part in parts_of(rule):
            try:
                found = _authored_condition(name, part)
                check_since(str(rule["since"]), found)
                yield found
            except StandardError as fault:
                raise StandardError(f"{name}: {fault}") from fault


def _authored_condition(name: str, part: Mapping[str, Any]) -> dict[str, Any]:
    table, field = part["table"], part.get("field")
    when, must = parsed(table, part.get("when")), parsed(table, part["must"])
    assert must is not None
    check_certainty(when, must)
    if field and field not in tables()[table].fields:
        raise StandardError(f"{table} has no field {field}")
    needs_table = part.get("needs_table")
    return {"rule": name, "table": table, "field": field, "when": when, "must": must, "needs_table": needs_table}


def _undecided(name: str, rule: Mapping[str, Any]) -> dict[str, Any]:
    """The records that a rule cannot be decided for, as a condition that they break, and the words that say so."""
    doubt = parsed(rule["table"], rule["undecided"]["when"])
    condition = {"rule": name, "table": rule["table"], "field": None, "when": None, "must": ("not", doubt)}
    condition |= {"needs_table": None}
    looked = {"above": sorted(_above(condition)), "reads": sorted(_reads(condition))}
    return {**condition, **looked, "words": {language: rule["undecided"][language] for language in ("en", "cy")}}


def parsed(table: str, text: str | None) -> Node | None:
    """The resolved node of a condition on a table; None where there is no text."""
    return resolved(parse(str(text)), table) if text else None


def _above(condition: Mapping[str, Any]) -> set[str]:
    names = {node[1] for node in _nodes(condition) if node[0] in ("field", "children", "has", "name")}
    return names & set(ancestors(condition["table"]))


def _reads(condition: Mapping[str, Any]) -> set[str]:
    """The tables that a return must hold for the lists of a condition to be known."""
    lists = {name: table for owner in tables() for name, table in collections(owner).items()}
    named = {lists[node[2]] for node in _nodes(condition) if node[0] == "children"}
    return named & set(everyday_profile().required)


def _nodes(condition: Mapping[str, Any]) -> list[Node]:
    return [node for part in (condition["when"], condition["must"]) if part for node in walk(part)]


def _kept(rule: Mapping[str, Any]) -> dict[str, Any]:
    own_words = (
        {check: {key: _editions(text) for key, text in words.items()} for check, words in rule["words"].items()}
        if "words" in rule
        else {}
    )
    return {
        **{key: rule.get(key) for key in KEPT},
        **{key: _editions(rule[key]) for key in WORDS},
        **({"words": own_words} if own_words else {}),
        "also": [{key: part[key] for key in sorted(part)} for part in rule.get("also", ())],
        "checks": [{key: check[key] for key in sorted(check)} for check in rule.get("checks", ())],
    }


def _editions(text: Any) -> Any:
    """A text in both languages with the editions of the standard in the place kept for them."""
    if not isinstance(text, Mapping):
        return text
    *before, last = editions()
    named = {lang: f"{', '.join(before)} {word} {last}" if before else last for lang, word in AND.items()}
    return {language: words.replace("{editions}", named[language]) for language, words in text.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the compiled rules below a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--root", type=Path, default=PACKAGE.parent.parent)
    parser.add_argument("--into", type=Path, default=PACKAGE / "generated")
    chosen = parser.parse_args(arguments)
    files = compiled(chosen.root / "validators" / "rules")
    for name, content in files.items():
        (chosen.into / name).parent.mkdir(parents=True, exist_ok=True)
        (chosen.into / name).write_bytes(content)
    for found in chosen.into.rglob("*"):
        if found.is_file() and found.relative_to(chosen.into).as_posix() not in files:
            found.unlink()


if __name__ == "__main__":
    main()
