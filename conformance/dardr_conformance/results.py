"""What came of a run: each case passed or failed, and if it failed, which requirements were not kept and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dardr_conformance.canonical import canonical, sha256
from dardr_conformance.sayings import last_words
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite
from dardr_conformance.words import REASONS, said

VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class Failure:
    """A requirement that was not kept in a case, and how that showed."""

    requirement: str
    reason: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case that was run. It passed where nothing failed."""

    case: Case
    failures: tuple[Failure, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every requirement was kept."""
        return not self.failures


@dataclass(frozen=True, slots=True)
class Results:
    """The outcomes of a run of a suite, in the suite's order."""

    suite: Suite
    roles: tuple[str, ...]
    level: int
    outcomes: Sequence[Outcome]
    whole: bool
    software: Mapping[str, str] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether every case that was asked for was run and passed."""
        return bool(self.outcomes) and all(outcome.passed for outcome in self.outcomes)

    def of(self, role: str) -> list[Outcome]:
        """The outcomes of one role."""
        return [outcome for outcome in self.outcomes if outcome.case.role == role]

    def levels(self) -> dict[str, int]:
        """For each role the highest level of which every case up to it passed; 0 where there is none."""
        return {role: self._level(role) if self.whole else 0 for role in self.roles}

    def _level(self, role: str) -> int:
        own = self.of(role)
        failed = [outcome.case.level for outcome in own if not outcome.passed]
        reached = [level for level in self.suite.levels if level <= self.level and own]
        return max((level for level in reached if not failed or level < min(failed)), default=0)

    def to_json(self) -> dict[str, Any]:
        """The results in their published form (schemas/results.schema.json). The same run gives the same results."""
        return {
            "results": VERSION,
            "standard": self.suite.manifest["standard"],
            "suite_sha256": self.suite.sha256,
            "software": dict(self.software),
            "roles": list(self.roles),
            "level": self.level,
            "whole": self.whole,
            "passed": self.passed,
            "levels": self.levels(),
            "counts": {
                "passed": sum(outcome.passed for outcome in self.outcomes),
                "failed": sum(not outcome.passed for outcome in self.outcomes),
            },
            "broken": self.broken(),
            "cases": [_case(outcome) for outcome in self.outcomes],
        }

    def broken(self) -> dict[str, int]:
        """How many cases broke each requirement."""
        found: dict[str, int] = {}
        for outcome in self.outcomes:
            for name in {failure.requirement for failure in outcome.failures}:
                found[name] = found.get(name, 0) + 1
        return dict(sorted(found.items()))


def _case(outcome: Outcome) -> dict[str, Any]:
    failures = [{"requirement": one.requirement, "reason": dict(one.reason)} for one in outcome.failures]
    row = {
        "id": outcome.case.id,
        "role": outcome.case.role,
        "level": outcome.case.level,
        "passed": outcome.passed,
    }
    return {**row, "failures": failures} if failures else row


def digest(results: Mapping[str, Any]) -> str:
    """The digest of results in their published form."""
    return sha256(canonical(results))


def failure(requirement: str, reason: str, **parts: object) -> Failure:
    """A failure for one of the reasons of ``words.REASONS``."""
    return Failure(requirement, said(REASONS[reason], **parts))


def exit_failure(requirement: str, answer: Answer, expected: int) -> Failure:
    """The failure of an answer with another exit code than expected, with what the software said of it, if anything."""
    words = last_words(answer.complaint)
    reason = "exit-said" if words else "exit"
    return failure(requirement, reason, met=answer.exit, expected=expected, words=words)


def first(failures: Iterable[Failure], most: int) -> tuple[Failure, ...]:
    """The first failures of each requirement: one broken a thousand times in a file need not be said so often."""
    kept: list[Failure] = []
    met: dict[str, int] = {}
    for one in failures:
        met[one.requirement] = met.get(one.requirement, 0) + 1
        if met[one.requirement] <= most:
            kept.append(one)
    return tuple(kept)
