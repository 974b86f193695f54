"""The facts stand beside the checkout; without them the comparison is not collected."""

from __future__ import annotations

from tests.facts.compared import FACTS

collect_ignore = [] if FACTS.exists() else ["test_facts.py"]
