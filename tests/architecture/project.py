"""Where the project's files are, for the architecture tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    "dardr_vocabularies": ROOT / "vocabularies/dardr_vocabularies",
    "dardr_schema": ROOT / "schema/dardr_schema",
    "dardr_validators": ROOT / "validators/dardr_validators",
    "dardr_service": ROOT / "service/dardr_service",
    "dardr_conformance": ROOT / "conformance/dardr_conformance",
}
CORE = ("dardr_vocabularies", "dardr_schema", "dardr_validators")
OURS_THOUGH_HIDDEN = {".ci"}
LEFT_BY_TOOLS = {"build", "dist", "node_modules", "__pycache__"}


def files(below: Path = ROOT, pattern: str = "*") -> Iterator[Path]:
    """The project's files below a folder, in order: neither those that tools leave behind nor other people's."""
    for folder, folders, names in os.walk(below):
        folders[:] = sorted(name for name in folders if name in OURS_THOUGH_HIDDEN or not is_left_by_tools(name))
        for name in sorted(names):
            path = Path(folder, name)
            if path.match(pattern):
                yield path


def is_left_by_tools(folder: str) -> bool:
    return folder.startswith(".") or folder in LEFT_BY_TOOLS


def sources(*packages: str) -> list[Path]:
    """The Python files of the packages named (all five by default) that people wrote."""
    chosen = packages or tuple(PACKAGES)
    return [path for name in chosen for path in files(PACKAGES[name], "*.py") if "generated" not in path.parts]


def name_of(path: Path) -> str:
    """A path as a test names it: from the root of the project."""
    return path.relative_to(ROOT).as_posix()


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command run at the root with this environment's Python tools, its output kept."""
    command = [str(argument) for argument in arguments]
    beside = Path(sys.executable).parent / command[0]
    if beside.exists():
        command[0] = str(beside)
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
