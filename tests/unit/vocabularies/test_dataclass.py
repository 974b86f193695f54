"""Our dataclass is the library's in all that a reader of the code relies on."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from dardr_vocabularies.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """Made by us."""

    name: str
    number: int = 3
    held: dict[str, int] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """Made by the library."""

    name: str
    number: int = 3
    held: dict[str, int] = dataclasses.field(default_factory=dict)


@dataclass(slots=True)
class Open:
    """One that may change."""

    name: str
    beside: Open | None = None


@dataclass(frozen=True, slots=True)
class Single:
    """One field."""

    name: str


@dataclass(slots=True, eq=False)
class Alone:
    """Equal to itself only."""

    name: str


MADE = [Ours, Theirs]


@pytest.mark.parametrize("made", MADE)
def test_values_are_given_by_place_or_name_and_defaults_fill_in(made: Any) -> None:
    assert (made("a").number, made("a").held) == (3, {})
    assert made("a", number=4) == made("a", 4, {})
    assert made("a").held is not made("a").held
    with pytest.raises(TypeError):
        made()
    with pytest.raises(TypeError):
        made("a", other=1)


@pytest.mark.parametrize("made", MADE)
def test_what_is_frozen_stays_as_it_is(made: Any) -> None:
    record = made("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        record.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        del record.name
    assert not hasattr(record, "__dict__")


@pytest.mark.parametrize("made", MADE)
def test_the_tools_of_the_library_work_on_it(made: Any) -> None:
    record = made("a", held={"b": 1})
    assert dataclasses.is_dataclass(record)
    assert [field.name for field in dataclasses.fields(record)] == ["name", "number", "held"]
    assert dataclasses.asdict(record) == {"name": "a", "number": 3, "held": {"b": 1}}
    assert dataclasses.replace(record, number=5) == made("a", 5, {"b": 1})
    assert repr(record).endswith("(name='a', number=3, held={'b': 1})")
    assert made.__match_args__ == ("name", "number", "held")
    assert copy.deepcopy(record) == record == pickle.loads(pickle.dumps(record))


def test_records_are_equal_by_value_within_one_class() -> None:
    assert Ours("a") != Theirs("a")
    assert Single("a") == Single("a") != Single("b")
    assert len({Single("a"), Single("a"), Single("b")}) == 2
    assert Open("a") == Open("a")
    with pytest.raises(TypeError, match="unhashable"):
        hash(Open("a"))
    assert Alone("a") != Alone("a")
    assert hash(Alone("a"))


def test_one_that_holds_itself_can_be_shown() -> None:
    record = Open("a")
    record.beside = record
    assert repr(record) == "Open(name='a', beside=...)"


def test_what_asks_for_more_is_made_by_the_library() -> None:
    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """Sorted by value."""

        number: int

    @dataclass(frozen=True, slots=True)
    class Finished:
        """Does something when it is made."""

        number: int

        def __post_init__(self) -> None:
            raise ValueError(self.number)

    assert Ordered(1) < Ordered(2)
    with pytest.raises(ValueError, match="1"):
        Finished(1)
