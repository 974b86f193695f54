"""Checkers with a fault in reading or judging."""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.conformance.wrong.programs import (
    PROGRAMS,
    Answer,
    Finding,
    Real,
    Request,
    Wrong,
    counted,
    finding_otherwise,
    wrong,
)

MONTH = re.compile(r"^(\d{4}-\d{2})$")
FIXED = "2026-06-01"


def without(rule: str) -> Callable[[list[Finding]], list[Finding]]:
    return lambda findings: [finding for finding in findings if finding["rule"] != rule]


def on_another_file(real: Real, request: Request, change: Callable[[Any], Any]) -> Answer:
    """The answer on a changed copy of a JSON file, told as if it were on the file itself."""
    path = Path(request["path"])
    if path.suffix != ".json":
        return real(request)
    try:
        content = change(json.loads(path.read_bytes()))
    except ValueError:
        return real(request)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_text(json.dumps(content), encoding="utf-8")
        answer = real({**request, "path": str(copy)})
    answer["report"]["source"]["sha256"] = real(request)["report"]["source"]["sha256"]
    return answer


def everywhere(content: Any, change: Callable[[Any], Any]) -> Any:
    """JSON with each of its values changed."""
    if isinstance(content, dict):
        return {key: everywhere(value, change) for key, value in content.items()}
    return [everywhere(item, change) for item in content] if isinstance(content, list) else change(content)


finding_otherwise(without("ACT-005"), "REQ-CHK-ACT-005", "rules/ACT-005/*", name="lacks-a-rule")
finding_otherwise(without("SCH-TYPE"), "REQ-CHK-SCH-TYPE", "rules/SCH-TYPE/*", name="checks-no-types")
finding_otherwise(without("SUB-004"), "REQ-CHK-SUB-004", "rules/SUB-004/*", name="follows-no-references")
finding_otherwise(without("SUB-003"), "REQ-CHK-SUB-003", "rules/SUB-003/*", name="accepts-a-key-twice")
finding_otherwise(without("VOC-002"), "REQ-VAL-LABELS", "files/words-people-use/*", name="accepts-synonyms-silently")
finding_otherwise(without("SUB-009"), "REQ-CHK-SUB-009", "files/unknown-columns/*", name="passes-over-unknown-columns")
finding_otherwise(without("FIL-010"), "REQ-CHK-FIL-010", "files/words-people-use/*", name="guesses-dates-silently")
finding_otherwise(without("FIL-009"), "REQ-CHK-FIL-009", "files/damaged-csv/*", name="guesses-encodings-silently")
finding_otherwise(without("FIL-007"), "REQ-CHK-FIL-007", "files/damaged-csv/*", name="shifts-ragged-rows")
finding_otherwise(
    lambda found: [one for one in found if one["severity"] != "warning"],
    "REQ-CHK-ACT-009",
    "rules/ACT-0*",
    name="tells-no-warnings",
)
finding_otherwise(lambda found: found[:1], "REQ-RPT-ORDER", "files/several-faults/*", name="stops-at-the-first-fault")
finding_otherwise(
    lambda found: [one for one in found if one["row"] <= 1],
    "REQ-CHK-ACT-003",
    "files/several-faults/*",
    name="first-row",
)


@wrong("checker", "REQ-CHK-ACT-001", "files/small/json-*")
def finds_what_is_not_there(real: Real, request: Request) -> Answer:
    answer = real(request)
    words = {"en": "An agency is missing.", "cy": "Mae asiantaeth ar goll."}
    more = {"rule": "ACT-001", "severity": "error", "table": "action", "field": "agencies", "row": 1, "record": None}
    help_page = "https://w3id.org/dardr/rule/ACT-001"
    answer["report"]["findings"].append({**more, "location": {}, "message": words, "mend": words, "help": help_page})
    answer["exit"] = counted(answer["report"])
    return answer


@wrong("checker", "REQ-CLI-TODAY", "files/today/*")
def ignores_today(real: Real, request: Request) -> Answer:
    answer = real({**request, "today": FIXED})
    answer["report"]["today"] = request["today"]
    return answer


@wrong("checker", "REQ-CLI-PROFILE", "files/profile/*")
def ignores_the_profile(real: Real, request: Request) -> Answer:
    return real({key: value for key, value in request.items() if key != "profile"})


@wrong("checker", "REQ-CLI-PREVIOUS", "files/earlier-returns/*")
def ignores_earlier_returns(real: Real, request: Request) -> Answer:
    return real({key: value for key, value in request.items() if key != "previous"})


@wrong("checker", "REQ-CLI-PREVIOUS", "files/earlier-returns/*")
def looks_at_one_earlier_return(real: Real, request: Request) -> Answer:
    return real({**request, "previous": request["previous"][:1]} if "previous" in request else request)


@wrong("checker", "REQ-CLI-REGISTRY", "files/earlier-returns/*")
def ignores_the_register(real: Real, request: Request) -> Answer:
    return real({key: value for key, value in request.items() if key != "registry"})


