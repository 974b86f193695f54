"""The reviews of the pilot: sites, areas, stages and the dates of their milestones."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

from chances import expanded, shuffled, spread
from draft import HERE, PROJECT, Review, Row, rows_of
from margins import counts

AS_AT = date(2024, 11, 30)
MILESTONES = (
    "death_month",
    "first_panel_date",
    "sent_to_qa_date",
    "first_heard_qa_date",
    "signed_off_date",
    "published_date",
)
BOUNDS = {
    "death_month/first_panel_date": ((3, 17), (3, 24)),
    "first_panel_date/sent_to_qa_date": ((2, 55), (8, 50)),
    "sent_to_qa_date/first_heard_qa_date": ((2, 10), (4, 16)),
    "first_heard_qa_date/signed_off_date": ((1, 9), (3, 18)),
    "signed_off_date/published_date": ((1, 12), (1, 12)),
}
"""Fewest and most months of a stage: of published reviews, and of the others."""
REVIEWS_OF_SITES = Counter({1: 2, 2: 5, 3: 4, 4: 4, 5: 2, 6: 2, 7: 2})
"""How many sites have how many reviews: 21 sites, 76 reviews, seven sites below three."""
SINGLE_TIER = ("E06", "E08", "E09", "W06")
"""Unitary, metropolitan, London and Welsh authorities: the district is the first tier itself."""


def pilot_reviews(random: Random) -> list[Review]:
    """The reviews in the order of their sites, without recommendations."""
    stages = [row for row in rows_of(HERE / "stages.csv") for _ in range(int(row["reviews"]))]
    places = _places(random)
    published = [row["last_milestone"] == MILESTONES[-1] for row in stages]
    dated = _milestones(stages, random)
    order = shuffled(range(len(stages)), random)
    return [
        Review(f"R-{number:04d}", site, csp, stages[index], published[index], dated[index])
        for number, ((site, csp), index) in enumerate(zip(places, order, strict=True), 1)
    ]


def _places(random: Random) -> list[tuple[str, Row]]:
    """The sending site and the partnership area of each review; a commissioner's site has several areas."""
    forces: dict[str, list[Row]] = {}
    for row in rows_of(PROJECT / "vocabularies" / "reference" / "community_safety_partnerships.csv"):
        if row["lad_codes"].startswith(SINGLE_TIER) and " " not in row["lad_codes"] and not row["stale_geography_flag"]:
            forces.setdefault(row["parent_code"], []).append(row)
    lead = counts("submission", "lead")
    pcc = random.sample(sorted(force for force, areas in forces.items() if len(areas) >= 2), lead["pcc"])
    csp = random.sample(sorted(set(forces) - set(pcc)), lead["csp"])
    sizes = shuffled(expanded(REVIEWS_OF_SITES), random)
    places: list[tuple[str, Row]] = []
    for force, size in zip(sorted(pcc + csp), sizes, strict=True):
        areas = random.sample(forces[force], min(len(forces[force]), 3 if force in pcc else 1))
        site = force if force in pcc else areas[0]["code"]
        places += [(site, areas[number % len(areas)]) for number in range(size)]
    return places


def _milestones(stages: list[Row], random: Random) -> list[dict[str, str]]:
    """The milestones of each review: the averages over reviews with both dates are the printed ones.

    Months between milestones are whole: every milestone of a review falls on the same day of the month.
    """
    reached = [MILESTONES.index(row["last_milestone"]) for row in stages]
    months: list[list[int]] = [[] for _ in stages]
    printed, chosen = counts("review", "average-months"), counts("review", "average-months-published")
    for number, (interval, bounds) in enumerate(BOUNDS.items(), 1):
        here = [index for index, last in enumerate(reached) if last >= number]
        first = [index for index in here if reached[index] == len(MILESTONES) - 1]
        others = [index for index in here if index not in first]
        total = chosen[interval] * len(first)
        parts = _with_extremes(interval, total, len(first), bounds[0], random)
        parts += spread(printed[interval] * len(here) - total, len(others), bounds[1], random) if others else []
        for index, part in zip(first + others, parts, strict=True):
            months[index].append(part)
    return [_dates(parts, random) for parts in months]


def _with_extremes(interval: str, total: int, parts: int, bounds: tuple[int, int], random: Random) -> list[int]:
    """Months that add up to the total and hold the printed shortest and longest, where these are printed."""
    extremes = [counts("review", which)[interval] for which in ("fewest-months", "most-months")]
    if not all(extremes):
        return spread(total, parts, bounds, random)
    rest = spread(total - sum(extremes), parts - 2, (bounds[0] + 1, bounds[1] - 15), random)
    return shuffled(extremes + rest, random)


def _dates(months: list[int], random: Random) -> dict[str, str]:
    """The milestones from the months between them, the last some months before the as-at date."""
    last = AS_AT.year * 12 + AS_AT.month - 1 - random.randint(1, 34 if len(months) == len(BOUNDS) else 10)
    day = random.randint(1, 28)
    at = last - sum(months)
    dates = {MILESTONES[0]: f"{at // 12:04d}-{at % 12 + 1:02d}"}
    notified = date((at + 1) // 12, (at + 1) % 12 + 1, day)
    dates["notified_date"] = notified.isoformat()
    for field, days in (("decision_date", 20), ("home_office_informed_date", 27), ("chair_appointed_date", 41)):
        dates[field] = (notified + timedelta(days=days)).isoformat()
    for field, part in zip(MILESTONES[1:], months, strict=False):
        at += part
        dates[field] = date(at // 12, at % 12 + 1, day).isoformat()
    return dates
