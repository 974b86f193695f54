"""The suite, and what our own software makes of all of it, worked out once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dardr_conformance.requirements import ROLES
from dardr_conformance.results import Results
from dardr_conformance.run import run, subject_of
from dardr_conformance.suites import Suite, suite_at
from tests.architecture.project import ROOT

CONFORMANCE = ROOT / "conformance"
DARDR = str(Path(sys.executable).parent / "dardr")
ANSWERING = (DARDR, "conformance", "answer")


@pytest.fixture(scope="session")
def suite() -> Suite:
    return suite_at(CONFORMANCE)


@pytest.fixture(scope="session")
def reference(suite: Suite) -> Results:
    """The results of our own software in every role, at the highest level."""
    return run(suite, subject_of(ANSWERING, "lines"), roles=ROLES)
