"""Damaged returns: each follows from its number alone, so that any of them can be made again.

A small good return in each carrier is damaged in its bytes, or in its structure by somebody who knows the carrier:
cells and rows of CSV, members of JSON, records of NDJSON, parts and cells of a workbook, triples of a graph.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from random import Random
from typing import Any

from dardr_validators.formats.writing import CARRIERS, write
from dardr_validators.sources import Source
from dardr_validators.submissions import Submission
from dardr_validators.validate import read
from tests.rules.given import as_csv, given

Files = Mapping[str, bytes]
SMALL: dict[str, list[dict[str, Any]]] = {
    "action": [{"status": "Completed.", "agencies": "Police; Housing"}, {"status": "compleated"}],
    "evidence": [{}],
    "action_status_history": [{}],
    "national_response": [{}],
    "learning_item": [{}],
}
"""Beside the specimen rows: words that stand for a code, and one that nearly does."""
ENDINGS = {carrier: ending for ending, carrier in reversed(CARRIERS.items())}
KINDS = ("csv-folder", "csv", "csv-zip", "xlsx", "json", "ndjson", "json-ld", "turtle", "n-triples")
ODD = (
    *(
        "",
        " ",
        "\x00",
        "\ufeff",
        "\u202e",
        "\u00a0",
        "\u200b",
        "\ud83d\ude42",
        "ŵ",
        "'",
        '"',
        ";",
        ",",
        "\t",
        "\r",
        "\n",
    ),
    *("=1+1", "@x", "+", "-", "0", "-1", "1e999", "NaN", "9" * 30, "1.5", "true", "False", "null", "[]", "{}", "\\"),
    *("31/02/2025", "03/04/2025", "2025-13-01", "2025-06", "2025", "60", "45000", "0001-01-01", "9999-12-31", "24:00"),
    *(
        "#REF!",
        "all agencies",
        "other",
        "Police",
        "police;police",
        ";;",
        "a;b;c",
        "x" * 12_000,
        "<b>&amp;",
        "]]>",
        "{0}",
    ),
    *(
        "943 476 5919",
        "AB123456C",
        "mrs khan",
        "https://x.invalid/" + "a" * 400,
        "javascript:x",
        "%s%n",
        "../../x",
        "_:b0",
    ),
)
VALUES: tuple[Any, ...] = (
    *ODD,
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**19,
    1e300,
    -0.0,
    [],
    {},
    [[]],
    [None],
    {"a": {}},
    ["police", "police"],
    [1, "a", None],
    [{"status": "x"}],
    {"@id": "x"},
    {"@context": "http://x.invalid"},
)
BYTES = (
    b"\x00",
    b"\xff",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b'"',
    b"'",
    b"<",
    b">",
    b"&",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\n",
    b"\r",
)


@cache
def good(kind: str) -> bytes | Files:
    """The small good return in a carrier."""
    submission = spoken()
    if kind == "csv":
        files = write(submission, "csv-folder")
        assert isinstance(files, dict)
        return files["action.csv"]
    return write(submission, kind)


@cache
def spoken() -> Submission:
    """The small return; a cell that says a code in words is written as its sender wrote it."""
    return read(as_csv(given({"given": dict(SMALL)})))


def source_of(kind: str, content: bytes | Files) -> Source:
    """The source that holds a content of a carrier."""
    if not isinstance(content, bytes):
        return Source("return", files=content)
    return Source("action.csv" if kind == "csv" else f"return{ENDINGS[kind]}", content)


def mutant(number: int) -> tuple[str, Source]:
    """The carrier and the damaged return of a number."""
    random = Random(number)
    kind = KINDS[number % len(KINDS)]
    content = good(kind)
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        content = changed(random, kind, content)
    return kind, source_of(kind, content)


def changed(random: Random, kind: str, content: bytes | Files) -> bytes | Files:
    """The content with one thing damaged."""
    if not isinstance(content, bytes):
        return files_changed(random, dict(content))
    if random.random() < 0.3:
        return bytes_changed(random, content)
    change: dict[str, Callable[[Random, bytes], bytes]] = {
        "csv": table_changed,
        "csv-zip": zip_changed,
        "xlsx": zip_changed,
        "json": json_changed,
        "json-ld": json_changed,
        "ndjson": lines_changed,
        "turtle": words_changed,
        "n-triples": words_changed,
    }
    try:
        return change[kind](random, content)
    except (
        ValueError,
        csv.Error,
        zipfile.BadZipFile,
        zlib.error,
        RecursionError,
        NotImplementedError,
        KeyError,
        EOFError,
    ):
        return bytes_changed(random, content)  # an earlier change has spoilt what this one would have changed


def files_changed(random: Random, files: dict[str, bytes]) -> Files:
    """A folder with a file damaged, taken away, named otherwise or given twice."""
    name = random.choice(sorted(files) or ["x.csv"])
    held = files.get(name, b"")
    match random.randrange(8):
        case 0:
            files.pop(name, None)
        case 1:
            files[random.choice(sorted(files) or ["y.csv"])] = held
        case 2:
            files[
                random.choice(
                    (name.upper(), f" {name}", name.removesuffix(".csv") + ".tsv", "Nodiadau.csv", "\u202e.csv")
                )
            ] = held
        case 3:
            files[name] = bytes_changed(random, held)
        case _:
            try:
                files[name] = table_changed(random, held)
            except (ValueError, csv.Error):
                files[name] = bytes_changed(random, held)
    return files


def bytes_changed(random: Random, content: bytes) -> bytes:
    """Bytes written over, put in, cut out, moved or repeated."""
    start = random.randrange(len(content) + 1)
    end = min(len(content), start + random.choice((0, 1, 2, 8, 40, 400)))
    put = random.choice(
        (
            random.choice(BYTES),
            random.randbytes(random.choice((1, 2, 4))),
            random.choice(ODD).encode("utf-8", "surrogatepass"),
        )
    )
    match random.randrange(6):
        case 0:
            return content[:start] + put + content[start:]
        case 1:
            return content[:start] + put + content[start + len(put) :]
        case 2:
            return content[:start] + content[end:]
        case 3:
            return content[:start] + content[start:end] * random.choice((2, 3, 50)) + content[end:]
        case 4:
            return content[:start]
    flipped = bytearray(content or b"x")
    flipped[start % len(flipped)] ^= 1 << random.randrange(8)
    return bytes(flipped)


def table_changed(random: Random, content: bytes) -> bytes:
    """A CSV file with a cell, row, column or way of writing changed."""
    rows = list(csv.reader(io.StringIO(content.decode(), newline="")))
    row = random.choice(rows) if rows else []
    place = random.randrange(len(row)) if row else 0
    match random.randrange(9):
        case 0 if rows:
            rows.insert(random.randrange(len(rows)), list(row))
        case 1 if rows:
            rows.remove(row)
        case 2 if row:
            del row[place]
        case 3:
            row.insert(place, random.choice(ODD))
        case 4 if row:
            for each in rows:
                each[place : place + 1] = []
        case 5 if rows:
            return content.replace(b",", random.choice((b";", b"\t", b"|")))
        case 6:
            return content.decode().encode(random.choice(("utf-16", "utf-8-sig", "cp1252", "utf-32")), "replace")
        case _ if row:
            row[place] = random.choice(ODD)
    target = io.StringIO(newline="")
    ending = random.choice(("\r\n", "\n", "\r"))
    csv.writer(target, lineterminator=ending).writerows(rows)
    return target.getvalue().encode("utf-8", "replace")


def json_changed(random: Random, content: bytes) -> bytes:
    """JSON with a member changed, added, taken away or moved."""
    root = json.loads(content)
    at, key = place_in(random, root)
    match random.randrange(7):
        case 0 if isinstance(at, dict):
            at[random.choice((*ODD, *at, "@id", "@type", "@index", "@context", "review", "action"))] = random.choice(
                VALUES
            )
        case 1 if at:
            del at[key]
        case 2 if isinstance(at, list) and at:
            at.append(at[key])
        case 3 if at:
            at[key] = [at[key], at[key]]
        case 4:
            other, name = place_in(random, root)
            if at and other:
                at[key], other[name] = json.loads(json.dumps(other[name])), json.loads(json.dumps(at[key]))
        case _ if at:
            at[key] = random.choice(VALUES)
    return json.dumps(root, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def place_in(random: Random, root: Any) -> tuple[Any, Any]:
    """A list or object somewhere in a document, and a place in it."""
    at = root
    for _ in range(random.randrange(9)):
        below = [
            part for part in (at.values() if isinstance(at, dict) else at) if isinstance(part, (dict, list)) and part
        ]
        if not below:
            break
        at = random.choice(below)
    if not isinstance(at, (dict, list)) or not at:
        return {}, None
    return at, random.choice(sorted(at)) if isinstance(at, dict) else random.randrange(len(at))


def lines_changed(random: Random, content: bytes) -> bytes:
    """NDJSON with a line changed, moved, repeated or taken away."""
    lines = content.splitlines()
    at = random.randrange(len(lines)) if lines else 0
    match random.randrange(5):
        case 0 if lines:
            del lines[at]
        case 1 if lines:
            lines.insert(random.randrange(len(lines)), lines[at])
        case 2 if lines:
            random.shuffle(lines)
        case _ if lines:
            lines[at] = json_changed(random, lines[at])
    return b"\n".join(lines)


def words_changed(random: Random, content: bytes) -> bytes:
    """A graph with a word in the place of another, or a line moved."""
    lines = content.decode("utf-8", "replace").splitlines()
    at = random.randrange(len(lines)) if lines else 0
    if lines and random.random() < 0.3:
        lines.insert(random.randrange(len(lines)), lines.pop(at))
    elif lines:
        words = lines[at].split(" ")
        pool = [word for line in random.sample(lines, min(3, len(lines))) for word in line.split(" ")]
        odd = f'"{random.choice(ODD)}"'.replace("\n", " ")
        words[random.randrange(len(words))] = random.choice(
            (*pool, odd, f"<{random.choice(ODD)}>", "_:x", "[]", "()", '"x"@cy', '"1"^^<x:y>')
        )
        lines[at] = " ".join(words)
    return "\n".join(lines).encode("utf-8", "replace")


def zip_changed(random: Random, content: bytes) -> bytes:
    """A zip with a part changed, named otherwise, given twice or taken away; parts are packed anew."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    at = random.randrange(len(parts)) if parts else 0
    name, part = parts[at] if parts else ("x", b"")
    match random.randrange(8):
        case 0 if parts:
            del parts[at]
        case 1:
            parts.append(
                (random.choice(("../x.csv", "a/b/action.csv", "xl/vbaProject.bin", "Nodiadau.csv", name.upper())), part)
            )
        case 2 if parts:
            parts[at] = (random.choice((f"top/{name}", name + ".bak", "/" + name)), part)
        case _ if parts:
            change = table_changed if name.endswith(".csv") else xml_changed if name.endswith("xml") else bytes_changed
            parts[at] = (name, change(random, part))
    target = io.BytesIO()
    method = random.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(target, "w") as archive:
        for path, held in dict(parts).items():
            archive.writestr(zipfile.ZipInfo(path), held, compress_type=method)
    return target.getvalue()


