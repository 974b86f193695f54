"""Consumers that lose, change or make something up on the way."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dardr_schema.tables import tables
from tests.conformance.wrong.checkers import everywhere
from tests.conformance.wrong.programs import PROGRAMS, Answer, Real, Request, Wrong, wrong

SMALL = "files/small/json-*"
MARKS = {ord("\u0302"): None, ord("\u0308"): None}


def writing(
    change: Callable[[Any], Any], breaks: str, cases: str = SMALL, *, name: str, role: str = "consumer"
) -> None:
    """A program that changes the JSON it writes."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        output = Path(request["output"])
        if answer["exit"] == 0 and output.suffix == ".json":
            content = change(json.loads(output.read_bytes()))
            output.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return answer

    PROGRAMS[name] = Wrong(name, role, breaks, cases, fault)


def texts(change: Callable[[str], Any]) -> Callable[[Any], Any]:
    """Each text of a document changed."""
    return lambda content: everywhere(content, lambda value: change(value) if isinstance(value, str) else value)


def records(content: Any, change: Callable[[str, dict[str, Any]], dict[str, Any]], table: str = "submission") -> Any:
    """Each record of a document changed, the inner ones first."""
    inner = {
        key: [records(item, change, key) for item in value] if is_table(key, value) else value
        for key, value in content.items()
    }
    return change(table, inner)


def is_table(key: str, value: Any) -> bool:
    """Whether a list holds records: an assessment names its evidence by a list of keys."""
    return key in tables() and isinstance(value, list) and all(isinstance(item, dict) for item in value)


def known(table: str, record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key in tables()[table].fields or key in tables()}


def sorted_lists(table: str, record: dict[str, Any]) -> dict[str, Any]:
    return {
        key: sorted(value) if isinstance(value, list) and not is_table(key, value) else value
        for key, value in record.items()
    }


