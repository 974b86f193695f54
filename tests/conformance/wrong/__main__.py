"""Run a wrong program: `python -m tests.conformance.wrong NAME` speaks the lines protocol.

Without a name: run the suite against each, say what it was rejected for, and print the score.
"""

from __future__ import annotations

import json
import sys

from dardr_service.answering import answer
from tests.conformance.wrong.every import PROGRAMS
from tests.conformance.wrong.programs import Answer, Wrong


def main() -> int:
    """Serve the program that is named, or score them all."""
    if len(sys.argv) > 1:
        serve(PROGRAMS[sys.argv[1]])
        return 0
    from tests.conformance.wrong.score import print_score

    return print_score()


def serve(program: Wrong) -> None:
    """Answer requests with the program's fault in every answer but the first and last."""
    for line in sys.stdin.buffer:
        request = json.loads(line)
        plain = request["asked"] in ("start", "stop")
        reply: Answer = answer(request) if plain else program.fault(answer, request)
        text = reply.pop("text", None)
        sys.stdout.write((text or json.dumps({"number": request["number"], **reply})) + "\n")
        sys.stdout.flush()
        if request["asked"] == "stop":
            return


if __name__ == "__main__":
    sys.exit(main())
