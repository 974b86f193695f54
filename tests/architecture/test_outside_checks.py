"""Whatever we generate for other people's tools is checked by other people's tools."""

from __future__ import annotations

import json
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGES, ROOT, files, name_of, run

MAPPINGS = sorted((ROOT / "vocabularies/mappings").glob("*.sssom.tsv"))
MERGED = ROOT / "schema/dardr_schema/generated/dardr.linkml.yaml"
TABLE_SCHEMAS = sorted((ROOT / "schema/dardr_schema/generated/table-schemas").glob("*.json"))
JSON_SCHEMAS = [path for path in files(pattern="*.schema.json") if "tests" not in path.parts]

OUTSIDE: dict[str, tuple[str, str]] = {
    "schema/*.schema.json": ("the metaschema, by jsonschema", __file__),
    "schema/context.jsonld": ("rdflib reads JSON-LD by it", "tests/unit/schema/test_linked_data.py"),
    "schema/dardr.linkml.yaml": ("LinkML's linter and generators", __file__),
    "schema/datapackage.json": ("frictionless", "tests/unit/schema/test_packages.py"),
    "schema/datapackages/*.json": ("frictionless", "tests/unit/schema/test_packages.py"),
    "schema/table-schemas/*.json": ("frictionless", __file__),
    "schema/templates/csv/*": ("frictionless", "tests/unit/schema/test_packages.py"),
    "schema/templates/*.xlsx": ("openpyxl", "tests/unit/schema/test_template_workbook.py"),
    "schema/column-facts/*.json": ("the names in Great Expectations", "tests/unit/schema/test_column_facts.py"),
    "schema/dcat.ttl": ("rdflib", "tests/unit/schema/test_catalogue.py"),
    "schema/ontology.ttl": ("rdflib", "tests/unit/schema/test_linked_data.py"),
    "schema/shapes.ttl": ("pyshacl, on sample data", "tests/unit/schema/test_shapes.py"),
    "schema/ddl.sqlite.sql": ("SQLite", "tests/unit/schema/test_ddl.py"),
    "schema/ddl.postgresql.sql": ("PostgreSQL", "tests/unit/schema/test_ddl.py"),
    "schema/models.py": ("Pydantic", "tests/unit/schema/test_models.py"),
    "schema/types.ts": ("tsc --strict", "tests/unit/schema/test_models.py"),
    "vocabularies/skos/*.ttl": ("pyshacl, by SKOS's own conditions", "tests/unit/vocabularies/test_skos.py"),
    "validators/expectations/*.json": (
        "the names in Great Expectations",
        "tests/unit/validators/engines/test_expectations.py",
    ),
    "validators/rules.shacl.ttl": ("pyshacl runs it", "tests/unit/validators/engines/test_shacl.py"),
    "validators/rules.schema.json": ("the metaschema, by jsonschema", __file__),
    "validators/frictionless/*.json": (
        "frictionless itself runs them",
        "tests/unit/validators/engines/test_at_once.py",
    ),
    "validators/sql/*": ("SQLite, PostgreSQL and sqlglot", "tests/unit/validators/engines/test_sql.py"),
}
"""Generated for other tools: the outside check of it, and the test that runs that."""

OUR_OWN = {
    "schema/tables.json", "schema/prefixes.json", "schema/templates/csv/datapackage.json",
    "vocabularies/vocabularies.json", "vocabularies/registers.json", "vocabularies/names.json",
    "vocabularies/remits.json", "validators/rules.json", "validators/engines.json",
}  # fmt: skip
"""What only our own running code reads: it is checked by everything that reads it."""


def generated() -> list[str]:
    """Every generated file, by package and path below it."""
    return [
        f"{folder.parent.name}/{path.relative_to(folder / 'generated').as_posix()}"
        for folder in PACKAGES.values()
        for path in files(folder / "generated")
        if path.name not in ("__init__.py", "py.typed")
    ]


@pytest.mark.parametrize("path", MAPPINGS, ids=name_of)
def test_the_validator_of_sssom_accepts_a_mapping(path: Path) -> None:
    done = run("sssom", "validate", path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_validator_of_sssom_refuses_a_prefix_that_is_not_declared(tmp_path: Path) -> None:
    lines = MAPPINGS[-1].read_text(encoding="utf-8").splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if not line.startswith("#")) + 1
    row = lines[first].split("\t")
    column = lines[first - 1].split("\t").index("object_id")
    row[column] = "undeclared:thing"
    broken = tmp_path / "broken.sssom.tsv"
    broken.write_text("".join([*lines[:first], "\t".join(row), *lines[first + 1 :]]), encoding="utf-8")
    assert run("sssom", "validate", broken).returncode != 0


@pytest.mark.filterwarnings("ignore")
def test_the_merged_model_passes_the_linter_of_linkml() -> None:
    from linkml.linter.config.datamodel.config import RuleLevel
    from linkml.linter.linter import Linter

    from tests.unit.schema.test_linkml import SHORT_PREFIX

    problems = list(Linter(SHORT_PREFIX).lint(str(MERGED), validate_schema=True))
    grave = RuleLevel(RuleLevel.error)
    assert [problem.message for problem in problems if problem.level == grave] == []


@pytest.mark.filterwarnings("ignore")
def test_the_linter_of_linkml_sees_a_fault(tmp_path: Path) -> None:
    from linkml.linter.linter import Linter

    broken = tmp_path / "broken.yaml"
    broken.write_text(MERGED.read_text(encoding="utf-8").replace("multivalued: true", "multivalued: often", 1))
    assert list(Linter({}).lint(str(broken), validate_schema=True))


@pytest.mark.parametrize("path", JSON_SCHEMAS, ids=name_of)
def test_a_json_schema_keeps_its_metaschema(path: Path) -> None:
    from jsonschema.validators import validator_for

    document = json.loads(path.read_bytes())
    assert "$schema" in document
    validator_for(document).check_schema(document)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", TABLE_SCHEMAS, ids=name_of)
def test_frictionless_accepts_a_table_schema(path: Path) -> None:
    from frictionless import Schema

    assert list(Schema.metadata_validate(json.loads(path.read_bytes()))) == []


@pytest.mark.filterwarnings("ignore")
def test_frictionless_refuses_a_broken_table_schema() -> None:
    from frictionless import Schema

    assert list(Schema.metadata_validate({"fields": [{"name": "a", "type": "string"}], "primaryKey": ["b"]}))


def test_every_generated_file_has_an_outside_check_or_is_our_own() -> None:
    found = generated()
    assert len(found) > 100
    assert [name for name in found if name not in OUR_OWN and not any(fnmatch(name, like) for like in OUTSIDE)] == []


def test_every_outside_check_is_of_something_and_stands_in_a_test() -> None:
    found = generated()
    assert [like for like in OUTSIDE if not any(fnmatch(name, like) for name in found)] == []
    assert sorted(OUR_OWN - set(found)) == []
    assert [test for _, test in OUTSIDE.values() if not (ROOT / test).exists()] == []
