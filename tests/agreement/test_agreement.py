"""Every engine says the same of mutated submissions, and a disagreement would be seen and made small."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from dardr_schema.specimens import Tables
from tests.agreement import engines
from tests.agreement.engines import COMPARED, disagreement, told
from tests.agreement.mutations import batch
from tests.agreement.shrinking import smallest

SAMPLE = {"expectations": 400, "frictionless": 400, "shacl": 400}
RECORDS = 1_500
"""Records of the sample; `make agreement` takes a hundred thousand."""


@pytest.mark.parametrize("engine", COMPARED)
def test_an_engine_agrees_with_the_plain_one(engine: str) -> None:
    for seed in (11, 12):
        found = batch(Random(seed), SAMPLE.get(engine, RECORDS))
        assert disagreement(found.tables, engine) == frozenset()


def test_the_sample_breaks_many_rules() -> None:
    found = {said[0] for seed in (11, 12) for said in told(batch(Random(seed), RECORDS).tables, "records")}
    assert len(found) > 60


def test_a_disagreement_is_seen_and_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that misses a rule is found out, by a submission of hardly more than the record that breaks it."""
    honest = engines.told

    def deaf(found: Tables, engine: str) -> Any:
        said = honest(found, engine)
        return frozenset(one for one in said if one[0] != "ACT-004") if engine == "sql" else said

    monkeypatch.setattr(engines, "told", deaf)
    batches = (batch(Random(seed), 400) for seed in range(11, 40))
    made = next(one for one in batches if any(said[0] == "ACT-004" for said in honest(one.tables, "records")))
    assert {said[0] for said in disagreement(made.tables, "sql")} == {"ACT-004"}
    small = smallest(made, lambda found: bool(disagreement(found, "sql")))
    assert len(small["action"]) == 1
    assert sum(map(len, small.values())) <= 4
