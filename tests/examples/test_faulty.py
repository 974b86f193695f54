"""The faulty return: every rule is broken somewhere, and each finding points at the cell that a person sees."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml

from dardr_schema.tables import tables
from dardr_service.command_line import main
from dardr_validators.findings import Finding, Report
from dardr_validators.rules import rules
from dardr_validators.sources import source_of
from dardr_validators.validate import validate

FAULTY = Path(__file__).resolve().parents[2] / "examples/faulty"
EDITIONS = FAULTY.parents[1] / "schema/editions"
TODAY = date(2026, 6, 1)
README = (FAULTY / "README.md").read_text(encoding="utf-8")
EACH = "dardr validate examples/faulty/more/NAME --today 2026-06-01"
COMMANDS = re.findall(r"^\| `dardr (validate [^`]+)` \| ([^|]+) \|", README, re.MULTILINE)
"""The commands that the examples name, and the rules that each breaks."""
with (FAULTY / "more.csv").open(encoding="utf-8", newline="") as _file:
    MORE = list(csv.DictReader(_file))


@cache
def report(name: str) -> Report:
    return validate(source_of(FAULTY / name), today=TODAY, cap=None)


@cache
def book() -> Any:
    return openpyxl.load_workbook(FAULTY / "return.xlsx")


@cache
def authored() -> dict[str, list[dict[str, Any]]]:
    content: dict[str, list[dict[str, Any]]] = yaml.safe_load((FAULTY / "return.yaml").read_text(encoding="utf-8"))
    return content


def golden(finding: Finding) -> dict[str, Any]:
    place = {"sheet": finding.location.get("sheet"), "cell": finding.location.get("cell")}
    return {"rule": finding.rule, "table": finding.table, "row": finding.row, "field": finding.field, **place}


def test_the_workbook_has_the_expected_findings() -> None:
    found = [golden(finding) for finding in report("return.xlsx").findings]
    path = FAULTY / "expected.json"
    if os.environ.get("DARDR_GOLDEN") == "1":
        lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in found)
        path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8")), "run: make golden, and read the difference"


@pytest.mark.parametrize(
    "finding",
    [
        pytest.param(f, id=f"{f.rule} {f.location['sheet']}!{f.location['cell']}")
        for f in report("return.xlsx").findings
        if f.row
    ],
)
def test_a_finding_points_at_the_faulty_cell_of_the_workbook(finding: Finding) -> None:
    """The cell holds what was written for that record and field, and stands below that field's heading."""
    sheet = book()[finding.location["sheet"]]
    cell = sheet[finding.location["cell"]]
    row = authored()[str(finding.table)][finding.row - 1]
    field = tables()[str(finding.table)].fields[str(finding.field)]
    value = row.get(field.name)
    assert seen(cell.value) == (";".join(value) if isinstance(value, list) else value)
    headings = [above.value for line in sheet.iter_rows(min_col=cell.column, max_col=cell.column) for above in line]
    assert {field.name, field.title["en"]} & set(headings[: cell.row - 1])
    first = next(iter(row.values()))
    assert first in [seen(other.value) for other in sheet[cell.row]], "another record stands in that row"


def seen(value: Any) -> Any:
    """What a cell holds, as the authored form writes it."""
    if isinstance(value, datetime):
        return value.date()
    return value


@pytest.mark.parametrize(
    ("rule", "cell", "value"),
    [
        ("ACT-008", "action!O7", None),
        ("ACT-004", "action!M3", None),
        ("ACT-003", "action!K11", "Sort of done"),
        ("ACT-002", "action!F9", "All agencies"),
        ("FIL-012", "action!J5", "#REF!"),
        ("FIL-010", "action!T3", "03/04/2021"),
        ("REV-001", "review!A4", "Barnsley-2021-03-14"),
        ("REV-008", "review!AF7", None),
        ("ASM-001", "assessment!C2", None),
    ],
)
def test_some_cells_are_the_ones_that_a_person_would_show(rule: str, cell: str, value: str | None) -> None:
    sheet, _, address = cell.partition("!")
    assert (rule, sheet, address) in {
        (f.rule, f.location.get("sheet"), f.location.get("cell")) for f in report("return.xlsx").findings
    }
    assert book()[sheet][address].value == value


@pytest.mark.parametrize("more", MORE, ids=lambda more: more["name"])
def test_each_smaller_file_breaks_the_rules_it_is_there_for(more: dict[str, str]) -> None:
    found = {finding.rule for finding in report(f"more/{more['name']}").findings}
    assert found == set(more["rules"].split(";"))


def test_the_list_of_smaller_files_is_complete_and_in_the_readme() -> None:
    assert sorted(path.name for path in (FAULTY / "more").iterdir()) == sorted(more["name"] for more in MORE)
    assert not [more for more in MORE if f"| `{more['name']}` | {more['rules'].replace(';', ', ')} |" not in README]
    assert EACH in README


@cache
def told_by(command: str) -> frozenset[str]:
    """The rules that a command finds broken, run as a person would run it: a file may end the process that reads it."""
    done = subprocess.run(
        [sys.executable, "-m", "dardr_service.command_line", *command.split(), "--format", "json"],
        cwd=FAULTY.parents[1],
        capture_output=True,
        check=False,
    )
    return frozenset(finding["rule"] for finding in json.loads(done.stdout)["findings"])


@pytest.mark.parametrize(("command", "named"), COMMANDS, ids=[named for _, named in COMMANDS])
def test_each_command_of_its_own_breaks_the_rules_it_is_there_for(command: str, named: str) -> None:
    assert told_by(command) == set(named.split(", "))


def test_a_smaller_file_is_told_the_same_by_the_command() -> None:
    more = MORE[0]
    command = EACH.removeprefix("dardr ").replace("NAME", more["name"])
    assert told_by(command) == set(more["rules"].split(";"))


def test_every_rule_is_broken_somewhere() -> None:
    """A rule that no edition keeps yet is one new file: its own cases break it until the edition is settled."""
    kept = {rule for path in EDITIONS.glob("*/edition.json") for rule in json.loads(path.read_bytes())["rules"]}
    sources = ["return.xlsx", *(f"more/{more['name']}" for more in MORE)]
    broken = {finding.rule for source in sources for finding in report(source).findings}
    broken |= {rule for command, _ in COMMANDS for rule in told_by(command)}
    assert broken >= kept
    assert len(kept) > 150
    assert broken <= set(rules())


@pytest.mark.parametrize("carrier", ["csv", "return.zip", "return.json", "return.xlsx"])
def test_the_command_ends_with_findings(carrier: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(FAULTY / carrier), "--today", "2026-06-01"]) == 1
    assert capsys.readouterr().err == ""
