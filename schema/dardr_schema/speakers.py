"""Which rule speaks for a structural check, read from the authored rules: build time only."""

from __future__ import annotations

from pathlib import Path

import yaml

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The quick loader where PyYAML has it."""


def speakers(folder: Path) -> dict[str, str]:
    """Structural check, alone or with its table and field -> the id of the rule whose ``checks`` name it."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        rule = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)
        for check in rule.get("checks", ()):
            place = f" {check['table']}.{check['field']}" if "table" in check else ""
            found.setdefault(check["check"] + place, rule["id"])
    return found
