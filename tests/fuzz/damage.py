"""Damage of every kind, to bytes or by somebody who knows how a table, JSON, a graph or a workbook is written."""

from __future__ import annotations

import csv
import io
import json
from random import Random
from typing import Any

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
