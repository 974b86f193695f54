"""Compile the conformance suite: `python -m dardr_conformance.compile` writes manifest.json and cases/rules/."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from dardr_conformance import file_cases, rule_cases
from dardr_conformance.canonical import lined, sha256
from dardr_conformance.faults import KitError
from dardr_conformance.requirements import check_cases, requirements
from dardr_conformance.suites import MANIFEST
from dardr_schema.tables import edition

CONFORMANCE = Path(__file__).parent.parent
FRAME = "suite.yaml"
"""What the manifest says of itself: its title, roles and levels."""
SCHEMAS = "schemas"
SHARED_SCHEMAS = ("report.schema.json", "submission.schema.json")
"""Schemas of the standard that a suite carries along, so that it can be used by itself."""
BESIDE = (*(f"{SCHEMAS}/{name}" for name in SHARED_SCHEMAS), MANIFEST)


def compiled(root: Path) -> dict[str, bytes]:
    """The compiled files of the suite by path: the manifest, the rules' cases, the shared schemas.

    Raises: KitError naming what is wrong in an authored file.
    """
    authored = root / "conformance"
    rules = authored_rules(root / "validators" / "rules")
    frame = _frame(authored / FRAME)
    apart = {row["rule"] for row in frame["apart"]}
    written = list(rule_cases.rule_cases(rules, apart))
    files = {name: part for case in written for name, part in case.files.items()}
    for name in SHARED_SCHEMAS:
        files[f"{SCHEMAS}/{name}"] = (root / "schema/dardr_schema/generated" / name).read_bytes()
    cases = [*(case.row for case in written), *file_cases.file_cases(authored, rules)]
    needed = requirements(authored, {name: rule for name, rule in rules.items() if name not in apart})
    _check_ids(cases)
    check_cases(needed, cases)
    kept = {name: (authored / name).read_bytes() for name in sorted(_kept(authored))}
    digests = {name: sha256(part) for name, part in {**kept, **files}.items()}
    content = {
        **frame,
        "manifest": "1.0",
        "standard": edition(),
        "requirements": needed,
        "cases": cases,
        "files": digests,
    }
    return {**files, MANIFEST: lined(content)}


def authored_rules(folder: Path) -> dict[str, dict[str, Any]]:
    """The authored rules by id. Their form is checked where they are compiled for validators."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found = (yaml.load(path.read_text(encoding="utf-8"), loader) for path in sorted(folder.glob("*.yaml")))
    return {rule["id"]: rule for rule in found}


def _frame(path: Path) -> Mapping[str, Any]:
    import yaml

    content: Mapping[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def _kept(authored: Path) -> Iterator[str]:
    """The authored files that belong to the suite: those of the whole-file cases, and the schemas of the kit."""
    for folder in (file_cases.FOLDER, SCHEMAS):
        for path in (authored / folder).rglob("*"):
            name = path.relative_to(authored).as_posix()
            if path.is_file() and path.name != file_cases.AUTHORED and name not in BESIDE:
                yield name


def _check_ids(cases: Sequence[Mapping[str, Any]]) -> None:
    ids = [case["id"] for case in cases]
    twice = sorted({name for name in ids if ids.count(name) > 1}) if len(set(ids)) < len(ids) else []
    if twice:
        raise KitError(f"two cases have the id {twice[0]}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the compiled suite, and take away rule cases that no rule has any more."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--root", type=Path, default=CONFORMANCE.parent)
    parser.add_argument("--into", type=Path, default=CONFORMANCE)
    chosen = parser.parse_args(arguments)
    files = compiled(chosen.root)
    stale = chosen.into / rule_cases.FOLDER
    fresh = stale.with_name(".rules")
    shutil.rmtree(fresh, ignore_errors=True)
    own = f"{rule_cases.FOLDER}/"
    for name, content in files.items():
        if name.startswith(own):
            _write(fresh / name.removeprefix(own), content)
    shutil.rmtree(stale, ignore_errors=True)
    fresh.rename(stale)
    for name, content in files.items():
        if not name.startswith(own):
            _write(chosen.into / name, content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    main()