@wrong("checker", "REQ-VAL-DATES", "files/partial-dates/*")
def takes_a_month_for_its_first_day(real: Real, request: Request) -> Answer:
    padded = lambda value: MONTH.sub(r"\1-01", value) if isinstance(value, str) else value  # noqa: E731
    return on_another_file(real, request, lambda content: everywhere(content, padded))


@wrong("checker", "REQ-VAL-DATES", "files/partial-dates/*")
def takes_a_month_for_its_last_day(real: Real, request: Request) -> Answer:
    padded = lambda value: MONTH.sub(r"\1-28", value) if isinstance(value, str) else value  # noqa: E731
    return on_another_file(real, request, lambda content: everywhere(content, padded))


@wrong("checker", "REQ-RPT-RECORDS", "files/small/json-*")
def drops_the_last_row(real: Real, request: Request) -> Answer:
    return on_another_file(real, request, lambda content: {**content, "evidence": content.get("evidence", [])[:-1]})


@wrong("checker", "REQ-VAL-LABELS", "files/words-people-use/*")
def refuses_labels(real: Real, request: Request) -> Answer:
    answer = real(request)
    for finding in answer["report"]["findings"]:
        if finding["rule"] == "VOC-002":
            finding.update(rule="VOC-001", severity="error")
    answer["exit"] = counted(answer["report"])
    return answer


@wrong("checker", "REQ-CLI-EXIT", "rules/ACT-00*")
def always_exits_with_0(real: Real, request: Request) -> Answer:
    return {**real(request), "exit": 0}


@wrong("checker", "REQ-CLI-EXIT", "rules/ACT-0*")
def exits_with_1_on_warnings(real: Real, request: Request) -> Answer:
    answer = real(request)
    return {**answer, "exit": 1 if answer["report"]["findings"] else 0}


@wrong("checker", "REQ-CLI-EXIT", "files/unreadable/*")
def exits_with_1_where_nothing_is_read(real: Real, request: Request) -> Answer:
    answer = real(request)
    return {**answer, "exit": min(answer["exit"], 1)}


@wrong("checker", "REQ-CHK-FIL-006", "files/unreadable/*-json")
def passes_what_it_cannot_read(real: Real, request: Request) -> Answer:
    answer = real(request)
    if answer["exit"] == 2:
        answer["report"] |= {"findings": [], "verdict": "conformant", "complete": True, "not_checked": []}
        answer["exit"] = counted(answer["report"])
    return answer


@wrong("checker", "REQ-FMT-XLSX", "files/small/*")
def crashes_on_workbooks(real: Real, request: Request) -> Answer:
    if request["path"].endswith(".xlsx"):
        os._exit(139)
    return real(request)


@wrong("checker", "REQ-CLI-ENDS", "files/small/zip-is-*")
def hangs_on_zips(real: Real, request: Request) -> Answer:
    if request["path"].endswith(".zip"):
        time.sleep(60)
    return real(request)


@wrong("checker", "REQ-FMT-CSV", "files/small/*")
def reads_json_only(real: Real, request: Request) -> Answer:
    if request["path"].endswith(".json"):
        return real(request)
    return real({**request, "path": str(Path(__file__))})


def unable_to_read(carrier: str, ending: str) -> None:
    """A checker that takes one carrier for something that nobody reads."""

    def fault(real: Real, request: Request) -> Answer:
        path = str(Path(__file__)) if request["path"].endswith(ending) else request["path"]
        return real({**request, "path": path})

    name = f"reads-no-{ending}"
    PROGRAMS[name] = Wrong(name, "checker", f"REQ-FMT-{carrier}", "files/small/*-is-read", fault)


for carrier_, ending_ in {
    "JSON": "json",
    "ZIP": "zip",
    "NDJSON": "ndjson",
    "JSONLD": "jsonld",
    "TURTLE": "ttl",
    "NTRIPLES": "nt",
}.items():
    unable_to_read(carrier_, ending_)


@wrong("checker", "REQ-CLI-ENDS", "rules/ACT-005/*")
def gives_up(real: Real, request: Request) -> Answer:
    return {"error": "not implemented yet"}


@wrong("checker", "REQ-CLI-JSON", "rules/ACT-005/*")
def prints_no_json(real: Real, request: Request) -> Answer:
    return {"text": "2 problems found"}


@wrong("checker", "REQ-CLI-JSON", "rules/ACT-005/*")
def prints_more_than_json(real: Real, request: Request) -> Answer:
    answer = real(request)
    return {"text": "Reading...\n" + json.dumps({"number": request["number"], **answer})}


@wrong("checker", "REQ-CLI-JSON", "rules/ACT-005/*")
def gives_no_report(real: Real, request: Request) -> Answer:
    return {"exit": real(request)["exit"]}


@wrong("checker", "REQ-CLI-JSON", "rules/ACT-005/*")
def answers_another_request(real: Real, request: Request) -> Answer:
    return {"text": json.dumps({"number": request["number"] + 1, **real(request)})}
