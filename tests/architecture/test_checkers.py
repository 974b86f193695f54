"""The code keeps its one format, its lint and its types; the wheel carries what running code reads."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.architecture.project import PACKAGES, files, run


@pytest.mark.parametrize("command", ["ruff format --check .", "ruff check .", "mypy"], ids=["format", "lint", "types"])
def test_the_code_is_clean(command: str) -> None:
    checked = run(*command.split())
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_wheel_carries_every_file_of_the_packages(tmp_path: Path) -> None:
    built = run("hatchling", "build", "-t", "wheel", "-d", tmp_path)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = tmp_path.glob("dardr-*.whl")
    carried = set(ZipFile(wheel).namelist())
    expected = {
        f"{name}/{os.path.relpath(path, folder)}" for name, folder in PACKAGES.items() for path in files(folder)
    }
    assert expected - carried == set()
