"""The application, and returns to send to it."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from openpyxl import Workbook
from werkzeug.test import TestResponse

from dardr_service.web.app import create_app
from tests.rules.given import as_csv, given

CANARY = "Zzcanary Qqplover"
Send = Callable[..., TestResponse]


def tables(rows: Mapping[str, list[dict[str, Any]]]) -> dict[str, bytes]:
    """The CSV files of a return: specimen rows with these in their place, as at this day."""
    dated = {"submission": [{"as_at_date": date.today().isoformat()}], **rows}
    return dict(as_csv(given({"given": dated})).files or {})


def workbook(files: Mapping[str, bytes], *more: str) -> bytes:
    """The files as the sheets of a workbook, and more sheets by name."""
    book = Workbook()
    for name, content in files.items():
        sheet = book.create_sheet(name.removesuffix(".csv"))
        for row in csv.reader(io.StringIO(content.decode())):
            sheet.append(row)
    for name in more:
        book.create_sheet(name).append([CANARY])
    book.remove(book["Sheet"])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in a zip."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def form_of(content: bytes, name: str = "return.xlsx") -> tuple[bytes, str]:
    """A form with a file, as bytes and their content type; the test client would put a large one on disk."""
    head = f'--edge\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
    return head + content + b"\r\n--edge--\r\n", "multipart/form-data; boundary=edge"


@pytest.fixture(scope="session")
def good() -> bytes:
    return workbook(tables({}))


@pytest.fixture(scope="session")
def faulty() -> bytes:
    """A workbook with two errors in one row of `action`, one in the next, and a sheet of the sender's own."""
    actions = [
        {"status": "completed", "completed_details": None, "agencies": None},
        {"status": CANARY, "text": f"{CANARY} said so", "notes": CANARY},
    ]
    return workbook(tables({"action": actions}), "Notes of ours")


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


@pytest.fixture
def send(client: FlaskClient) -> Send:
    """Send a file through the form of a language; the page that answers."""

    def sent(content: bytes, name: str = "return.xlsx", language: str = "en") -> TestResponse:
        return client.post(f"/{language}/check", data={"file": (io.BytesIO(content), name)})

    return sent
