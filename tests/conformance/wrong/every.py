"""Every wrong program by name."""

from __future__ import annotations

from tests.conformance.wrong import checkers, consumers, producers, publishers, reports
from tests.conformance.wrong.programs import PROGRAMS

__all__ = ["PROGRAMS", "checkers", "consumers", "producers", "publishers", "reports"]
