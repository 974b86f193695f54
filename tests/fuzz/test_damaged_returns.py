"""A sample of the damaged returns that ``make fuzz`` makes: read or refused, told, mended and converted.

The sample is the same on every run. A return that once went wrong is added by its number, or as a test where its
place in the code is tested.
"""

from __future__ import annotations

import pytest

from tests.fuzz.checks import check
from tests.fuzz.mutants import KINDS, mutant

SAMPLE, PARTS = 2_000, 20
ONCE_WRONG = (
    1300,  # JSON in Windows-1252 could be checked and not mended
    1419,  # a list with a semicolon in an item came back from CSV with an item more
    2397,  # a cell named PoliceW1 made the reader ask for 53 GB, and ended it
)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_return_is_read_or_refused(part: int) -> None:
    for number in range(part, SAMPLE, PARTS):
        check(number)


@pytest.mark.parametrize("number", ONCE_WRONG)
def test_what_went_wrong_once_does_not_again(number: int) -> None:
    check(number)


def test_the_number_alone_makes_the_return() -> None:
    again = [mutant(number) for number in range(60)]
    assert again == [mutant(number) for number in range(60)]
    assert {kind for kind, _ in again} == set(KINDS)
    assert len({source.sha256 for _, source in again}) > 50
