"""Both validators say the same of returns changed at random: cells, rows, columns, encodings, JSON values."""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dardr_schema.specimens import Tables
from dardr_schema.tables import Column, tables
from dardr_vocabularies.registers import areas
from dardr_vocabularies.schemes import scheme
from tests.browser.checker import ROOT, TODAY, asked, differs, of_python
from tests.rules.given import csv_files, given
from tests.unit.validators.test_doubt import CASES

FOLDERS = [ROOT / "examples" / name for name in ("good/csv", "faulty/csv", "faulty/more/case-characteristics")]
RETURN = ROOT / "examples/good/return.json"
ODD = [
    *("", " ", "\u00a0", "-", "#REF!", "true", "Nac ydy", "0", "-3", "5.0", "5.5", "1e5", "1,234", "45000", "45000.5"),
    *(
        "31/03/2026",
        "03/04/2025",
        "2026-02-30",
        "2026-13",
        "2026-03",
        "2026",
        "1af Mawrth 2024",
        "3 Mai 2025",
        "9999-12-31",
    ),
    *(
        "a;b",
        "0000",
        "٢٠٢٤/٢٥",
        "2025/26",
        "2025/27",
        "٢٠٢٤",
        "２０２４-03-01",
        "2024-03-01T10:00:00Z",
        "police and probation",
        "Heddlu a Thai",
    ),
    *(
        "all agencies",
        "a;b",
        "0000",
        "٢٠٢٤/٢٥",
        "x" * 201,
        "ÿ" * 10_001,
        "😀" * 150,
        "http://example.org",
        "a@b.cd",
        "action=5;review=2",
    ),
    *("Dr Jane Smith said 07700 900123", "NHS 943 476 5919", "Straße", "İstanbul", "ﬁre", "O’Brien", "line\nbreak"),
    *(
        "=1+1",
        "= see above",
        "=> next",
        "- see the plan (page 2)",
        "+cmd|' /C calc'!A0",
        "\t@ SUM(1)",
        "-2+3",
        "- 2-3 days",
    ),
    *("\u200bunseen\u00a0", "a\u00a0b", "Barnsly", "Safer Cornwal Partnership", "Home Ofice", "Policee", "Social care"),
]
VALUES = [
    *(None, "", [], {}, 5, 5.0, 5.5, -1, True, "x", ["a"], [["a"]], {"a": 1}, 45_000, 1e20, 12345678901234567890),
    *("2026-03", ["police", "police"], [1, 2], "\u00a0", "E22000259", 1.5e-7, {"review": 3}, [None], ["x", None, ""]),
]
HEADINGS = [
    "statuss",
    "Target dates",
    "victim name",
    "DateOfBirth",
    "NHS no",
    "colour",
    "Reference_2",
    "John Smith",
    "",
]
SEED = 20_260_601


def words_for(column: Column | None) -> list[str]:
    """What people may write in a column: codes, labels and synonyms of its list, names of areas."""
    if column is not None and column.scheme:
        held = scheme(column.scheme).concepts
        return [*held, *(text for one in held.values() for text in (*one.label.values(), *one.also_seen))]
    if column is not None and column.type in ("csp", "area", "organisation"):
        return [*areas(), *(text for area in areas().values() for text in area.name.values())]
    return ODD


def changed_rows(rows: list[list[str]], table: str, chance: random.Random) -> list[list[str]]:
    for _ in range(chance.choice([0, 1, 2, 4])):
        row, at = chance.randrange(1, len(rows)), chance.randrange(len(rows[0]))
        text = chance.choice(chance.choice([ODD, words_for(tables()[table].fields.get(rows[0][at])), [rows[-1][at]]]))
        more = chance.choice(["", "", "", "x", ";police", ", Health and Police"])
        rows[row][at] = chance.choice([text, text.upper(), text[:-1]]) + more
    if chance.random() < 0.08:
        rows.append(list(chance.choice(rows)))
    if chance.random() < 0.05:
        rows[-1].append("extra")
    if chance.random() < 0.05:
        at = chance.randrange(len(rows[0]))
        rows = [row[:at] + row[at + 1 :] for row in rows]
    if chance.random() < 0.05:
        rows[0][chance.randrange(len(rows[0]))] = chance.choice(HEADINGS)
    return rows


def changed_folders(into: Path, chance: random.Random, number: int) -> Iterator[Path]:
    for place in range(number):
        folder = into / f"{place}"
        folder.mkdir()
        for path in sorted(chance.choice(FOLDERS).glob("*.csv")):
            rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
            rows = changed_rows(rows, path.stem, chance) if len(rows) > 1 else rows
            text = io.StringIO(newline="")
            csv.writer(text, delimiter=chance.choice(",,;\t"), lineterminator=chance.choice(["\n", "\r\n"])).writerows(
                rows
            )
            encoding = chance.choice(["utf-8", "utf-8-sig", "utf-16", "cp1252"])
            (folder / path.name).write_bytes(text.getvalue().encode(encoding, "replace"))
        yield folder


def places_in(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a JSON value: what holds it, and its key."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places_in(value[key])


def changed_documents(into: Path, chance: random.Random, number: int) -> Iterator[Path]:
    for place in range(number):
        root = json.loads(RETURN.read_bytes())
        for _ in range(chance.randint(1, 4)):
            holder, key = chance.choice(list(places_in(root)))
            if chance.random() < 0.8 or isinstance(holder, list):
                holder[key] = chance.choice(VALUES)
            else:
                holder[chance.choice(["victim_name", "notes2", "@id", "@index", "/a~b", "review", "action"])] = (
                    holder.pop(key)
                )
        content = json.dumps(root, ensure_ascii=chance.random() < 0.5).encode()
        path = into / f"{place}.json"
        path.write_bytes(content[: chance.randrange(len(content))] if chance.random() < 0.1 else content)
        yield path


def broken_joints(into: Path) -> Iterator[Path]:
    """Folders in which records are joined by keys that are blank, in a wrong form, there twice or nowhere."""
    for place, (case, _) in enumerate(CASES.values()):
        for files in (csv_files(given(case)), csv_files(strangers(given(case)))):
            folder = into / f"{place}-{len(list(into.iterdir()))}"
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            yield folder


def strangers(found: Tables) -> Tables:
    """The same with the key of the last recommendation in a form that no name has."""
    *others, last = found.get("recommendation") or [{}]
    return {**found, "recommendation": [*others, {**last, "recommendation_id": "a;b"}]} if last else found


def test_both_report_the_same_of_broken_joints(tmp_path: Path) -> None:
    paths = list(broken_joints(tmp_path))
    answers = asked([{"asked": "validate", "path": str(path), "today": TODAY} for path in paths])
    triples = zip(paths, answers, map(of_python, paths), strict=True)
    assert [path.name for path, answer, report in triples if differs(answer, report)] == []


@pytest.mark.parametrize("kind", [changed_folders, changed_documents])
def test_both_report_the_same(kind: Any, tmp_path: Path) -> None:
    paths = list(kind(tmp_path, random.Random(SEED), 60))
    reports = [of_python(path) for path in paths]
    assert len({json.dumps(report["by_rule"]) for report in reports}) > 30, "the changes change too little"
    answers = asked([{"asked": "validate", "path": str(path), "today": TODAY} for path in paths])
    triples = zip(paths, answers, reports, strict=True)
    assert [path.name for path, answer, report in triples if differs(answer, report)] == []
