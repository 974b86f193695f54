"""The checker in JavaScript, made ready for tests: its packages installed once, its page built."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dardr_validators.sources import source_of
from dardr_validators.validate import validate

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "validators/browser"
BUILD = ROOT / "build"
TODAY = "2026-06-01"
DIFFERS_BY_NATURE = ("software",)


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


def asked(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The answers of the checker to requests of the lines protocol."""
    lines = "".join(json.dumps({"number": number, **request}) + "\n" for number, request in enumerate(requests, 1))
    done = node("cli.js", "lines", input=lines)
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["number"] for answer in answers] == list(range(1, len(requests) + 1))
    return answers


def of_python(path: Path) -> dict[str, Any]:
    """The report of the Python validator, as it is compared."""
    return plain(json.loads(json.dumps(validate(source_of(path), today=date.fromisoformat(TODAY)).to_json())))


def plain(report: dict[str, Any]) -> dict[str, Any]:
    """A report without what differs by nature."""
    return {name: value for name, value in report.items() if name not in DIFFERS_BY_NATURE}


def differs(answer: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Whether the checker reports anything else than is expected."""
    return "report" not in answer or plain(answer["report"]) != expected
