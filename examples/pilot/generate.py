"""Writes the synthetic pilot: a folder of accepted returns whose margins are those of the 2024 pilot.

Every review, recommendation and action is made up. Only the counts are real: those printed in section 3.5 and
Dashboard 1 of Learning from loss (2025). The same seed writes the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random

from actions import pilot_actions
from agencies import assign_agencies
from assessments import assessment_record, evidence_records, history_record
from check import differences
from draft import Recommendation, Record, Review
from recommendations import pilot_recommendations
from records import action_record, recommendation_record, review_record, submission_record
from reviews import pilot_reviews

SEED = 2024
TABLES = ("review", "recommendation", "action", "assessment", "evidence", "action_status_history")
ONLY_HERE = "step"
"""A field of the draft that is not in the standard."""

Tables = dict[str, list[Record]]


def main(arguments: list[str]) -> int:
    """Write the pilot into the folder named, and check it against its margins."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, required=True, help="a new or empty folder")
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args(arguments)
    if chosen.output.exists() and any(chosen.output.iterdir()):
        parser.error(f"{chosen.output} is not empty: name a new folder")
    returns = pilot(chosen.seed)
    wrong = differences(returns)
    for line in wrong:
        print(line, file=sys.stderr)
    if wrong:
        return 1
    write(returns, chosen.output)
    totals = ", ".join(f"{sum(len(tables[name]) for tables in returns)} {name}" for name in ("submission", *TABLES))
    print(f"Synthetic pilot, seed {chosen.seed}: {totals}. Every margin holds.")
    return 0


def pilot(seed: int) -> list[Tables]:
    """The returns of all sites, each as tables of records, in the order of the sites."""
    random = Random(seed)
    reviews = pilot_reviews(random)
    made = pilot_recommendations(reviews, random)
    assign_agencies(pilot_actions(made, random), made, random)
    rows = {review.review_id: _tables(review, made, random) for review in reviews}
    return [_return(site, reviews, rows) for site in sorted({review.site for review in reviews})]


def write(returns: Iterable[Tables], output: Path) -> None:
    """Write each return as a folder of CSV files, named by its submission identifier."""
    headings = {name: _headings(returns, name) for name in ("submission", *TABLES)}
    for tables in returns:
        folder = output / str(tables["submission"][0]["submission_id"])
        folder.mkdir(parents=True)
        for name, rows in tables.items():
            if rows:
                _write_table(folder / f"{name}.csv", headings[name], rows)


def _tables(review: Review, everything: list[Recommendation], random: Random) -> Tables:
    """The records of one review, their identifiers still to come."""
    mine = [made for made in everything if made.review is review]
    tables: Tables = {name: [] for name in TABLES}
    tables["review"].append(review_record(review, mine, random))
    for number, made in enumerate(mine, 1):
        parent = recommendation_record(made, number, f"REC-{review.review_id[2:]}-{number:02d}", random)
        tables["recommendation"].append(parent)
        for place, action in enumerate(made.actions, 1):
            action_id = f"ACT-{review.review_id[2:]}-{number:02d}-{place:02d}"
            row = action_record(action, parent, place, action_id, random)
            tables["action"].append(row)
            tables["action_status_history"] += filter(None, [history_record(row, str(parent["made_date"]), random)])
        found = assessment_record(made, parent, f"AS-{review.review_id[2:]}-{number:02d}", random)
        if found:
            tables["evidence"] += evidence_records(found, random)
            tables["assessment"].append(found)
    return tables


def _return(site: str, reviews: list[Review], rows: dict[str, Tables]) -> Tables:
    """The envelope and the tables of one site."""
    mine = [review for review in reviews if review.site == site]
    tables: Tables = {name: [row for review in mine for row in rows[review.review_id][name]] for name in TABLES}
    numbers = {name: len(found) for name, found in tables.items() if found}
    return {"submission": [submission_record(site, mine, numbers)], **tables}


def _headings(returns: Iterable[Tables], name: str) -> list[str]:
    """Every field that a row of the table has, in order of appearance."""
    fields = dict.fromkeys(field for tables in returns for row in tables[name] for field in row)
    return [field for field in fields if field != ONLY_HERE]


def _write_table(path: Path, headings: list[str], rows: list[Record]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows([_cell(row.get(field)) for field in headings] for row in rows)


def _cell(value: object) -> str:
    """A value as the standard writes it in a cell."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return ";".join(map(str, value))
        case _:
            return str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
