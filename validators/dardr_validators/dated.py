"""The date a record refers to: what decides which codes were in force for it."""

from __future__ import annotations

DATED_BY = {
    "action": "status_as_at",
    "assessment": "as_at_date",
    "recommendation": "made_date",
    "national_response": "as_at_date",
    "action_status_history": "as_at_date",
}
"""Table -> field."""
