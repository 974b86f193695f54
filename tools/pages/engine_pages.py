"""The page that says what each engine can say of each rule, and why not where it cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dardr_validators.engines.names import NATIVE
from dardr_validators.rules import Rule, rules
from tools.pages.model_pages import above
from tools.pages.rendering import GUIDANCE, Page, filled
from tools.pages.rule_pages import engines
from tools.pages.words import words_of

PLACE = "reference/engines"
EXPRESSED, READING = "expressed", "reading"


@dataclass(frozen=True, slots=True)
class Engine:
    """What one engine answers: how many rules it says, and the others under the reason why it does not."""

    name: str
    expressed: int
    unsaid: Mapping[str, tuple[Rule, ...]]


def engine_pages(language: str) -> Iterator[Page]:
    """The page in a language."""
    table = engines()
    names = [name for name in table["engines"] if name not in NATIVE]
    body = filled(
        "engines.html", language, PLACE, engines=[_engine(name) for name in names], native=NATIVE, names=names,
        answers=table["rules"], limits=table["limits"], rules=rules(),
        reading=[rules()[name] for name, said in table["rules"].items() if set(said.values()) == {READING}],
    )  # fmt: skip
    title = words_of(language)("engines-title")
    yield Page(language, PLACE, title, body, above(language), "guide", tuple(names), status=GUIDANCE)


def _engine(name: str) -> Engine:
    unsaid: dict[str, list[Rule]] = {}
    said = {rule: answers[name] for rule, answers in engines()["rules"].items()}
    for rule, answer in said.items():
        if answer in engines()["limits"]:
            unsaid.setdefault(answer, []).append(rules()[rule])
    held = {limit: tuple(found) for limit, found in sorted(unsaid.items())}
    return Engine(name, sum(answer == EXPRESSED for answer in said.values()), held)
