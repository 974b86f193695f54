"""From drafts to the records of the standard: one table of rows for each class, in the standard's own words."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from agencies import CSP
from draft import PROJECT, Action, Recommendation, Record, Review, codes_of, rows_of
from reviews import AS_AT
from sentences import duty, joined, known_on, label, progress, reason

CREATED_AT = "2024-12-04T09:00:00Z"
OTHER_AGENCY = "Local carers' centre"
OPEN_UNTIL = {"partly": (2025, 3, 31), "somewhat": (2025, 9, 30)}
LATER = (2025, 11, 30)


def submission_record(site: str, reviews: list[Review], numbers: dict[str, int]) -> Record:
    """The envelope of one site's return."""
    return {
        "submission_id": f"{site}-{AS_AT:%Y%m%d}-01",
        "schema_version": "1.0.0",
        "profile": "csp-return",
        "as_at_date": AS_AT.isoformat(),
        "created_at": CREATED_AT,
        "submitted_by": site,
        "covers_area": sorted({review.csp["code"] for review in reviews}),
        "data_source": "pilot-2024",
        "supplier_system": "synthetic pilot 1",
        "contact_role": "Review co-ordinator",
        "record_counts": [f"{table}={number}" for table, number in numbers.items()],
    }


def review_record(review: Review, made: list[Recommendation], random: Random) -> Record:
    """One review with its milestones."""
    late = review.milestones["sent_to_qa_date"] > _later(review.milestones["decision_date"], 182)
    reasons = [code for code in codes_of("delay-reason") if code != "other"]
    learning = review.stage["learning_published_details"]
    return {
        "review_id": review.review_id,
        "review_type": "domestic-homicide-review",
        "legal_definition": "act-2004",
        "csp_area": review.csp["code"],
        "tier_1_area": review.csp["lad_codes"],
        "commissioning_csp": review.csp["code"],
        **_joint(review, random),
        "author_is_chair": random.random() < 0.8,
        **review.milestones,
        "stage": review.stage["stage"],
        "delay_reason": sorted(random.sample(reasons, random.choice((1, 1, 2)))) if late else None,
        "home_secretary_directed": False,
        "family_offered_involvement": random.choice(("yes", "yes", "yes", "not-known")),
        "family_advocacy_offered": random.choice(("yes", "yes", "no", "not-known")),
        "publication_status": review.stage["publication_status"],
        "not_published_explanation": review.stage["not_published_explanation"],
        "learning_published": None if review.published else bool(learning),
        "learning_published_details": learning,
        "number_of_recommendations": len(made),
        "has_action_plan": True,
    }


def _joint(review: Review, random: Random) -> Record:
    """A few reviews are held with a neighbouring partnership of the same police area; the sender leads."""
    areas = rows_of(PROJECT / "vocabularies" / "reference" / "community_safety_partnerships.csv")
    near = [row["code"] for row in areas if row["parent_code"] == review.csp["parent_code"]]
    others = [code for code in near if code != review.csp["code"]]
    if not others or random.random() > 0.06:
        return {"is_joint_review": False}
    return {
        "is_joint_review": True,
        "joint_review_partners": [random.choice(others)],
        "submitting_csp_is_lead": True,
        "lead_csp": review.csp["code"],
    }


def recommendation_record(made: Recommendation, number: int, record_id: str, random: Random) -> Record:
    """One recommendation, addressed to the agencies of its actions."""
    body, words = made.body, duty(made, random)
    agencies = {agency for action in made.actions for agency in action.agencies}
    addressed = sorted(agencies | ({CSP} if made.for_csp else set()) | ({body} if body else set()))
    lead = body or (CSP if made.for_csp else addressed[0])
    day = made.review.milestones["sent_to_qa_date"]
    return {
        "recommendation_id": record_id,
        "review_id": made.review.review_id,
        "number": str(number),
        "text": f"{label(lead)} should {words['duty']}.",
        "is_for_csp": made.for_csp,
        "level": made.level,
        "addressed_to": sorted({known_on(agency, day) for agency in addressed}),
        "other_agency_name": OTHER_AGENCY if "other" in addressed else None,
        "lead_national_body": known_on(body, day) if body else None,
        "theme": [words["theme"]],
        "priority": random.choice(("critical", "high", "high", "medium", "medium", "low")),
        "timescale": _later(day, 365),
        "success_measure": f"{words['measure']}.",
        "made_date": day,
        "step": words["step"],
    }


def action_record(action: Action, parent: Record, number: int, record_id: str, random: Random) -> Record:
    """One action with its progress at the as-at date, and what the form asks for at each status."""
    lead = action.agencies[0] if len(action.agencies) > 1 else None
    return {
        "action_id": record_id,
        "recommendation_id": parent["recommendation_id"],
        "number": str(number),
        "text": f"{joined(map(label, action.agencies))} will {parent['step']}.",
        "level": parent["level"],
        "agencies": action.agencies,
        "other_agency_name": OTHER_AGENCY if "other" in action.agencies else None,
        "lead_agency": lead,
        **_due(action, str(parent["made_date"]), random),
        "status": action.status,
        "status_as_at": AS_AT.isoformat(),
        **_explained(action, random),
    }


def _due(action: Action, made: str, random: Random) -> Record:
    """The target date, and the date of completion where there is one."""
    due = _later(made, random.randint(60, 400))
    match action.status:
        case "completed":
            days = (AS_AT - date.fromisoformat(made)).days
            return {"target_date": due, "completed_date": _later(made, random.randint(1, min(days, 700)))}
        case "in-progress" | "not-started":
            return {"target_date": date(*OPEN_UNTIL.get(action.recommendation.implementation, LATER)).isoformat()}
        case "not-recorded":
            return {}
        case _:
            return {"target_date": due}


def _explained(action: Action, random: Random) -> Record:
    """The details, progress or reason that the form asks for at this status."""
    match action.status:
        case "completed":
            return {"completed_details": progress(action.status, random)}
        case "in-progress":
            return {"progress_details": progress(action.status, random)}
        case "not-recorded":
            return {}
        case _:
            why = reason(action, random)
            return {
                "not_progressed_explanation": why["explanation"],
                "reason_code": [why["reason_code"]],
                "alternative_action": why["alternative_action"],
            }


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
