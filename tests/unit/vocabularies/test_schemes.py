"""Codes are found by what people write, and are in force when the lists say so."""

from __future__ import annotations

import pytest

from dardr_vocabularies.folding import fold
from dardr_vocabularies.schemes import (
    ancestors,
    broader,
    code_valid_on,
    editions_in,
    narrower,
    phrase_values,
    phrases,
    scheme,
    scheme_names,
    since,
)

ALL_CONCEPTS = [(name, notation) for name in scheme_names() for notation in scheme(name).concepts]


def test_every_text_is_there_in_both_languages() -> None:
    for name, notation in ALL_CONCEPTS:
        assert set(scheme(name).title) == {"en", "cy"}
        assert set(scheme(name).concepts[notation].label) == {"en", "cy"}


def test_every_definition_has_its_welsh() -> None:
    lacking = [key for key in ALL_CONCEPTS if set(scheme(key[0]).concepts[key[1]].definition) == {"en"}]
    assert lacking == []


def test_every_concept_is_found_by_its_notation_labels_and_synonyms() -> None:
    for name, notation in ALL_CONCEPTS:
        concept = scheme(name).concepts[notation]
        assert scheme(name).find(notation) == (notation,)
        for text in (*concept.label.values(), *concept.also_seen):
            assert notation in scheme(name).find(text.upper()), (name, notation, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("police", ("police",)),
        ("HEDDLU", ("police",)),
        ("Met Police", ("police",)),
        ("N.H.S. England", ("nhs-england",)),
        ("G P  surgery", ("gp",)),
        ("Children’s Social Care", ("childrens-social-care",)),
        ("Children Services", ("childrens-social-care",)),
        ("multi\u2013agency safeguarding\u00a0hub", ("mash",)),
        ("SPICPRC", ("probation-service",)),
        ("DVP", ("dvp-unresolved", "department-for-work-and-pensions")),
        ("a body nobody knows", ()),
        ("", ()),
        (" - ", ()),
    ],
)
def test_an_agency_is_found_however_it_is_written(text: str, expected: tuple[str, ...]) -> None:
    assert scheme("agency").find(text) == expected


def test_a_label_that_is_both_gold_and_silver_gives_both() -> None:
    both = ("gold-practice-culture", "silver-practice-culture")
    assert scheme("quality-criterion").find("Changing practice, attitudes or culture") == both


@pytest.mark.parametrize(
    ("notation", "on", "expected"),
    [
        ("dluhc", "2021-08-31", False),
        ("dluhc", "2021-09-15", None),
        ("dluhc", "2021-10-01", True),
        ("dluhc", "2024-06-30", True),
        ("dluhc", "2024-07", None),
        ("dluhc", "2024-07-01", True),  # the last day lies in July, so this one is in force whichever it was
        ("dluhc", "2024-07-31", None),
        ("dluhc", "2024", None),
        ("dluhc", "2024-08", False),
        ("dluhc", "2025", False),
        ("clinical-commissioning-group", "2022-06-30", True),
        ("clinical-commissioning-group", "2022-07-01", False),
        ("clinical-commissioning-group", "2022-06", True),
        ("integrated-care-board", "2022-06-30", False),
        ("integrated-care-board", "2022-07-01", True),
        ("nhs-england", "2030-01-01", True),
        ("police", "1900", True),
        ("no-such-code", "2025", None),
        ("dluhc", "31/03/2025", None),
        ("dluhc", "2025-02-30", None),
        ("dluhc", "", None),
    ],
)
def test_a_code_is_in_force_between_its_dates(notation: str, on: str, expected: bool | None) -> None:
    assert code_valid_on("agency", notation, on) is expected


def test_every_successor_is_a_code_of_the_same_list() -> None:
    for name, notation in ALL_CONCEPTS:
        for code in scheme(name).concepts[notation].replaced_by:
            assert code in scheme(name).concepts


def test_the_line_of_succession_ends_at_the_department_of_today() -> None:
    code, line = "dclg", ["dclg"]
    while scheme("agency").concepts[code].replaced_by:
        (code,) = scheme("agency").concepts[code].replaced_by
        line.append(code)
    assert line == ["dclg", "mhclg-2018", "dluhc", "mhclg"]


def test_broader_codes_are_followed_within_a_list_and_into_another() -> None:
    assert broader("agency", "gp") == "group-health"
    assert "gp" in narrower("agency", "group-health")
    assert ancestors("review-type", "susr-with-dardr-element") == ("susr",)
    assert broader("evidence-type", "audit") == "quantitative"
    criterion = scheme("quality-criterion")
    assert criterion.broader_scheme == "implementation-quality"
    assert all(each.broader in scheme("implementation-quality").concepts for each in criterion.concepts.values())
    assert ancestors("quality-criterion", "gold-systemic") == ()


def test_an_unknown_list_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="code list"):
        scheme("agencies")
    with pytest.raises(ValueError, match="phrase list"):
        phrases("agencies")


@pytest.mark.parametrize(
    "phrase", ["All agencies", "all partners", "EVERYONE", "Multi-agency", "pob asiantaeth", "Pawb"]
)
def test_phrases_for_no_agency_in_particular_are_known(phrase: str) -> None:
    assert fold(phrase) in phrases("all-agencies")
    assert scheme("agency").find(phrase) == ()


@pytest.mark.parametrize("heading", ["Victim Name", "DOB", "nhs_number", "Post code", "Dyddiad geni", "enw"])
def test_headings_of_personal_columns_are_known(heading: str) -> None:
    assert fold(heading) in phrases("personal-columns")


@pytest.mark.parametrize("heading", ["agency name", "partner name", "chair", "file name", "other_agency_name"])
def test_headings_that_name_bodies_are_not_personal(heading: str) -> None:
    assert fold(heading) not in phrases("personal-columns")


def test_no_phrase_for_all_agencies_is_an_agency() -> None:
    assert not phrases("all-agencies") & set(scheme("agency").index)


def test_booleans_and_months_have_values() -> None:
    assert set(phrase_values("booleans").values()) == {"true", "false"}
    assert phrase_values("booleans")[fold("Nac ydy")] == "false"
    assert {phrase_values("months")[fold(month)] for month in ("March", "Mar", "Mawrth", "Maw")} == {"3"}
    assert set(phrase_values("months").values()) == {str(number) for number in range(1, 13)}


def test_the_editions_in_a_list_are_those_of_its_codes() -> None:
    assert {name: set(since(name).values()) for name in scheme_names()} == {
        name: set(editions_in(name)) for name in scheme_names()
    }
