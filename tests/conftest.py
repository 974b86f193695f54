"""What holds for every test: no network, bounded memory, a repeatable Hypothesis, and in CI no skipped test."""

from __future__ import annotations

import os
import resource
import socket

import pytest
from hypothesis import settings

from tests.postgresql import cluster

__all__ = ["cluster"]

IN_CI = os.environ.get("CI") == "true"

# A test that runs away ends with an error and leaves the machine standing.
MEMORY_BYTES = 8 * 1024**3

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("exploring", deadline=None)
settings.load_profile("repeatable" if IN_CI else "exploring")


class SkippedTests:
    """The tests that did not run. In CI a check that did not run is never a pass."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            self.names.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self.names.append(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.names and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for name in sorted(set(self.names)):
            terminalreporter.write_line(f"Skipped, which fails the run because CI=true: {name}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, resource.getrlimit(resource.RLIMIT_DATA)[1]))
    if IN_CI and not hasattr(config, "workerinput"):
        config.pluginmanager.register(SkippedTests(), "skipped-tests")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test connect to this machine only."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if host not in {"", "localhost", "::1"} and not str(host).startswith("127."):
            raise AssertionError(f"A test tried to reach {host}: tests need no network")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect_here)
