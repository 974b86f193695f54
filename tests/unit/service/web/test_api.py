"""The API gives the report of the command line, or a problem that says why there is none."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dardr_service.web.uploads import MAX_BYTES

ADDRESS = "/api/v1/validations"
DAY = "2026-06-01"


@pytest.mark.parametrize("how", ["multipart", "body and header", "body and name"])
def test_the_report_is_that_of_the_command_line(client: FlaskClient, faulty: bytes, tmp_path: Path, how: str) -> None:
    path = tmp_path / "return.xlsx"
    path.write_bytes(faulty)
    command = [sys.executable, "-m", "dardr_service.command_line", "validate", path, "--format", "json"]
    told = subprocess.run([*command, "--today", DAY], capture_output=True, check=False)
    address = f"{ADDRESS}?today={DAY}"
    if how == "multipart":
        answer = client.post(address, data={"file": (io.BytesIO(faulty), path.name)})
    elif how == "body and header":
        header = {"Content-Disposition": f'attachment; filename="{path.name}"'}
        answer = client.post(address, data=faulty, headers=header)
    else:
        answer = client.post(f"{address}&name={path.name}", data=faulty)
    assert told.returncode == 1
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert answer.data == told.stdout


@pytest.mark.parametrize("content", [b"PK\x03\x04 and then nothing", b"{", b"MZ\x00"])
def test_an_unreadable_file_is_422_with_its_report(client: FlaskClient, content: bytes) -> None:
    answer = client.post(f"{ADDRESS}?name=return.json", data=content)
    assert (answer.status_code, answer.mimetype) == (422, "application/json")
    assert answer.get_json()["verdict"] == "unreadable"


def test_an_empty_file_with_a_name_is_unreadable(client: FlaskClient) -> None:
    answer = client.post(ADDRESS, data={"file": (io.BytesIO(b""), "return.xlsx")})
    assert answer.status_code == 422
    assert answer.get_json()["findings"][0]["rule"] == "FIL-003"


@pytest.mark.parametrize(
    ("query", "body", "key"),
    [
        ("", b"", "no-file"),
        ("?today=soon", b"x", "bad-day"),
        ("?profile=none-such", b"x", "bad-profile"),
    ],
)
def test_a_request_without_a_check_is_a_problem(client: FlaskClient, query: str, body: bytes, key: str) -> None:
    answer = client.post(ADDRESS + query, data=body)
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")
    problem = json.loads(answer.data)
    assert problem["type"] == f"https://w3id.org/dardr/problem/{key}"
    assert problem["status"] == 422
    assert problem["title"]
    assert problem["detail"]


def test_a_form_without_a_file_is_a_problem(client: FlaskClient) -> None:
    answer = client.post(ADDRESS, data={"name": "x"}, content_type="multipart/form-data")
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")


def test_a_problem_speaks_the_language_asked_for(client: FlaskClient) -> None:
    answer = client.post(ADDRESS, headers={"Accept-Language": "cy, en;q=0.5"})
    assert answer.headers["Content-Language"] == "cy"
    assert json.loads(answer.data)["detail"] == "Dewiswch ffeil i'w gwirio"


@pytest.mark.parametrize(
    ("method", "address", "status"), [("GET", ADDRESS, 405), ("POST", "/api/v1/nothing", 404), ("PUT", ADDRESS, 405)]
)
def test_other_faults_are_problems_too(client: FlaskClient, method: str, address: str, status: int) -> None:
    answer = client.open(address, method=method)
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    problem = json.loads(answer.data)
    assert (problem["type"], problem["status"]) == ("about:blank", status)


def test_too_large_and_compressed_bodies_are_problems(client: FlaskClient) -> None:
    large = client.post(ADDRESS, data=b"x" * (MAX_BYTES + 1))
    compressed = client.post(ADDRESS, data=b"x", headers={"Content-Encoding": "br"})
    assert (large.status_code, large.mimetype) == (413, "application/problem+json")
    assert (compressed.status_code, compressed.mimetype) == (415, "application/problem+json")


def test_a_bug_is_a_problem_with_a_number(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> bytes:
        raise ValueError("Zzcanary")

    monkeypatch.setattr("dardr_service.web.api.checked", failing)
    answer = client.post(ADDRESS, data=b"x")
    assert (answer.status_code, answer.mimetype) == (500, "application/problem+json")
    assert b"Zzcanary" not in answer.data
