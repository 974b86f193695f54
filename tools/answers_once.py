"""Start a server, wait until it answers once, stop it: ``answers_once.py URL -- COMMAND...``.

Exit code 0: it answered with success. 1: it ended or stayed silent first. 2: a usage mistake.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE_SECONDS = 30.0


def main(arguments: Sequence[str]) -> int:
    if len(arguments) < 3 or arguments[1] != "--":
        print("Expected: answers_once.py URL -- COMMAND...", file=sys.stderr)
        return 2
    url, command = arguments[0], arguments[2:]
    if status_of(url) is not None:
        print(f"Something else answers at {url} already: stop it or choose another port", file=sys.stderr)
        return 1
    with subprocess.Popen(command) as server:
        try:
            answer = first_answer(url, server)
        finally:
            server.terminate()
    if answer is None:
        print(f"Nothing answered at {url}: it ended, or {PATIENCE_SECONDS:.0f} seconds passed", file=sys.stderr)
        return 1
    print(f"The check page answered at {url} with status {answer}")
    return 0


def first_answer(url: str, server: subprocess.Popen[bytes]) -> int | None:
    """The status of the first successful answer; None when the server ended or time ran out."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        answer = status_of(url)
        if answer is not None:
            return answer
        time.sleep(0.1)
    return None


def status_of(url: str) -> int | None:
    """The status of a successful answer; None when there is none."""
    try:
        with urlopen(url, timeout=5) as answer:
            return int(answer.status)
    except (URLError, ConnectionError, TimeoutError):
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
