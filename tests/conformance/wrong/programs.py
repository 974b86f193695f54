"""What a wrong program is: the real one with one fault, the requirement it breaks, and cases that must show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Request = dict[str, Any]
Answer = dict[str, Any]
Report = dict[str, Any]
Finding = dict[str, Any]
Real = Callable[[Request], Answer]
Fault = Callable[[Real, Request], Answer]
SEVERITIES = ("error", "warning", "information")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A program with one fault. ``breaks``: the requirement that the suite must name. ``cases``: some that show it."""

    name: str
    role: str
    breaks: str
    cases: str
    fault: Fault


PROGRAMS: dict[str, Wrong] = {}


def wrong(role: str, breaks: str, cases: str) -> Callable[[Fault], Fault]:
    """Make a function that answers wrongly into a program of its name."""

    def added(fault: Fault) -> Fault:
        name = fault.__name__.replace("_", "-")
        assert name not in PROGRAMS, name
        PROGRAMS[name] = Wrong(name, role, breaks, cases, fault)
        return fault

    return added


def reporting(change: Callable[[Report], object], breaks: str, cases: str, *, name: str) -> None:
    """A checker that spoils its report in one way."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        if answer.get("report"):
            change(answer["report"])
        return answer

    PROGRAMS[name] = Wrong(name, "checker", breaks, cases, fault)


def finding_otherwise(change: Callable[[list[Finding]], list[Finding]], breaks: str, cases: str, *, name: str) -> None:
    """A checker that finds otherwise, and whose verdict, counts and exit code follow from what it finds."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        if request["asked"] == "validate" and answer.get("report"):
            answer["report"]["findings"] = change(answer["report"]["findings"])
            answer["exit"] = counted(answer["report"])
        return answer

    PROGRAMS[name] = Wrong(name, "checker", breaks, cases, fault)


def counted(report: Report) -> int:
    """Make the counts and the verdict of a report those of its findings; the exit code that follows."""
    by_rule = Counter((finding["rule"], finding["severity"]) for finding in report["findings"])
    report["by_rule"] = [
        {"rule": rule, "severity": severity, "count": count} for (rule, severity), count in sorted(by_rule.items())
    ]
    report["counts"] = {kind: sum(n for (_, own), n in by_rule.items() if own == kind) for kind in SEVERITIES}
    if report["verdict"] == "unreadable":
        return 2
    counts: Mapping[str, int] = report["counts"]
    report["verdict"] = (
        "not-conformant" if counts["error"] else "conformant-with-warnings" if counts["warning"] else "conformant"
    )
    return int(counts["error"] > 0)