def xml_changed(random: Random, part: bytes) -> bytes:
    """A part of a workbook with a cell's text, type or place, a tag or an attribute changed."""
    text = part.decode("utf-8", "replace")
    marks = [at for at, sign in enumerate(text) if sign == "<"]
    start = random.choice(marks) if marks else 0
    end = text.find(">", start) + 1 or len(text)
    tag = text[start:end]
    odd = random.choice(ODD).replace("<", "&lt;").replace("&", "&amp;")
    match random.randrange(7):
        case 0:
            tag = ""
        case 1:
            tag = tag * 2
        case 2:
            tag += odd
        case 3:
            tag = tag.replace('t="', random.choice(('t="n', 't="e', 't="b', 't="d', 't="s', 't="zz')))
        case 4:
            tag = "".join(
                random.choice((sign, sign, sign, random.choice('0123456789AZ"<>/= ')))
                if random.random() < 0.2
                else sign
                for sign in tag
            )
        case 5:
            tag += random.choice(
                ("<f>1+1</f>", "<v>1e400</v>", "<v>-9999999</v>", "<v>99999999</v>", "<!-- -->", "<x:y/>", "<v/>")
            )
        case _:
            tag = tag.replace('"', '"' + odd.replace('"', "&quot;"), 1)
    return (text[:start] + tag + text[end:]).encode("utf-8", "replace")
