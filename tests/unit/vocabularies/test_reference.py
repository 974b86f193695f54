"""The reference lists are whole, agree with one another, and become registers that answer."""

from __future__ import annotations

import csv
import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from dardr_vocabularies.registers import area, areas, find_area, find_organisation, is_uncoded_partnership, organisation

Rows = list[dict[str, str]]


@pytest.fixture(scope="module")
def tables(folder: Path) -> dict[str, Rows]:
    """Every reference file by name."""
    found = {}
    for path in sorted((folder / "reference").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            found[path.stem] = list(csv.DictReader(stream))
    return found


def codes(rows: Rows, column: str = "code") -> set[str]:
    return {row[column] for row in rows}


def prefixes(rows: Rows) -> dict[str, int]:
    return dict(Counter(row["code"][:3] for row in rows))


def test_the_data_package_describes_every_file(folder: Path, tables: dict[str, Rows]) -> None:
    package = json.loads((folder / "reference/datapackage.json").read_text(encoding="utf-8"))
    assert {resource["name"] for resource in package["resources"]} == set(tables)
    for resource in package["resources"]:
        content = (folder / "reference" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content), resource["name"]
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}", resource["name"]
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert names == list(tables[resource["name"]][0]), resource["name"]
        for key in resource["schema"].get("foreignKeys", []):
            other = tables[key["reference"]["resource"] or resource["name"]]
            values = codes(tables[resource["name"]], key["fields"]) - {""}
            assert values <= codes(other, key["reference"]["fields"]), (resource["name"], key)


def test_every_listed_area_says_where_it_comes_from(tables: dict[str, Rows]) -> None:
    for name, rows in tables.items():
        if "licence" in rows[0]:
            assert all(row["licence"] and row["source"] for row in rows), name


def test_force_areas_lie_each_in_one_region_or_wales(tables: dict[str, Rows]) -> None:
    forces = tables["police_force_areas"]
    assert prefixes(forces) == {"E23": 39, "W15": 4}
    assert codes(forces, "parent_code") <= codes(tables["regions"]) | {"W92000004"}
    assert all(row["police_uk_id"] for row in forces)


def test_partnerships_are_the_same_in_both_years_and_lie_in_one_force_area(tables: dict[str, Rows]) -> None:
    partnerships = tables["community_safety_partnerships"]
    assert prefixes(partnerships) == {"E22": 293, "W14": 21}
    for year in ("2019", "2024"):
        lookup = tables[f"lad_csp_pfa_{year}"]
        assert codes(lookup, "csp_code") == codes(partnerships)
    forces = defaultdict(set)
    regions = defaultdict(set)
    for row in tables["lad_csp_pfa_2024"]:
        forces[row["csp_code"]].add(row["pfa_code"])
        regions[row["csp_code"]].add(row["region_code"])
    assert {len(found) for found in forces.values()} == {1}
    assert {len(found) for found in regions.values()} == {1}
    assert sum(row["stale_geography_flag"] == "yes" for row in partnerships) == 21


def test_districts_are_current_in_the_history_of_councils(tables: dict[str, Rows]) -> None:
    districts = tables["local_authority_districts"]
    assert Counter(row["code"][0] for row in districts) == {"E": 296, "W": 22}
    history = {row["code"]: row for row in tables["local_authority_history"]}
    assert all(history[row["code"]]["valid_to"] == "" for row in districts)
    assert sum(bool(row["valid_to"]) for row in history.values()) == 48


def test_district_to_partnership_is_many_to_many(tables: dict[str, Rows]) -> None:
    partnerships = defaultdict(set)
    districts = defaultdict(set)
    for row in tables["lad_csp_pfa_2024"]:
        partnerships[row["lad_code"]].add(row["csp_code"])
        districts[row["csp_code"]].add(row["lad_code"])
    several = {code for code, found in partnerships.items() if len(found) > 1}
    assert several == {
        "E06000058", "E06000060", "E06000061", "E06000062", "E06000063", "E06000064", "E07000244",
    }  # fmt: skip
    assert sum(len(found) > 1 for found in districts.values()) == 12


