"""Run a suite: two cases at a time, each with software of its own, results in the suite's order."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

from dardr_conformance.faults import KitError
from dardr_conformance.files_protocol import FilesSubject
from dardr_conformance.given_files import GivenFiles
from dardr_conformance.judging import Judge
from dardr_conformance.lines_protocol import LinesSubject
from dardr_conformance.results import Outcome, Results
from dardr_conformance.subjects import LIMIT_SECONDS, Subject
from dardr_conformance.suites import Case, Suite

AT_ONCE = 2
PROTOCOLS = ("files", "lines")
USUAL_ROLES = ("checker", "consumer")
PRODUCER = "producer"
Told = Callable[[int, int], None]


@dataclass(slots=True)
class Subjects:
    """The subjects of a run, one for each of its threads."""

    make: Callable[[], Subject]
    _own: threading.local = field(default_factory=threading.local)
    _all: list[Subject] = field(default_factory=list)

    def of_this_thread(self) -> Subject:
        """The subject that this thread asks."""
        found: Subject | None = getattr(self._own, "subject", None)
        if found is None:
            found = self._own.subject = self.make()
            self._all.append(found)
        return found

    def close(self) -> dict[str, str]:
        """End them all; what they said of themselves."""
        for subject in self._all:
            subject.close()
        return next((dict(about) for one in self._all if (about := getattr(one, "about", None))), {})


def subject_of(command: Sequence[str], protocol: str, seconds: float = LIMIT_SECONDS) -> Callable[[], Subject]:
    """How to start the software under test.

    Raises: KitError for a protocol or a command that there is not.
    """
    if protocol not in PROTOCOLS:
        raise KitError(f"A protocol is one of {', '.join(PROTOCOLS)}, not {protocol!r}.")
    if not command:
        raise KitError("Name the command to be tested after --, for example: dardr conformance run -- dardr")
    whole = (_program(command[0]), *command[1:])
    if protocol == "lines":
        return lambda: LinesSubject(whole, seconds)
    return lambda: FilesSubject(whole, seconds)


def given_files(folder: Path, roles: Sequence[str]) -> Callable[[], Subject]:
    """A folder of files that were made beforehand, in place of software.

    Raises: KitError where there is no such folder, or for a role that files alone cannot show.
    """
    if list(roles) != [PRODUCER] or not folder.is_dir():
        raise KitError(f"--given takes a folder of exports, for the role {PRODUCER} alone.")
    return lambda: GivenFiles(folder)


def _program(name: str) -> str:
    """A program of the search path, else the one of that name that was installed beside this one.

    Raises: KitError where there is neither.
    """
    beside = Path(sys.executable).with_name(name) if Path(name).name == name else Path(name)
    if which(name):
        return name
    if which(str(beside)):
        return str(beside)
    raise KitError(
        f"There is no command {name} that could be started. Give the command and each of its words apart, for "
        "example: dardr conformance run -- python checker.py"
    )


def run(
    suite: Suite,
    make: Callable[[], Subject],
    *,
    roles: Iterable[str] = USUAL_ROLES,
    level: int | None = None,
    pattern: str | None = None,
    at_once: int = AT_ONCE,
    told: Told = lambda done, of: None,
) -> Results:
    """The results of the software on the cases of some roles up to a level.

    ``pattern``: only cases with such an id. ``at_once``: so many cases at a time. ``told``: is called after each.
    Raises: KitError for a level that there is not, or where no case is chosen.
    """
    roles, level = tuple(roles), max(suite.levels) if level is None else level
    if level not in suite.levels:
        raise KitError(f"A level is one of {', '.join(map(str, suite.levels))}, not {level}.")
    cases = suite.chosen(roles, level=level, pattern=pattern)
    if not cases:
        raise KitError("No case of the suite has that role, level and id.")
    judge, subjects = Judge(suite), Subjects(make)
    judge.schema  # noqa: B018 - what it needs is asked for before anything is started
    outcomes: list[Outcome] = []

    def one(case: Case) -> Outcome:
        return judge.outcome(case, subjects.of_this_thread())

    try:
        with ThreadPoolExecutor(at_once) as pool:
            for outcome in pool.map(one, cases):
                outcomes.append(outcome)
                told(len(outcomes), len(cases))
    finally:
        about = subjects.close()
    return Results(suite, roles, level, outcomes, whole=pattern is None, software=about)
