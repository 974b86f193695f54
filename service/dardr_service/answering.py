"""Answer the conformance kit's requests, a line each: the lines protocol for our own software.

A request goes the way a command goes, without a process of its own: `validate`, `convert`, `export`, `publish`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import IO, Any

from dardr_validators.faults import DardrError
from dardr_validators.software import NAME

PROTOCOL = "1.0"
DONE, SOME_LOST, UNUSABLE = 0, 1, 2
Request = Mapping[str, Any]
Answer = dict[str, Any]


def answer_lines(requests: Iterable[bytes], answers: IO[bytes]) -> None:
    """Answer each request of a stream, until it ends or one asks to stop."""
    for line in requests:
        request = json.loads(line)
        reply = {"number": request["number"], **answer(request)}
        answers.write(json.dumps(reply, ensure_ascii=False).encode() + b"\n")
        answers.flush()
        if request["asked"] == "stop":
            return


def answer(request: Request) -> Answer:
    """The answer to one request: its exit code, a report where one was asked for, what standard error would say."""
    deed = DEEDS.get(request["asked"])
    if deed is None:
        return {"error": f"expected one of {', '.join(DEEDS)}"}
    try:
        return deed(request)
    except DardrError as fault:
        return {"exit": UNUSABLE, "complaint": str(fault)}


def _start(request: Request) -> Answer:
    name, _, version = NAME.partition(" ")
    return {"protocol": PROTOCOL, "name": name, "version": version, "exit": DONE}


def _stop(request: Request) -> Answer:
    return {"exit": DONE}


def _validate(request: Request) -> Answer:
    from dardr_service.checking import Asked, check
    from dardr_service.confined import at_once

    asked = Asked(
        request["path"],
        today=date.fromisoformat(request["today"]),
        form="json",
        language="en",
        to_file=True,
        profile=request.get("profile"),
        previous=request.get("previous"),
        registry=request.get("registry"),
    )
    done = check(asked, at_once)
    report = json.loads(done.content) if done.content is not None else None
    return {"exit": done.code, "report": report, "complaint": done.refusal or ""}


def _convert(request: Request) -> Answer:
    from dardr_service.convert import convert

    done = convert(request["path"], request["output"])
    return {"exit": DONE if done.whole else SOME_LOST, "complaint": "\n".join(done.left_out)}


def _publish(request: Request) -> Answer:
    from dardr_service.publish.publish import publish

    publish(Path(request["path"]), Path(request["output"]))
    return {"exit": DONE}


DEEDS: Mapping[str, Callable[[Request], Answer]] = {
    "start": _start,
    "validate": _validate,
    "convert": _convert,
    "export": _convert,
    "publish": _publish,
    "stop": _stop,
}
