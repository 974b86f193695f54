"""An archive checked by parts has the report of the whole, to the byte, whatever is wrong and however it is cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random
from typing import Any

import polars as pl
import pytest

from dardr_schema.specimens import Tables
from dardr_schema.tables import tables
from dardr_validators.compile import parsed
from dardr_validators.expressions.archive import INDEX
from dardr_validators.parts import joints
from dardr_validators.parts.alone import HeldPieces, one_by_one
from dardr_validators.parts.blocks import Refused, cuts, head_of
from dardr_validators.parts.dividing import divided
from dardr_validators.parts.grouping import joined
from dardr_validators.parts.joints import is_divisible
from dardr_validators.parts.surveying import Sizes
from dardr_validators.rules import Condition
from dardr_validators.sources import Source
from tests.agreement.mutations import batch
from tests.properties.parts import as_a_whole, by_parts, checked_by_parts
from tests.rules.given import as_csv, given

TINY, SMALL, LARGE = Sizes(300, 300, 1_500), Sizes(900, 4_000, 12_000), Sizes(3_000, 9_000, 10_000_000)
"""Blocks of a record or two, and parts of a review or so; blocks and parts of several; and one part of everything."""
RECORDS = 70


def torn(random: Random, found: Tables) -> Tables:
    """The tables with rows moved anywhere, keys given twice and left blank, and references to nothing."""
    for name, rows in found.items():
        table = tables()[name]
        keyed = [field for field in (table.key, table.parent_field) if field]
        for row in rows if name != "submission" else ():
            if keyed and random.random() < 0.1:
                row[random.choice(keyed)] = random.choice((None, "NOWHERE", rows[0].get(keyed[0])))
        random.shuffle(rows)
    return found


def knotted(random: Random, found: Tables) -> Tables:
    """The tables with references from one review to another: shared evidence, and escalations about anything."""
    keys = {name: [row.get(str(tables()[name].key)) for row in rows] for name, rows in found.items()}
    about = [key for name in ("action", "recommendation", "national_response") for key in keys.get(name, ())]
    for row in found.get("assessment", ()):
        if random.random() < 0.2 and keys.get("evidence"):
            row["evidence"] = ";".join(str(key) for key in random.choices(keys["evidence"], k=2))
    for row in found.get("escalation", ()):
        if random.random() < 0.6 and about:
            row["about"] = random.choice(about)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_a_mutated_submission_has_one_report(seed: int) -> None:
    random = Random(seed)
    found = batch(random, RECORDS).tables
    change = (lambda random, found: found, torn, knotted, lambda random, found: torn(random, knotted(random, found)))
    source = as_csv(change[seed % 4](random, found))
    alone = as_a_whole(source)
    for sizes in (TINY, SMALL, LARGE):
        assert by_parts(source, sizes) == alone


@pytest.mark.parametrize("seed", range(100, 104))
def test_so_has_one_of_an_older_edition_with_findings_left_out(seed: int) -> None:
    random = Random(seed)
    found = batch(random, RECORDS).tables
    found["submission"][0]["schema_version"] = "1.0"
    source = as_csv(torn(random, found) if seed % 2 else found)
    for asked in ({}, {"cap": 2}, {"cap": 1, "profile": "csp-return"}):
        assert by_parts(source, TINY, **asked) == as_a_whole(source, **asked)


def quoted(content: bytes) -> bytes:
    """Every cell in quotes, and those with a blank with a line end in its place."""
    lines = content.decode().splitlines()
    rows = [re.sub(r'(^|,)(?:"((?:[^"]|"")*)"|([^",]*))', _in_quotes, line) for line in lines[1:]]
    return "\n".join([lines[0], *rows, ""]).encode()


def _in_quotes(cell: re.Match[str]) -> str:
    text = cell[2] if cell[2] is not None else cell[3]
    return f'{cell[1]}"{text.replace(" ", chr(10), 1)}"'


def with_blanks(content: bytes) -> bytes:
    """Rows that hold nothing but signs and spaces before some of the others."""
    lines = content.split(b"\n")
    blank = b"," * lines[0].count(b",")
    return b"\n".join(
        [lines[0], *(row for line in lines[1:] for row in ([blank, b" " + blank, line] if line else [line]))]
    )


WRITTEN: Mapping[str, Callable[[bytes], bytes]] = {
    "with carriage returns": lambda content: content.replace(b"\n", b"\r\n"),
    "with a mark": lambda content: b"\xef\xbb\xbf" + content,
    "with blank rows": with_blanks,
    "without a last line end": lambda content: content.rstrip(b"\n"),
    "in quotes with line ends": quoted,
    "with other signs": lambda content: content if b'"' in content else content.replace(b";", b"|").replace(b",", b";"),
}


@pytest.mark.parametrize("way", WRITTEN)
def test_however_it_is_written(way: str) -> None:
    random = Random(way)
    found = as_csv(torn(random, batch(random, RECORDS).tables))
    source = Source("case", files={name: WRITTEN[way](content) for name, content in (found.files or {}).items()})
    assert by_parts(source, TINY) == as_a_whole(source)


PLAIN = (
    "E-{0},file,note {0}\n",
    '"E-{0}",file,"a, b {0}"\n',
    'E-{0},file,"x\ny {0}"\n',
    'E-{0},,"say ""no"" {0}"\n',
    "E-{0},file,\n",
    ' ,,"  "\n',
    ",,\n",
    '"E-{0}","file\n\n","{0}"\n',
    ",file,n\n",
)
FAULTY = (
    'E-{0},file,5" by 6" {0}\n',
    'E-{0},"fi"le,{0}\n',
    "E-{0},file\n",
    "\n",
    "E-{0},file,n,x\n",
    'E-{0},file,"open {0}\n',
    'E-{0},file,5" {0}\n',
    "E-{0},fi\rle,{0}\n",
)


def odd_rows(random: Random) -> bytes:
    """The file of a table with quotes, line ends and blanks anywhere, and at times a row that breaks the form."""
    share = random.choice((0, 0, 0.08, 0.2))
    rows = (random.choice(FAULTY if random.random() < share else PLAIN) for _ in range(random.randint(3, 25)))
    content = "".join(["evidence_id,kind,note\n", *(row.format(random.randint(0, 40)) for row in rows)])
    content = content.replace("\n", random.choice(("\n", "\r\n")))
    return (content.rstrip("\r\n") if random.random() < 0.3 else content).encode()


def test_however_odd_its_rows_are() -> None:
    """It is looked at as a whole, or its parts say the same: never is a record cut or counted wrongly."""
    told = []
    for seed in range(60):
        random = Random(seed)
        source = Source("case", files={**(as_csv(given({})).files or {}), "evidence.csv": odd_rows(random)})
        try:
            found = by_parts(source, Sizes(random.choice((10, 30, 80)), random.choice((10, 100, 300)), 800))
        except Refused:
            told.append(False)
            continue
        told.append(True)
        assert found == as_a_whole(source)
    assert 0.3 < told.count(True) / len(told) < 0.9


def test_it_falls_into_parts_of_which_each_is_read() -> None:
    """The comparisons say something: there are many blocks, and many parts of a few reviews each."""
    source = as_csv(batch(Random(1), RECORDS).tables)
    pieces = HeldPieces(source.files or {})
    head = head_of(pieces, "review.csv", "review")
    assert head is not None
    assert len(list(cuts(pieces, head, TINY.block, len))) > 3
    worked: list[str] = []
    each = one_by_one(pieces)

    def counted(work: str, tasks: Iterable[dict[str, Any]]) -> Iterator[Any]:
        for task in tasks:
            worked.append(work)
            yield from each(work, [task])

    divided(pieces, list(pieces.files), today="2026-06-01", each=counted, sizes=TINY, digests={})
    assert worked.count("check") > 5


def test_strays_are_alike_wherever_they_stand() -> None:
    """Assessments of a recommendation that is nowhere, on one day, in parts far from one another."""
    found = next(
        made for seed in range(99) if len((made := batch(Random(seed), RECORDS).tables).get("assessment", ())) > 4
    )
    for row in found["assessment"][::2]:
        row |= {"recommendation_id": "NOWHERE", "as_at_date": "2026-05-31"}
    source = as_csv(found)
    alone = as_a_whole(source)
    assert alone.count(b'"ASM-001"') > 2
    assert by_parts(source, TINY) == alone


def test_what_hangs_together_is_one_part_however_large() -> None:
    """One record of evidence that every assessment names, and a chain of escalations."""
    random = Random(5)
    found = next(made for seed in range(99) if "assessment" in (made := batch(Random(seed), RECORDS).tables))
    found["evidence"] = [{**tables()["evidence"].specimen, "evidence_id": "E-1"}]
    for row in found["assessment"]:
        row["evidence"] = "E-1"
    random.shuffle(found["assessment"])
    source = as_csv(found)
    assert by_parts(source, TINY) == as_a_whole(source)


def test_a_chain_through_a_whole_archive_is_followed_to_its_end() -> None:
    numbers = list(range(5_000))
    for order in (numbers, numbers[::-1], Random(2).sample(numbers, k=len(numbers))):
        chain = pl.DataFrame({"one": order[:-1], "other": order[1:]}, schema={"one": INDEX, "other": INDEX})
        assert joined(chain, len(numbers)).to_list() == [0] * len(numbers)
    apart = pl.DataFrame({"one": [1, 4], "other": [3, 2]}, schema={"one": INDEX, "other": INDEX})
    assert joined(apart, 6).to_list() == [0, 1, 2, 1, 2, 5]


ODD: Mapping[str, Mapping[str, bytes]] = {
    "a row that is too short": {"evidence.csv": b"evidence_id,kind,note\nE-1,file\n"},
    "a row that is too long": {"evidence.csv": b"evidence_id,kind\nE-1,file,x\n"},
    "a line that is blank": {"evidence.csv": b"evidence_id,kind\nE-1,file\n\nE-2,file\n"},
    "a quote that does not close": {"evidence.csv": b'evidence_id,kind\nE-1,"file\n'},
    "a bare carriage return": {"evidence.csv": b"evidence_id,kind\nE-1,file\rE-2,file\n"},
    "a byte that is no text": {"evidence.csv": b"evidence_id,kind\nE-1,\xfffile\n"},
    "a zero byte": {"evidence.csv": b"evidence_id,kind\nE-1,fi\x00le\n"},
    "another encoding": {"evidence.csv": "evidence_id,kind\nE-1,file\n".encode("utf-16")},
    "a blank first line": {"evidence.csv": b"\nevidence_id,kind\nE-1,file\n"},
    "headings without an end": {"evidence.csv": b"evidence_id," + b"x" * 200_000},
    "a table twice": {"evidence.csv": b"evidence_id\nE-1\n", "Evidence.txt": b"evidence_id\nE-2\n"},
    "a table that stands alone": {"area.csv": b"area_code\nE06000001\n"},
}


@pytest.mark.parametrize("fault", ODD)
def test_what_is_to_be_looked_at_as_a_whole_is_refused(fault: str) -> None:
    files = {**(as_csv(given({})).files or {}), **ODD[fault]}
    with pytest.raises(Refused):
        checked_by_parts(files, TINY)


def test_files_without_records_or_tables_are_no_reason_to_refuse() -> None:
    made = dict(as_csv(given({})).files or {})
    for more in ({"evidence.csv": b"evidence_id,kind,name\n"}, {"evidence.csv": b""}, {"notes.csv": b"a,b\n"}):
        source = Source("case", files={**made, **more})
        assert by_parts(source, TINY) == as_a_whole(source)


def test_no_rule_looks_beyond_what_hangs_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that did would have every archive looked at as a whole."""
    assert is_divisible()
    all_reviews = parsed("submission", "size(self.review) > 1")
    assert all_reviews is not None
    wide = Condition("X-001", "submission", None, None, all_reviews, (), None, ())
    monkeypatch.setattr(joints, "conditions", lambda table: (wide,) if table == "submission" else ())
    is_divisible.cache_clear()
    try:
        with pytest.raises(Refused):
            checked_by_parts(as_csv(given({})).files or {}, TINY)
    finally:
        is_divisible.cache_clear()