def sorted_records(table: str, record: dict[str, Any]) -> dict[str, Any]:
    def by_key(name: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return sorted(rows, key=lambda row: str(row.get(str(tables()[name].key))))

    return {key: by_key(key, value) if is_table(key, value) else value for key, value in record.items()}


def changed(key: str, change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda content: records(content, lambda table, row: {**row, key: change(row[key])} if key in row else row)


writing(
    lambda content: records(content, known),
    "REQ-RT-UNKNOWN",
    "files/unknown-columns/json-*",
    name="loses-unknown-columns",
)
writing(
    lambda content: records(content, lambda t, row: {k: v for k, v in row.items() if not isinstance(v, dict)}),
    "REQ-RT-UNKNOWN",
    "files/unknown-columns/nested-*",
    name="flattens-what-it-does-not-know",
)
writing(
    texts(lambda text: unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(MARKS))),
    "REQ-RT-WELSH",
    name="takes-roofs-off-letters",
)
writing(texts(lambda text: unicodedata.normalize("NFD", text)), "REQ-RT-WELSH", name="splits-letters-from-their-marks")
writing(texts(lambda text: text.encode("ascii", "replace").decode()), "REQ-RT-WELSH", name="writes-ascii")
writing(texts(lambda text: text.encode().decode("latin-1")), "REQ-RT-WELSH", name="mistakes-the-encoding")
writing(texts(lambda text: re.sub(r"^(\d{4}-\d{2})$", r"\1-01", text)), "REQ-VAL-DATES", name="pads-months")
writing(texts(lambda text: " ".join(text.split())), "REQ-RT-TEXT", name="joins-lines")
writing(texts(lambda text: text.replace('"', "'")), "REQ-RT-TEXT", name="changes-quotation-marks")
writing(
    texts(lambda text: f"'{text}" if text[:1] in "=+-@" else text),
    "REQ-RT-TEXT",
    "files/texts/json-*",
    name="quotes-what-looks-like-a-formula",
)
writing(
    texts(lambda text: int(text) if text == "007" else text),
    "REQ-RT-TEXT",
    "files/texts/json-*",
    name="makes-numbers-of-texts",
)
writing(texts(lambda text: text[:60]), "REQ-RT-TEXT", name="cuts-long-texts")
writing(lambda content: records(content, sorted_records), "REQ-RT-ORDER", name="sorts-records")
writing(lambda content: records(content, sorted_lists), "REQ-RT-ORDER", name="sorts-lists")
writing(lambda content: {**content, "review": content["review"][:-1]}, "REQ-RT-RECORDS", name="drops-the-last-record")
writing(
    lambda content: {**content, "evidence": content["evidence"] * 2}, "REQ-RT-RECORDS", name="writes-a-record-twice"
)
writing(
    lambda content: {key: value for key, value in content.items() if key != "evidence"},
    "REQ-RT-RECORDS",
    name="forgets-a-table",
)
writing(
    lambda content: records(content, lambda t, row: {**row, "notes": "-"} if t == "action" else row),
    "REQ-RT-VALUES",
    name="fills-what-is-blank",
)
writing(changed("value_after", int), "REQ-RT-VALUES", name="cuts-decimals")
writing(changed("has_action_plan", str), "REQ-RT-VALUES", name="writes-answers-as-text")
writing(changed("number", int), "REQ-RT-TEXT", name="writes-keys-as-numbers")
writing(changed("recommendation_id", str.lower), "REQ-RT-TEXT", name="changes-keys")


@wrong("consumer", "REQ-VAL-LABELS", "files/words-people-use/json-*")
def gives_labels_back(real: Real, request: Request) -> Answer:
    Path(request["output"]).write_bytes(Path(request["path"]).read_bytes())
    return {"exit": 0}


@wrong("consumer", "REQ-RT-REFUSE", "files/unreadable/*")
def writes_something_at_any_cost(real: Real, request: Request) -> Answer:
    answer = real(request)
    Path(request["output"]).write_text("{}", encoding="utf-8")
    return answer


@wrong("consumer", "REQ-CLI-EXIT", "files/unreadable/*")
def is_done_when_nothing_was_read(real: Real, request: Request) -> Answer:
    return {**real(request), "exit": 0}


@wrong("consumer", "REQ-RT-JSON", SMALL)
def writes_nothing(real: Real, request: Request) -> Answer:
    return {"exit": 0}


@wrong("consumer", "REQ-RT-JSON", SMALL)
def writes_half_a_file(real: Real, request: Request) -> Answer:
    answer = real(request)
    output = Path(request["output"])
    output.write_bytes(output.read_bytes()[:1000])
    return answer


@wrong("consumer", "REQ-RT-XLSX", "files/small/*")
def writes_csv_for_a_workbook(real: Real, request: Request) -> Answer:
    if request["output"].endswith(".xlsx"):
        Path(request["output"]).write_text("review_id\n", encoding="utf-8")
        return {"exit": 0}
    return real(request)


@wrong("consumer", "REQ-RT-ZIP", "files/small/*-and-back")
def keeps_a_format_of_its_own(real: Real, request: Request) -> Answer:
    if request["path"].endswith(".zip") or request["output"].endswith(".zip"):
        Path(request["output"]).write_bytes(Path(request["path"]).read_bytes())
        return {"exit": 0}
    return real(request)


def unable_to_read(carrier: str, ending: str) -> None:
    """A consumer that refuses one carrier."""

    def fault(real: Real, request: Request) -> Answer:
        return {"exit": 2} if request["path"].endswith(ending) else real(request)

    name = f"refuses-{carrier.lower()}"
    PROGRAMS[name] = Wrong(name, "consumer", f"REQ-RT-{carrier}", "files/small/*-is-kept", fault)


for carrier_, ending_ in {
    "CSV": "/csv",
    "ZIP": ".zip",
    "NDJSON": ".ndjson",
    "JSONLD": ".jsonld",
    "TURTLE": ".ttl",
    "NTRIPLES": ".nt",
}.items():
    unable_to_read(carrier_, ending_)

WORDS = "files/words-people-use/json-in-codes"
writing(
    changed("notified_date", lambda value: "25/06/2020"), "REQ-VAL-WRITTEN-DATES", WORDS, name="keeps-british-dates"
)
writing(
    changed("author_is_chair", lambda value: "Ydy" if value else "Nac ydy"),
    "REQ-VAL-ANSWERS",
    WORDS,
    name="keeps-answers-as-words",
)
