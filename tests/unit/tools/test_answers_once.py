"""``make run`` may end by itself: the server is started, answers once and is stopped."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from tools import answers_once


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_a_server_that_answers_is_stopped(port: int, capfd: pytest.CaptureFixture[str]) -> None:
    url = f"http://127.0.0.1:{port}/"
    server = [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(port)]
    assert answers_once.main([url, "--", *server]) == 0
    assert f"answered at {url} with status 200" in capfd.readouterr().out
    with socket.socket() as again:
        assert again.connect_ex(("127.0.0.1", port)) != 0


def test_a_server_that_ends_first_is_reported(port: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert answers_once.main([f"http://127.0.0.1:{port}/", "--", sys.executable, "-c", "pass"]) == 1
    assert "Nothing answered" in capfd.readouterr().err


def test_an_answer_of_somebody_else_does_not_count(port: int, capfd: pytest.CaptureFixture[str]) -> None:
    server = [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(port)]
    with subprocess.Popen(server, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as other:
        url = f"http://127.0.0.1:{port}/"
        assert answers_once.first_answer(url, other) == 200
        assert answers_once.main([url, "--", *server]) == 1
        other.terminate()
    assert "Something else answers" in capfd.readouterr().err


def test_a_usage_mistake_says_what_was_expected(capfd: pytest.CaptureFixture[str]) -> None:
    assert answers_once.main(["http://127.0.0.1/"]) == 2
    assert "Expected" in capfd.readouterr().err
