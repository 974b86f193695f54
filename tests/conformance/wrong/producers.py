"""Producers whose exports are not what their systems hold, or not in the words of the standard."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables
from tests.conformance.wrong.consumers import changed, records, texts, writing
from tests.conformance.wrong.programs import PROGRAMS, Answer, Real, Request, Wrong, wrong

JSON, ZIP = "files/situations/small-en-as-json", "files/situations/small-en-as-zip"
Lines = list[list[str]]


def rewriting(change: Callable[[str, Lines], Lines], breaks: str, *, name: str, encoding: str = "utf-8") -> None:
    """A producer that changes the CSV files of a zip."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        output = Path(request["output"])
        with zipfile.ZipFile(output) as archive:
            files = {part: archive.read(part).decode() for part in archive.namelist()}
        with zipfile.ZipFile(output, "w") as archive:
            for part, text in files.items():
                if part.endswith(".csv"):
                    target = io.StringIO()
                    lines = list(csv.reader(io.StringIO(text, newline="")))
                    csv.writer(target).writerows(change(part.removesuffix(".csv"), lines))
                    archive.writestr(part, target.getvalue().encode(encoding, "replace"))
        return answer

    PROGRAMS[name] = Wrong(name, "producer", breaks, ZIP, fault)


def cells(change: Callable[[str], str]) -> Callable[[str, Lines], Lines]:
    return lambda table, lines: [lines[0], *([change(cell) for cell in line] for line in lines[1:])]


def titled(table: str, lines: Lines) -> Lines:
    return [[tables()[table].fields[name].title["en"] for name in lines[0]], *lines[1:]]


def invented(table: str, record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "owner_role": "Not known"} if table == "action" and "owner_role" not in record else record


writing(
    changed("status", lambda value: value.replace("-", " ").capitalize()),
    "REQ-EXP-CODES",
    JSON,
    name="exports-labels",
    role="producer",
)
writing(
    lambda content: {**content, "review": content["review"][:1]},
    "REQ-EXP-COMPLETE",
    JSON,
    name="exports-a-part",
    role="producer",
)
writing(
    lambda content: {key: value for key, value in content.items() if key != "evidence"},
    "REQ-EXP-COMPLETE",
    JSON,
    name="exports-no-evidence",
    role="producer",
)
writing(
    lambda content: {**content, "evidence": content["evidence"] * 2},
    "REQ-EXP-COMPLETE",
    JSON,
    name="exports-a-record-twice",
    role="producer",
)
writing(lambda content: records(content, invented), "REQ-EXP-VALUES", JSON, name="makes-values-up", role="producer")
writing(
    texts(lambda text: text.encode("ascii", "ignore").decode()),
    "REQ-EXP-WELSH",
    JSON,
    name="exports-ascii",
    role="producer",
)
writing(
    texts(lambda text: re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\3/\2/\1", text)),
    "REQ-VAL-DATES",
    JSON,
    name="exports-british-dates",
    role="producer",
)
writing(
    texts(lambda text: re.sub(r"^(\d{4}-\d{2})$", r"\1-01", text)),
    "REQ-VAL-DATES",
    JSON,
    name="exports-months-as-days",
    role="producer",
)
rewriting(titled, "REQ-EXP-VALUES", name="heads-columns-with-titles")
rewriting(cells(lambda cell: cell or "N/A"), "REQ-EXP-VALUES", name="fills-blank-cells")
rewriting(cells(lambda cell: cell.replace(";", ", ")), "REQ-EXP-CODES", name="separates-lists-by-commas")
rewriting(cells(lambda cell: cell.replace("true", "Y")), "REQ-EXP-VALUES", name="writes-answers-as-letters")
rewriting(lambda table, lines: lines, "REQ-EXP-CSV", name="exports-in-another-encoding", encoding="utf-16-le")
rewriting(lambda table, lines: [*lines, lines[-1]], "REQ-EXP-COMPLETE", name="repeats-the-last-row")


@wrong("producer", "REQ-EXP-JSON", JSON)
def exports_the_situation_as_it_is(real: Real, request: Request) -> Answer:
    content = json.loads(Path(request["path"]).read_bytes())
    Path(request["output"]).write_text(json.dumps([content]), encoding="utf-8")
    return {"exit": 0}


@wrong("producer", "REQ-EXP-XLSX", "files/situations/small-en-as-*")
def exports_no_workbook(real: Real, request: Request) -> Answer:
    if request["output"].endswith(".xlsx"):
        return real({**request, "output": request["output"] + ".json"}) | {"exit": 0}
    return real(request)


@wrong("producer", "REQ-CLI-ENDS", JSON)
def fails_to_export(real: Real, request: Request) -> Answer:
    return {"exit": 1}


@wrong("producer", "REQ-EXP-NDJSON", "files/situations/small-en-as-ndjson")
def exports_a_list_for_lines(real: Real, request: Request) -> Answer:
    answer = real(request)
    output = Path(request["output"])
    output.write_text(json.dumps(output.read_text(encoding="utf-8").splitlines()), encoding="utf-8")
    return answer
