"""`dardr conformance`: what it prints and how it ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from dardr_conformance.canonical import readable
from dardr_conformance.suites import Suite
from tests.architecture.project import run
from tests.conformance.conftest import ANSWERING

OURS = ["--protocol", "lines", "--", *ANSWERING]
NOTHING = ["--", sys.executable, "-c", "pass"]


@pytest.mark.parametrize(("language", "words"), [("en", "0 failed"), ("cy", "0 wedi methu")])
def test_a_pass_ends_with_0(language: str, words: str) -> None:
    done = run("dardr", "conformance", "run", "--case", "rules/ACT-005/*", "--lang", language, *OURS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert words in done.stdout


def test_a_failure_ends_with_1_and_says_why() -> None:
    done = run("dardr", "conformance", "run", "--case", "rules/ACT-005/01", *NOTHING)
    assert done.returncode == 1
    assert "REQ-CLI-JSON" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--level", "9x", *NOTHING],
        ["--role", "dancer", *NOTHING],
        ["--case", "none/*", *NOTHING],
        ["--suite", "/no/such/folder", *NOTHING],
        ["--role", "producer", "--given", ".", *NOTHING],
        ["--", "no-such-command"],
    ],
)
def test_a_usage_mistake_ends_with_2(arguments: list[str]) -> None:
    done = run("dardr", "conformance", "run", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


@pytest.mark.parametrize(("language", "words"), [("en", "requirements have a case (100%)."), ("cy", "achos (100%).")])
def test_every_requirement_is_listed_with_its_cases(language: str, words: str) -> None:
    done = run("dardr", "conformance", "list", "--lang", language)
    assert done.returncode == 0
    assert done.stdout.strip().endswith(words)
    assert "REQ-CHK-ACT-005" in done.stdout


def test_exports_that_were_made_beforehand_are_judged(suite: Suite, tmp_path: Path) -> None:
    exports = [case for case in suite.cases if case.role == "producer"]
    for case in exports:
        made = tmp_path / f"{case.id.rpartition('/')[2]}{case.options['to']}"
        assert run("dardr", "conformance", "export", suite.path(case.input), made).returncode == 0
    asked = ["dardr", "conformance", "run", "--role", "producer", "--given", tmp_path]
    assert run(*asked).returncode == 0
    made.unlink()
    lacking = run(*asked)
    assert lacking.returncode == 1
    assert f"{exports[-1].id}:" in lacking.stdout
    assert f"There is no file {made.name} in the folder that was given." in lacking.stdout
    assert run(*asked, "--role", "checker").returncode == 2


def test_a_release_folder_is_judged_by_itself(suite: Suite, tmp_path: Path) -> None:
    folder = tmp_path / "release"
    store = suite.path("cases/files/releases/store")
    assert run("dardr", "publish", store, "--output", folder).returncode == 0
    assert run("dardr", "conformance", "release", folder).returncode == 0
    (folder / "datapackage.json").unlink()
    judged = run("dardr", "conformance", "release", folder, "--lang", "cy")
    assert judged.returncode == 1
    assert judged.stdout.startswith("REQ-PUB-DESCRIPTOR")


def test_from_a_run_to_a_badge(tmp_path: Path) -> None:
    paths = {name: str(tmp_path / name) for name in ("results", "claim", "badge", "key")}
    ran = run(
        "dardr", "conformance", "run", "--role", "producer", "--format", "json", "--output", paths["results"], *OURS
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert run("dardr", "conformance", "key", "--output", paths["key"]).returncode == 0
    version = json.loads(Path(paths["results"]).read_bytes())["software"]["version"]
    who = ["--who", "Example Systems Ltd", "--software", "dardr", "--software-version", version, "--date", "2026-06-01"]
    what = ["--role", "producer", "--level", "4", "--key", f"{paths['key']}.private.pem", "--output", paths["claim"]]
    claimed = run("dardr", "conformance", "claim", paths["results"], *who, *what)
    assert claimed.returncode == 0, claimed.stderr
    public = ["--key", f"{paths['key']}.public.pem"]
    for language, word in (("en", "Verified"), ("cy", "Wedi'i wirio")):
        verified = run("dardr", "conformance", "verify", paths["claim"], *public, "--lang", language)
        assert (verified.returncode, verified.stdout.startswith(word)) == (0, True)
    drawn = run("dardr", "conformance", "badge", paths["claim"], *public, "--output", paths["badge"])
    assert drawn.returncode == 0
    claim = json.loads(Path(paths["claim"]).read_bytes())
    Path(paths["claim"]).write_text(json.dumps({**claim, "who": "Somebody else"}))
    refused = run("dardr", "conformance", "verify", paths["claim"], *public)
    assert (refused.returncode, refused.stdout.startswith("Not verified.")) == (1, True)
    twice = readable(claim).replace(b'"level": 4', b'"level": 1,\n "level": 4', 1)
    Path(paths["claim"]).write_bytes(twice)
    assert json.loads(twice) == claim
    assert run("dardr", "conformance", "verify", paths["claim"], *public).returncode == 2
    Path(paths["claim"]).write_text(json.dumps({**claim, "results": {"half a sign": "\ud800"}}))
    assert run("dardr", "conformance", "verify", paths["claim"], *public).returncode == 2
    Path(paths["claim"]).write_text(json.dumps({**claim, "who": "Somebody else"}))
    undrawn = run("dardr", "conformance", "badge", paths["claim"])
    assert (undrawn.returncode, undrawn.stdout) == (2, "")
    assert run("dardr", "conformance", "verify", paths["badge"]).returncode == 2
