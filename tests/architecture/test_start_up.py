"""The command answers at once: little is imported before it is needed."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, run

COMMAND = Path(sys.executable).parent / "dardr"
RETURNS = {"good/return.xlsx": 0, "good/csv": 0, "faulty/return.xlsx": 1, "faulty/csv": 1}
"""Small returns of the carriers that are sent most, and the exit code of each."""
SLOW_IMPORTS = "linkml great_expectations frictionless rdflib pyshacl polars flask yaml pyspark".split()
# docs/decisions/0001-layout.md gives both figures.
VERSION_RATIO = 6.0
VALIDATE_SECONDS = 0.150
QUIET_PYTHON_SECONDS = 0.008
"""What Python itself took where that limit was set: on a busier machine everything takes longer, Python too."""
RUNS = 12

ASK = """
import sys
from dardr_service.command_line import main
try:
    code = main(sys.argv[2:])
except SystemExit as ended:
    code = ended.code
print("CODE", code, "LOADED", *[name for name in sys.argv[1].split() if name in sys.modules])
"""

FORKED = """
import os, sys
from dardr_service.command_line import main
fork = os.fork
def told():
    print("LOADED", *[name for name in "{heavy}".split() if name in sys.modules], flush=True)
    return fork()
os.fork = told
main()
"""


def cpu_seconds(*arguments: str | Path, code: int = 0) -> float:
    """The least processor time of several runs of a command that ends with a code, in seconds."""
    return min(one_run([str(argument) for argument in arguments], code) for _ in range(RUNS))


def one_run(command: list[str], code: int) -> float:
    """The processor time of one run, with modules compiled once and kept, as where the command is installed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == code, command
    return usage.ru_utime + usage.ru_stime


def test_the_command_says_the_version_of_the_distribution() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    said = run(COMMAND, "--version")
    assert said.returncode == 0
    assert version in said.stdout.split()


def test_the_version_costs_little_more_than_python_itself() -> None:
    ratio = cpu_seconds(COMMAND, "--version") / cpu_seconds(sys.executable, "-c", "pass")
    assert ratio <= VERSION_RATIO


@pytest.mark.parametrize("name", RETURNS)
def test_a_small_return_is_checked_before_the_sender_notices(name: str) -> None:
    slowness = max(1.0, cpu_seconds(sys.executable, "-c", "pass") / QUIET_PYTHON_SECONDS)
    taken = cpu_seconds(COMMAND, "validate", ROOT / "examples" / name, "--today", "2026-06-01", code=RETURNS[name])
    assert taken <= VALIDATE_SECONDS * slowness


def test_the_process_that_waits_for_a_check_has_loaded_nothing_of_it() -> None:
    """All that it holds when it forks is copied, and cleared away twice."""
    heavy = "dataclasses orjson dardr_schema.tables dardr_validators.sources dardr_validators.validate"
    path = ROOT / "examples/good/return.xlsx"
    asked = run(sys.executable, "-c", FORKED.format(heavy=heavy), "validate", path, "--today", "2026-06-01")
    assert asked.returncode == 0
    assert asked.stdout.splitlines()[0] == "LOADED"


@pytest.mark.parametrize("example", ["good", "faulty"])
@pytest.mark.parametrize("carrier", ["return.xlsx", "return.json"])
def test_validating_a_small_return_loads_nothing_slow(example: str, carrier: str) -> None:
    path = ROOT / "examples" / example / carrier
    asked = run(sys.executable, "-c", ASK, " ".join(SLOW_IMPORTS), "validate", path, "--today", "2026-06-01")
    last = asked.stdout.splitlines()[-1] if asked.stdout else asked.stderr
    assert last == f"CODE {0 if example == 'good' else 1} LOADED"


def test_a_slow_import_would_be_seen() -> None:
    asked = run(sys.executable, "-c", "import yaml\n" + ASK, "yaml", "--version")
    assert asked.stdout.splitlines()[-1].endswith("LOADED yaml")
