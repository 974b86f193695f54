"""Judge a release folder against the convention of releases. (Placeholder until the publisher's cases are in.)"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from dardr_conformance.results import Failure
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite

Publish = Callable[[Path], tuple[Answer, list[Failure]]]


def judged_release(case: Case, suite: Suite, publish: Publish, folder: Path) -> Iterator[Failure]:
    """What is wrong with a release."""
    _, troubles = publish(folder / "release")
    yield from troubles
