"""A checker that lacks one rule is rejected for that rule, whichever rule it is."""

from __future__ import annotations

from typing import Any

from dardr_conformance.judging import Judge
from dardr_conformance.reports import judged_report
from dardr_conformance.subjects import Answer
from dardr_conformance.suites import Case, Suite, requirement_of
from dardr_service.answering import answer


def lacking(rule: str, case: Case, suite: Suite) -> set[str]:
    """The requirements for which a report is rejected when all findings of a rule are taken out of it."""
    options: dict[str, Any] = {key: case.options[key] for key in ("today", "profile") if key in case.options}
    if "previous" in case.options:
        options["previous"] = [str(suite.path(name)) for name in case.options["previous"]]
    if "registry" in case.options:
        options["registry"] = str(suite.path(case.options["registry"]))
    given = answer({"number": 1, "asked": "validate", "path": str(suite.path(case.input)), **options})
    report = given["report"]
    report["findings"] = [finding for finding in report["findings"] if finding["rule"] != rule]
    judge, path = Judge(suite), suite.path(case.input)
    answered = Answer(given["exit"], report, b"")
    found = judged_report(case, answered, path=path, faults=judge.schema, known=suite.requirements)
    return {failure.requirement for failure in found}


def test_no_rule_can_be_left_out(suite: Suite) -> None:
    first: dict[str, Case] = {}
    for case in suite.cases:
        for finding in case.expected.get("findings", ()):
            first.setdefault(finding["rule"], case)
    rules = [
        name.removeprefix(requirement_of("")) for name in suite.requirements if name.startswith(requirement_of(""))
    ]
    missed = [rule for rule in rules if requirement_of(rule) not in lacking(rule, first[rule], suite)]
    print(f"{len(rules) - len(missed)} of {len(rules)} checkers that lack a rule are rejected for it")
    assert missed == []
