"""Functions that stand for what the lists and registers say: written out in plain nodes when a rule is compiled.

So no engine knows them, and a change of a list is a change of the compiled rules. Every one is decided for every value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce

from dardr_validators.expressions.syntax import Node
from dardr_vocabularies.registers import areas
from dardr_vocabularies.remits import remits
from dardr_vocabularies.schemes import lines

AGENCY = "agency"
NOTHING: Node = ("literal", False)


def has_remit(body: Node) -> Node:
    """Whether the published mapping of remits names the body."""
    return _among(body, remits())


def in_remit(body: Node, theme: Node) -> Node:
    """Whether the mapping gives the theme to the body; false for a body that it lacks."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, themes in remits().items():
        if themes:
            alike.setdefault(themes, []).append(name)
    return _any(("and", _among(body, bodies), _among(theme, themes)) for themes, bodies in alike.items())


def same_body(one: Node, two: Node) -> Node:
    """Whether two codes of the agency list are one body, or one took over from the other."""
    succession = (("and", _among(one, line), _among(two, line)) for line in lines(AGENCY))
    return ("or", ("==", one, two), _any(succession))


def ended_area(area: Node, day: Node) -> Node:
    """Whether the area's code had certainly ended on the day."""
    ends: dict[str, list[str]] = {}
    for code, held in areas().items():
        if held.type == "csp" and held.valid_to:
            ends.setdefault(held.valid_to, []).append(code)
    gone = (
        ("and", _among(area, codes), ("call", "before", (("literal", end), day))) for end, codes in sorted(ends.items())
    )
    return _any(gone)


def _among(value: Node, names: Iterable[str]) -> Node:
    return ("in", value, ("list", tuple(("literal", name) for name in names)))


def _any(nodes: Iterable[Node]) -> Node:
    found = list(nodes)
    return reduce(lambda one, two: ("or", one, two), found) if found else NOTHING


EXPANSIONS: Mapping[str, Callable[..., Node]] = {
    "has_remit": has_remit,
    "in_remit": in_remit,
    "same_body": same_body,
    "ended_area": ended_area,
}
