"""The page of results passes the checkers that other people use, whether all passed or not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from dardr_conformance.renderings.page import render
from dardr_conformance.run import run, subject_of
from dardr_conformance.suites import Suite
from tests.conformance.conftest import ANSWERING
from tests.pages import conftest, test_pages
from tests.pages.test_pages import LANGUAGES, complaints, needs_browser, needs_java, violations

tools, browser = conftest.tools, test_pages.browser


@pytest.fixture(scope="module")
def written(suite: Suite, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of a run that passed and of one that failed, in both languages."""
    folder = tmp_path_factory.mktemp("pages")
    passed = run(suite, subject_of(ANSWERING, "lines"), roles=["publisher", "producer"])
    failed = run(suite, subject_of([sys.executable, "-c", "pass"], "files"), pattern="rules/ACT-005/*")
    found = {}
    for name, results in (("passed", passed), ("failed", failed)):
        for language in LANGUAGES:
            found[f"{name}-{language}"] = folder / f"{name}-{language}.html"
            found[f"{name}-{language}"].write_bytes(render(results, language))
    return found


@needs_java
def test_the_pages_are_sound_html(tools: Path, written: dict[str, Path]) -> None:
    assert complaints(tools, *written.values()) == []


@needs_browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["passed", "failed"])
def test_the_pages_are_accessible(
    browser: Any, tools: Path, written: dict[str, Path], name: str, language: str
) -> None:
    assert violations(browser, tools, written[f"{name}-{language}"]) == []
