"""Turn the reference lists into the registers of areas and organisations."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dardr_vocabularies.authored import rows
from dardr_vocabularies.folding import fold

Row = dict[str, str]
ALIAS_COLUMNS = ("text", "code", "reason")
AREA_FILES = {
    "community_safety_partnerships": "csp",
    "police_force_areas": "force",
    "regions": "region",
    "countries": "country",
    "local_authority_districts": "district",
    "local_health_boards": "health-board",
    "integrated_care_boards": "icb",
    "welsh_regional_safeguarding_boards": "safeguarding-board",
}
ORGANISATION_FILES = {"government_organisations": "government", "nhs_trusts": "nhs-trust"}
_GSS_DISTRICTS_AND_COUNTIES = {
    "E06": "district", "E07": "district", "E08": "district", "E09": "district", "W06": "district", "E10": "county",
}  # fmt: skip


def registers(folder: Path) -> dict[str, Any]:
    """Content of ``registers.json``, from ``reference/`` and ``area_aliases.csv`` below ``vocabularies``.

    Raises: ValueError when an alias names no area.
    """
    tables = {file.stem: _rows(file) for file in sorted((folder / "reference").glob("*.csv"))}
    areas, names = _areas(tables)
    for where, row in rows(folder / "area_aliases.csv", ALIAS_COLUMNS):
        if row["code"] not in areas:
            raise ValueError(f"{where}: {row['code']} is not the code of an area")
        names.append((row["text"], row["code"]))
    _end_partnerships(areas, tables)
    organisations, titles = _organisations(tables)
    return {
        "areas": dict(sorted(areas.items())),
        "area_index": _index(names),
        "uncoded_partnerships": _uncoded_partnerships(tables),
        "organisations": dict(sorted(organisations.items())),
        "organisation_index": _index(titles),
    }


def _rows(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, strict=True))


def _areas(tables: dict[str, list[Row]]) -> tuple[dict[str, dict[str, Any]], list[tuple[str, str]]]:
    areas: dict[str, dict[str, Any]] = {}
    names: list[tuple[str, str]] = []
    for table, type_ in AREA_FILES.items():
        for row in tables[table]:
            areas[row["code"]] = _area(type_, row)
            names += ((row[column], row["code"]) for column in ("name_en", "name_cy", "force_label") if row.get(column))
    for row in tables["local_authority_history"]:
        gss_type = _GSS_DISTRICTS_AND_COUNTIES.get(row["code"][:3])
        if gss_type is None:
            continue
        area = areas.setdefault(row["code"], _area(gss_type, row))
        area["valid_from"] = row["valid_from"] or None
        area["valid_to"] = row["valid_to"] or None
        area["replaced_by"] = row["replaced_by"].split()
        names += ((row[column], row["code"]) for column in ("name_en", "official_name") if row[column])
    for row in tables["ho_dhr_library_csp_names"]:
        if row["n_codes"] == "1":
            names.append((row["library_name"], row["csp_code"]))
    return areas, names


def _end_partnerships(areas: dict[str, dict[str, Any]], tables: dict[str, list[Row]]) -> None:
    """A partnership that is still listed ended with its councils, and the councils of today took over.

    One whose name is still that of a council of today goes on.
    """
    ended: dict[str, list[str]] = {}
    for row in tables["local_authority_history"]:
        if row["valid_to"]:
            ended.setdefault(row["name_en"], []).append(row["valid_to"])
    members: dict[str, list[str]] = {}
    for row in tables["lad_csp_pfa_2019"]:
        members.setdefault(row["csp_code"], []).append(row["lad_name"])
    for code, area in areas.items():
        now = {row["lad_code"]: row["lad_name"] for row in tables["lad_csp_pfa_2024"] if row["csp_code"] == code}
        if not area["stale"] or area["name"]["en"] in now.values():
            continue
        ends = [end for name in (area["name"]["en"], *members.get(code, ())) for end in ended.get(name, ())]
        area["valid_to"] = max(ends, default=None)
        area["replaced_by"] = sorted(now)


def _area(type_: str, row: Row) -> dict[str, Any]:
    return {
        "type": type_,
        "name": _name(row),
        "parent": row.get("parent_code") or None,
        "valid_from": row["valid_from"] or None,
        "valid_to": row["valid_to"] or None,
        "replaced_by": [],
        "stale": row.get("stale_geography_flag") == "yes",
    }


def _uncoded_partnerships(tables: dict[str, list[Row]]) -> list[str]:
    """Partnerships without a code of their own: Library names that match no single code, and districts that the
    lookup of 2024 places in several partnerships whose councils are gone.
    """
    coded = {fold(row["name_en"]) for row in tables["community_safety_partnerships"]}
    library = tables["ho_dhr_library_csp_names"]
    found = {row["library_name"] for row in library if row["n_codes"] != "1" and row["match_basis"] != "not_a_place"}
    partnerships: dict[str, set[str]] = {}
    for row in tables["lad_csp_pfa_2024"]:
        partnerships.setdefault(row["lad_name"], set()).add(row["csp_code"])
    found |= {district for district, codes in partnerships.items() if len(codes) > 1}
    return sorted(name for name in found if fold(name) not in coded)


def _organisations(tables: dict[str, list[Row]]) -> tuple[dict[str, dict[str, Any]], list[tuple[str, str]]]:
    organisations: dict[str, dict[str, Any]] = {}
    names: list[tuple[str, str]] = []
    for table, kind in ORGANISATION_FILES.items():
        for row in tables[table]:
            organisations[row["code"]] = {
                "name": _name(row),
                "kind": kind,
                "valid_to": row["valid_to"] or None,
                "replaced_by": row.get("superseded_by", "").split(),
            }
            columns = ("name_en", "name_cy", "abbreviation")
            names += ((row[column], row["code"]) for column in columns if row.get(column))
    return organisations, names


def _name(row: Row) -> dict[str, str]:
    return {lang: row[f"name_{lang}"] for lang in ("en", "cy") if row.get(f"name_{lang}")}


def _index(names: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for text, code in names:
        found.setdefault(fold(text), set()).add(code)
    return {text: sorted(codes) for text, codes in sorted(found.items())}
