"""A rule is one file: added to a copy of the project and compiled, it is in all that is made, and every engine runs it.

Nothing is patched. The copy has the packages' own code, and its compile steps are those of ``make generate``.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from dardr_validators.engines.names import ADAPTED, ENGINES
from dardr_validators.expressions.sql_dialects import DIALECTS
from dardr_validators.sources import Source
from dardr_validators.validate import validate
from tests.architecture.project import LEFT_BY_TOOLS, PACKAGES, ROOT
from tests.browser import checker
from tests.rules.given import TODAY

RULE = "ACT-990"
TABLE, FIELD = "action", "number"
COMPILED = ("dardr_validators.compile", "dardr_conformance.compile")
"""The steps of ``make generate`` that read rules and their cases."""
MAY_CHANGE = (
    "validators/dardr_validators/generated/",
    f"validators/rules/{RULE}.yaml",
    "conformance/manifest.json",
    f"conformance/cases/rules/{RULE}/",
)
CONTENT = {
    "id": RULE,
    "since": "1.0",
    "severity": "error",
    "table": TABLE,
    "field": FIELD,
    "when": "has(self.number)",
    "must": "self.number != '990'",
    "title": {"en": "No action bears the number 990", "cy": "Nid oes cam gweithredu â'r rhif 990"},
    "message": {
        "en": "Action {action_id} bears the number 990.",
        "cy": "Y rhif 990 sydd ar gam gweithredu {action_id}.",
    },
    "mend": {"en": "Give it another number.", "cy": "Rhowch rif arall iddo."},
    "source": "Made up for a test",
    "cy_checked": False,
    "cases": [
        {"name": "another number passes", "given": {"action": [{"number": "991"}]}, "then": []},
        {
            "name": "the number is reported at its cell",
            "given": {"action": [{"number": "990"}]},
            "then": [{"row": 1, "field": FIELD}],
        },
    ],
}
SAID = """
import sys
from pathlib import Path
import orjson
from dardr_validators.sources import Source
from dardr_validators.validate import validate
from datetime import date

good, bad, day, *engines = sys.argv[1:]
told = {
    engine: [
        validate(Source("return.json", Path(path).read_bytes()), today=date.fromisoformat(day), engine=engine).to_json()
        for path in (good, bad)
    ]
    for engine in engines
}
print(orjson.dumps(told).decode())
"""
PAGES = """
import sys

import orjson
from tools.pages.model_pages import model_pages
from tools.pages.rule_pages import rule_pages

