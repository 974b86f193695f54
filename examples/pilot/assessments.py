"""How each recommendation was assessed, evidence for some, and how some actions stood half a year before."""

from __future__ import annotations

from random import Random

from draft import Recommendation, Record, codes_of
from reviews import AS_AT
from sentences import rating

NOT_ASSESSED = "not-assessed"
BLANK_SHARE = 0.35
"""Share of the recommendations without assessment that have no row at all; the others say so with the code."""
BOTH_KINDS = "gold-quant-and-qual"
NEEDS_ALTERNATIVE = "bronze-alternative-agreed"
BEFORE = "2024-06-30"
EARLIER = {"completed": "in-progress", "in-progress": "not-started"}


def assessment_record(made: Recommendation, parent: Record, record_id: str, random: Random) -> Record | None:
    """The assessment of a recommendation; none where nothing was sent."""
    if made.implementation == NOT_ASSESSED and random.random() < BLANK_SHARE:
        return None
    level, quality = rating("level", made.implementation), rating("quality", made.quality)
    expected = level if level["expected_by"] else quality
    worried = made.implementation in ("somewhat", "not-yet") and random.random() < 0.5
    return {
        "assessment_id": record_id,
        "recommendation_id": parent["recommendation_id"],
        "as_at_date": AS_AT.isoformat(),
        "level": made.implementation,
        "level_rationale": level["rationale"],
        "quality": made.quality,
        "quality_rationale": quality["rationale"],
        "quality_criteria": _criteria(made, random),
        "expected_by": expected["expected_by"],
        "expected_by_basis": expected["expected_by_basis"],
        "agreed_by_partnership": made.implementation != NOT_ASSESSED,
        "agreed_date": "2024-11-20" if made.implementation != NOT_ASSESSED else None,
        "has_concerns": worried,
        "concern_explanation": "The pace of work depends on staff time that is not yet agreed." if worried else None,
        "assessed_by": made.review.csp["code"],
        "independent_check": random.choice(("none", "none", "none", "dip-sampled")),
    }


def _criteria(made: Recommendation, random: Random) -> list[str]:
    """One or two bullets of the framework that belong to the rating."""
    mine = [code for code, row in codes_of("quality-criterion").items() if row["broader"] == made.quality]
    fitting = [code for code in mine if code != NEEDS_ALTERNATIVE]
    return sorted(random.sample(fitting, min(len(fitting), random.choice((1, 1, 2)))))


def evidence_records(assessment: Record, random: Random) -> list[Record]:
    """Numbers and accounts, where the assessment claims both; the assessment is told of them."""
    criteria = assessment["quality_criteria"]
    if not isinstance(criteria, list) or BOTH_KINDS not in criteria:
        return []
    stem = str(assessment["assessment_id"]).replace("AS-", "EV-")
    before = random.randint(20, 60)
    made: list[Record] = [
        {
            "evidence_id": f"{stem}-1",
            "evidence_type": "data-measure",
            "kind": "note",
            "note": "Counted by the partnership's analyst from the quarterly return.",
            "measure": "Share of sampled cases that met the new procedure",
            "value_before": before,
            "value_after": before + random.randint(10, 35),
            "unit": "percent",
            "period_start": "2024-04-01",
            "period_end": "2024-09-30",
            "evidence_date": "2024-10-15",
            "validated": "not-checked",
        },
        {
            "evidence_id": f"{stem}-2",
            "evidence_type": "professional-feedback",
            "kind": "note",
            "note": "Supervisors describe the new procedure in use and give examples.",
            "evidence_date": "2024-10-22",
            "validated": "not-checked",
        },
    ]
    assessment["evidence"] = [row["evidence_id"] for row in made]
    return made


def history_record(action: Record, made_date: str, random: Random) -> Record | None:
    """How an action stood half a year before, for some actions that have moved on since."""
    status = str(action["status"])
    finished_before = str(action.get("completed_date") or BEFORE) < BEFORE
    if status not in EARLIER or finished_before or made_date >= BEFORE or random.random() < 0.5:
        return None
    agencies = action["agencies"] if isinstance(action["agencies"], list) else [None]
    return {
        "action_id": action["action_id"],
        "status": EARLIER[status],
        "as_at_date": BEFORE,
        "changed_by": agencies[0],
        "changed_by_other": action["other_agency_name"] if agencies[0] == "other" else None,
    }
