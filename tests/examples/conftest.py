"""The synthetic pilot and its first release, made once for all tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dardr_service.publish.publish import publish

ROOT = Path(__file__).resolve().parents[2]


def generate_pilot(output: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command that writes the pilot, run as a person would run it."""
    command = [sys.executable, "examples/pilot/generate.py", "--output", str(output), *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="session")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the synthetic pilot."""
    store = tmp_path_factory.mktemp("pilot") / "store"
    made = generate_pilot(store)
    assert made.returncode == 0, made.stderr
    return store


@pytest.fixture(scope="session")
def release(pilot: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pilot's first release."""
    folder = tmp_path_factory.mktemp("release") / "2024.1.0"
    publish(pilot, folder)
    return folder
