"""A report as one page: whole, in its language, with nothing to run and nothing to fetch."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from dardr_validators.renderings.page import render
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import LANGUAGES, READABLE, UNREADABLE, example, reported

VOID = {"meta", "wbr"}


class Page(HTMLParser):
    """The tags, attributes and text of a page; raises where tags do not close in order."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(content.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_says_what_the_report_says(name: str, language: str) -> None:
    report = example(name)[1]
    page = Page(render(report, language))
    assert page.named("html") == [{"lang": language}]
    for finding in report.findings:
        assert finding.message[language] in page.text
        assert finding.mend[language] in page.text
    for item in report.not_checked:
        assert item["reason"][language] in page.text
    assert all(f"{count} " in page.text for count in report.counts.values())


@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_can_be_read_by_everyone(name: str) -> None:
    page = Page(render(example(name)[1], "en"))
    assert len(page.named("h1")) == len(page.named("main")) == len(page.named("title")) == 1
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    labels = [attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes]
    assert set(labels) <= set(ids)
    assert all(cell.get("scope") in ("col", "row") for cell in page.named("th"))
    assert len(page.named("table")) == len([one for one in page.named("table") if one.get("aria-labelledby")])


@pytest.mark.parametrize("name", [*READABLE, UNREADABLE])
def test_it_runs_nothing_and_fetches_nothing(name: str) -> None:
    page = Page(render(example(name)[1], "cy"))
    assert not {"script", "link", "img", "iframe", "form", "object"} & {tag for tag, _ in page.tags}
    attributes = {name for _, given in page.tags for name in given}
    assert not any(name.startswith("on") or name == "src" for name in attributes)
    assert all(str(link["href"]).startswith("https://w3id.org/dardr/rule/") for link in page.named("a"))


def test_findings_are_grouped_by_sheet() -> None:
    report = example("faulty/return.xlsx")[1]
    sheets = {finding.location["sheet"] for finding in report.findings if "sheet" in finding.location}
    assert len(Page(render(report, "en")).named("section")) >= len(sheets)


def test_a_name_that_is_markup_is_shown_and_not_obeyed() -> None:
    content = render(reported(Source('<script>alert("x")</script>&.csv', b"x")), "en")
    assert b"<script" not in content
    assert '<script>alert("x")<' in Page(render(reported(Source('<script>alert("x")<', b"x")), "en")).text


def test_a_long_place_breaks_where_its_parts_meet() -> None:
    page = render(example("faulty/return.json")[1], "en")
    assert b"/review<wbr>/0<wbr>/pilot<wbr>_reference, Pilot reference" in page
