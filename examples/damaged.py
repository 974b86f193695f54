"""Small faulty files: the good return with one thing done to it. `faulty/more.csv` says what each shows."""

from __future__ import annotations

import copy
import csv
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from carriers import Tables, columns_of, csv_bytes, csv_files, json_bytes, parts_of, workbook_bytes, zip_bytes
from openpyxl.utils import get_column_letter

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def damaged_files(good: Tables, characteristics: Tables, figures: Tables) -> Iterator[tuple[str, bytes]]:
    """Path below `faulty/more` and bytes of every file."""
    folders = {
        **_folders(good), "case-characteristics": csv_files(characteristics), "open-figures": csv_files(figures),
    }  # fmt: skip
    for folder, files in folders.items():
        yield from ((f"{folder}/{name}", content) for name, content in files.items())
    yield from _documents(good, characteristics)
    yield from workbooks(good)
    yield from _unreadable(good)


def _folders(good: Tables) -> Mapping[str, dict[str, bytes]]:
    files = csv_files(good)
    action, recommendation = files["action.csv"], files["recommendation.csv"]
    lines = recommendation.decode().splitlines(keepends=True)
    twice = ["priority," + lines[0], *("high," + line for line in lines[1:])]
    return {
        "missing-table": {name: part for name, part in files.items() if name != "assessment.csv"},
        "missing-column": {**files, "action.csv": _without_column(action, "status")},
        "not-text": {**files, "learning_item.csv": files["learning_item.csv"] + b"\x81\x8d"},
        "windows-1252": {**files, "review.csv": files["review.csv"].decode().encode("cp1252")},
        "ragged-row": {**files, "action.csv": action.rstrip(b"\n") + b",one cell too many\n"},
        "duplicate-heading": {**files, "recommendation.csv": "".join(twice).encode()},
        "unclosed-quote": {**files, "learning_item.csv": files["learning_item.csv"] + b'LRN-02,"notable-practice\n'},
        "table-twice": {**files, "action.txt": action},
        "further-file": {**files, "contacts.csv": csv_bytes([["team", "room"], ["Community safety", "2.14"]])},
    }


def _without_column(content: bytes, field: str) -> bytes:
    lines = list(csv.reader(content.decode().splitlines()))
    column = lines[0].index(field)
    return csv_bytes([[*line[:column], *line[column + 1 :]] for line in lines])


def _documents(good: Tables, characteristics: Tables) -> Iterator[tuple[str, bytes]]:
    death = {**characteristics["death"][1], "review_id": "SHR-R01"}
    person = {**characteristics["person"][4], "review_id": "SHR-R01"}
    death |= {"death_month": "2020-06", "death_year": "2020", "victim": person["person_id"]}
    person.pop("date_of_birth")
    yield "restricted-tables.json", json_bytes({**good, "death": [death], "person": [person]})
    yield "named-people.json", json_bytes(_named(good))
    old = {**good["submission"][0], "as_at_date": date(2025, 11, 30)}
    yield "old-return.json", json_bytes({**good, "submission": [old]})
    yield "many-recommendations.json", json_bytes(_many(good))
    yield "next-edition.json", json_bytes(_next_edition(good))
    action, *others = good["action"]
    formula = {**action, "progress_details": '=HYPERLINK("http://example.org","the plan")'}
    yield "formula-text.json", json_bytes({**good, "action": [formula, *others]})
    unseen = {**action, "owner_role": "Head of vulnerability\u200b"}
    yield "unseen-sign.json", json_bytes({**good, "action": [unseen, *others]})


def _many(good: Tables) -> Tables:
    """The good return with 36 further recommendations in its first review, each with an action and an assessment."""
    found: dict[str, Any] = copy.deepcopy(dict(good))
    for number in range(6, 42):
        key = f"SHR-R01-{number:02}"
        for name, own in (("recommendation", key), ("action", f"{key}-A"), ("assessment", f"{key}-2026")):
            first = next(row for row in good[name] if row["recommendation_id"] == "SHR-R01-02")
            row = {**first, "recommendation_id": key, f"{name}_id": own}
            found[name].append({**row, "number": str(number)} if name == "recommendation" else row)
    return found


