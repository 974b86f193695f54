"""Judge a checker's answer: what must be found is found, at its place, once, in order, and nothing else is."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from dardr_conformance.expectations import order_of
from dardr_conformance.results import Failure, exit_failure, failure
from dardr_conformance.sayings import last_words, misplaced
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, requirement_of

LANGUAGES = ("en", "cy")
SEVERITIES = ("error", "warning", "information")
Place = tuple[str, str | None, int, str | None]
"""Rule, table, row and field."""
Finding = Mapping[str, Any]


def judged_report(
    case: Case, answer: Answer, *, path: Path, faults: Callable[[Any], list[str]], known: Mapping[str, Any]
) -> Iterator[Failure]:
    """What is wrong with an answer.

    ``faults`` names where a report breaks its schema. ``known``: the requirements of the suite.
    """
    expected, report = case.expected, answer.report
    yield from _silence(expected, answer)
    if answer.exit != expected["exit"]:
        yield exit_failure("REQ-CLI-EXIT", answer, expected["exit"])
    if not isinstance(report, dict):
        yield _no_report(answer)
        return
    broken = faults(report)
    if broken:
        yield from (failure("REQ-RPT-SCHEMA", "schema", place=place) for place in broken[:3])
        return
    if report["verdict"] != expected["verdict"]:
        yield failure("REQ-RPT-VERDICT", "verdict", met=report["verdict"], expected=expected["verdict"])
    yield from _findings(case, report, known)
    yield from _own_counts(report)
    yield from _surroundings(case, report, path)
    yield from _words(report)


def _no_report(answer: Answer) -> Failure:
    """In which way there is no report: nothing was printed, no JSON, or JSON that is something else."""
    if answer.report is not None:
        return failure("REQ-CLI-JSON", "no-object")
    place = misplaced(answer.raw)
    if place and answer.raw.strip():
        return failure("REQ-CLI-JSON", "other-than-json", line=place[0], column=place[1])
    words = last_words(answer.complaint)
    return failure("REQ-CLI-JSON", "no-report-said" if words else "no-report", words=words)


def _silence(expected: Mapping[str, Any], answer: Answer) -> Iterator[Failure]:
    said = answer.raw + answer.complaint
    if any(text.encode() in said or text.encode("unicode_escape") in said for text in expected.get("silent", ())):
        yield failure("REQ-RPT-SILENT", "leak")


def _findings(case: Case, report: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[Failure]:
    wanted, met = case.expected["findings"], report["findings"]
    if "shown" in case.expected:
        yield from _capped(case, report)
        return
    places, there = Counter(map(place_of, wanted)), Counter(map(place_of, met))
    absent, surplus = places - there, there - places
    wrong = places != there
    for place in sorted(surplus, key=str):
        if place in places:
            yield failure("REQ-RPT-ONCE", "twice", rule=place[0], place=words_of(place))
            continue
        near = next((other for other in sorted(absent, key=str) if _near(place, other)), None)
        if near is not None:
            del absent[near]
            yield failure("REQ-RPT-PLACE", "place", rule=place[0], met=words_of(place), place=words_of(near))
        else:
            yield failure(_rule(case, place[0], known), "extra", rule=place[0], place=words_of(place))
    for place in sorted(absent, key=str):
        yield failure(_rule(case, place[0], known), "missing", rule=place[0], place=words_of(place))
    if wrong and not case.requirements[0].startswith(requirement_of("")):
        yield failure(case.requirements[0], "about")
    if not wrong:
        yield from _in_order(met)
        yield from _each(wanted, met)
        yield from _counts(case.expected, report)


def _capped(case: Case, report: Mapping[str, Any]) -> Iterator[Failure]:
    """More findings than are listed: the counts are exact all the same."""
    for rule, count in case.expected["shown"].items():
        there = next((row for row in report["by_rule"] if row["rule"] == rule), {"count": 0})
        listed = sum(finding["rule"] == rule for finding in report["findings"])
        if there["count"] != count:
            yield failure("REQ-RPT-COUNTS", "counts", what=rule, met=there["count"], expected=count)
        if listed < count and there.get("shown") != listed:
            yield failure("REQ-RPT-COUNTS", "counts", what=f"{rule} (shown)", met=there.get("shown"), expected=listed)


def _near(place: Place, other: Place) -> bool:
    """Whether two places are those of one finding that points wrongly: the same rule in the same table."""
    return place[:2] == other[:2]


def _rule(case: Case, rule: str, known: Mapping[str, Any]) -> str:
    name = requirement_of(rule)
    return name if name in known else case.requirements[0]


def _in_order(met: list[Finding]) -> Iterator[Failure]:
    for one, other in pairwise(met):
        if order_of(other) < order_of(one):
            place = place_of(other)
            yield failure("REQ-RPT-ORDER", "order", rule=place[0], place=words_of(place))
            return


def _each(wanted: list[Finding], met: list[Finding]) -> Iterator[Failure]:
    there = {place_of(finding): finding for finding in met}
    for finding in wanted:
        place = place_of(finding)
        own = there[place]
        if own["severity"] != finding["severity"]:
            parts = {"met": own["severity"], "expected": finding["severity"]}
            yield failure("REQ-RPT-SEVERITY", "severity", rule=place[0], place=words_of(place), **parts)
        for what, value in finding.get("location", {}).items():
            if own["location"].get(what) != value:
                parts = {"met": own["location"].get(what), "expected": value, "what": what}
                yield failure("REQ-RPT-LOCATION", "location", rule=place[0], place=words_of(place), **parts)


def _counts(expected: Mapping[str, Any], report: Mapping[str, Any]) -> Iterator[Failure]:
    by_rule = Counter(finding["rule"] for finding in expected["findings"])
    there = {row["rule"]: row["count"] for row in report["by_rule"]}
    for rule in sorted(by_rule.keys() | there.keys()):
        if by_rule[rule] != there.get(rule, 0):
            yield failure("REQ-RPT-COUNTS", "counts", what=rule, met=there.get(rule, 0), expected=by_rule[rule])


def _own_counts(report: Mapping[str, Any]) -> Iterator[Failure]:
    """A report agrees with itself: counts by severity are those by rule."""
    for severity in SEVERITIES:
        own = sum(row["count"] for row in report["by_rule"] if row["severity"] == severity)
        if report["counts"][severity] != own:
            yield failure("REQ-RPT-COUNTS", "counts", what=severity, met=report["counts"][severity], expected=own)
    whole = not report["not_checked"] and report["verdict"] != "unreadable"
    if report["complete"] != whole:
        yield failure("REQ-RPT-NOT-CHECKED", "complete", met=report["complete"], expected=whole)


def _surroundings(case: Case, report: Mapping[str, Any], path: Path) -> Iterator[Failure]:
    expected, unchecked = case.expected, {row["rule"] for row in report["not_checked"]}
    if "records" in expected:
        own = report["records"]
        for table in sorted(expected["records"].keys() | own.keys()):
            wanted, met = expected["records"].get(table, 0), own.get(table, 0)
            if wanted != met:
                yield failure("REQ-RPT-RECORDS", "records", table=table, met=met, expected=wanted)
    if "profile" in expected and report["profile"] != expected["profile"]:
        yield failure("REQ-CLI-PROFILE", "profile", met=report["profile"], expected=expected["profile"])
    if "standard" in expected and report["standard"] != expected["standard"]:
        parts = {"met": report["standard"], "expected": expected["standard"]}
        yield failure("REQ-VAL-EDITION", "source", what="standard", **parts)
    for rule in expected.get("not_checked", ()):
        if rule not in unchecked:
            yield failure("REQ-RPT-NOT-CHECKED", "unchecked", rule=rule)
    for rule in expected.get("checked", ()):
        if rule in unchecked:
            yield failure("REQ-RPT-NOT-CHECKED", "checked", rule=rule)
    if report["today"] != case.options["today"]:
        parts = {"met": report["today"], "expected": case.options["today"]}
        yield failure("REQ-RPT-SOURCE", "source", what="today", **parts)
    if report["source"]["name"] != path.name:
        yield failure("REQ-RPT-SOURCE", "source", what="name", met=report["source"]["name"], expected=path.name)
    if path.is_file():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if report["source"]["sha256"] != digest:
            yield failure("REQ-RPT-SOURCE", "source", what="sha256", met=report["source"]["sha256"], expected=digest)


def _words(report: Mapping[str, Any]) -> Iterator[Failure]:
    for finding in report["findings"]:
        if not all(_in_both(finding[part]) for part in ("message", "mend")):
            place = place_of(finding)
            yield failure("REQ-RPT-WORDS", "words", rule=place[0], place=words_of(place))
            return


def _in_both(words: Mapping[str, str]) -> bool:
    texts = [words[language].strip() for language in LANGUAGES]
    return all(texts) and texts[0] != texts[1] and not any("{" in text for text in texts)


def place_of(finding: Finding) -> Place:
    """Where a finding stands; a table or field that is not given is none."""
    return finding["rule"], finding.get("table"), finding["row"], finding.get("field")


def words_of(place: Place) -> str:
    """A place as people read it."""
    return ".".join(filter(None, place[1:2])) + f"[{place[2]}]" + (f".{place[3]}" if place[3] else "")
