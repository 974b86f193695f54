"""Put a case to the software under test and judge what comes back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dardr_conformance.contents import judged_content
from dardr_conformance.releases import judged_release
from dardr_conformance.reports import judged_report
from dardr_conformance.results import Failure, Outcome, first
from dardr_conformance.sayings import PLACE
from dardr_conformance.schemas import Faults, faults_by
from dardr_conformance.subjects import Answer, Request, Subject
from dardr_conformance.suites import Case, Suite, requirement_of
from dardr_conformance.words import TROUBLES, said

MOST = 5
"""So many failures of one requirement are told of a case."""
SILENT_TROUBLES = ("no-json", "other-number")
"""Troubles with what was said rather than with the saying of it."""


@dataclass(frozen=True)
class Judge:
    """Judges cases of a suite. Needs the `conformance` extra, for a report is held to its JSON Schema."""

    suite: Suite

    @property
    def schema(self) -> Faults:
        """Where a report breaks the schema of reports."""
        return faults_by(self.suite.path("schemas/report.schema.json"))

    def outcome(self, case: Case, subject: Subject) -> Outcome:
        """The outcome of a case."""
        with tempfile.TemporaryDirectory(prefix=PLACE, ignore_cleanup_errors=True) as folder:
            return Outcome(case, first(self._failures(case, subject, Path(folder)), MOST))

    def _failures(self, case: Case, subject: Subject, folder: Path) -> Iterator[Failure]:
        path = self.suite.path(case.input)
        if case.asked == "validate":
            answer = subject.ask(Request("validate", str(path), options=self._options(case), case=case.id))
            if answer.trouble:
                yield from troubles(answer, case)
            else:
                known = self.suite.requirements
                yield from judged_report(case, answer, path=path, faults=self.schema, known=known)
        elif case.asked == "publish":
            yield from judged_release(
                case, self.suite, lambda output: ask_to_write(subject, case, path, output), folder
            )
        else:
            steps = [*case.options.get("through", ()), case.options.get("to", ".json")]
            yield from judged_content(
                case, self.suite, lambda given, output: ask_to_write(subject, case, given, output), folder, steps
            )

    def _options(self, case: Case) -> dict[str, Any]:
        options = {key: case.options[key] for key in ("today", "profile") if case.options.get(key)}
        if case.options.get("previous"):
            options["previous"] = [str(self.suite.path(name)) for name in case.options["previous"]]
        if case.options.get("registry"):
            options["registry"] = str(self.suite.path(case.options["registry"]))
        return options


def ask_to_write(subject: Subject, case: Case, given: Path, output: Path) -> tuple[Answer, list[Failure]]:
    """What a subject answers when it is asked to write a file or folder, and what is wrong with answering so."""
    answer = subject.ask(Request(case.asked, str(given), str(output), case=case.id))
    return answer, list(troubles(answer, case)) if answer.trouble else []


def troubles(answer: Answer, case: Case) -> Iterable[Failure]:
    """The failure of a subject that gave no usable answer."""
    trouble = str(answer.trouble)
    requirement = "REQ-CLI-JSON" if trouble in SILENT_TROUBLES and case.asked == "validate" else "REQ-CLI-ENDS"
    yield Failure(requirement, said(TROUBLES[trouble], detail=answer.detail))
    if not case.requirements[0].startswith(requirement_of("")):
        yield Failure(case.requirements[0], said(TROUBLES[trouble], detail=answer.detail))
