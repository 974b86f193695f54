"""Checkers that judge rightly and report wrongly."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conformance.wrong.programs import Answer, Finding, Real, Report, Request, counted, reporting, wrong

ONE_RULE, SEVERAL = "rules/ACT-00*", "files/several-faults/*"
LOWERED = {"error": "warning", "warning": "information", "information": "information"}
RAISED = {"error": "error", "warning": "error", "information": "warning"}


def each(report: Report, **values: object) -> None:
    for finding in report["findings"]:
        finding.update(values)


def moved(by: int) -> object:
    def change(report: Report) -> None:
        for finding in report["findings"]:
            finding["row"] = max(finding["row"] + by, 0)

    return change


def judged_by(scale: dict[str, str], real: Real, request: Request) -> Answer:
    answer = real(request)
    for finding in answer["report"]["findings"]:
        finding["severity"] = scale[finding["severity"]]
    answer["exit"] = counted(answer["report"])
    return answer


def words(report: Report, part: str, change: object) -> None:
    for finding in report["findings"]:
        finding[part] = change(finding[part])  # type: ignore[operator]


def located(finding: Finding, change: object) -> None:
    finding["location"] = change(finding["location"])  # type: ignore[operator]


reporting(moved(-1), "REQ-RPT-PLACE", ONE_RULE, name="counts-rows-from-0")  # type: ignore[arg-type]
reporting(moved(+1), "REQ-RPT-PLACE", ONE_RULE, name="counts-the-headings-as-a-row")  # type: ignore[arg-type]
reporting(lambda report: each(report, field=None), "REQ-RPT-PLACE", ONE_RULE, name="names-no-field")
reporting(lambda report: each(report, table="review"), "REQ-CHK-ACT-005", ONE_RULE, name="names-one-table-for-all")
reporting(lambda report: each(report, location={}), "REQ-RPT-LOCATION", SEVERAL, name="says-no-location")
reporting(
    lambda report: [located(one, lambda at: {**at, "cell": "A1"}) for one in report["findings"]],
    "REQ-RPT-LOCATION",
    "files/workbook/*",
    name="points-at-one-cell",
)
reporting(
    lambda report: [
        located(one, lambda at: {key: f"/x{value}" if key == "pointer" else value for key, value in at.items()})
        for one in report["findings"]
    ],
    "REQ-RPT-LOCATION",
    ONE_RULE,
    name="points-beside-the-place",
)
reporting(lambda report: report["findings"].reverse(), "REQ-RPT-ORDER", SEVERAL, name="reverses-the-order")
reporting(
    lambda report: report["findings"].sort(key=lambda one: one["rule"]), "REQ-RPT-ORDER", SEVERAL, name="sorts-by-rule"
)
reporting(
    lambda report: report.update(verdict="conformant"), "REQ-RPT-VERDICT", "rules/ACT-0*", name="always-conformant"
)
reporting(
    lambda report: report.update(verdict=report["verdict"].removesuffix("-with-warnings")),
    "REQ-RPT-VERDICT",
    "rules/ACT-0*",
    name="conformant-though-there-are-warnings",
)
reporting(
    lambda report: report["counts"].update(error=report["counts"]["error"] + 1),
    "REQ-RPT-COUNTS",
    ONE_RULE,
    name="counts-one-too-many",
)
reporting(
    lambda report: [row.update(count=row.pop("shown", row["count"])) for row in report["by_rule"]],
    "REQ-RPT-COUNTS",
    "files/many-findings/*",
    name="counts-what-is-listed",
)
reporting(lambda report: report.update(by_rule=[]), "REQ-RPT-COUNTS", ONE_RULE, name="counts-no-rules")
reporting(lambda report: report.update(complete=True), "REQ-RPT-NOT-CHECKED", "files/small/*", name="always-complete")
reporting(
    lambda report: report.update(complete=True, not_checked=[]),
    "REQ-RPT-NOT-CHECKED",
    "files/small/*",
    name="hides-what-was-not-checked",
)
reporting(
    lambda report: words(report, "message", lambda said: {**said, "cy": said["en"]}),
    "REQ-RPT-WORDS",
    ONE_RULE,
    name="speaks-english-only",
)
reporting(
    lambda report: words(report, "mend", lambda said: {"en": "", "cy": ""}),
    "REQ-RPT-WORDS",
    ONE_RULE,
    name="says-not-how-to-mend",
)
reporting(
    lambda report: words(report, "message", lambda said: {key: f"{text} {{action_id}}" for key, text in said.items()}),
    "REQ-RPT-WORDS",
    ONE_RULE,
    name="leaves-placeholders",
)
reporting(
    lambda report: report.update(standard="1.1.0"), "REQ-VAL-EDITION", "files/editions/*", name="knows-one-edition-only"
)
reporting(lambda report: report.update(today="2020-01-01"), "REQ-RPT-SOURCE", ONE_RULE, name="reads-the-clock")
reporting(lambda report: report.update(profile="core"), "REQ-CLI-PROFILE", ONE_RULE, name="names-another-profile")
reporting(
    lambda report: report["source"].update(sha256="0" * 64), "REQ-RPT-SOURCE", ONE_RULE, name="names-another-digest"
)
reporting(lambda report: report["source"].update(name="-"), "REQ-RPT-SOURCE", ONE_RULE, name="names-no-file")
reporting(lambda report: report.update(records={}), "REQ-RPT-RECORDS", ONE_RULE, name="counts-no-records")
reporting(lambda report: report.update(extra=1), "REQ-RPT-SCHEMA", ONE_RULE, name="adds-to-the-report")
reporting(lambda report: report.pop("by_rule"), "REQ-RPT-SCHEMA", ONE_RULE, name="leaves-out-of-the-report")
reporting(lambda report: each(report, severity="fatal"), "REQ-RPT-SCHEMA", ONE_RULE, name="invents-a-severity")


@wrong("checker", "REQ-RPT-ONCE", ONE_RULE)
def tells_everything_twice(real: Real, request: Request) -> Answer:
    answer = real(request)
    answer["report"]["findings"] = [finding for finding in answer["report"]["findings"] for _ in range(2)]
    counted(answer["report"])
    return answer


@wrong("checker", "REQ-RPT-SEVERITY", "rules/ACT-0*")
def makes_less_of_everything(real: Real, request: Request) -> Answer:
    return judged_by(LOWERED, real, request)


@wrong("checker", "REQ-RPT-SEVERITY", "rules/ACT-0*")
def makes_more_of_everything(real: Real, request: Request) -> Answer:
    return judged_by(RAISED, real, request)


@wrong("checker", "REQ-RPT-SILENT", "files/silence/*")
def quotes_the_cell(real: Real, request: Request) -> Answer:
    answer = real(request)
    content = json.loads(Path(request["path"]).read_bytes())
    quoted = content["review"][0]["recommendation"][0].get("priority", "")
    for finding in answer["report"]["findings"]:
        finding["message"] = {language: f"{text} ({quoted})" for language, text in finding["message"].items()}
    return answer


@wrong("checker", "REQ-RPT-SILENT", "files/silence/*")
def logs_the_content(real: Real, request: Request) -> Answer:
    return {**real(request), "complaint": Path(request["path"]).read_text(encoding="utf-8")}
