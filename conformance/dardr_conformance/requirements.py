"""The requirements: each rule is one, the others are authored; and which cases show that each is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dardr_conformance.faults import KitError
from dardr_conformance.suites import requirement_of

AUTHORED = "requirements.yaml"
RULES = "https://w3id.org/dardr/rule/"
ROLES = ("checker", "consumer", "producer", "publisher")


def requirements(root: Path, rules: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Every requirement, in order: those that are authored, then the rules."""
    import yaml

    authored = yaml.safe_load((root / AUTHORED).read_text(encoding="utf-8"))
    return [*map(_authored, authored), *map(_rule, rules.values())]


def _authored(row: Mapping[str, Any]) -> dict[str, Any]:
    if not set(row["roles"]) <= set(ROLES):
        raise KitError(f"{row['id']}: a role is one of {', '.join(ROLES)}")
    return {
        "id": row["id"],
        "roles": row["roles"],
        "always": row.get("always", False),
        "page": row["page"],
        "text": {"en": row["en"], "cy": row["cy"]},
        "cy_checked": row.get("cy_checked", False),
    }


def _rule(rule: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": requirement_of(rule["id"]),
        "roles": ["checker"],
        "always": False,
        "page": f"{RULES}{rule['id']}",
        "text": dict(rule["title"]),
        "cy_checked": rule["cy_checked"],
    }


def coverage(needed: Iterable[Mapping[str, Any]], cases: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """The cases that show each requirement is kept: for a rule, those in which it is broken."""
    found: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        broken = {requirement_of(finding["rule"]) for finding in case["expected"].get("findings", ())}
        for name in {*case["requirements"], *broken}:
            if not name.startswith(requirement_of("")) or name in broken:
                found[name].append(case["id"])
        for row in needed:
            if row["always"] and case["role"] in row["roles"]:
                found[row["id"]].append(case["id"])
    return {row["id"]: sorted(set(found[row["id"]])) for row in needed}


def check_cases(needed: list[dict[str, Any]], cases: Iterable[Mapping[str, Any]]) -> None:
    """Accept cases that each name requirements of their role.

    Raises: KitError naming the case and what is wrong with its requirements.
    """
    known = {row["id"]: row for row in needed}
    for case in cases:
        unknown = [name for name in case["requirements"] if name not in known]
        wrong = [name for name in case["requirements"] if name in known and case["role"] not in known[name]["roles"]]
        if unknown or wrong or not case["requirements"]:
            raise KitError(f"{case['id']}: unknown requirements {unknown}, of another role {wrong}, or none at all")
