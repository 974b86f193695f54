"""Reports and pages pass the checkers that other people use: the Nu Html Checker, and axe in a real browser."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.pages.conftest import REPORTS
from tests.unit.validators.renderings.samples import LANGUAGES

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
JAVA = shutil.which("java")
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
needs_java = pytest.mark.skipif(JAVA is None, reason="Java is not installed: apt-get install default-jre-headless")
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium")


def complaints(tools: Path, *paths: Path) -> list[str]:
    """What the Nu Html Checker says of pages: each error and warning, and where."""
    jar = next((tools / "vnu-jar").rglob("vnu.jar"))
    command = [str(JAVA), "-Xmx256m", "-jar", str(jar), "--format", "json", "--stdout", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    said = json.loads(done.stdout)["messages"]
    return [f"{Path(one.get('url', '')).name}:{one.get('lastLine')}: {one['message']}" for one in said]


@needs_java
def test_every_page_is_sound_html(tools: Path, pages: dict[str, Path]) -> None:
    assert complaints(tools, *pages.values()) == []


@needs_java
def test_unsound_html_would_be_seen(tools: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html lang=en><title>x</title><p><div></p><img src=x>", encoding="utf-8")
    assert len(complaints(tools, page)) >= 2


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


def violations(browser: Any, tools: Path, path: Path) -> list[str]:
    """What axe finds wrong with a page."""
    page = browser.new_page()
    page.goto(path.as_uri())
    page.add_script_tag(path=str(tools / "axe-core/axe.min.js"))
    found = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", AXE_RULES)
    page.close()
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in found["violations"]]


@needs_browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_accessible(browser: Any, tools: Path, pages: dict[str, Path], name: str, language: str) -> None:
    assert violations(browser, tools, pages[f"{name}-report-{language}"]) == []


@needs_browser
def test_an_inaccessible_page_would_be_seen(browser: Any, tools: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html><title>x</title><img src='data:,'><button></button>", encoding="utf-8")
    assert {one.partition(":")[0] for one in violations(browser, tools, page)} >= {"html-has-lang", "image-alt"}
