"""What several tests of the schema start from: the specimen submission, nested as in JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dardr_schema.tables import GENERATED, nested, tables


def record(table: str) -> dict[str, Any]:
    """The specimen row of a table with the specimen rows of the tables of a return that are nested in it."""
    children = {child: [record(child)] for child in nested(table) if not tables()[child].stands_alone}
    return {**json.loads(json.dumps(dict(tables()[table].specimen))), **children}


@pytest.fixture
def submission() -> dict[str, Any]:
    """The specimen submission, with the second person that its relationship names."""
    made = record("submission")
    people = made["review"][0]["person"]
    people.append(people[0] | {"person_id": "PER-0002", "role": "perpetrator"})
    return made


@pytest.fixture(scope="session")
def schemes() -> dict[str, Any]:
    """The compiled vocabularies by name."""
    path = GENERATED.parents[2] / "vocabularies/dardr_vocabularies/generated/vocabularies.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))["schemes"])