def test_care_boards_cover_their_districts(tables: dict[str, Rows]) -> None:
    lookup = tables["lad_icb_2024"]
    assert codes(lookup, "icb_code") == codes(tables["integrated_care_boards"])
    assert len(tables["integrated_care_boards"]) == 42
    assert sum(int(row["n_lsoa"]) for row in lookup) == 33_755
    assert sum(count > 1 for count in Counter(row["lad_code"] for row in lookup).values()) == 13


def test_welsh_councils_have_one_board_partnership_force_and_health_board(tables: dict[str, Rows]) -> None:
    rows = tables["welsh_lad_rsb_csp_pfa_lhb"]
    columns = ("lad_code", "csp_code", "rsb_code", "pfa_code", "lhb_code")
    assert [len(codes(rows, column)) for column in columns] == [22, 21, 6, 4, 7]
    shared = [row["lad_name"] for row in rows if row["csp_code"] == "W14000023"]
    assert sorted(shared) == ["Merthyr Tydfil", "Rhondda Cynon Taf"]
    boards = defaultdict(set)
    for row in rows:
        boards[row["csp_code"]].add(row["rsb_code"])
    assert {len(found) for found in boards.values()} == {1}


def test_a_partnership_ended_with_its_councils_and_names_the_councils_of_today() -> None:
    ended = {each.code: each for each in areas().values() if each.type == "csp" and each.valid_to}
    assert len(ended) == 20
    assert (ended["E22000306"].valid_to, ended["E22000306"].replaced_by) == ("2020-03-31", ("E06000060",))
    assert area("E22000367").valid_to is None, "Dorset has kept its name"  # type: ignore[union-attr]


def test_every_area_has_a_type_and_a_parent_that_is_there() -> None:
    assert Counter(each.type for each in areas().values() if each.valid_to is None) == {
        "csp": 294, "force": 43, "region": 9, "country": 2, "district": 318, "county": 21,
        "health-board": 7, "icb": 42, "safeguarding-board": 6,
    }  # fmt: skip
    for each in areas().values():
        assert each.parent is None or each.parent in areas(), each.code
        assert set(each.replaced_by) <= set(areas()), each.code


@pytest.mark.parametrize(
    ("text", "of_type", "expected"),
    [
        ("W14000015", None, ("W14000015",)),
        ("w14000015", "csp", ("W14000015",)),
        ("Leeds", "csp", ("E22000345",)),
        ("Safer Leeds", "csp", ("E22000345",)),
        ("Leeds Community Safety Partnership", "csp", ("E22000345",)),
        ("Leeds", None, ("E08000035", "E22000345")),
        ("Leeds City Council", None, ("E08000035",)),
        ("CAERDYDD", "csp", ("W14000015",)),
        ("Rhondda Cynon Taff", "csp", ("W14000023",)),
        ("Durham", "csp", ("E22000365",)),
        ("Kent Police", "force", ("E23000032",)),
        ("Heddlu De Cymru", "force", ("W15000003",)),
        ("Brighton & Hove", "csp", ("E22000292",)),
        ("Buckinghamshire", "csp", ()),
        ("Nowhere at all", None, ()),
        ("", None, ()),
    ],
)
def test_an_area_is_found_by_code_or_name(text: str, of_type: str | None, expected: tuple[str, ...]) -> None:
    assert find_area(text, of_type=of_type) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Cumberland", True),
        ("Buckinghamshire Community Safety Partnership", True),
        ("West Northamptonshire CSP", True),
        ("Kent", True),
        ("Kent Police", False),
        ("Leeds", False),
        ("Not known", False),
        ("", False),
    ],
)
def test_a_partnership_without_a_code_is_known_by_name(name: str, expected: bool) -> None:
    assert is_uncoded_partnership(name) is expected


def test_closed_councils_name_their_successor() -> None:
    corby = area("E07000150")
    assert corby is not None
    assert (corby.valid_to, corby.replaced_by) == ("2021-04-01", ("E06000061",))
    partnership = area("E22000233")
    assert partnership is not None
    assert partnership.stale


def test_an_organisation_is_found_by_name_or_abbreviation() -> None:
    assert find_organisation("home office") == ("D16",)
    assert "D16" in find_organisation("D16")
    trust = organisation(find_organisation("Manchester University NHS Foundation Trust")[0])
    assert trust is not None
    assert trust.kind == "nhs-trust"
    assert organisation("none") is None
