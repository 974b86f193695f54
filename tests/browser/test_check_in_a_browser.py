"""A person checks a faulty return in a real browser, in both languages, wide and narrow."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from dardr_service.web.app import create_app
from dardr_service.web.serve import listening
from tests.unit.service.web.conftest import CANARY, tables, workbook

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium")

QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
NARROW, WIDE = 320, 1280
EXPECTED = {
    "en": ("Your file has 2 problems to fix", "Action ACT-0001 is marked completed but does not say what was done."),
    "cy": ("Mae 2 broblem i'w cywiro yn eich ffeil", "Nodwyd bod cam gweithredu ACT-0001 wedi'i gwblhau"),
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    from waitress.server import create_server

    with listening("127.0.0.1", 0) as door:
        server = create_server(create_app(), sockets=[door], threads=4)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.trigger.pull_trigger(server.close)
        server.task_dispatcher.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def faulty_file(tmp_path: Path) -> Path:
    actions = [{"status": "completed", "completed_details": None, "agencies": None, "notes": CANARY}]
    path = tmp_path / "return.xlsx"
    path.write_bytes(workbook(tables({"action": actions})))
    return path


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_a_faulty_return_is_checked(
    browser: Any, address: str, faulty_file: Path, language: str, width: int, scripts: bool
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=scripts)
    page = context.new_page()
    hosts: set[str | None] = set()
    complaints: list[str] = []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    page.on("console", lambda message: complaints.append(message.text))

    page.goto(f"{address}/{language}/check")
    fits(page, width)
    page.set_input_files("#file", faulty_file)
    page.click("button[type=submit]")

    title, message = EXPECTED[language]
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("h1").inner_text() == title
    assert message in page.locator("tr#finding-2").inner_text() + page.locator("tr#finding-1").inner_text()
    assert CANARY.split()[0] not in page.content()
    fits(page, width)

    page.locator(".summary a").first.click()
    assert urlsplit(page.url).fragment == "finding-1"
    assert page.locator("tr#finding-1").bounding_box()["y"] < 800
    assert hosts == {"127.0.0.1"}
    assert complaints == []
    context.close()


def test_the_keyboard_alone_is_enough(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/en/check")
    reached = []
    for _ in range(6):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText || document.activeElement.id"))
    assert reached == ["Skip to main content", "DARDR Data Standard", "Cymraeg", "file", "Check the file", reached[-1]]
    page.locator("button").press("Enter")
    assert page.locator(".summary a").inner_text() == "Choose a file to check"
    page.locator(".summary a").press("Enter")
    assert page.evaluate("document.activeElement.id") == "file"
    page.close()


def fits(page: Any, width: int) -> None:
    """Nothing makes the page wider than its window, nor a table wider than its place (WCAG 1.4.10)."""
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(
        "[...document.querySelectorAll('.scroll')].every(part => part.scrollWidth <= part.clientWidth)"
    )
