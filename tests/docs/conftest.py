"""The site, built once for all tests, however many processes run them."""

from __future__ import annotations

import fcntl
import resource
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from tests.architecture.project import run
from tools.pages.links import Reading, readings


@dataclass(frozen=True)
class Built:
    """A built site: its folder, what the build complained of, and the processor seconds it took."""

    folder: Path
    problems: list[str]
    seconds: float

    def text(self, path: str) -> str:
        """What a file of the site says."""
        return (self.folder / path).read_text(encoding="utf-8")

    @cached_property
    def pages(self) -> Mapping[str, Reading]:
        """Every page by its path, read."""
        return readings(self.folder)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    folder, told = shared / "site", shared / "site.told"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            before = seconds_of_children()
            done = run("python", "-m", "tools.pages.build", "--into", folder)
            problems = (done.stderr if done.returncode else "").splitlines()
            took = seconds_of_children() - before
            told.write_text("\n".join([str(took), *problems]), encoding="utf-8")
    seconds, *problems = told.read_text(encoding="utf-8").split("\n")
    if not (folder / "static").exists():
        pytest.fail("The site was not built:\n" + "\n".join(problems))
    return Built(folder, problems, float(seconds))


def seconds_of_children() -> float:
    """The processor seconds of all commands that this process has run so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
