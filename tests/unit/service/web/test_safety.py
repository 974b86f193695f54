"""The page keeps nothing, tells nothing and runs nothing of what it is sent."""

from __future__ import annotations

import io
import logging
import re

import pytest
from flask.testing import FlaskClient

from dardr_service.web.faults import CheckStoppedError
from tests.unit.service.web.conftest import CANARY, Send, form_of, tables, zipped
from tests.unit.service.web.test_check_page import seen

SCRIPT = "<script>alert(1)</script>"


def failing(*_: object, **__: object) -> bytes:
    raise ValueError(CANARY)


@pytest.mark.parametrize("address", ["/en/check", "/cy/check", "/static/page.css", "/nowhere", "/en/rule/ACT-004", "/"])
def test_every_answer_carries_the_headers(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    answer.close()
    headers = answer.headers
    assert headers["Content-Security-Policy"] == (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == ("max-age=3600" if address.startswith("/static") else "no-store")
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize("name", [f"{SCRIPT}.csv", '"><img src=x onerror=y>.csv', "{{7*7}}.csv", "a'b&c.csv"])
def test_a_hostile_file_name_is_only_text(send: Send, name: str) -> None:
    answer = send(b"review_id\nR-1\n", name)
    seen(answer)
    assert not re.search(r"<script|<img|49\.csv", answer.text)


def test_a_hostile_name_inside_a_zip_is_not_shown(send: Send) -> None:
    files = {**tables({}), "<script>x<b>.csv": b"a\n1\n"}
    answer = send(zipped(files), "return.zip")
    seen(answer)
    assert "•••.csv" in answer.text
    assert "script" not in answer.text


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_word_of_a_cell_reaches_a_page_or_a_log(
    send: Send, faulty: bytes, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], language: str
) -> None:
    caplog.set_level(logging.DEBUG)
    answer = send(faulty, "Zzname of mine.xlsx", language)
    written = capfd.readouterr()
    told = caplog.text + written.out + written.err
    assert answer.status_code == 200
    for word in CANARY.split():
        assert word.lower() not in (answer.text + told).lower()
    assert "Zzname" in answer.text
    assert "Zzname" not in told


def test_a_large_file_is_held_in_memory_only(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file was made")

    monkeypatch.setattr("werkzeug.formparser.SpooledTemporaryFile", refuse)
    body, kind = form_of(b"not a return at all " * 100_000)
    assert client.post("/en/check", data=body, content_type=kind).status_code == 422


@pytest.mark.parametrize(("language", "words"), [("en", "Something went wrong"), ("cy", "Aeth rhywbeth o'i le")])
def test_a_bug_is_logged_by_number_and_place_only(
    send: Send, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, language: str, words: str
) -> None:
    monkeypatch.setattr("dardr_service.web.pages.checked", failing)
    answer = send(b"review_id\n", f"{CANARY}.csv", language)
    (record,) = caplog.records
    incident = re.search(r"\b[0-9a-f]{12}\b", seen(answer))
    assert answer.status_code == 500
    assert words in seen(answer)
    assert incident
    assert incident.group() in record.getMessage()
    assert "ValueError at test_safety.py" in record.getMessage()
    assert "Zzcanary" not in caplog.text + answer.text
    assert record.exc_info is None


def test_a_check_that_takes_too_much_is_told_to_the_sender(send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> bytes:
        raise CheckStoppedError("time")

    monkeypatch.setattr("dardr_service.web.pages.checked", stopped)
    answer = send(b"review_id\n", "review.csv")
    assert answer.status_code == 422
    assert "takes more time or memory" in seen(answer)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/en/nowhere", ["Page not found"]),
        ("/cy/nowhere", ["Ni chafwyd hyd i'r dudalen"]),
        ("/nowhere", ["Page not found", "Ni chafwyd hyd i'r dudalen"]),
        (f"/en/{SCRIPT}", ["Page not found"]),
    ],
)
def test_a_missing_page_speaks_the_language_of_its_address(client: FlaskClient, address: str, words: list[str]) -> None:
    answer = client.get(address)
    text = seen(answer)
    assert answer.status_code == 404
    assert [one for one in ("Page not found", "Ni chafwyd hyd i'r dudalen") if one in text.split("Safon")[-1]] == words
    assert "<script" not in answer.text


@pytest.mark.parametrize(("language", "words"), [("en", "cannot be used that way"), ("cy", "Ni ellir defnyddio")])
def test_another_method_is_refused_and_the_right_ones_named(client: FlaskClient, language: str, words: str) -> None:
    answer = client.put(f"/{language}/check")
    assert answer.status_code == 405
    assert words in seen(answer)
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS, POST"


def test_a_compressed_body_is_refused_unopened(client: FlaskClient) -> None:
    form = {"file": (io.BytesIO(b"x"), "a.csv")}
    answer = client.post("/en/check", data=form, headers={"Content-Encoding": "gzip"})
    assert answer.status_code == 415
    assert "compressed form" in seen(answer)
