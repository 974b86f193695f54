"""The authored rule files, read and checked when the standard is compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables
from dardr_validators.faults import StandardError

LANGUAGES = ("en", "cy")
SEVERITIES = ("error", "warning", "information")
NEEDED = ("id", "since", "severity", "title", "message", "mend", "source", "cy_checked", "cases")
ALLOWED = (
    *NEEDED,
    *(
        "kind",
        "table",
        "field",
        "when",
        "must",
        "also",
        "checks",
        "needs",
        "needs_unless",
        "needs_table",
        "until",
        "replaced_by",
        "words",
    ),
    "undecided",
)
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
GENERAL = ("field", "table", "since", "editions", "cells", "headings")


def authored_rules(folder: Path) -> dict[str, dict[str, Any]]:
    """All rule files of a folder by id.

    Raises: StandardError naming the file and what is wrong in it.
    """
    import yaml

    found: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            content = yaml.safe_load(path.read_text(encoding="utf-8"))
            check_rule(content, path.stem)
        except (yaml.YAMLError, StandardError) as fault:
            raise StandardError(f"{path.name}: {fault}") from fault
        found[content["id"]] = {"kind": "conditional" if content.get("must") else "structural", **content}
    return found


def check_rule(content: Mapping[str, Any], name: str) -> None:
    """Accept the form of one rule file.

    Raises: StandardError with what was expected and met.
    """
    if not isinstance(content, dict):
        raise StandardError("expected a mapping")
    absent = [key for key in NEEDED if key not in content]
    surplus = [key for key in content if key not in ALLOWED]
    if absent or surplus:
        raise StandardError(f"missing keys {absent}, unknown keys {surplus}")
    if content["id"] != name or not re.fullmatch(r"[A-Z]{3}-(\d{3}|[A-Z-]+)", name):
        raise StandardError(f"the id {content['id']!r} is not the file's name")
    if content["severity"] not in SEVERITIES:
        raise StandardError(f"severity is one of {', '.join(SEVERITIES)}")
    if not (content.get("must") or content.get("checks") or content.get("needs")):
        raise StandardError("a rule has must or checks")
    for key in ("title", "message", "mend"):
        _check_text(content, key)
    checks = {check["check"] for check in content.get("checks", ())}
    for check, words in content.get("words", {}).items():
        if check not in checks or sorted(words) != ["mend", "message"]:
            raise StandardError(f"words of {check}: expected message and mend of a check that this rule speaks for")
        for key in words:
            _check_text({**content, key: words[key]}, key)
    if "undecided" in content:
        _check_undecided(content)
    if not isinstance(content["cases"], list):
        raise StandardError("cases is a list")


def _check_undecided(content: Mapping[str, Any]) -> None:
    if sorted(content["undecided"]) != ["cy", "en", "when"] or not content.get("table"):
        raise StandardError("undecided has when, en and cy, and the rule has a table")
    if any("{number}" not in content["undecided"][language] for language in LANGUAGES):
        raise StandardError("undecided says for how many records, with {number}")


def _check_text(content: Mapping[str, Any], key: str) -> None:
    text = content[key]
    if not isinstance(text, dict) or sorted(text) != sorted(LANGUAGES) or not all(text.values()):
        raise StandardError(f"{key} says the same in {' and '.join(LANGUAGES)}")
    used = {language: set(PLACEHOLDER.findall(text[language])) for language in LANGUAGES}
    if used["en"] != used["cy"]:
        raise StandardError(f"{key} uses other placeholders in Welsh than in English")
    for name in used["en"] - set(GENERAL):
        table = tables().get(str(content.get("table")))
        if table is None or name not in table.fields or not table.fields[name].safe_to_show:
            raise StandardError(f"{key} may not show {{{name}}}: only fields of its table that are safe to show")


def parts_of(rule: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The conditions of a rule: its own, then those under `also`, which point at other fields for the same reason."""
    if not rule.get("must"):
        return []
    shared = {key: rule[key] for key in ("table", "needs_table") if key in rule}
    return [rule, *({**shared, **part} for part in rule.get("also", ()))]
