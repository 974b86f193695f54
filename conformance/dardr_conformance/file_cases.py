"""The authored cases: a folder holds files as people send them, and case.yaml says what is expected of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dardr_conformance.expectations import expected_report, finding
from dardr_conformance.faults import KitError

FOLDER = "cases/files"
AUTHORED = "case.yaml"
NEEDED = ("id", "title", "role", "level", "requirements", "source", "input", "expected")
ALLOWED = (*NEEDED, "asked", "profile", "today", "previous", "registry", "through", "to")
ASKED = {"checker": "validate", "consumer": "convert", "producer": "export", "publisher": "publish"}
PATHS = ("input", "registry")
CONTENT = ("content", "counts")
"""What is expected and stands in a file of its own: the content of a return, the counts of a release."""


def file_cases(root: Path, rules: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The row of every authored case.

    Raises: KitError naming the file and what is wrong in it.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for path in sorted((root / FOLDER).glob(f"*/{AUTHORED}")):
        try:
            for authored in yaml.load(path.read_text(encoding="utf-8"), loader):
                yield _row(root, path.parent, authored, rules)
        except (yaml.YAMLError, KitError, KeyError, TypeError) as fault:
            raise KitError(f"{path.relative_to(root).as_posix()}: {fault}") from fault


def _row(
    root: Path, folder: Path, authored: Mapping[str, Any], rules: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    absent = [key for key in NEEDED if key not in authored]
    surplus = [key for key in authored if key not in ALLOWED]
    if absent or surplus:
        raise KitError(f"missing keys {absent}, unknown keys {surplus}")
    row = {
        **authored,
        "id": f"files/{folder.name}/{authored['id']}",
        "standard": str(authored.get("standard", "1.0")),
        "asked": ASKED[authored["role"]],
    }
    for key in PATHS:
        if key in row:
            row[key] = _path(root, folder, row[key])
    if "previous" in row:
        row["previous"] = [_path(root, folder, name) for name in row["previous"]]
    if row["asked"] == "validate":
        row["today"] = str(row["today"])
        row["expected"] = _report(row["expected"], rules)
    else:
        row["expected"] = {
            key: _path(root, folder, value) if key in CONTENT else value for key, value in row["expected"].items()
        }
    return row


def _path(root: Path, folder: Path, name: str) -> str:
    """The path in the suite of a file that an author names from the case's own folder."""
    path = (folder / name).resolve()
    if not path.exists() or not path.is_relative_to(root.resolve()):
        raise KitError(f"there is no file {name} in the suite")
    return path.relative_to(root.resolve()).as_posix()


def _report(authored: Mapping[str, Any], rules: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    findings = []
    for then in authored["findings"]:
        rule = rules[then["rule"]]
        severity = then.get("severity", rule["severity"])
        place = then.get("table", rule.get("table")), then.get("row", 0), then.get("field")
        more = {key: then[key] for key in ("location",) if key in then}
        findings.append({**finding(then["rule"], severity, *place), **more})
    return expected_report(findings, **{key: value for key, value in authored.items() if key != "findings"})
