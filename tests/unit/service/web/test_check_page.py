"""The page that checks a file: what a person sees, in either language."""

from __future__ import annotations

import io
import json
import re
from html.parser import HTMLParser

import pytest
from flask.testing import FlaskClient

from dardr_service.web.pages import CAP
from dardr_service.web.uploads import MAX_BYTES, plain_name
from tests.unit.service.web.conftest import Send, form_of, tables, workbook, zipped

LANGUAGES = ["en", "cy"]
VOID = {"meta", "link", "input"}


class Page(HTMLParser):
    """A page's ids and references, and whether its tags close in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.references: set[str] = set()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            assert not name.startswith(("on", "style")), f"{tag} has {name}"
            if name == "id":
                self.ids.append(value or "")
            elif name in {"for", "aria-labelledby", "aria-describedby"}:
                self.references.update((value or "").split())
            elif name == "href" and (value or "").startswith("#"):
                self.references.add((value or "")[1:])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def seen(response: object) -> str:
    """The text of a page, after the checks that hold for every page."""
    text = str(response.text)  # type: ignore[attr-defined]
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert page.references <= set(page.ids)
    assert page.headings.count(1) == 1
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text).replace("&#39;", "'")).replace(" ,", ",")


def test_the_first_address_leads_to_the_page(client: FlaskClient) -> None:
    answer = client.get("/")
    assert (answer.status_code, answer.location) == (302, "/en/check")


@pytest.mark.parametrize(("language", "title"), [("en", "Check a return"), ("cy", "Gwirio ffurflen")])
def test_the_form_takes_one_file_and_leads_to_the_other_language(
    client: FlaskClient, language: str, title: str
) -> None:
    answer = client.get(f"/{language}/check")
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    assert answer.status_code == 200
    assert title in seen(answer)
    assert f'<html lang="{language}">' in answer.text
    assert answer.text.count("<input") == 1
    assert f'href="/{other}/check" lang="{other}" hreflang="{other}"' in answer.text
    assert "<script" not in answer.text


def test_a_good_return_has_no_problems_and_says_what_was_not_checked(send: Send, good: bytes) -> None:
    answer = send(good)
    text = seen(answer)
    assert answer.status_code == 200
    assert "No problems were found in your file" in text
    assert "These rules could not be checked here. That is not the same as passing them." in text
    assert "SUB-006" in text
    assert "Check another file" in text


def test_a_faulty_return_shows_each_finding_where_the_sender_sees_it(send: Send, faulty: bytes) -> None:
    answer = send(faulty)
    text = seen(answer)
    assert answer.status_code == 200
    assert "Your file has 3 problems to fix" in text
    assert "Action, cell M2: Action ACT-0001 is marked completed but does not say what was done." in text
    assert "Row 2 ACT-0001" in text
    assert "M2 What was done" in text
    assert "Say in a sentence or two what was done and by whom." in text
    assert text.index("Problems to fix") < text.index("Warnings to look at") < text.index("For your information")
    assert text.index("For your information") < text.index("Not checked") < text.index("Check again")
    assert 'href="/en/rule/ACT-004"' in answer.text
    assert "return.xlsx" in text


def test_the_report_speaks_welsh(send: Send, faulty: bytes) -> None:
    answer = send(faulty, language="cy")
    text = seen(answer)
    assert '<html lang="cy">' in answer.text
    assert "Mae 3 problem i'w cywiro yn eich ffeil" in text
    assert "Rhes 2 ACT-0001" in text
    assert "Nodwyd bod cam gweithredu ACT-0001 wedi'i gwblhau" in text
    assert 'href="/cy/rule/ACT-004"' in answer.text
    for english in ("Row", "Rule", "Sheet", "Check ", "problem to", "Not checked"):
        assert english not in text


@pytest.mark.parametrize("name", ["return.zip", "return.json"])
def test_other_carriers_are_checked_too(send: Send, name: str) -> None:
    """A zip of CSV has cells; JSON has records and pointers."""
    actions = [{"status": "completed", "completed_details": None}]
    if name == "return.zip":
        text = seen(send(zipped(tables({"action": actions})), name))
        assert "Row 2 ACT-0001" in text
        assert "file action.csv" in text
    else:
        text = seen(send(json.dumps({"review": [{}]}).encode(), name))
        assert "Record 1" in text
        assert "/review/0/" in text


@pytest.mark.parametrize(("language", "title"), [("en", "could not be read"), ("cy", "Nid oedd modd darllen")])
def test_an_unreadable_file_is_said_to_be_so(send: Send, language: str, title: str) -> None:
    answer = send(b"PK\x03\x04 and then nothing", language=language)
    assert answer.status_code == 422
    assert title in seen(answer)
    assert "FIL-001" in answer.text


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({}, "Choose a file to check"),
        ({"file": (io.BytesIO(b""), "")}, "Choose a file to check"),
        ({"file": (io.BytesIO(b""), "empty.xlsx")}, "The file you chose is empty"),
        ({"file": [(io.BytesIO(b"a"), "a.csv"), (io.BytesIO(b"b"), "b.csv")]}, "Choose one file at a time"),
        ({"other": (io.BytesIO(b"a"), "a.csv")}, "Choose a file to check"),
    ],
    ids=["nothing", "not chosen", "empty", "two", "another field"],
)
def test_without_one_file_the_form_comes_back_with_the_reason(
    client: FlaskClient, form: dict[str, object], words: str
) -> None:
    answer = client.post("/en/check", data=form, content_type="multipart/form-data")
    text = seen(answer)
    assert answer.status_code == 422
    assert "<title>Error: Check a return" in answer.text
    assert text.count(words) == 2
    assert '<a href="#file">' in answer.text


@pytest.mark.parametrize(("language", "words"), [("en", "The file is too large"), ("cy", "Mae'r ffeil yn rhy fawr")])
def test_a_file_over_the_limit_is_refused_kindly(client: FlaskClient, language: str, words: str) -> None:
    body, kind = form_of(b"x" * MAX_BYTES)
    answer = client.post(f"/{language}/check", data=body, content_type=kind)
    assert answer.status_code == 413
    assert words in seen(answer)
    assert "20 MB" in answer.text


def test_many_findings_of_a_rule_are_counted_and_not_all_shown(send: Send) -> None:
    answer = send(workbook(tables({"action": [{"text": None} for _ in range(CAP + 5)]})))
    text = seen(answer)
    assert f"Your file has {CAP + 5} problems to fix" in text
    assert f"and {CAP + 5 - 20} more, further down this page" in text
    assert f"Showing {CAP} of {CAP + 5} findings of rule SCH-REQUIRED" in text
    assert answer.text.count('id="finding-') == CAP


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["ACT-004", "SCH-REQUIRED", "FIL-001"])
def test_a_rule_has_a_page(client: FlaskClient, language: str, name: str) -> None:
    answer = client.get(f"/{language}/rule/{name}")
    text = seen(answer)
    assert answer.status_code == 200
    assert f"https://w3id.org/dardr/rule/{name}" in text
    assert "{" not in text


def test_the_lasting_address_of_a_rule_leads_to_its_page(client: FlaskClient) -> None:
    assert client.get("/rule/ACT-004").location == "/en/rule/ACT-004"
    assert client.get("/rule/ACT-004", headers={"Accept-Language": "cy"}).location == "/cy/rule/ACT-004"
    assert client.get("/rule/ACT-999").status_code == 404


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("return.xlsx", "return.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\returns\\return.csv", "return.csv"),
        ("a\u202egnp.xlsx", "agnp.xlsx"),
        ("line\r\nend.json", "lineend.json"),
        ("x" * 2000 + ".xlsx", "x" * 95 + ".xlsx"),
        ("Ffurflen Ebrill.xlsx", "Ffurflen Ebrill.xlsx"),
        ("", "return"),
    ],
)
def test_a_file_name_is_made_harmless(given: str, shown: str) -> None:
    assert plain_name(given) == shown
