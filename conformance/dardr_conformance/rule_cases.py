"""The cases of the rules as whole files: a rule file that is added brings its cases into the kit by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dardr_conformance.canonical import in_order
from dardr_conformance.expectations import expected_report, finding, pointers, record_counts
from dardr_conformance.sample_carriers import columns_of, ndjson_bytes, workbook_bytes, zip_bytes
from dardr_conformance.suites import requirement_of
from dardr_schema.specimens import DAY, Tables, completed, csv_files, nested_json
from dardr_schema.tables import everyday_profile, profiles

FOLDER = "cases/rules"
CORE, FULL, OFFICE, EVERY = 1, 2, 3, 4
WORDS = {
    "keeps": {"en": "is kept", "cy": "yn cael ei chadw"},
    "breaks": {"en": "is broken", "cy": "yn cael ei thorri"},
}
CARRIERS = {
    "xlsx": (OFFICE, "REQ-FMT-XLSX", {"en": "in a workbook", "cy": "mewn llyfr gwaith"}),
    "zip": (OFFICE, "REQ-FMT-ZIP", {"en": "in a zip of CSV files", "cy": "mewn zip o ffeiliau CSV"}),
    "ndjson": (EVERY, "REQ-FMT-NDJSON", {"en": "in NDJSON", "cy": "mewn NDJSON"}),
}
"""Other carriers in which the first broken case of each table is shown, for checkers of a higher level."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A case of the manifest, and the files it brings by their path in the suite."""

    row: dict[str, Any]
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Authored:
    """A case as its rule file has it: the rule, the case, its number from 1, and the severity of every rule."""

    rule: Mapping[str, Any]
    case: Mapping[str, Any]
    number: int
    severities: Mapping[str, str]

    @property
    def place(self) -> str:
        """The path of its file in the suite, without an ending."""
        return f"{FOLDER}/{self.rule['id']}/{self.number:02}"


def rule_cases(rules: Mapping[str, Mapping[str, Any]], apart: Collection[str] = ()) -> Iterator[Compiled]:
    """Every case of every rule but those apart, and a sample of them in other carriers."""
    severities = {name: rule["severity"] for name, rule in rules.items()}
    shown: set[str] = set()
    for rule in (rule for name, rule in rules.items() if name not in apart):
        for number, case in enumerate(rule["cases"], 1):
            own = Authored(rule, case, number, severities)
            yield whole_case(own)
            if rule.get("table") and rule["table"] not in shown and _is_plain(own):
                shown.add(rule["table"])
                yield from _in_other_carriers(own)


def whole_case(own: Authored) -> Compiled:
    """One case of a rule as a file: JSON, or CSV files where a column is missing."""
    found = completed(own.case)
    if "without" in own.case:
        files = {f"{own.place}/{name}": part for name, part in csv_files(found, own.case["without"]).items()}
        row = _row(own, found, own.place)
        return Compiled({**row, "level": OFFICE, "requirements": [*row["requirements"], "REQ-FMT-CSV"]}, files)
    document = nested_json(found)
    row = _row(own, found, f"{own.place}.json", pointers(document))
    placed = any("location" in one for one in row["expected"]["findings"])
    row["requirements"] += ["REQ-FMT-JSON", *(["REQ-RPT-LOCATION"] if placed else [])]
    return Compiled(row, {f"{own.place}.json": in_order(document)})


def _row(own: Authored, found: Tables, path: str, places: Mapping[str, list[str]] | None = None) -> dict[str, Any]:
    """A case's row in the manifest."""
    rule, case = own.rule, own.case
    findings = [_finding(own, then, places) for then in case["then"]]
    profile = case.get("profile")
    everyday = profile in (None, everyday_profile().name)
    grave = rule["severity"] == "error" and all(one["severity"] == "error" for one in findings)
    verb = WORDS["breaks" if findings else "keeps"]
    row = {
        "id": own.place.removeprefix("cases/"),
        "title": {
            "en": f"{rule['id']}: {case['name']}",
            "cy": f"{rule['id']} ({rule['title']['cy']}), achos {own.number}: y rheol {verb['cy']}",
        },
        "standard": rule["since"],
        "role": "checker",
        "asked": "validate",
        "level": CORE if everyday and grave else FULL,
        "requirements": [requirement_of(rule["id"])],
        "source": " ".join(str(rule["source"]).split()),
        "input": path,
        "today": str(case.get("today", DAY)),
        "expected": expected_report(findings, records=record_counts(found), profile=_profile(profile, found)),
    }
    return {**row, "profile": profile} if profile else row


def _profile(asked: str | None, found: Tables) -> str:
    """The profile by which a case is judged: the one asked for, else the one it names, else the everyday one."""
    named = str((found.get("submission") or [{}])[0].get("profile"))
    return asked or (named if named in profiles() else everyday_profile().name)


def _finding(own: Authored, then: Mapping[str, Any], places: Mapping[str, list[str]] | None) -> dict[str, Any]:
    rule = then.get("rule", own.rule["id"])
    table, row, field = then.get("table", own.rule.get("table")), then.get("row", 0), then.get("field")
    found = finding(rule, then.get("severity", own.severities[rule]), table, row, field)
    if places is None or not row or not field:
        return found
    return {**found, "location": {"pointer": f"{places[table][row - 1]}/{field}"}}


def _is_plain(own: Authored) -> bool:
    """Whether a case points at one cell of the rule's own table in an everyday error."""
    rule, then = own.rule, own.case["then"]
    return (
        len(then) == 1
        and then[0].get("table", rule["table"]) == rule["table"]
        and bool(then[0].get("row") and then[0].get("field"))
        and "without" not in own.case
        and rule["severity"] == "error"
    )


def _in_other_carriers(own: Authored) -> Iterator[Compiled]:
    found = completed(own.case)
    for ending, (level, requirement, words) in CARRIERS.items():
        path = f"{own.place}.{ending}"
        row = _row(own, found, path)
        (one,) = row["expected"]["findings"]
        table, number = one["table"], one["row"] + 1
        if ending == "xlsx":
            column = letters(columns_of(table, found[table]).index(one["field"]))
            one["location"] = {"sheet": table, "cell": f"{column}{number}"}
        if ending == "zip":
            one["location"] = {"file": f"{table}.csv", "row": number}
        row |= {
            "id": f"{row['id']}-{ending}",
            "title": {language: f"{text}, {words[language]}" for language, text in row["title"].items()},
            "level": level,
            "requirements": [*row["requirements"], requirement, *(["REQ-RPT-LOCATION"] if "location" in one else [])],
        }
        yield Compiled(row, {path: _written(ending, found)})


def _written(ending: str, found: Tables) -> bytes:
    if ending == "xlsx":
        return workbook_bytes(found)
    return ndjson_bytes(found) if ending == "ndjson" else zip_bytes(csv_files(found))


def letters(column: int) -> str:
    """The letters of a column of a sheet, counted from 0."""
    text = ""
    while column >= 0:
        text, column = chr(ord("A") + column % 26) + text, column // 26 - 1
    return text
