"""The authored model is good LinkML, and LinkML's own tools read what we make of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from linkml.generators.jsonschemagen import JsonSchemaGenerator
from linkml.linter.config.datamodel.config import RuleLevel
from linkml.linter.linter import Linter
from linkml_runtime.utils.schemaview import SchemaView

from dardr_schema import merged, model
from dardr_schema.tables import GENERATED, other_classes, tables

pytestmark = pytest.mark.filterwarnings("ignore")
FOLDER = GENERATED.parents[1] / "model"
OURS = {"profiles.yaml", "specimen.yaml"}
MODULES = [path for path in sorted(FOLDER.glob("*.yaml")) if path.name not in OURS]
SHORT_PREFIX = {"extends": "recommended", "rules": {"canonical_prefixes": {"level": "disabled"}}}
"""We write ``dct`` for Dublin Core, as DCAT does; LinkML would have ``dcterms``."""


def problems(path: Path) -> Iterator[str]:
    for problem in Linter(SHORT_PREFIX).lint(str(path), validate_schema=True):
        if problem.level != RuleLevel(RuleLevel.disabled):
            yield str(problem.message)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in MODULES])
def test_a_module_passes_the_linter(path: Path) -> None:
    assert list(problems(path)) == []


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in MODULES])
def test_a_module_loads_by_itself(path: Path) -> None:
    view = SchemaView(str(path))
    assert all(view.get_class(name) for name in view.all_classes())


def test_every_module_is_imported_by_the_main_file() -> None:
    assert {path.stem for path in MODULES} == {*model.view(FOLDER).schema.imports, "dardr"}


def test_the_merged_model_holds_every_class_and_list(schemes: dict[str, Any]) -> None:
    view = SchemaView(str(GENERATED / "dardr.linkml.yaml"))
    assert {table.class_name for table in (*tables().values(), *other_classes().values())} <= set(view.all_classes())
    enums = view.all_enums()
    assert set(enums) == {merged.enum_name(name) for name in schemes}
    assert not set(enums) & set(view.all_classes())
    assert list(enums["ActionStatusCode"].permissible_values) == list(schemes["action-status"]["concepts"])


def test_linkml_makes_a_json_schema_that_accepts_the_specimen(submission: dict[str, Any]) -> None:
    from jsonschema import Draft201909Validator

    schema = json.loads(JsonSchemaGenerator(str(GENERATED / "dardr.linkml.yaml"), top_class="Submission").serialize())
    assert [error.json_path for error in Draft201909Validator(schema).iter_errors(submission)] == []
