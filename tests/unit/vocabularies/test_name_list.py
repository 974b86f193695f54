"""A list of names that is searched as text answers as a set of them would."""

from __future__ import annotations

import pytest

from dardr_vocabularies.generated_files import generated
from dardr_vocabularies.names import OFTEN, NameList, name_list


@pytest.fixture(scope="module")
def words() -> list[str]:
    """Words of which some are names: of the names every tenth, and all spelt otherwise."""
    held = [name for kind in ("given", "surnames", "ordinary") for name in list(name_list(kind))[::10]]
    return [*held, *(f"{name}q" for name in held), *(name[:-1] for name in held), "", "a", "ŵyn", "zzz", "ann bob"]


@pytest.mark.parametrize("kind", ["given", "given-words", "surnames", "surname-words", "ordinary"])
def test_a_list_of_names_answers_as_a_set_of_them_would(kind: str, words: list[str]) -> None:
    names = name_list(kind)
    held = frozenset(generated("names.json")[kind].split())
    assert list(names) == sorted(held)
    assert len(names) == len(held)
    assert [word in names for word in words] == [word in held for word in words]


def test_a_list_without_others_answers_as_a_set_of_them_would(words: list[str]) -> None:
    few = name_list("given").but(name_list("ordinary"), name_list("surnames"), shortest=4)
    left = frozenset(name_list("given")) - frozenset(name_list("ordinary")) - frozenset(name_list("surnames"))
    held = frozenset(name for name in left if len(name) >= 4)
    assert 0 < len(held) == len(few)
    assert [word in few for word in words] == [word in held for word in words]


@pytest.mark.parametrize("often", [1, OFTEN])
def test_words_are_told_apart_from_names_however_often_one_asks(often: int) -> None:
    names = NameList("ann bob cat")
    assert all(names.isdisjoint(["dan", "an"]) for _ in range(often))
    assert not names.isdisjoint(["dan", "bob"])


@pytest.mark.parametrize("text", ["", "ann", "ann þora", "zoe ŵyn", "bob boc"])
def test_lists_of_few_names_and_of_any_letters_are_searched_whole(text: str) -> None:
    assert [name for name in ("ann", "þora", "zoe", "ŵyn", "bob", "boc", "bo", "þ") if name in NameList(text)] == [
        name for name in ("ann", "þora", "zoe", "ŵyn", "bob", "boc", "bo", "þ") if name in text.split()
    ]
