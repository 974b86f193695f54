"""The words of the pilot: made up, the same for every area, and about nobody."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from random import Random

from draft import HERE, Action, Recommendation, Row, codes_of, rows_of


@cache
def _table(name: str) -> tuple[Row, ...]:
    return tuple(rows_of(HERE / name))


@cache
def label(agency: str) -> str:
    """The English name of a kind of agency."""
    return codes_of("agency")[agency]["label_en"]


@cache
def known_on(agency: str, day: str) -> str:
    """The agency, or the body that came before it where it did not exist on that day."""
    if day >= codes_of("agency")[agency]["valid_from"]:
        return agency
    before = (code for code, row in codes_of("agency").items() if agency in row["replaced_by"].split(";"))
    return next((code for code in before if code != agency and _ended(code) >= day), agency)


def _ended(agency: str) -> str:
    return codes_of("agency")[agency]["valid_to"]


def duty(made: Recommendation, random: Random) -> Row:
    """What the recommendation asks for, on a theme that its national body answers for."""
    themes = {row["body"]: row["themes"].split(";") for row in _table("bodies.csv")}
    fitting = [row for row in _table("words.csv") if made.body is None or row["theme"] in themes[made.body]]
    return random.choice(fitting)


def reason(action: Action, random: Random) -> Row:
    """Why an action was dropped, is incomplete or has not started."""
    fitting = [
        row
        for row in _table("reasons.csv")
        if row["status"] == action.status
        and (not row["implementation_levels"] or action.recommendation.implementation in _listed(row))
    ]
    return random.choice(fitting)


def progress(status: str, random: Random) -> str:
    """What has been done."""
    return random.choice([row["details"] for row in _table("progress.csv") if row["status"] == status])


def rating(field: str, code: str) -> Row:
    """The words and the expected date that go with a level or a quality."""
    return next(row for row in _table("ratings.csv") if (row["field"], row["code"]) == (field, code))


def joined(labels: Iterable[str]) -> str:
    """Names joined as in a sentence."""
    names = list(labels)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _listed(row: Row) -> list[str]:
    return row["implementation_levels"].split(";")
