"""Zips and workbooks that nobody should send: rows 2, 10 and 15 to 22 of the list."""

from __future__ import annotations

import re
import struct
import zipfile

from tests.hostile.bad import MEBIBYTE, Bad, lying, sheet_with, workbook_with, zip_of, zip_of_zeros
from tests.unit.validators.formats.samples import GOOD, files, parts

SHEET = "xl/worksheets/sheet1.xml"
OPEN_DOCUMENT = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)
PROGRAM = b"MZ\x90\x00" + bytes(2048)
LAUGHS = b"<!DOCTYPE z [<!ENTITY a 'ha'>" + b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)
OUTSIDE = b'<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def bomb() -> bytes:
    """A workbook whose sheet unpacks to 192 MiB from some 200 KB."""
    return workbook_zip({SHEET: bytes(192 * MEBIBYTE)})


def workbook_zip(changed: dict[str, bytes]) -> bytes:
    return zip_of({**parts(), **changed})


def with_prolog(prolog: bytes) -> bytes:
    return sheet_with(lambda sheet: re.sub(rb"(<worksheet)", prolog + rb"\1", sheet, count=1))


def with_shared_prolog(prolog: bytes) -> bytes:
    """The prolog behind a long comment, in a part that is no sheet."""
    table = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    return workbook_zip({"xl/sharedStrings.xml": b"<!--" + b" " * 100_000 + b"-->" + prolog + table})


def in_utf_16(prolog: bytes) -> bytes:
    sheet = parts()[SHEET].decode().replace("UTF-8", "UTF-16", 1)
    spoilt = re.sub("(<worksheet)", prolog.decode() + r"\1", sheet, count=1)
    return workbook_zip({SHEET: spoilt.encode("utf-16")})


def sparse() -> bytes:
    """Two cells, the first and the last that a sheet can have: a reader that fills what is between them dies."""
    data = (
        b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>action_id</t></is></c></row>'
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    )
    return sheet_with(lambda sheet: re.sub(rb"<sheetData.*</sheetData>", data, sheet, flags=re.DOTALL))


def sparse_past_the_look() -> bytes:
    """The same, behind more bytes than are looked through before the workbook is opened."""
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    filler = b"<!--" + b"%x" * 11_000_000 + b"-->"
    return zip_of({**parts(), SHEET: parts()[SHEET].replace(b"</sheetData>", filler + far)}, method=zipfile.ZIP_STORED)


def overlapping() -> bytes:
    """A zip whose directory names one packed file many times."""
    content = zip_of({"action.csv": files()["action.csv"] * 40})
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entry = content[start:end]
    entries = b"".join(entry.replace(b"action.csv", b"%06d.csv" % n) for n in range(90))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 90, 90, len(entries), start, 0)
    return content[:start] + entries + tail


def lying_part() -> bytes:
    """A workbook with a part that tells a small size and unpacks to 300 MiB."""
    held = {name: part for name, part in parts().items() if name != "xl/sharedStrings.xml"}
    whole = zip_of(held)
    assert whole
    big = zip_of_zeros("xl/sharedStrings.xml", 300 * MEBIBYTE)
    return joined(whole, lying(big, "xl/sharedStrings.xml", 5000))


def joined(first: bytes, second: bytes) -> bytes:
    """Two zips as one."""
    cuts = [(zipped.index(b"PK\x01\x02"), zipped.index(b"PK\x05\x06")) for zipped in (first, second)]
    (start, end), (start_2, end_2) = cuts
    moved = bytearray(second[start_2:end_2])
    moved[42:46] = struct.pack("<L", struct.unpack("<L", moved[42:46])[0] + start)
    count = first[start:end].count(b"PK\x01\x02") + 1
    body = first[:start] + second[:start_2]
    directory = first[start:end] + bytes(moved)
    return body + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)


ARCHIVES = [
    Bad(2, "no bytes at all", "return.xlsx", lambda: b"", rules=("FIL-003",)),
    Bad(10, "a program called .xlsx", "return.xlsx", lambda: PROGRAM, rules=("FIL-002",)),
    Bad(10, "a program called .zip", "return.zip", lambda: PROGRAM, rules=("FIL-002",)),
    Bad(15, "a sheet that unpacks a thousandfold", "return.xlsx", bomb, rules=("FIL-005",)),
    Bad(
        15,
        "a zip of CSV that unpacks a thousandfold",
        "return.zip",
        lambda: zip_of_zeros("action.csv", 190 * MEBIBYTE),
        rules=("FIL-005",),
    ),
    Bad(15, "a part that tells a small size and is large", "return.xlsx", lying_part, rules=("FIL-001",)),
    Bad(16, "a zip whose files overlap", "return.zip", overlapping, rules=("FIL-005",)),
    Bad(
        16,
        "a zip that lost some bytes on its way",
        "return.zip",
        lambda: (GOOD / "return.zip").read_bytes()[:200] + (GOOD / "return.zip").read_bytes()[400:],
        rules=("FIL-001",),
    ),
    Bad(16, "a zip in a zip", "return.zip", lambda: zip_of({"return.zip": zip_of(files())}), rules=("FIL-004",)),
    Bad(
        16,
        "a member outside the archive",
        "return.zip",
        lambda: zip_of({**files(), "../../x.csv": b"x"}),
        rules=("FIL-005",),
    ),
    Bad(
        16,
        "a part outside the workbook",
        "return.xlsx",
        lambda: workbook_zip({"../../x.xml": b"<x/>"}),
        rules=("FIL-005",),
    ),
    Bad(17, "the first and the last cell", "return.xlsx", sparse, rules=("FIL-005",)),
    Bad(
        17,
        "the last cell behind twenty megabytes",
        "return.xlsx",
        sparse_past_the_look,
        rules=("FIL-016",),
        megabytes=1100,
        seconds=25,
    ),
    Bad(18, "entities that grow", "return.xlsx", lambda: with_prolog(LAUGHS + b"]>"), rules=("FIL-005",)),
    Bad(18, "an entity from a file", "return.xlsx", lambda: with_prolog(OUTSIDE), rules=("FIL-005",)),
    Bad(18, "an entity behind a long comment", "return.xlsx", lambda: with_shared_prolog(OUTSIDE), rules=("FIL-005",)),
    Bad(18, "an entity in UTF-16", "return.xlsx", lambda: in_utf_16(OUTSIDE), rules=("FIL-005",)),
    Bad(20, "a macro", "return.xlsx", lambda: workbook_with(xl__vbaProject_0_bin=b"\x00"), rules=("FIL-005",)),
    Bad(21, "a workbook with a password", "return.xlsx", lambda: OLE, rules=("FIL-013",)),
    Bad(22, "an old workbook", "return.xls", lambda: OLE, rules=("FIL-013",)),
    Bad(
        22,
        "a workbook of another program",
        "return.ods",
        lambda: zip_of(OPEN_DOCUMENT, zipfile.ZIP_STORED),
        rules=("FIL-002",),
    ),
    Bad(
        22,
        "a workbook that is cut short",
        "return.xlsx",
        lambda: (GOOD / "return.xlsx").read_bytes()[:9000],
        rules=("FIL-001",),
    ),
]
