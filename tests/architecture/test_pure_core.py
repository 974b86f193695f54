"""The core reads no clock, no environment and no random numbers: it is given them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.project import CORE, name_of, sources

IMPURE_MODULES = {"random", "secrets", "uuid", "time", "platform", "getpass", "locale"}
CLOCKS = {"now", "today", "utcnow", "fromtimestamp"}
CLOCK_OWNERS = {"date", "datetime", "dt", "Timestamp"}
ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "urandom", "getlogin", "cpu_count"}


def impurities(source: str) -> Iterator[str]:
    """What a module takes from the world around it, one line each."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (f"{node.lineno}: import {n.name}" for n in names if n.name.split(".")[0] in IMPURE_MODULES)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                if module.split(".")[0] in IMPURE_MODULES:
                    yield f"{node.lineno}: from {module}"
                elif module == "os":
                    yield from (f"{node.lineno}: from os import {n.name}" for n in names if n.name in ENVIRONMENT)
            case ast.Attribute(attr=name, value=ast.Name(id="os")) if name in ENVIRONMENT:
                yield f"{node.lineno}: os.{name}"
            case ast.Attribute(attr=name, value=ast.Name(id=owner) | ast.Attribute(attr=owner)) if (
                name in CLOCKS and owner in CLOCK_OWNERS
            ):
                yield f"{node.lineno}: {owner}.{name}"


@pytest.mark.parametrize("path", sources(*CORE), ids=name_of)
def test_the_core_is_given_the_world(path: Path) -> None:
    assert list(impurities(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import random",
        "import os\nos.environ['HOME']",
        "from os import getenv",
        "from uuid import uuid4",
        "import datetime\ndatetime.datetime.now()",
        "from datetime import date\nhere = date.today",
        "import time as t",
    ],
)
def test_a_look_at_the_world_is_seen(source: str) -> None:
    assert len(list(impurities(source))) == 1


@pytest.mark.parametrize("source", ["from datetime import date, time", "context.today", "import os.path"])
def test_a_given_value_is_no_look_at_the_world(source: str) -> None:
    assert list(impurities(source)) == []
