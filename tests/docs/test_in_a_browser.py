"""People read the site in a real browser, from its files: accessible, at any width, by keyboard, and searchable."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.project import ROOT
from tests.docs.conftest import Built

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium")

QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
NARROW, WIDE = 320, 1280
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KINDS_OF_PAGE = [
    "index", "search", "downloads", "changes", "how-to/check-a-return", "reference/requirement-words",
    "reference/cel-subset", "reference/command-line", "reference/values", "reference/engines", "reference/agreement",
    "how-to/check-in-your-own-tools", "tables/index", "tables/action",
    "fields/index", "fields/action/status", "codes/index", "codes/agency", "codes/agency/police", "rules/index",
    "rules/ACT-005", "rules/SCH-REQUIRED", "profiles/csp-return", "registers/region", "decisions/0005-pilot-figures",
]  # fmt: skip
FOUND = """async () => (await axe.run(document, {preload: false, runOnly: {type: 'tag', values: TAGS}})).violations.map(
    one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', '))"""


@pytest.fixture(scope="module")
def axe(worker_id: str) -> str:
    """The axe-core script, installed once into a folder that is not kept."""
    home = ROOT / "build/axe"
    script = home / "node_modules/axe-core/axe.min.js"
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not script.exists():
            npm = shutil.which("npm")
            if npm is None:
                pytest.skip("npm is not installed, so axe cannot be run; on Debian: apt-get install npm")
            shutil.copy(Path(__file__).parent / "package.json", home)
            install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
            if subprocess.run(install, cwd=home, capture_output=True, check=False, timeout=120).returncode:
                pytest.skip("npm could not install axe-core")
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.mark.parametrize(("language", "width"), [("en", WIDE), ("cy", NARROW)])
def test_every_kind_of_page_is_accessible(browser: Any, site: Built, axe: str, language: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda fault: complaints.append(str(fault)))
    wrong = {}
    for place in KINDS_OF_PAGE:
        page.goto(address(site, f"{language}/{place}.html"))
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        page.add_script_tag(content=axe)
        found = page.evaluate(FOUND.replace("TAGS", str(AXE_RULES)))
        if found:
            wrong[place] = found
    assert wrong == {}
    assert complaints == []
    context.close()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_kind_of_page_fits_a_narrow_window(browser: Any, site: Built, language: str) -> None:
    page = browser.new_page(viewport={"width": NARROW, "height": 800})
    wide = []
    for place in KINDS_OF_PAGE:
        page.goto(address(site, f"{language}/{place}.html"))
        if page.evaluate("document.documentElement.scrollWidth") > NARROW:
            wide.append(place)
    assert wide == []
    page.close()


def test_a_fault_of_accessibility_would_be_seen(browser: Any, site: Built, axe: str) -> None:
    page = browser.new_page()
    page.goto(address(site, "en/rules/ACT-005.html"))
    page.evaluate("document.querySelector('h1').style.color = '#ddd'; document.documentElement.lang = ''")
    page.add_script_tag(content=axe)
    found = page.evaluate(FOUND.replace("TAGS", str(AXE_RULES)))
    assert {one.partition(":")[0] for one in found} >= {"color-contrast", "html-has-lang"}
    page.close()


@pytest.mark.parametrize(
    ("language", "asked", "title"),
    [
        ("en", "ACT-004", "ACT-004 A completed action says what was done"),
        ("en", "constabulary", "Police (Agency)"),
        ("cy", "heddlu", "Heddlu (Asiantaeth)"),
        ("cy", "rhestrau", "Rhestrau codau"),
        ("cy", "act-004", "ACT-004 Mae cam gweithredu a gwblhawyd yn dweud beth a wnaed"),
        ("en", "exit code", "Check a return"),
        ("en", "csp-return", "CSP return"),
        ("en", "action.status", "Status (Action)"),
        ("cy", "cam gweithredu", "Cam gweithredu"),
    ],
)
def test_a_word_is_found_from_any_page(browser: Any, site: Built, language: str, asked: str, title: str) -> None:
    page = browser.new_page()
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(address(site, f"{language}/fields/action/status.html"))
    page.fill("#q", asked)
    page.press("#q", "Enter")
    page.wait_for_url("**/search.html?q=*")
    titles = page.locator("#found li a").all_inner_texts()
    assert title in titles[:6], titles[:6]
    assert page.locator("#outcome").inner_text()
    page.locator("#found li a").first.click()
    assert page.locator("h1").count() == 1
    assert all(url.startswith("file://") for url in requested)
    page.close()


def test_the_search_says_when_nothing_is_found_and_lists_where_to_look_without_scripts(
    browser: Any, site: Built
) -> None:
    page = browser.new_page()
    page.goto(address(site, "en/search.html?q=zzzz"))
    assert "Nothing was found" in page.locator("#outcome").inner_text()
    page.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(site, "cy/search.html"))
    assert page.locator("noscript a").count() == 4 or page.locator("main ul a").count() == 4
    context.close()


def test_the_keyboard_reaches_the_parts_of_a_page_in_order(browser: Any, site: Built) -> None:
    page = browser.new_page()
    page.goto(address(site, "en/rules/ACT-005.html"))
    reached = []
    for _ in range(11):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText || document.activeElement.id"))
    assert reached == [
        "Skip to main content", "DARDR Data Standard", "Cymraeg", "Tutorial", "How to", "Reference", "Explanation",
        "Downloads", "q", "Search", "Home",
    ]  # fmt: skip
    page.goto(address(site, "en/rules/ACT-005.html"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.close()


def test_a_lasting_address_goes_on_to_its_page(browser: Any, site: Built) -> None:
    page = browser.new_page()
    page.goto(address(site, "rules/ACT-004/index.html"))
    page.wait_for_url("**/en/rules/ACT-004.html")
    assert page.locator("h1").inner_text().startswith("Rule ACT-004")
    page.goto(address(site, "def/outcome/index.html"))
    assert page.locator("main a").count() >= 4
    page.close()


def test_a_box_of_the_diagram_leads_to_its_table(browser: Any, site: Built) -> None:
    page = browser.new_page()
    page.goto(address(site, "cy/tables/index.html"))
    box = page.locator(".diagram a", has_text="action_status_history")
    box.focus()
    box.press("Enter")
    page.wait_for_url("**/cy/tables/action_status_history.html")
    page.close()


def address(site: Built, path: str) -> str:
    """Where the browser finds a page: the file itself, with no server."""
    return f"file://{site.folder}/{path}"