def _named(good: Tables) -> Tables:
    """The good return with a number and an address of people in its texts."""
    found: dict[str, Any] = copy.deepcopy(dict(good))
    found["evidence"][0]["note"] = "Ring the sister on 07700 900123."
    found["action"][0]["text"] = "Call at 9 Maes y Coed."
    return found


def _next_edition(good: Tables) -> Tables:
    """The good return as one of edition 1.1, with its new columns filled in wrongly."""
    found: dict[str, Any] = copy.deepcopy(dict(good))
    found["submission"][0]["schema_version"] = "1.1"
    review, recommendation = found["review"][0], found["recommendation"][0]
    review |= {
        "chair_appointed_date": date(2026, 5, 5),
        "chair_training_date": date(2026, 5, 19),
        "chair_trained": "yes",
    }
    review["qa_feedback_date"] = date(2020, 1, 7)
    recommendation |= {"qa_change": ["clarity"], "corrected_by_quality_assurance": False}
    return found


def workbooks(good: Tables) -> Iterator[tuple[str, bytes]]:
    """The good return in workbooks that people have laid out so that it is not certain what they say."""
    action = columns_of("action", good["action"])
    status, details = (action.index(name) + 1 for name in ("status", "completed_details"))

    def merged(book: Any) -> None:
        book["action"].merge_cells(start_row=2, end_row=3, start_column=status, end_column=status)

    def hidden(book: Any) -> None:
        book["assessment"].sheet_state = "hidden"
        book["action"].row_dimensions[4].hidden = True
        book["review"].column_dimensions["D"].hidden = True

    yield "merged-cells.xlsx", workbook_bytes(good, change=merged)
    yield "hidden-parts.xlsx", workbook_bytes(good, change=hidden)
    sheet = f"xl/worksheets/sheet{list(good).index('action') + 1}.xml"
    parts = parts_of(workbook_bytes(good))
    cell = re.compile(rf'<c r="{get_column_letter(details)}2"[^>]*>.*?</c>'.encode())
    worked_out = f'<c r="{get_column_letter(details)}2" t="str"><f>"All teams"</f><v>All teams</v></c>'.encode()
    yield "formulas.xlsx", zip_bytes({**parts, sheet: cell.sub(worked_out, parts[sheet], count=1)})
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    yield "linked-workbook.xlsx", zip_bytes({**parts, "xl/externalLinks/externalLink1.xml": link})


def beside(good: Tables) -> Iterator[tuple[str, bytes]]:
    """Path below `faulty/commands` and bytes of the files that take a command of their own."""
    sent = good["submission"][0]
    yield "register.csv", csv_bytes([["organisation", "area"], [sent["submitted_by"], "E22000259"]])
    yield "earlier.json", json_bytes({**good, "submission": [{**sent, "as_at_date": date(2025, 9, 30)}]})

    def far_apart(book: Any) -> None:
        book["review"].cell(200_000, 300).value = "x"

    yield "far-apart.xlsx", workbook_bytes({"review": []}, change=far_apart)


def _unreadable(good: Tables) -> Iterator[tuple[str, bytes]]:
    workbook = workbook_bytes(good)
    yield "damaged.xlsx", workbook[: len(workbook) // 2]
    yield "password.xlsx", OLE_MARK + bytes(504)
    yield "macros.xlsm", zip_bytes({"xl/workbook.xml": b"<workbook/>", "xl/vbaProject.bin": OLE_MARK})
    yield "outside.zip", zip_bytes({"../action.csv": csv_files(good)["action.csv"]})
    yield "key-twice.json", json_bytes(good).replace(b'"data_source"', b'"profile": "csp-return",\n "data_source"', 1)
    yield "cut-short.json", json_bytes(good)[:2000]
    yield "minutes.pdf", b"%PDF-1.4\n"
    yield "empty.csv", b""
    yield "contacts.csv", csv_bytes([["team", "room"], ["Community safety", "2.14"]])
