"""Compiling is repeatable, in step with what is committed, and refuses a model that breaks its conventions."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dardr_schema import model
from dardr_schema.compile import artefacts, main
from dardr_schema.tables import GENERATED

FOLDER = GENERATED.parents[1] / "model"


def contents(folder: Path) -> dict[str, bytes]:
    """The compiled files; Python's own cache of the compiled models is none of them."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def compile_with_seed(seed: str, into: Path) -> None:
    command = [sys.executable, "-m", "dardr_schema.compile", "--into", str(into)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed})


def test_compiling_twice_gives_the_committed_bytes(tmp_path: Path) -> None:
    compile_with_seed("1", tmp_path / "one")
    compile_with_seed("2", tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(tmp_path / "one") == contents(GENERATED), "run: make generate"


def test_stale_files_are_removed(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "file.json").write_text("{}")
    main(["--into", str(tmp_path)])
    assert not (tmp_path / "old").exists()
    assert (tmp_path / "tables.json").exists()


@pytest.mark.parametrize(
    ("file", "change", "fault"),
    [
        ("review_progress.yaml", ("scheme: review-stage", "scheme: nothing"), "Review.stage names the unknown scheme"),
        ("review_progress.yaml", ("          title_cy: Cam\n", ""), "Review.stage needs a title in both languages"),
        ("escalation.yaml", ("          scheme: escalation-step\n", ""), "Escalation.step is a code but names no"),
        ("evidence.yaml", ("obligation: mandatory", "obligation: usual"), "Evidence.evidence_id has no obligation"),
        ("evidence.yaml", ("        required: true\n", ""), "Evidence.evidence_id must be required exactly where"),
        ("learning.yaml", ("range: iri", "range: url"), "LearningItem.url has the unknown range url"),
        ("relationship.yaml", ("title_cy: Perthynas\n      d", "d"), "Relationship needs a title and a description"),
        ("assessment.yaml", ("          - as_at_date", "          - day"), "has a unique key on day"),
    ],
)  # fmt: skip
def test_a_model_that_breaks_its_conventions_is_refused(
    tmp_path: Path, schemes: dict[str, object], file: str, change: tuple[str, str], fault: str
) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    path = tmp_path / "model" / file
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=fault):
        model.check(model.view(tmp_path / "model"), schemes)


@pytest.mark.parametrize(
    ("file", "line", "fault"),
    [
        ("specimen.yaml", "colour:\n  shade: blue\n", "specimen: unknown table colour"),
        ("profiles.yaml", "mine:\n  required: [colour]\n  allowed: []\n", "profile mine: unknown table colour"),
    ],
)
def test_an_unknown_table_is_refused(
    tmp_path: Path, schemes: dict[str, object], file: str, line: str, fault: str
) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    with (tmp_path / "model" / file).open("a", encoding="utf-8") as authored:
        authored.write(line)
    with pytest.raises(ValueError, match=fault):
        artefacts(tmp_path / "model", schemes)
