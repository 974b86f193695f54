"""Whatever bytes are sent, a report comes back: reading never raises, and unreadable is said with a reason."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dardr_validators.formats.reading import ZIP_MARK
from dardr_validators.sources import Source
from tests.unit.validators.formats.samples import GOOD, TODAY, files, parts, report, zipped

BOUNDED = settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
NAMES = st.sampled_from(["return.csv", "action.csv", "return.json", "return.xlsx", "return.zip", "return", "-"])
STARTS = st.sampled_from(
    [b"", ZIP_MARK, b"{", b"\xef\xbb\xbf", b"\xff\xfe", b"\xd0\xcf\x11\xe0", b"action_id,status\n"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def check(source: Source) -> None:
    """A report comes back, can be sent, and says why where nothing was read."""
    result = report(source)
    json.dumps(result.to_json())
    assert result.today == TODAY.isoformat()
    if result.verdict == "unreadable":
        assert result.findings[0].rule.startswith("FIL-")


def mutated(content: bytes, changes: list[tuple[float, bytes, int]]) -> bytes:
    """The content with bytes written over it or cut out, at places given as shares of its length."""
    for place, put, cut in changes:
        start = int(place * len(content))
        content = content[:start] + put + content[start + cut :]
    return content


CHANGES = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 40)), min_size=1, max_size=6)


@BOUNDED
@given(name=NAMES, start=STARTS, rest=st.binary(max_size=400))
def test_any_bytes_give_a_report(name: str, start: bytes, rest: bytes) -> None:
    check(Source(name, start + rest))


@pytest.mark.parametrize("name", ["return.json", "return.xlsx", "return.zip"])
@BOUNDED
@given(changes=CHANGES)
def test_a_spoilt_file_gives_a_report(name: str, changes: list[tuple[float, bytes, int]]) -> None:
    check(Source(name, mutated((GOOD / name).read_bytes(), changes)))


@BOUNDED
@given(table=st.sampled_from(sorted(files())), changes=CHANGES)
def test_a_spoilt_table_gives_a_report(table: str, changes: list[tuple[float, bytes, int]]) -> None:
    check(Source("return", files={**files(), table: mutated(files()[table], changes)}))


@pytest.mark.parametrize(("name", "content"), [("return.zip", files()), ("return.xlsx", parts())])
@BOUNDED
@given(changes=CHANGES)
def test_a_spoilt_compressed_file_gives_a_report(
    name: str, content: dict[str, bytes], changes: list[tuple[float, bytes, int]]
) -> None:
    check(Source(name, mutated(zipped(content).content, changes)))


@BOUNDED
@given(part=st.sampled_from(sorted(parts())), changes=CHANGES)
def test_a_workbook_with_a_spoilt_part_gives_a_report(part: str, changes: list[tuple[float, bytes, int]]) -> None:
    check(zipped({**parts(), part: mutated(parts()[part], changes)}, "return.xlsx"))


@BOUNDED
@given(data=st.data())
def test_any_value_in_any_place_of_json_gives_a_report(data: st.DataObject) -> None:
    content = json.loads((GOOD / "return.json").read_bytes())
    at = content
    for _ in range(data.draw(st.integers(0, 5))):
        keys = sorted(at) if isinstance(at, dict) else range(len(at))
        below = [key for key in keys if isinstance(at[key], (dict, list)) and at[key]]
        if not below:
            break
        at = at[data.draw(st.sampled_from(below))]
    key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else list(range(len(at)))))
    at[key] = data.draw(VALUES)
    check(Source("return.json", json.dumps(content).encode()))
