"""Put the suite to every wrong program: each must be rejected, for the requirement that it breaks."""

from __future__ import annotations

import sys

from dardr_conformance.results import Results
from dardr_conformance.run import run, subject_of
from dardr_conformance.suites import Suite, suite_at
from tests.conformance.wrong.every import PROGRAMS
from tests.conformance.wrong.programs import Wrong

SECONDS = 2.0
"""The limit of a case here: a program that hangs need not hang for a minute to be told from one that answers."""


def judged(program: Wrong, suite: Suite) -> Results:
    """What the suite makes of a wrong program."""
    command = [sys.executable, "-m", "tests.conformance.wrong", program.name]
    return run(suite, subject_of(command, "lines", SECONDS), roles=[program.role], pattern=program.cases, at_once=1)


def is_rejected(program: Wrong, results: Results) -> bool:
    """Whether a program failed, and for the requirement it breaks."""
    return not results.passed and program.breaks in results.broken()


def print_score() -> int:
    """Print what each program was rejected for, and how many were; 0 where all were."""
    suite, caught = suite_at(), 0
    for program in PROGRAMS.values():
        results = judged(program, suite)
        rejected = is_rejected(program, results)
        caught += rejected
        mark = "rejected" if rejected else "MISSED  "
        print(f"{mark} {program.role:9} {program.name:40} {program.breaks}", flush=True)
    print(f"{caught} of {len(PROGRAMS)} wrong programs rejected for the requirement they break")
    return int(caught < len(PROGRAMS))
