"""The artefacts of every engine, and the table that says which engine can say which rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from dardr_validators.artefacts import expectations, frictionless, json_schema, shacl, sql
from dardr_validators.artefacts.compiled import Artefact, Conditions
from dardr_validators.engines.names import NATIVE
from dardr_validators.expressions.limits import LIMITS

Rules = Mapping[str, Mapping[str, Any]]
COMPILERS: Mapping[str, Callable[[Conditions, Rules], Artefact]] = {
    "expectations": expectations.compiled,
    "frictionless": frictionless.compiled,
    "jsonschema": json_schema.compiled,
    "shacl": shacl.compiled,
    "sql": sql.compiled,
}
"""Name of an engine -> what compiles the conditions for it; the native ones need nothing compiled."""


def artefacts(conditions: Conditions, rules: Rules) -> dict[str, bytes]:
    """All files below `generated/`, the table of engines among them."""
    made = {name: compile_for(conditions, rules) for name, compile_for in COMPILERS.items()}
    files = {path: content for artefact in made.values() for path, content in artefact.files.items()}
    every = {name: Artefact({}) for name in NATIVE} | made
    said = {name: _said(artefact, conditions, rules, native=name in NATIVE) for name, artefact in every.items()}
    by_rule = {rule: {name: answers[rule] for name, answers in said.items()} for rule in sorted(rules)}
    table = {"engines": list(said), "limits": LIMITS, "rules": by_rule}
    return {**files, "engines.json": orjson.dumps(table, option=orjson.OPT_INDENT_2) + b"\n"}


def _said(artefact: Artefact, conditions: Conditions, rules: Rules, *, native: bool) -> dict[str, str]:
    """Rule -> `expressed`, `reading` (decided when the file is read, before any engine) or the key of a limit."""
    asked = {one.rule for found in conditions.values() for one in found}
    programs = {} if native else {name: "program" for name, rule in rules.items() if _is_program(rule)}
    limited = {conditions[table][place].rule: limit for (table, place), limit in artefact.limits.items()} | programs
    return {name: limited.get(name) or _unlimited(name, rule, asked, artefact) for name, rule in rules.items()}


def _is_program(rule: Mapping[str, Any]) -> bool:
    return any(str(check["check"]).startswith("python:") for check in rule.get("checks", ()))


def _unlimited(name: str, rule: Mapping[str, Any], asked: set[str], artefact: Artefact) -> str:
    made = {check["check"] for check in rule.get("checks", ())} & artefact.checks
    return "expressed" if name in asked or made or _is_program(rule) else "reading"
