"""The suite is tested by programs that are wrong on purpose: each is rejected, for the requirement that it breaks."""

from __future__ import annotations

import os

import pytest

from dardr_conformance.suites import Suite, requirement_of
from tests.architecture.project import ROOT
from tests.conformance.wrong.every import PROGRAMS
from tests.conformance.wrong.score import is_rejected, judged

FEWEST = 50


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong program is a module of the tests, which stands at the root of the project."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_wrong_program_is_rejected_for_what_it_breaks(name: str, suite: Suite) -> None:
    program = PROGRAMS[name]
    results = judged(program, suite)
    assert is_rejected(program, results), f"expected {program.breaks}, met {results.broken()}"


def test_there_are_many_of_every_role_and_they_break_every_requirement_but_rules(suite: Suite) -> None:
    assert len(PROGRAMS) >= FEWEST
    roles = {program.role for program in PROGRAMS.values()}
    assert roles == {row["role"] for row in suite.manifest["roles"]}
    rules = requirement_of("")
    authored = {name for name in suite.requirements if not name.startswith(rules)}
    assert authored - {program.breaks for program in PROGRAMS.values()} == set()
