"""Every field of the data model stands in the compiled tables as it was designed."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from dardr_schema.tables import other_classes, tables

FIELDS = Path(__file__).resolve().parents[4] / "shared/facts/data_model_fields.csv"
pytestmark = pytest.mark.skipif(not FIELDS.exists(), reason="the data model is not beside this checkout")
CLASSES = {table.class_name: table for table in (*tables().values(), *other_classes().values())}
ADDED = {
    "evidence": {"file_name"},
    "review": {
        "death_month", "notified_date", "decision_date", "home_office_informed_date", "first_panel_date",
        "sent_to_qa_date", "first_heard_qa_date", "signed_off_date", "published_date",
    },
}  # fmt: skip


def rows() -> list[dict[str, str]]:
    """The rows of the data model, none where it is missing."""
    if not FIELDS.exists():
        return []
    with FIELDS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", [pytest.param(r, id=f"{r['class_name']}.{r['field_name']}") for r in rows()])
def test_a_field_of_the_data_model_is_compiled_as_designed(row: dict[str, str]) -> None:
    field = CLASSES[row["class_name"]].fields[row["field_name"]]
    least, most = row["cardinality"].split("..")
    assert field.required is (least == "1")
    assert field.is_list is (most != "1")
    assert (field.obligation, field.sensitivity) == (row["obligation"], row["sensitivity"])
    assert field.standard_term == row["standard_term"]
    assert (field.pilot_form_label or "") == row["pilot_form_label"]
    if row["code_list"] and field.type != "csp":
        assert field.scheme == row["code_list"].removesuffix(" (external)")
    if row["value_type"].startswith("code") and row["field_name"] != "measure" and row["value_type"][:5] != "codes":
        assert field.type == "code"
        assert field.scheme


def test_a_code_list_written_in_the_data_model_is_a_scheme_with_those_codes(
    schemes: dict[str, dict[str, object]],
) -> None:
    for row in rows():
        if codes := re.fullmatch(r"code: (.+)", row["value_type"]):
            scheme = str(CLASSES[row["class_name"]].fields[row["field_name"]].scheme)
            assert list(schemes[scheme]["concepts"]) == codes[1].split(", "), scheme  # type: ignore[call-overload]


def test_only_the_decided_fields_are_added() -> None:
    designed = {(row["class_name"], row["field_name"]) for row in rows()}
    for table in CLASSES.values():
        explanations = {column.explained_by for column in table.fields.values()}
        added = {
            name
            for name, column in table.fields.items()
            if (table.class_name, name) not in designed and name not in explanations and column.since == "1.0"
        }
        assert added == ADDED.get(table.name, set()), table.name
