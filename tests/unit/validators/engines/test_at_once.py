"""Engines that are slow to start are asked of the records of every rule's cases at once."""

from __future__ import annotations

from importlib import import_module

import pytest

from dardr_schema.tables import tables
from dardr_validators.engines import records
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.names import ADAPTED
from tests.unit.validators.engines.test_sql import DAY, apart


# pyshacl asks each query of each record anew, so its shapes are asked of all cases in a test of their own.
@pytest.mark.parametrize("engine", [name for name in ADAPTED if name != "shacl"])
def test_an_adapter_finds_what_the_plain_engine_finds(engine: str) -> None:
    rows, silent = apart(), unsaid(engine)
    found = import_module(f"dardr_validators.engines.{engine}").broken(rows, tables().keys(), today=DAY)
    plain = records.broken(rows, tables().keys(), today=DAY)
    assert sorted(found, key=str) == sorted((one for one in plain if one[0] not in silent), key=str)
