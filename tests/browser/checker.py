"""The checker in JavaScript, made ready for tests: its packages installed once, its page built."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "validators/browser"
BUILD = ROOT / "build"


def node(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run Node in the checker's folder; the test is skipped where Node or the checker's packages are missing."""
    install()
    command = [str(shutil.which("node")), *map(str, arguments)]
    return subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False, timeout=200, **options)  # type: ignore[call-overload,no-any-return]


def install() -> None:
    """Install the locked packages, once for all workers."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("Node is not installed, so the checker in JavaScript cannot run; on Debian: apt-get install npm")
    BUILD.mkdir(exist_ok=True)
    locked = (HOME / "package-lock.json").read_bytes()
    stamp = HOME / "node_modules/.installed-lock"
    with (BUILD / "checker.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if stamp.is_file() and stamp.read_bytes() == locked:
            return
        done = subprocess.run(
            [npm, "ci", "--no-audit", "--no-fund", "--silent"], cwd=HOME, env=os.environ, check=False, timeout=200
        )
        if done.returncode != 0:
            pytest.skip("npm could not install the checker's packages: validators/browser/package-lock.json")
        stamp.write_bytes(locked)
