"""Mending JSON writes over the values that are mended and over no other sign."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dardr_schema.tables import tables
from dardr_validators.mend import Mended, mended
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import TODAY, example


def mend(source: Source) -> Mended:
    return mended(source, today=TODAY, accept="safe", language="en")


def test_json_changes_only_its_mended_values() -> None:
    source = example("faulty/return.json")[0]
    copy = mend(source)
    expected: Any = json.loads(source.content)
    for change in copy.changes:
        holder = expected
        *steps, last = str(change.finding.location["pointer"]).split("/")[1:]
        for step in steps:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        column = tables()[str(change.finding.table)].fields[last]
        holder[last] = change.value.split(";") if column.is_list else change.value
    assert json.loads(copy.source.content) == expected


def test_json_keeps_its_indent_its_mark_and_its_letters() -> None:
    text = json.dumps({"action": [{"action_id": "ŷ", "status": "Done"}]}, ensure_ascii=False, indent=4) + "\n"
    content = b"\xef\xbb\xbf" + text.encode()
    copy = mend(Source("return.json", content))
    assert copy.source.content == content.replace(b"Done", b"completed")


def test_json_changes_no_other_sign() -> None:
    text = (
        '{ "supplier_system":"caf\\u00e9", "ours" :[1.00,1E5,{"status":"Done"}],\r\n\t"action": [ {"action_id":"A1",'
        '"status" : "Done","action":"a \\"Done\\" {[,:", "agencies": [\n   "Heddlu",\n   "tai"\n ]}, {"action_id":'
        '"A2","agencies":["Heddlu"] , "status":"completed"}]}\r\n\r\n'
    )
    copy = mend(Source("return.json", text.encode()))
    expected = text.replace('"status" : "Done"', '"status" : "completed"').replace('"tai"', '"housing"')
    assert copy.source.content.decode() == expected.replace('"Heddlu"', '"police"')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_json_is_mended_however_its_letters_were_written(encoding: str) -> None:
    text = json.dumps({"action": [{"action_id": "A1", "status": "Done", "text": "£5 a head"}]}, ensure_ascii=False)
    copy = mend(Source("return.json", text.encode(encoding)))
    assert json.loads(copy.source.content)["action"][0] == {
        "action_id": "A1",
        "status": "completed",
        "text": "£5 a head",
    }
