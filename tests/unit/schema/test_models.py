"""The Pydantic models and the TypeScript types accept the good example and refuse a wrong code."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from dardr_schema.generated import models
from dardr_schema.tables import GENERATED, sent_tables

ROOT = Path(__file__).resolve().parents[3]
GOOD = ROOT / "examples/good/return.json"
NODE = ROOT / "tests/node"
WRONG = "constabulary-x"


def good() -> dict[str, Any]:
    """The good example of a submission."""
    return dict(json.loads(GOOD.read_bytes()))


def test_the_models_read_the_good_example_and_lose_nothing() -> None:
    read = models.Submission.model_validate_json(GOOD.read_bytes())
    assert json.loads(read.model_dump_json(exclude_unset=True)) == good()


def test_the_models_read_the_specimen(submission: dict[str, Any]) -> None:
    models.Submission.model_validate_json(json.dumps(submission))


@pytest.mark.parametrize(
    ("field", "value"),
    [("stage", WRONG), ("notified_date", "2021-02-30"), ("is_joint_review", "no"), ("number_of_recommendations", -1)],
)
def test_the_models_refuse_a_wrong_value(field: str, value: object) -> None:
    given = good()
    given["review"][0][field] = value
    with pytest.raises(ValidationError) as caught:
        models.Submission.model_validate_json(json.dumps(given))
    assert {error["loc"][:3] for error in caught.value.errors()} == {("review", 0, field)}


def test_the_models_keep_fields_outside_the_standard() -> None:
    read = models.Submission.model_validate_json(json.dumps(good() | {"x_ours": "kept"}))
    assert read.model_dump(exclude_unset=True)["x_ours"] == "kept"


def test_there_is_a_model_for_each_table() -> None:
    for table in sent_tables().values():
        assert list(getattr(models, table.class_name).model_fields)[: len(table.fields)] == list(table.fields)


def test_the_types_compile_strictly_with_the_good_example_and_not_with_a_wrong_code(tmp_path: Path) -> None:
    shutil.copy(GENERATED / "types.ts", tmp_path)
    wrong = good()
    wrong["review"][0]["stage"] = WRONG
    for name, content in (("good", good()), ("wrong", wrong)):
        text = f'import type {{ Submission }} from "./types";\nexport const it: Submission = {json.dumps(content)};\n'
        (tmp_path / f"{name}.ts").write_text(text, encoding="utf-8")
    compiled = compiler(tmp_path, "types.ts", "good.ts")
    assert compiled.returncode == 0, compiled.stdout
    refused = compiler(tmp_path, "wrong.ts")
    assert refused.returncode != 0
    assert WRONG in refused.stdout


def compiler(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """``tsc --strict`` over some files. It is installed once, into a folder that is not kept."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, so the TypeScript types cannot be compiled; on Debian: apt-get install npm")
    home = ROOT / "build/node"
    if not (home / "node_modules/.bin/tsc").exists():
        home.mkdir(parents=True, exist_ok=True)
        shutil.copy(NODE / "package.json", home)
        install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        got = subprocess.run(install, cwd=home, capture_output=True, text=True, check=False, timeout=120)
        if got.returncode:
            pytest.skip("npm could not install typescript, so the TypeScript types cannot be compiled")
    command = [str(home / "node_modules/.bin/tsc"), "--strict", "--noEmit", "--exactOptionalPropertyTypes", *names]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
