"""``generated/`` is what the authored files compile to, byte for byte, whatever the order of Python's sets."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGES, run

COMPILED = ("dardr_vocabularies", "dardr_schema", "dardr_validators")


@pytest.mark.parametrize("seed", ["1", "20261"])
@pytest.mark.parametrize("package", COMPILED)
def test_generated_files_are_in_step(package: str, seed: str, tmp_path: Path) -> None:
    compiled = run(sys.executable, "-m", f"{package}.compile", "--into", tmp_path, PYTHONHASHSEED=seed)
    assert compiled.returncode == 0, compiled.stderr
    kept, fresh = contents(PACKAGES[package] / "generated"), contents(tmp_path)
    assert fresh, f"{package}.compile wrote nothing"
    differing = sorted(name for name in kept.keys() | fresh.keys() if kept.get(name) != fresh.get(name))
    assert differing == [], f"{package}: run: make generate"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder; neither a cache of Python nor an empty ``__init__.py`` is compiled content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and not (path.name == "__init__.py" and not path.stat().st_size)
    }
