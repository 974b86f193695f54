"""What the page and the API answer to bad requests: rows 1 to 14, 61, 63 and 64 of the list of bad inputs."""

from __future__ import annotations

import io
import re
import socket
import threading
import time
from collections.abc import Iterator

import orjson
import pytest
from flask.testing import FlaskClient

from dardr_service.web.app import create_app
from dardr_service.web.serve import LARGEST_BODY, listening
from dardr_service.web.uploads import MAX_BYTES
from tests.hostile.texts import SCRIPT, with_field
from tests.unit.service.web.conftest import form_of, zipped
from tests.unit.validators.formats.samples import GOOD

PAGE, API = "/en/check", "/api/v1/validations"
DOORS = [PAGE, API]
WORKBOOK = (GOOD / "return.xlsx").read_bytes()
PART = b'--edge\r\nContent-Disposition: form-data; name="%b"; filename="%b"\r\n\r\n%b\r\n'
FORM = "multipart/form-data; boundary=edge"


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


def parts(*files: tuple[bytes, bytes, bytes]) -> bytes:
    return b"".join(PART % each for each in files) + b"--edge--\r\n"


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(parts(), 422, id="1 no file"),
        pytest.param(parts((b"other", b"a.csv", b"x")), 422, id="1 a file of another name"),
        pytest.param(parts((b"file", b"", b"")), 422, id="1 a field without a file"),
        pytest.param(parts((b"file", b"return.xlsx", b"")), 422, id="2 a file without bytes"),
        pytest.param(parts((b"file", b"a.csv", b"x"), (b"file", b"b.csv", b"x")), 422, id="6 two files"),
        pytest.param(parts((b"file", b"return.xlsx", b"MZ\x90")), 422, id="10 a program called xlsx"),
        pytest.param(parts(*[(b"f%d" % n, b"a", b"x") for n in range(10_000)]), 413, id="14 ten thousand parts"),
        pytest.param(b"--edge\r\nnonsense", 422, id="14 a form that is none"),
        pytest.param(b"", 422, id="1 nothing at all"),
    ],
)
def test_a_bad_form_is_answered(client: FlaskClient, door: str, body: bytes, status: int) -> None:
    answer = client.post(door, data=body, content_type=FORM)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    if door == API:
        assert set(orjson.loads(answer.data)) >= {"title", "status", "detail"} or b'"unreadable"' in answer.data


@pytest.mark.parametrize("door", DOORS)
def test_a_file_one_byte_too_large_is_refused_before_it_is_read(client: FlaskClient, door: str) -> None:
    body, kind = form_of(b"x" * (MAX_BYTES + 1))
    assert client.post(door, data=body, content_type=kind).status_code == 413


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd.xlsx", "passwd.xlsx"),
        ("..\\..\\boot.xlsx", "boot.xlsx"),
        ("a" * 2000 + "\U0001f600.xlsx", "a" * 90),
        ("x\u202excod.xlsx", "xxcod.xlsx"),
        ('a"; filename=b.xlsx', "xlsx"),
        (f"{SCRIPT}.xlsx", "xlsx"),
    ],
    ids=[
        "7 a path",
        "7 a path of another system",
        "8 two thousand letters",
        "8 letters turned round",
        "9 quotes",
        "61 a script",
    ],
)
def test_the_name_of_a_file_does_no_harm(client: FlaskClient, door: str, name: str, shown: str) -> None:
    answer = client.post(door, data={"file": (io.BytesIO(WORKBOOK), name)})
    assert answer.status_code == 200
    assert shown in answer.text
    assert not re.search(r"<script|<svg|\u202e|etc/passwd|a{200}", answer.text)
    assert all("\n" not in value and "passwd" not in value for _, value in answer.headers)


@pytest.mark.parametrize("kind", ["text/html", "image/png", "application/x-msdownload", ""])
def test_what_a_request_says_of_its_content_is_not_believed(client: FlaskClient, kind: str) -> None:
    answer = client.post(f"{API}?name=return.xlsx", data=WORKBOOK, content_type=kind)
    assert answer.status_code == 200
    assert orjson.loads(answer.data)["source"]["format"] == "xlsx"


def test_a_script_in_a_cell_is_in_no_page(client: FlaskClient) -> None:
    content = zipped(dict(with_field("progress_details", SCRIPT, "action")))
    for door in DOORS:
        assert b"onload" not in client.post(door, data={"file": (io.BytesIO(content), "return.zip")}).data


def test_a_number_that_names_somebody_is_told_by_its_place(client: FlaskClient) -> None:
    content = zipped(dict(with_field("progress_details", "NHS 943 476 5919")))
    answer = client.post(API, data={"file": (io.BytesIO(content), "return.zip")})
    assert [each["rule"] for each in orjson.loads(answer.data)["findings"]].count("PRV-004") == 1
    assert b"5919" not in answer.data


def test_the_same_file_twice_is_answered_alike(client: FlaskClient) -> None:
    first, second = (client.post(API, data=WORKBOOK, query_string={"today": "2026-06-01"}).data for _ in range(2))
    assert first == second


def test_a_query_that_means_nothing_is_refused(client: FlaskClient) -> None:
    for query in ("today=yesterday", "profile=everything", "today=2026-02-31"):
        assert client.post(f"{API}?{query}", data=WORKBOOK).status_code == 422


@pytest.fixture
def port() -> Iterator[int]:
    from waitress.server import create_server

    with listening("127.0.0.1", 0) as door:
        server = create_server(create_app(), sockets=[door], threads=2, max_request_body_size=LARGEST_BODY)
        threading.Thread(target=server.run, daemon=True).start()
        yield door.getsockname()[1]
        server.trigger.pull_trigger(server.close)
        server.task_dispatcher.shutdown()


def connection(port: int, head: str) -> socket.socket:
    found = socket.create_connection(("127.0.0.1", port), timeout=30)
    found.sendall(head.encode())
    return found


def test_those_who_send_slowly_keep_nobody_waiting(port: int) -> None:
    """Row 5: more senders than there are threads, each of which has sent a part of its request."""
    head = f"POST {API} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nx"
    slow = [connection(port, head) for _ in range(8)]
    began = time.monotonic()
    with connection(port, "GET /en/check HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") as quick:
        assert quick.recv(20).startswith(b"HTTP/1.1 200")
    assert time.monotonic() - began < 10
    for each in slow:
        each.close()


def test_a_body_without_end_is_cut_off(port: int) -> None:
    """Row 4: chunks that never end."""
    sent = 0
    chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    with connection(port, f"POST {API} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n") as endless:
        try:
            while sent < 2 * LARGEST_BODY:
                endless.sendall(chunk)
                sent += 0x100000
            answer = endless.recv(100)
        except OSError:
            answer = b"cut"
    assert answer == b"cut" or b" 413 " in answer
    assert sent < 2 * LARGEST_BODY
