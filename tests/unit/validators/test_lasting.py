"""The reference of a review names nobody and holds no day of publication; good references are never doubted."""

from __future__ import annotations

import pytest

from dardr_validators.lasting import names_somebody
from dardr_vocabularies.registers import areas


@pytest.mark.parametrize(
    "reference",
    [
        "jane-smith", "JaneSmith-2021", "Smith.Jane", "DHR/Mary Example", "leeds-dhr-david-jones", "Bethan-Davies-1",
        "mrs_jones_7", "Dr-Jones", "DHR-Sarah",
    ],
)  # fmt: skip
def test_a_name_is_seen_however_it_is_joined(reference: str) -> None:
    assert names_somebody(reference)


@pytest.mark.parametrize(
    "reference",
    [
        "R-0001", "LDS-2021-07", "E22000345-2021-01", "Stoke-on-Trent-DHR7", "Case-H", "Adult-A", "Hope-2020", "DHR7",
        "Operation-Rose-1", "Merthyr-2", "May-2021", "CSP-Grace", "DHR-0012-amended", "ROSE",
    ],
)  # fmt: skip
def test_a_number_a_place_or_a_word_is_no_name(reference: str) -> None:
    assert not names_somebody(reference)


def test_the_name_of_no_area_is_taken_for_a_person() -> None:
    written = [f"{name.replace(' ', '-')}-07" for area in areas().values() for name in area.name.values()]
    assert [reference for reference in written if names_somebody(reference)] == []
