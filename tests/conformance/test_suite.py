"""The suite holds together: it is in step with its sources, covers every requirement and keeps to its schema."""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from dardr_conformance.compile import authored_rules, compiled
from dardr_conformance.faults import KitError
from dardr_conformance.file_cases import file_cases
from dardr_conformance.requirements import ROLES, check_cases, coverage
from dardr_conformance.suites import Suite, requirement_of, suite_at
from tests.architecture.project import ROOT, run
from tests.conformance.conftest import CONFORMANCE

SCHEMAS = sorted((CONFORMANCE / "schemas").glob("*.schema.json"))
CARRIERS = "JSON CSV ZIP XLSX NDJSON JSONLD TURTLE NTRIPLES".split()


def broken(schema: str, content: object) -> list[str]:
    """Where content breaks a schema of the kit."""
    validator = Draft202012Validator(json.loads((CONFORMANCE / "schemas" / schema).read_bytes()))
    return [f"{list(fault.path)}: {fault.message[:200]}" for fault in validator.iter_errors(content)]


@pytest.mark.parametrize("seed", ["1", "20261"])
def test_the_compiled_suite_is_in_step(seed: str, tmp_path: Path) -> None:
    done = run(sys.executable, "-m", "dardr_conformance.compile", "--into", tmp_path, PYTHONHASHSEED=seed)
    assert done.returncode == 0, done.stderr
    fresh = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {name: (CONFORMANCE / name).read_bytes() if (CONFORMANCE / name).exists() else b"" for name in fresh}
    rules = {path.relative_to(CONFORMANCE).as_posix() for path in (CONFORMANCE / "cases/rules").rglob("*.*")}
    assert sorted(name for name in fresh if fresh[name] != kept[name]) == [], "run: make generate"
    assert rules - fresh.keys() == set(), "run: make generate"


def test_the_manifest_keeps_to_its_schema(suite: Suite) -> None:
    assert broken("manifest.schema.json", suite.manifest) == []


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_every_schema_is_one(path: Path) -> None:
    Draft202012Validator.check_schema(json.loads(path.read_bytes()))


def test_every_requirement_has_a_case(suite: Suite) -> None:
    found = coverage(suite.manifest["requirements"], suite.manifest["cases"])
    shown = sum(bool(cases) for cases in found.values())
    print(f"{shown} of {len(found)} requirements have a case")
    assert [name for name, cases in found.items() if not cases] == []


def test_a_requirement_without_a_case_is_seen(suite: Suite) -> None:
    more = {**suite.manifest["requirements"][0], "id": "REQ-CHK-NEW-001", "always": False}
    assert coverage([more], suite.manifest["cases"]) == {"REQ-CHK-NEW-001": []}


def test_a_rule_whose_cases_never_break_it_is_not_covered(suite: Suite) -> None:
    name = requirement_of("ACT-005")
    passing = [case for case in suite.manifest["cases"] if not case["expected"].get("findings")]
    assert coverage([suite.requirements[name]], passing) == {name: []}


def test_every_rule_is_a_requirement_but_those_that_no_file_can_show(suite: Suite) -> None:
    rules = {yaml.safe_load(path.read_text(encoding="utf-8"))["id"] for path in (ROOT / "validators/rules").glob("*")}
    apart = {row["rule"] for row in suite.manifest["apart"]}
    named = {
        name.removeprefix(requirement_of("")) for name in suite.requirements if name.startswith(requirement_of(""))
    }
    assert named == rules - apart
    assert apart <= rules


def test_every_role_has_cases_at_its_first_level(suite: Suite) -> None:
    first = Counter(case.role for case in suite.cases if case.level == min(suite.levels))
    assert set(first) == set(ROLES)


@pytest.mark.parametrize("prefix", ["REQ-FMT", "REQ-RT"])
def test_every_carrier_is_asked_for(suite: Suite, prefix: str) -> None:
    assert {f"{prefix}-{carrier}" for carrier in CARRIERS} <= suite.requirements.keys()


def test_every_page_that_a_requirement_rests_on_is_there(suite: Suite) -> None:
    pages = {row["page"] for row in suite.manifest["requirements"] if not row["page"].startswith("https://w3id.org/")}
    for page in pages:
        path, _, anchor = page.partition("#")
        text = (ROOT / path).read_text(encoding="utf-8")
        headings = {line.lstrip("# ").lower().replace(" ", "-") for line in text.splitlines() if line.startswith("#")}
        assert not anchor or anchor in headings, page


def test_titles_and_reasons_are_in_both_languages(suite: Suite) -> None:
    same = [case.id for case in suite.cases if case.title["en"] == case.title["cy"]]
    assert same == []


def test_a_changed_file_is_seen(suite: Suite, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(CONFORMANCE, tmp_path / "suite", ignore=shutil.ignore_patterns("dardr_conformance")))
    assert suite_at(copy).sha256 == suite.sha256
    case = copy / "cases/rules/ACT-005/02.json"
    case.write_bytes(case.read_bytes().replace(b"abandoned", b"completed"))
    with pytest.raises(KitError, match=r"cases/rules/ACT-005/02\.json differ"):
        suite_at(copy)
    with pytest.raises(KitError, match="There is no conformance suite"):
        suite_at(tmp_path)


def test_a_rule_that_is_added_brings_its_cases(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for folder in ("conformance", "validators/rules"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("dardr_conformance"))
    generated = root / "schema/dardr_schema/generated"
    generated.mkdir(parents=True)
    for name in ("report.schema.json", "submission.schema.json"):
        shutil.copy(ROOT / "schema/dardr_schema/generated" / name, generated)
    before = json.loads(compiled(root)["manifest.json"])
    rule = yaml.safe_load((root / "validators/rules/ACT-005.yaml").read_text(encoding="utf-8"))
    rule["id"] = "ACT-900"
    (root / "validators/rules/ACT-900.yaml").write_text(yaml.safe_dump(rule, allow_unicode=True), encoding="utf-8")
    after = json.loads(compiled(root)["manifest.json"])
    new = [case for case in after["cases"] if case["id"].startswith("rules/ACT-900/")]
    assert len(new) == len(rule["cases"])
    assert len(after["cases"]) == len(before["cases"]) + len(new)
    assert {finding["rule"] for case in new for finding in case["expected"]["findings"]} == {"ACT-900"}
    assert requirement_of("ACT-900") in {row["id"] for row in after["requirements"]}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"requirements": ["REQ-NO-SUCH"]}, "REQ-NO-SUCH"),
        ({"requirements": []}, "none at all"),
        ({"requirements": ["REQ-RT-WELSH"]}, "of another role"),
        ({"input": "nowhere.json"}, "there is no file nowhere.json"),
        ({"input": "../../../requirements.yaml/../../../x"}, "there is no file"),
        ({"surplus": 1}, "unknown keys"),
    ],
)
def test_a_wrong_case_stops_the_compile(change: dict[str, object], said: str, suite: Suite, tmp_path: Path) -> None:
    shutil.copytree(CONFORMANCE / "cases/files", tmp_path / "cases/files")
    path = tmp_path / "cases/files/partial-dates/case.yaml"
    (first, *rest) = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(yaml.safe_dump([{**first, **change}, *rest]), encoding="utf-8")
    rules = authored_rules(ROOT / "validators/rules")
    with pytest.raises(KitError, match=said):
        check_cases(suite.manifest["requirements"], list(file_cases(tmp_path, rules)))


def test_the_authored_rules_are_all_read() -> None:
    assert len(authored_rules(ROOT / "validators/rules")) == len(list((ROOT / "validators/rules").glob("*.yaml")))
