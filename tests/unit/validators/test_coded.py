"""Keys of people and deaths say nothing of who they are; codes that say nothing are never doubted."""

from __future__ import annotations

import pytest

from dardr_validators.coded import tells_who


@pytest.mark.parametrize(
    "key",
    ["Jane Smith", "jane-smith", "JaneSmith-1", "Mrs Jones", "P-1961-04-09", "9/4/1961", "D 14.03.2021", "2021/3/14-a"],
)
def test_a_full_name_or_a_full_date_tells_who(key: str) -> None:
    assert tells_who(key)


@pytest.mark.parametrize(
    "key",
    [
        "PER-0001", "P1", "V1", "Victim-1", "Adult-A", "Perp 1", "Rose", "Anna", "2021-03", "20210314", "7f3c2a9e",
        "8f3c2a7e-1d2b-4c5d-9e8f-001122334455", "R-0001/P-02", "12-2021-1", "F1",
    ],
)  # fmt: skip
def test_a_code_tells_nothing(key: str) -> None:
    assert not tells_who(key)
