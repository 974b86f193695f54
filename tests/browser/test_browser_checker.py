"""The checker in JavaScript finds what the Python one finds, in Node and on a page that sends nothing anywhere."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dardr_service.command_line import main
from tests.architecture.project import run
from tests.browser.checker import HOME, ROOT, TODAY, asked, differs, node, of_python, plain

EXAMPLES = ROOT / "examples"
NO_EXAMPLE = {".yaml", ".md", ".py"}
LONG_FINDING_ANCHOR = "tr[id^=finding-]"
SEVERITIES = ("error", "warning", "information")


def examples() -> list[Path]:
    """Every return among the examples: a file or a folder of CSV."""
    folders = [EXAMPLES / name for name in ("good", "faulty", "faulty/more", "leicestershire")]
    found = [path for folder in folders for path in sorted(folder.iterdir())]
    return [
        path
        for path in found
        if path.suffix not in NO_EXAMPLE and path.name not in ("more", "commands", "more.csv", "expected.json")
    ]


def test_the_exported_constants_are_in_step(tmp_path: Path) -> None:
    exported = run(sys.executable, HOME / "export_constants.py", "--into", tmp_path)
    assert exported.returncode == 0, exported.stderr
    kept = (HOME / "generated/constants.json").read_bytes()
    assert (tmp_path / "constants.json").read_bytes() == kept, "run: make generate"


def test_its_own_tests_pass() -> None:
    done = node("--test", "test/")
    assert done.returncode == 0, "\n".join(line for line in done.stdout.splitlines() if line.startswith("not ok"))
    assert "# pass 0" not in done.stdout


def test_it_reports_the_examples_as_python_does() -> None:
    paths = examples()
    assert len(paths) > 25
    answers = asked([{"asked": "validate", "path": str(path), "today": TODAY} for path in paths])
    differing = [path.name for path, answer in zip(paths, answers, strict=True) if differs(answer, of_python(path))]
    assert differing == []


def test_it_reports_linked_data_as_python_does(tmp_path: Path) -> None:
    paths = [tmp_path / f"return{ending}" for ending in (".ttl", ".nt", ".jsonld", ".ndjson")]
    for path in paths:
        assert main(["convert", str(EXAMPLES / "faulty/return.json"), str(path)]) == 0
    answers = asked([{"asked": "validate", "path": str(path), "today": TODAY} for path in paths])
    assert [path.name for path, answer in zip(paths, answers, strict=True) if differs(answer, of_python(path))] == []


def test_it_reports_the_pilot_as_python_does(tmp_path: Path) -> None:
    made = run(sys.executable, EXAMPLES / "pilot/generate.py", "--output", tmp_path / "store")
    assert made.returncode == 0, made.stderr
    paths = sorted(path for path in (tmp_path / "store").rglob("*") if path.suffix in (".json", ".xlsx", ".zip"))
    paths = paths[:4] or sorted(path for path in (tmp_path / "store").iterdir() if path.is_dir())[:4]
    assert paths
    answers = asked([{"asked": "validate", "path": str(path), "today": TODAY} for path in paths])
    assert [path.name for path, answer in zip(paths, answers, strict=True) if differs(answer, of_python(path))] == []


@pytest.mark.parametrize(
    ("path", "code"), [("good/return.json", 0), ("faulty/return.json", 1), ("faulty/more/damaged.xlsx", 2), ("none", 2)]
)
def test_its_command_ends_with_the_same_code(path: str, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["validate", str(EXAMPLES / path), "--format", "json", "--today", TODAY]
    assert main(arguments) == code
    python = capsys.readouterr().out
    done = node("cli.js", *arguments)
    assert done.returncode == code
    assert bool(done.stderr) is (code == 2)
    if python:
        assert plain(json.loads(done.stdout)) == plain(json.loads(python))


def test_a_mistake_in_the_call_is_said() -> None:
    for arguments in (["validate"], ["validate", "x", "--today", "1/1/26"], ["validate", "x", "--profile", "none"]):
        done = node("cli.js", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("dardr-checker: ")


def test_it_needs_no_address_to_be_installed() -> None:
    locked = json.loads((HOME / "package-lock.json").read_text(encoding="utf-8"))
    assert not any("resolved" in package for package in locked["packages"].values())
    assert all("integrity" in package for name, package in locked["packages"].items() if name)


# The page, in a real browser.

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server that keeps its log to itself."""

    def log_message(self, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("page")
    built = node("page/build.js", folder)
    assert built.returncode == 0, built.stderr
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync_api.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


def checked(page: Any, files: Path | list[Path]) -> None:
    page.evaluate("document.getElementById('report').replaceChildren()")
    page.set_input_files("#file", files)
    page.click("button[type=submit]")
    page.wait_for_selector("#report h1", timeout=60_000)


def shown(page: Any) -> list[tuple[str, ...]]:
    """Rule, cell or pointer, message and mend of each finding on the page, in order."""
    script = """rows => rows.map(row => {
        const text = (selector) => row.querySelector(selector)?.textContent ?? ''
        const [message, mend] = [...row.querySelectorAll('td:last-child p')].map(line => line.textContent)
        return [text('.rule a').split(' ').pop(), text('td strong') && text('td:first-child strong'), message, mend]
    })"""
    return [tuple(row) for row in page.locator(LONG_FINDING_ANCHOR).evaluate_all(script)]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_page_works_offline_and_sends_nothing(
    browser: Any, address: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{address}/{language}/index.html?today={TODAY}")
    page.wait_for_load_state("networkidle")

    context.set_offline(True)
    sent: list[str] = []
    context.on("request", lambda request: sent.append(request.url))
    page.on("websocket", lambda socket: sent.append(socket.url))
    checked(page, EXAMPLES / "faulty/return.xlsx")

    faulty = str(EXAMPLES / "faulty/return.xlsx")
    assert main(["validate", faulty, "--format", "json", "--today", TODAY]) == 1
    report = json.loads(capsys.readouterr().out)
    found = sorted(report["findings"], key=lambda finding: SEVERITIES.index(finding["severity"]))
    assert shown(page) == [
        (one["rule"], one["location"].get("cell", ""), one["message"][language], one["mend"][language]) for one in found
    ]
    assert str(report["counts"]["error"]) in page.locator("h1").inner_text()

    page.locator("#languages a").click()
    other = {"en": "cy", "cy": "en"}[language]
    assert page.locator("html").get_attribute("lang") == other
    assert [row[2] for row in shown(page)] == [one["message"][other] for one in found]
    assert (sent, complaints) == ([], [])
    context.close()


def test_the_page_may_not_reach_any_address(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/en/index.html")
    script = "fetch('/page.css').then(() => 'sent', () => 'refused')"
    assert page.evaluate(script) == "refused"
    page.close()


def test_the_page_says_when_nothing_is_found_or_nothing_was_chosen(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/en/index.html?today={TODAY}")
    page.click("button[type=submit]")
    assert page.evaluate("document.activeElement.textContent") == "Choose a file to check"
    checked(page, sorted((EXAMPLES / "good/csv").glob("*.csv")))
    assert page.locator("h1").all_inner_texts() == ["No problems were found in your file"]
    checked(page, EXAMPLES / "faulty/more/damaged.xlsx")
    assert page.locator("h1").all_inner_texts() == ["Your file could not be read"]
    page.close()


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("cy", 320)])
def test_the_page_is_accessible(browser: Any, address: str, language: str, width: int) -> None:
    axe = (HOME / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{address}/{language}/index.html?today={TODAY}")
    for prepare in (
        lambda: None,
        lambda: page.click("button"),
        lambda: checked(page, EXAMPLES / "faulty/csv/action.csv"),
    ):
        prepare()
        page.evaluate(axe)
        result = page.evaluate("axe.run()")
        assert [(fault["id"], [spot["target"] for spot in fault["nodes"]]) for fault in result["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
