"""Publishers whose releases are broken, wrong or unsafe."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.conformance.wrong.programs import PROGRAMS, Answer, Real, Request, Wrong, wrong

RELEASE = "files/releases/four-returns"
TABLE, LIST = "actions-by-progress", "progress"
Rows = list[dict[str, str]]
About = dict[str, Any]


def described(change: Callable[[About], object], breaks: str, *, name: str, cases: str = RELEASE) -> None:
    """A publisher that spoils the descriptor."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        path = Path(request["output"], "datapackage.json")
        if path.exists():
            about = json.loads(path.read_bytes())
            change(about)
            path.write_text(json.dumps(about), encoding="utf-8")
        return answer

    PROGRAMS[name] = Wrong(name, "publisher", breaks, cases, fault)


def rewritten(folder: Path, resource: str, content: bytes) -> None:
    """Write the file of a resource, its size and digest right."""
    (folder / f"{resource}.csv").write_bytes(content)
    path = folder / "datapackage.json"
    about = json.loads(path.read_bytes())
    (one,) = [row for row in about["resources"] if row["name"] == resource]
    one.update(bytes=len(content), hash=f"sha256:{hashlib.sha256(content).hexdigest()}")
    path.write_text(json.dumps(about), encoding="utf-8")


def counting(
    change: Callable[[Rows], Rows], breaks: str, *, name: str, resource: str = TABLE, ending: str = "\n"
) -> None:
    """A publisher that spoils the rows of a table or code list, and describes them truly."""

    def fault(real: Real, request: Request) -> Answer:
        answer = real(request)
        path = Path(request["output"], f"{resource}.csv")
        if path.exists():
            rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
            text = io.StringIO(newline="")
            writer = csv.DictWriter(text, list(rows[0]), lineterminator=ending)
            writer.writeheader()
            writer.writerows(change(rows))
            rewritten(Path(request["output"]), resource, text.getvalue().encode())
        return answer

    PROGRAMS[name] = Wrong(name, "publisher", breaks, RELEASE, fault)


def resource(about: About, name: str = TABLE) -> About:
    (one,) = [row for row in about["resources"] if row["name"] == name]
    return dict(one, at=one)


def with_row(rows: Rows, code: str, **values: str) -> Rows:
    return [{**row, **values} if row["progress"] == code else row for row in rows]


def everywhere(about: About, change: Callable[[About], object]) -> None:
    for row in about["resources"]:
        if "disclosureControl" in row:
            change(row)


