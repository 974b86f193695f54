"""A condition outside the subset stops the build and says what to write."""

from __future__ import annotations

import pytest

from dardr_validators.compile import parsed
from dardr_validators.expressions.certainty import check_certainty
from dardr_validators.expressions.parse import parse
from dardr_validators.expressions.syntax import node_of, walk
from dardr_validators.expressions.text import written
from dardr_validators.faults import StandardError


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("self.statos == 'completed'", "has no field or list 'statos'"),
        ("self.status == 'finished'", "not in the list action-status"),
        ("self.status in ['completed', 'gone']", "not in the list action-status"),
        ("self.completed_date < self.target_date", "use before"),
        ("self.status", "a condition is true or false"),
        ("status == 'completed'", "unknown name 'status'"),
        ("self.status.size() == 1", "size\\(\\) is for lists"),
        ("self.text.lower() == 'x'", "no method lower"),
        ("months_between(self.target_date, today) > 1", "no function months_between"),
        ("self.text.matches('(?=x)')", "no look-around"),
        ("self.text.matches(self.number)", "wants a literal"),
        ("has(self.action)", "has no field 'action'"),
        ("self.agencies == 'police'", "two single values"),
        ("self.number == 1", "one type"),
        ("self.agencies.exists(self, true)", "hides another name"),
        ("size(self.agencies", "expected"),
        ("self.status == 'completed' &", "cannot read"),
        ("self.status == 'a' extra", "did not expect 'extra'"),
    ],
)
def test_a_mistake_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(StandardError, match=reason):
        parsed("action", text)


@pytest.mark.parametrize(
    ("when", "must", "reason"),
    [
        (None, "before(self.completed_date, today)", "write !not_before"),
        ("!before(self.completed_date, today)", "has(self.text)", "write !not_before"),
        (None, "recommendation.action.all(a, a.status == 'completed')", "has\\(a.status\\)"),
        (None, "self.agencies.exists(c, c == self.lead_agency)", "has\\(self.lead_agency\\)"),
        (
            None,
            "size(recommendation.action.filter(a, has(a.target_date) && before(a.target_date, today))) == 0",
            "joined by",
        ),
    ],
)
def test_what_could_be_uncertain_is_refused_with_what_to_write(when: str | None, must: str, reason: str) -> None:
    nodes = parsed("action", when), parsed("action", must)
    assert nodes[1] is not None
    with pytest.raises(StandardError, match=reason):
        check_certainty(nodes[0], nodes[1])


@pytest.mark.parametrize(
    ("when", "must"),
    [
        (None, "!before(self.completed_date, recommendation.made_date)"),
        ("before(self.target_date, today)", "has(self.reason_code)"),
        (None, "recommendation.action.all(a, !has(a.status) || a.status == 'completed')"),
        ("has(self.lead_agency)", "self.agencies.exists(c, c == self.lead_agency)"),
        ("self.lead_agency == 'police'", "self.agencies.exists(c, c == self.lead_agency)"),
        (None, "has(self.lead_agency) && self.agencies.exists(c, c == self.lead_agency)"),
    ],
)
def test_a_guard_makes_it_certain(when: str | None, must: str) -> None:
    nodes = parsed("action", when), parsed("action", must)
    assert nodes[1] is not None
    check_certainty(nodes[0], nodes[1])


@pytest.mark.parametrize(
    "text",
    [
        "a || b && c == d",
        "!(a && b) ? c : d",
        "x in ['a', \"b\"] && size(y) >= 2 - 1",
        "size(self.l.filter(v, v != 'q')) > -1",
    ],
)
def test_precedence_is_that_of_cel(text: str) -> None:
    node = parse(text)
    assert node_of([*node]) == node
    assert sum(1 for _ in walk(node)) > 3


def test_the_written_text_parses_to_the_same_condition() -> None:
    text = "has(self.status) && (self.status in ['abandoned'] || size(self.agencies) > 1) && is_wales(review.csp_area)"
    node = parsed("action", text)
    assert node is not None
    assert parsed("action", written(node)) == node
