"""Which agencies each action is for: every agency has its total, abandoned and incomplete actions their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from contributors import PROPOSALS, Cell, Exchange, Tally, mend
from draft import Action, Recommendation, codes_of
from margins import counts, pairs

CSP = "community-safety-partnership"
NATIONAL_GROUP = "group-national"
FEW = 15
"""An agency with fewer actions than this has them in published reviews only: nobody is found by subtraction."""
MIXING = 20_000

Allowed = Callable[[Action, str], bool]


def assign_agencies(actions: list[Action], made: list[Recommendation], random: Random) -> None:
    """Give every action its agencies and say which recommendations are for the partnership."""
    groups = {code: row["broader"] or code for code, row in codes_of("agency").items()}
    total = counts("action", "agencies")
    fixed: dict[str, Counter[str]] = {}
    for (agency, status), count in pairs("action", "agencies x status").items():
        fixed.setdefault(status, Counter())[agency] = count
    rest = total - sum(fixed.values(), Counter())

    def allowed(action: Action, agency: str) -> bool:
        if groups[agency] == NATIONAL_GROUP and action.recommendation.level == "local":
            return False
        return total[agency] >= FEW or action.recommendation.review.published

    for status, quota in fixed.items():
        _assign([a for a in actions if a.status == status], quota, allowed, random)
    free = [a for a in actions if a.status not in fixed]
    _assign(free, rest, allowed, random)
    _mix(free, allowed, random)
    _mend(actions, free, groups, allowed, random)
    _name_the_partnership(made, random)
    _name_the_bodies(made, {code for code, group in groups.items() if group == NATIONAL_GROUP}, random)


def _assign(actions: list[Action], quota: Counter[str], allowed: Allowed, random: Random) -> None:
    """Place each agency in the actions with most room left; those with few places to go come first."""
    places = {agency: [a for a in actions if allowed(a, agency)] for agency in quota}
    for agency in sorted(quota, key=lambda code: (len(places[code]), -quota[code], code)):
        open_ones = [a for a in places[agency] if len(a.agencies) < a.capacity]
        open_ones.sort(key=lambda a: (len(a.agencies) - a.capacity, random.random()))
        if len(open_ones) < quota[agency]:
            raise RuntimeError(f"no room for {quota[agency]} actions of {agency}")
        for action in open_ones[: quota[agency]]:
            action.agencies.append(agency)


def _swappable(one: Action, mine: str, other: Action, theirs: str, allowed: Allowed) -> bool:
    """Whether two actions may exchange an agency each: neither has it yet, and both may have it."""
    if one is other or mine in other.agencies or theirs in one.agencies:
        return False
    return allowed(other, mine) and allowed(one, theirs)


def _swap(one: Action, mine: str, other: Action, theirs: str) -> None:
    one.agencies[one.agencies.index(mine)] = theirs
    other.agencies[other.agencies.index(theirs)] = mine


def _mix(actions: list[Action], allowed: Allowed, random: Random) -> None:
    """Exchange agencies at random, so that actions of several agencies are not all of the largest ones."""
    for _ in range(MIXING):
        one, other = random.sample(actions, 2)
        mine, theirs = random.choice(one.agencies), random.choice(other.agencies)
        if _swappable(one, mine, other, theirs, allowed):
            _swap(one, mine, other, theirs)


def _mend(actions: list[Action], free: list[Action], groups: dict[str, str], allowed: Allowed, random: Random) -> None:
    def cells(action: Action, agency: str) -> list[Cell]:
        return [("agency", agency), ("group", groups[agency]), ("group x status", groups[agency], action.status)]

    at_liberty = {id(action) for action in free}
    tally = Tally()
    for action in actions:
        for agency in action.agencies:
            for cell in cells(action, agency):
                tally.add(cell, action.recommendation.review)

    def propose(cell: Cell) -> Iterator[Exchange]:
        in_cell = [(a, g) for a in actions for g in a.agencies if cell in cells(a, g)]
        in_group = [(a, g) for a in free for g in a.agencies if cell[1] in (g, groups[g])]
        for _ in range(PROPOSALS):
            one, mine = random.choice(random.choice([held for held in (in_cell, in_group) if held]))
            other = random.choice(free if id(one) in at_liberty else [a for a in actions if a.status == one.status])
            theirs = random.choice(other.agencies)
            if _swappable(one, mine, other, theirs, allowed):
                here, there = one.recommendation.review, other.recommendation.review
                leaving = [(c, here) for c in cells(one, mine)] + [(c, there) for c in cells(other, theirs)]
                coming = [(c, here) for c in cells(one, theirs)] + [(c, there) for c in cells(other, mine)]
                yield leaving, coming, partial(_swap, one, mine, other, theirs)

    mend(tally, propose, random)


def _name_the_partnership(made: list[Recommendation], random: Random) -> None:
    """Mark every recommendation with an action for the partnership, then others up to the total."""
    for one in made:
        one.for_csp = any(CSP in action.agencies for action in one.actions)
    others = [one for one in made if not one.for_csp and one.level != "national"]
    missing = counts("recommendation", "is_for_csp")["yes"] - sum(one.for_csp for one in made)
    for one in random.sample(others, missing):
        one.for_csp = True


def _name_the_bodies(made: list[Recommendation], national: set[str], random: Random) -> None:
    """Give every national recommendation the body that leads: one that its actions name, or else any."""
    used = sorted(national & set(counts("action", "agencies")))
    for one in made:
        if one.level == "national":
            named = [agency for action in one.actions for agency in action.agencies if agency in national]
            one.body = named[0] if named else random.choice(used)
