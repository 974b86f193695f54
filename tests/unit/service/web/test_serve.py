"""The page is served on one address, and stops when told to."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from urllib.request import urlopen

import pytest

from dardr_service.web.serve import ServeError, address_of, listening, serve

COMMAND = [sys.executable, "-m", "dardr_service.command_line", "serve", "--port", "0"]


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(COMMAND, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_is_answers_there_and_ends_cleanly(
    server: subprocess.Popen[str], told: signal.Signals
) -> None:
    assert server.stdout
    line = server.stdout.readline()
    english, welsh = line.split()[2], line.split()[4].rstrip(")")
    assert line == f"Check page: {english} (Cymraeg: {welsh})\n"
    for address, title in ((english, "Check a return"), (welsh, "Gwirio ffurflen")):
        with urlopen(address, timeout=20) as answer:
            assert title in answer.read().decode()
            assert "Server" not in answer.headers
    server.send_signal(told)
    rest, errors = server.communicate(timeout=20)
    assert (server.returncode, rest, errors) == (0, "", "")


def test_a_port_in_use_is_said_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServeError, match=rf"Cannot listen on 127\.0\.0\.1, port {port}: .*in use"):
            serve("127.0.0.1", port)


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("no such host", 0)])
def test_an_address_that_cannot_be_is_said(host: str, port: int) -> None:
    with pytest.raises(ServeError):
        listening(host, port)


@pytest.mark.parametrize(
    ("host", "shown"),
    [("127.0.0.1", "http://127.0.0.1:80"), ("0.0.0.0", "http://127.0.0.1:80"), ("::1", "http://[::1]:80")],
)
def test_the_address_shown_is_one_to_open(host: str, shown: str) -> None:
    assert address_of(host, 80) == shown
