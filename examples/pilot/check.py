"""Counts the finished records and compares them with every margin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from draft import Record, codes_of
from margins import PAIR, margins

Tables = dict[str, list[Record]]
Counted = Counter[tuple[str, str, str]]


def differences(returns: list[Tables]) -> list[str]:
    """A line for each margin that does not hold."""
    counted = _counts(returns)
    return [
        f"{margin.table} {margin.dimension} {margin.code}: expected {margin.count}, met {met}"
        for margin in margins()
        if (met := counted[margin.table, margin.dimension, margin.code]) != margin.count
    ]


def _counts(returns: list[Tables]) -> Counted:
    everything = {name: [row for tables in returns for row in tables[name]] for name in returns[0]}
    counted: Counted = Counter()
    for name, rows in everything.items():
        counted[name, "total", "_T"] = len(rows)
    for row in everything["submission"]:
        counted["submission", "lead", "pcc" if str(row["submitted_by"]).startswith(("E23", "W15")) else "csp"] += 1
    _count_reviews(everything, counted)
    levels = _count_recommendations(everything, counted)
    _count_actions(everything["action"], levels, counted)
    return counted


def _count_reviews(everything: Tables, counted: Counted) -> None:
    sizes = Counter(str(row["review_id"]) for row in everything["recommendation"])
    counted["review", "largest-review", "recommendations"] = max(sizes.values())
    published = [row for row in everything["review"] if row.get("published_date")]
    counted["review", "published", "yes"] = len(published)
    counted["review", "published", "no"] = len(everything["review"]) - len(published)
    for margin in margins():
        if "/" in margin.code:
            first, last = margin.code.split("/")
            rows = published if margin.dimension.endswith("-published") else everything["review"]
            months = [_months(row, first, last) for row in rows if row.get(first) and row.get(last)]
            fewest = {"fewest-months": min(months), "most-months": max(months)}
            average = (sum(months) * 2 + len(months)) // (2 * len(months))
            counted[margin.table, margin.dimension, margin.code] = fewest.get(margin.dimension, average)


def _months(row: Record, first: str, last: str) -> int:
    """Months from one milestone to another; a date of death is a month, so days are left out of account."""
    start, end = str(row[first]), str(row[last])
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])


def _count_recommendations(everything: Tables, counted: Counted) -> dict[str, str]:
    """Count the recommendations, and return the level of implementation of each."""
    missing = next(code for code in codes_of("implementation-level") if code == "not-assessed")
    rated = {row["recommendation_id"]: (row["level"], row["quality"]) for row in everything["assessment"]}
    levels: dict[str, str] = {}
    for row in everything["recommendation"]:
        level, quality = map(str, rated.get(row["recommendation_id"], (missing, missing)))
        levels[str(row["recommendation_id"])] = level
        for dimension, code in (
            ("level", str(row["level"])),
            ("is_for_csp", "yes" if row["is_for_csp"] else "no"),
            ("implementation_level", level),
            ("implementation_quality", quality),
            ("implementation_level x implementation_quality", f"{level}{PAIR}{quality}"),
        ):
            counted["recommendation", dimension, code] += 1
    return levels


def _count_actions(actions: Iterable[Record], levels: dict[str, str], counted: Counted) -> None:
    kinds: dict[str, set[str]] = {}
    for row in actions:
        status, level = str(row["status"]), levels[str(row["recommendation_id"])]
        counted["action", "status", status] += 1
        counted["action", "implementation_level x status", f"{level}{PAIR}{status}"] += 1
        agencies = row["agencies"]
        assert isinstance(agencies, list)
        for agency in agencies:
            counted["action", "agencies", agency] += 1
            counted["action", "agencies x status", f"{agency}{PAIR}{status}"] += 1
            counted["action", "agency-occasions", status] += 1
            kinds.setdefault(status, set()).add(agency)
    for status, named in kinds.items():
        counted["action", "agency-types", status] = len(named)
