"""No vocabulary is repeated: codes stand in ``vocabularies/lists``, and Python files do not name them."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.project import ROOT, files, name_of, sources


def distinctive_codes() -> frozenset[str]:
    """The codes of every list that can hardly be anything else: those of two words or more."""
    codes: set[str] = set()
    for path in files(ROOT / "vocabularies/lists", "*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            codes.update(row["notation"] for row in csv.DictReader(lines))
    return frozenset(code for code in codes if "-" in code and not code.replace("-", "").isdigit())


def strings(path: Path) -> Iterator[ast.Constant]:
    """The string literals of a Python file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


CODES = distinctive_codes()


def test_there_are_codes_to_look_for() -> None:
    assert {"not-recorded", "not-known"} <= CODES


@pytest.mark.parametrize("path", sources(), ids=name_of)
def test_a_module_names_no_code_of_a_list(path: Path) -> None:
    named = {node.value: node.lineno for node in strings(path) if node.value in CODES}
    assert {code: f"line {line}" for code, line in named.items()} == {}
