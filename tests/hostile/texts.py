"""CSV as people and their programs save it, and as nobody should: rows 37 to 48 of the list, and 61 to 63."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from dardr_schema.tables import tables
from tests.hostile.bad import Bad
from tests.unit.validators.formats.samples import files, text

FORMULAS = ('=HYPERLINK("http://x.invalid","y")', "+cmd|' /C calc'!A0", "@ SUM(1)", "\t=1+1", "-2+3")
SCRIPT = "<script>alert(1)</script><svg/onload=alert(1)>"
REPEATS = ("a" * 100_000, "0" * 100_000, "9 " * 50_000, "A." * 50_000, "(" * 100_000, "a@" * 50_000, "Mr " * 33_000)


def with_action(change: Callable[[str], str], encoding: str = "utf-8") -> dict[str, bytes]:
    """The good folder with its actions changed and written in an encoding."""
    return files(action=change(text("action")).encode(encoding))


def with_field(field: str, value: str, table: str = "action") -> dict[str, bytes]:
    """The good folder with a text in one field of the first record."""
    rows = list(csv.reader(io.StringIO(text(table), newline="")))
    rows[1][rows[0].index(field)] = value
    return files(**{table: written(rows)})


def written(rows: list[list[str]], sign: str = ",") -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=sign).writerows(rows)
    return target.getvalue().encode()


def separated_by(sign: str) -> dict[str, bytes]:
    return files(action=written(list(csv.reader(io.StringIO(text("action"), newline=""))), sign))


def repeated(value: str) -> dict[str, bytes]:
    """The value in every free text of an action."""
    fields = [field.name for field in tables()["action"].fields.values() if field.type == "text"]
    rows = list(csv.reader(io.StringIO(text("action"), newline="")))
    for field in fields:
        if field in rows[0]:
            rows[1][rows[0].index(field)] = value
    return files(action=written(rows))


TEXTS = [
    Bad(37, "a byte order mark", "return", lambda: files(action=b"\xef\xbb\xbf" + text("action").encode()), code=0),
    Bad(38, "UTF-16, little end first", "return", lambda: with_action(lambda t: "\ufeff" + t, "utf-16-le"), code=0),
    Bad(38, "UTF-16, big end first", "return", lambda: with_action(lambda t: "\ufeff" + t, "utf-16-be"), code=0),
    Bad(38, "UTF-32", "return", lambda: with_action(lambda t: "\ufeff" + t, "utf-32-le"), code=1, rules=("SUB-002",)),
    Bad(
        39,
        "Windows-1252",
        "return",
        lambda: with_action(lambda t: t.replace("Give", "£5 – Give", 1), "cp1252"),
        code=0,
        rules=("FIL-009",),
    ),
    Bad(
        40,
        "a byte that is no text",
        "return",
        lambda: files(action=text("action").encode() + b"\x81\x8d\xff"),
        code=1,
        rules=("SUB-002",),
    ),
    Bad(
        41,
        "a zero byte",
        "return",
        lambda: files(action=text("action").replace(",", ",\x00", 3).encode()),
        code=1,
        rules=("SUB-002",),
    ),
    Bad(42, "semicolons between cells", "return", lambda: separated_by(";"), code=0),
    Bad(42, "tabs between cells", "return", lambda: separated_by("\t"), code=0),
    Bad(
        43,
        "carriage returns alone at the ends of lines",
        "return",
        lambda: files(assessment=text("assessment").replace("\r\n", "\n").replace("\n", "\r").encode()),
        code=0,
    ),
    Bad(
        44,
        "a row with a cell too many",
        "return",
        lambda: with_action(lambda t: t.rstrip("\r\n") + ",and more\r\n"),
        code=1,
        rules=("FIL-007",),
    ),
    Bad(
        44,
        "a row that is cut short",
        "return",
        lambda: with_action(lambda t: t.rstrip("\r\n") + "\r\nACT-9,x\r\n"),
        code=1,
        rules=("FIL-007",),
    ),
    Bad(
        45,
        "a quotation mark that is not closed",
        "return",
        lambda: with_action(lambda t: t.rstrip("\r\n") + '\r\nACT-9,"open'),
        code=1,
        rules=("FIL-015",),
    ),
    Bad(
        46,
        "a heading twice",
        "return",
        lambda: with_action(lambda t: t.replace("action_id,", "action_id,action_id,", 1)),
        code=1,
        rules=("FIL-008",),
    ),
    Bad(47, "one line of ten megabytes", "return", lambda: files(action=b"action_id," * 1_000_000), rules=("FIL-005",)),
    Bad(
        47,
        "one cell of ten megabytes",
        "return",
        lambda: with_field("progress_details", "x" * 10_000_000),
        code=1,
        rules=("SCH-LENGTH",),
    ),
    Bad(47, "ten megabytes of one letter", "action.csv", lambda: b"x" * 10_000_000, rules=("FIL-005",)),
    *(
        Bad(
            48,
            f"a cell that begins as a formula does: {mark[0]!r}",
            "return",
            lambda mark=mark: with_field("progress_details", mark),
            code=0,
            rules=("FIL-021",),
        )
        for mark in FORMULAS
    ),
    Bad(61, "a script in a text", "return", lambda: with_field("progress_details", SCRIPT), code=0),
    *(
        Bad(
            62,
            f"a text that slow patterns choke on: {value[:3]!r}...",
            "return",
            lambda value=value: repeated(value),
            code=1,
            rules=("SCH-LENGTH",),
        )
        for value in REPEATS
    ),
    Bad(
        63,
        "an NHS number in a text",
        "return",
        lambda: with_field("progress_details", "NHS 943 476 5919"),
        code=1,
        rules=("PRV-004",),
    ),
    Bad(
        63,
        "a National Insurance number in a text",
        "return",
        lambda: with_field("progress_details", "NI AB123456C"),
        code=1,
        rules=("PRV-004",),
    ),
]