described(lambda about: about.pop("licenses"), "REQ-PUB-DESCRIPTOR", name="names-no-licence")
described(lambda about: about.pop("version"), "REQ-PUB-DESCRIPTOR", name="names-no-version")
described(lambda about: about.update(resources=[]), "REQ-PUB-DESCRIPTOR", name="describes-nothing")
described(
    lambda about: resource(about)["at"].update(path="../actions.csv"), "REQ-PUB-DESCRIPTOR", name="leaves-its-folder"
)
described(
    lambda about: resource(about)["at"].update(hash="sha256:" + "0" * 64),
    "REQ-PUB-DIGESTS",
    name="names-a-wrong-digest",
)
described(lambda about: resource(about)["at"].update(bytes=1), "REQ-PUB-DIGESTS", name="names-a-wrong-size")
described(
    lambda about: everywhere(about, lambda row: row.pop("disclosureControl")),
    "REQ-PUB-CONTROL",
    name="declares-no-control",
)
described(
    lambda about: everywhere(about, lambda row: row["disclosureControl"].update(method="trust")),
    "REQ-PUB-CONTROL",
    name="declares-an-unknown-method",
)
described(
    lambda about: everywhere(about, lambda row: row["disclosureControl"].update(method="rounding", roundingBase=5)),
    "REQ-PUB-CONTROL",
    name="rounds-in-words-only",
)
described(
    lambda about: everywhere(about, lambda row: row["disclosureControl"].update(exemptLevels=[])),
    "REQ-PUB-THRESHOLD",
    name="prints-small-counts",
)
described(
    lambda about: everywhere(about, lambda row: row["disclosureControl"].update({"class": "person"})),
    "REQ-PUB-THRESHOLD",
    name="exempts-counts-of-people",
)
described(
    lambda about: about.update(created=uuid.uuid4().hex),
    "REQ-PUB-REPEAT",
    name="stamps-each-release",
    cases="files/releases/again",
)
described(
    lambda about: [row["schema"].pop("foreignKeys", None) for row in about["resources"]],
    "REQ-PUB-CODES",
    name="ties-no-dimension-to-its-codes",
)
counting(
    lambda rows: rows[:-1],
    "REQ-PUB-COMBINATIONS",
    name="leaves-a-code-out-of-one-area",
    resource="actions-by-agency-and-progress",
)
counting(lambda rows: [*rows, rows[-1]], "REQ-PUB-COMBINATIONS", name="prints-a-row-twice")
counting(lambda rows: rows[1:], "REQ-PUB-CODES", name="prints-no-total")
counting(lambda rows: rows[1:], "REQ-PUB-CODES", name="lists-no-total", resource=LIST)
counting(lambda rows: rows[:-1], "REQ-PUB-CODES", name="lists-too-few-codes", resource=LIST)
counting(lambda rows: rows, "REQ-PUB-TEXT", name="ends-lines-as-windows-does", ending="\r\n")
counting(lambda rows: with_row(rows, "_T", value="13"), "REQ-PUB-TOTALS", name="adds-wrongly")
counting(lambda rows: with_row(rows, "completed", value="", status="c"), "REQ-PUB-DIFFERENCE", name="hides-one-part")
counting(lambda rows: with_row(rows, "_T", value="", status="c"), "REQ-PUB-DIFFERENCE", name="hides-the-total-only")
counting(lambda rows: with_row(rows, "completed", value="0", status="c"), "REQ-PUB-STATUS", name="prints-hidden-as-0")
counting(lambda rows: with_row(rows, "completed", value=""), "REQ-PUB-STATUS", name="prints-nothing-and-says-not-why")
counting(lambda rows: with_row(rows, "completed", value="8.0"), "REQ-PUB-STATUS", name="prints-decimals")
counting(
    lambda rows: [{**row, "value": str(2 * int(row["value"]))} for row in rows],
    "REQ-PUB-FIGURES",
    name="counts-everything-twice",
)


@wrong("publisher", "REQ-PUB-REFUSE", "files/releases/one-with-errors")
def leaves_faulty_returns_out(real: Real, request: Request) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(shutil.copytree(request["path"], Path(folder, "store")))
        (store / "return-4.json").unlink()
        return real({**request, "path": str(store)})


@wrong("publisher", "REQ-PUB-REFUSE", "files/releases/two-reviews")
def publishes_all_the_same(real: Real, request: Request) -> Answer:
    return real({**request, "path": str(Path(request["path"]).parent / "store")})


@wrong("publisher", "REQ-PUB-FIGURES", RELEASE)
def forgets_a_return(real: Real, request: Request) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(shutil.copytree(request["path"], Path(folder, "store")))
        (store / "return-4.json").unlink()
        return real({**request, "path": str(store)})


@wrong("publisher", "REQ-PUB-FIGURES", RELEASE)
def refuses_everything(real: Real, request: Request) -> Answer:
    return {"exit": 2, "complaint": "Not today."}


@wrong("publisher", "REQ-PUB-TEXT", RELEASE)
def publishes_in_another_encoding(real: Real, request: Request) -> Answer:
    answer = real(request)
    path = Path(request["output"], f"{LIST}.csv")
    rewritten(path.parent, LIST, path.read_text(encoding="utf-8").encode("utf-16"))
    return answer
