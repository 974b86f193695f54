"""Imports run one way: vocabularies <- schema <- validators <- service; conformance stands beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.project import PACKAGES, ROOT, name_of, run


def test_imports_run_one_way() -> None:
    checked = run("lint-imports", "--no-cache")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "1 kept, 0 broken" in checked.stdout


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("dardr_vocabularies", "dardr_schema"),
        ("dardr_schema", "dardr_validators"),
        ("dardr_validators", "dardr_service"),
        ("dardr_conformance", "dardr_validators"),
        ("dardr_conformance", "dardr_service"),
        ("dardr_validators", "dardr_conformance"),
    ],
)
def test_an_import_against_the_current_breaks_the_contract(lower: str, higher: str, tmp_path: Path) -> None:
    """A copy of the contract, over five one-line packages of which one looks the wrong way."""
    for package in PACKAGES:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(f"import {higher}\n" if package == lower else "")
    configuration = tmp_path / "pyproject.toml"
    configuration.write_text((ROOT / "pyproject.toml").read_text())
    checked = run("lint-imports", "--no-cache", "--config", configuration, PYTHONPATH=str(tmp_path))
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert f"{lower} -> {higher}" in checked.stdout


@pytest.mark.parametrize("package", PACKAGES.values(), ids=list(PACKAGES))
def test_no_package_file_does_work_on_import(package: Path) -> None:
    packages = [path for path in package.rglob("__init__.py") if "generated" not in path.parts]
    assert package / "__init__.py" in packages
    assert [name_of(path) for path in packages if path.read_bytes()] == []
    assert (package / "py.typed").exists()


@pytest.mark.parametrize("package", PACKAGES.values(), ids=list(PACKAGES))
def test_a_top_folder_is_no_package(package: Path) -> None:
    """A folder ``validators`` with an ``__init__.py`` would hide the PyPI package that frictionless imports."""
    assert not (package.parent / "__init__.py").exists()
