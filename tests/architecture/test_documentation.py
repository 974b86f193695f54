"""The pages hold together: links lead somewhere, commands exist, decisions are numbered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dardr_validators.expressions.resolve import FUNCTIONS
from tests.architecture.project import ROOT, files, name_of, run

PAGES = [path for path in files(pattern="*.md") if "generated" not in path.parts]
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
MAKE = re.compile(r"\bmake ([a-z]+)\b")
DECISION_PARTS = ["Context", "Decision", "Rejected", "Consequences"]


def anchors(page: str) -> set[str]:
    """The addresses of a page's headings."""
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(page)}


def broken_links(path: Path) -> list[str]:
    """The links of a page that lead to no file, or to no heading of one."""
    broken = []
    for link in LINK.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
        place, _, anchor = link.partition("#")
        target = (path.parent / place).resolve() if place else path
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            broken.append(link)
    return broken


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_link_leads_somewhere(path: Path) -> None:
    assert broken_links(path) == []


def test_a_broken_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Here\n[a](#here) [b](page.md#there) [c](nowhere.md) [d](https://example.org/)\n")
    assert broken_links(page) == ["page.md#there", "nowhere.md"]


def test_the_readme_begins_with_two_commands_that_exist() -> None:
    first_fence = FENCE.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert first_fence
    assert MAKE.findall(first_fence.group()) == ["run", "test"]
    for command in ("run", "test"):
        planned = run("make", "--dry-run", command)
        assert planned.returncode == 0, planned.stderr
        assert planned.stdout.strip()


def test_every_make_command_of_the_pages_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        command
        for path in PAGES
        for fence in re.findall(r"```.*?```|`[^`\n]+`", path.read_text(encoding="utf-8"), re.DOTALL)
        for command in MAKE.findall(fence)
    }
    assert named - targets == set()
    assert {"run", "test"} <= named


def test_help_lists_what_a_contributor_can_do() -> None:
    listed = re.findall(r"^make ([a-z]+) ", run("make", "help").stdout, re.MULTILINE)
    assert {*"run test generate check golden bench docs serve release help".split()} <= set(listed)


def test_decisions_are_numbered_without_a_gap_and_say_what_was_rejected() -> None:
    decisions = list(files(ROOT / "docs/decisions", "*.md"))
    assert [path.name[:4] for path in decisions] == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    for path in decisions:
        headings = HEADING.findall(path.read_text(encoding="utf-8"))
        assert [heading for heading in headings if heading in DECISION_PARTS] == DECISION_PARTS, path.name


def test_the_cel_page_lists_the_functions_that_a_condition_may_call() -> None:
    page = (ROOT / "docs/cel-subset.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `(\w+)\(", page.partition("## Functions")[2], re.MULTILINE))
    methods = set(re.findall(r"`a\.(\w+)\(", page))
    assert listed | methods == set(FUNCTIONS)


def test_continuous_integration_runs_the_tests() -> None:
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & 0o111 == 0o111
    assert script.read_text().splitlines()[-1] == "make test"