found = {
    language: {page.place: str(page.body) for make in (rule_pages, model_pages) for page in make(language)}
    for language in ("en", "cy")
}
naming = {
    language: {place: body for place, body in pages.items() if sys.argv[1] in body}
    for language, pages in found.items()
}
print(orjson.dumps(naming).decode())
"""


@dataclass(frozen=True)
class Copy:
    """A copy of the project with one more rule, compiled; ``changed``: the files that compiling it wrote anew."""

    folder: Path
    changed: tuple[str, ...]

    @property
    def environment(self) -> dict[str, str]:
        """An environment in which Python finds the copy's packages before the project's."""
        packages = [str(self.folder / path.parent.relative_to(ROOT)) for path in PACKAGES.values()]
        return {**os.environ, "PYTHONPATH": os.pathsep.join([*packages, str(self.folder)])}

    def said(self, *arguments: str | Path) -> str:
        """What Python says in the copy."""
        command = [sys.executable, *map(str, arguments)]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False, timeout=200
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def generated(self, name: str) -> str:
        """What a compiled file of the validators says."""
        return (self.folder / "validators/dardr_validators/generated" / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    folder = tmp_path_factory.mktemp("project")
    for name in ("vocabularies", "schema", "validators", "service", "conformance", "tools", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(*LEFT_BY_TOOLS))
    shutil.copyfile(ROOT / "Makefile", folder / "Makefile")
    made = Copy(folder, ())
    before = digests(folder)
    text = yaml.safe_dump(CONTENT, allow_unicode=True, sort_keys=False)
    (folder / f"validators/rules/{RULE}.yaml").write_text(text, encoding="utf-8")
    for module in COMPILED:
        made.said("-m", module)
    after = digests(folder)
    assert before.keys() <= after.keys()
    return Copy(folder, tuple(sorted(name for name, digest in after.items() if before.get(name) != digest)))


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_nothing_is_written_but_the_rule_and_what_is_compiled(copy: Copy) -> None:
    assert [name for name in copy.changed if not name.startswith(MAY_CHANGE)] == []
    unchanged = [place for place in MAY_CHANGE if not any(name.startswith(place) for name in copy.changed)]
    assert unchanged == []


def test_it_is_among_the_compiled_rules(copy: Copy) -> None:
    compiled = json.loads(copy.generated("rules.json"))
    assert compiled["rules"][RULE]["title"] == CONTENT["title"]
    assert [row["field"] for row in compiled["conditions"][TABLE] if row["rule"] == RULE] == [FIELD]


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_it_is_in_every_dialect_of_sql(copy: Copy, dialect: str) -> None:
    assert f"-- {RULE}: {TABLE}.{FIELD}\nSELECT" in copy.generated(f"sql/rules.{dialect}.sql")
    statements = json.loads(copy.generated(f"sql/{dialect}.json"))[TABLE]
    assert [statement for statement in statements if "'990'" in statement]


@pytest.mark.parametrize("dialect", ["postgresql", "sqlite"])
def test_a_database_can_refuse_what_breaks_it(copy: Copy, dialect: str) -> None:
    assert f'"{RULE}.' in copy.generated(f"sql/checks.{dialect}.sql")


def test_it_is_in_shacl_json_schema_frictionless_and_great_expectations(copy: Copy) -> None:
    assert f"rdfs:seeAlso rule:{RULE} ;" in copy.generated("rules.shacl.ttl")
    schema = json.loads(copy.generated("rules.schema.json"))
    assert RULE in [part["x-rule"] for part in schema["$defs"][f"{TABLE}.rules"]["allOf"]]
    checklist = json.loads(copy.generated(f"frictionless/{TABLE}.json"))
    assert any(check["name"].startswith(f"{RULE.lower()}-") for check in checklist["checks"])
    suite = json.loads(copy.generated(f"expectations/{TABLE}.json"))
    assert RULE in [expectation["meta"]["rule"] for expectation in suite["expectations"]]


def test_the_table_of_engines_says_that_each_can_say_it(copy: Copy) -> None:
    table = json.loads(copy.generated("engines.json"))
    assert table["rules"][RULE] == dict.fromkeys(table["engines"], "expressed")
    assert set(ADAPTED) <= set(table["engines"])


def test_it_is_a_requirement_of_the_conformance_suite_with_its_cases(copy: Copy) -> None:
    suite = manifest(copy)
    assert f"REQ-CHK-{RULE}" in {row["id"] for row in suite["requirements"]}
    cases = [case for case in suite["cases"] if f"REQ-CHK-{RULE}" in case["requirements"]]
    assert [[found["rule"] for found in case["expected"]["findings"]] for case in cases] == [[], [RULE]]
    for case in cases:
        content = (copy.folder / "conformance" / case["input"]).read_bytes()
        assert suite["files"][case["input"]] == hashlib.sha256(content).hexdigest()


def test_it_has_a_page_in_each_language_and_those_of_its_table_and_field_lead_there(copy: Copy) -> None:
    pages = json.loads(copy.said("-c", PAGES, RULE))
    for language, found in pages.items():
        assert {f"rules/{RULE}", "rules/index", f"tables/{TABLE}", f"fields/{TABLE}/{FIELD}"} <= found.keys()
        page = found[f"rules/{RULE}"]
        for words in (CONTENT["title"], CONTENT["message"], CONTENT["mend"]):
            assert words[language].replace("'", "&#39;") in page  # type: ignore[index]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_command_shows_it(copy: Copy, language: str) -> None:
    shown = copy.said("-m", "dardr_service.command_line", "standard", "show", RULE, "--lang", language)
    assert CONTENT["title"][language] in shown  # type: ignore[index]


def test_every_engine_finds_what_breaks_it(copy: Copy) -> None:
    told = json.loads(copy.said("-c", SAID, *inputs(copy), TODAY.isoformat(), *ENGINES))
    for good, bad in told.values():
        assert good["findings"] == []
        assert bad["findings"][0]["message"]["cy"].startswith("Y rhif 990 sydd ar gam gweithredu ")
    found = {
        engine: [(one["rule"], one["row"], one["field"], one["severity"]) for one in bad["findings"]]
        for engine, (_, bad) in told.items()
    }
    assert found == {engine: [(RULE, 1, FIELD, "error")] for engine in ENGINES}


def test_without_the_rule_nothing_is_found(copy: Copy) -> None:
    """What the engines say in the copy is said of the rule that was added, and of nothing else."""
    _, bad = inputs(copy)
    report = validate(Source("return.json", bad.read_bytes()), today=TODAY)
    assert report.findings == ()


def test_the_checker_in_javascript_finds_what_breaks_it(copy: Copy) -> None:
    checker.install()
    packages = copy.folder / "validators/browser/node_modules"
    packages.symlink_to(checker.HOME / "node_modules")
    arguments = ["validate", str(inputs(copy)[1]), "--format", "json", "--today", TODAY.isoformat()]
    command = [str(shutil.which("node")), str(copy.folder / "validators/browser/cli.js"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 1, done.stderr
    assert [(one["rule"], one["field"]) for one in json.loads(done.stdout)["findings"]] == [(RULE, FIELD)]


def manifest(copy: Copy) -> Mapping[str, Any]:
    content: Mapping[str, Any] = json.loads((copy.folder / "conformance/manifest.json").read_bytes())
    return content


def inputs(copy: Copy) -> Sequence[Path]:
    """The files of the rule's cases in the suite: the one that keeps it, then the one that breaks it."""
    cases = [case for case in manifest(copy)["cases"] if f"REQ-CHK-{RULE}" in case["requirements"]]
    return [copy.folder / "conformance" / case["input"] for case in cases]
