"""The actions of the pilot: how many each recommendation has, and how far each has come."""

from __future__ import annotations

from collections import Counter
from random import Random

from chances import expanded, shuffled
from draft import HERE, Action, Recommendation, rows_of
from margins import counts, pairs

DONE, DROPPED = "completed", "abandoned"
MOST_AGENCIES = 5


def pilot_actions(made: list[Recommendation], random: Random) -> list[Action]:
    """The actions in the order of their recommendations, each with room for its agencies and none yet."""
    shapes = {row["implementation_level"]: row for row in rows_of(HERE / "shapes.csv")}
    dropped_in: set[str] = set()
    for level, shape in shapes.items():
        pool = Counter({s: n for (lv, s), n in pairs("action", "implementation_level x status").items() if lv == level})
        mine = [one for one in made if one.implementation == level]
        _drop(mine, pool, dropped_in, random)
        open_ones = shuffled(expanded({s: n for s, n in pool.items() if s not in (DONE, DROPPED)}), random)
        finished = [DONE] * pool[DONE]
        _fill(mine, open_ones, int(shape["open_at_least"]), False)
        _fill(mine, finished, int(shape["completed_at_least"]), True)
        _share_out(mine, shuffled(open_ones + finished, random), random)
    actions = [action for one in made for action in one.actions]
    _make_room(actions, random)
    return actions


def _drop(mine: list[Recommendation], pool: Counter[str], used: set[str], random: Random) -> None:
    """Place the abandoned actions in published reviews, one a review."""
    candidates = shuffled(mine, random)
    while pool[DROPPED]:
        one = candidates.pop()
        if one.review.published and one.review.review_id not in used:
            used.add(one.review.review_id)
            one.actions.append(Action(one, DROPPED))
            pool[DROPPED] -= 1


def _fill(mine: list[Recommendation], statuses: list[str], least: int, finished: bool) -> None:
    """Give each recommendation at least so many actions of a kind, taken from the end of the list."""
    for one in mine:
        while sum((action.status == DONE) is finished for action in one.actions) < least:
            one.actions.append(Action(one, statuses.pop()))


def _share_out(mine: list[Recommendation], statuses: list[str], random: Random) -> None:
    """Give what is left: first to recommendations that have no action, then to any."""
    for one in mine:
        if not one.actions:
            one.actions.append(Action(one, statuses.pop()))
    for status in statuses:
        one = random.choice(mine)
        one.actions.append(Action(one, status))


def _make_room(actions: list[Action], random: Random) -> None:
    """Say how many agencies each action is for, so that the occasions of each status come to their total."""
    occasions = counts("action", "agency-occasions")
    everything = counts("action", "agencies").total()
    groups = [([a for a in actions if a.status == status], total) for status, total in occasions.items()]
    groups.append(([a for a in actions if a.status not in occasions], everything - occasions.total()))
    for group, total in groups:
        for _ in range(total - len(group)):
            random.choice([action for action in group if action.capacity < MOST_AGENCIES]).capacity += 1
