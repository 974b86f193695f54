"""Nothing that a sender wrote leaves: every byte of every output is searched for the words that were planted."""

from __future__ import annotations

import io
import logging
import sys
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from flask.testing import FlaskClient

from dardr_service.web.app import create_app
from dardr_validators.faults import DardrError
from dardr_validators.findings import Report
from dardr_validators.formats.writing import CARRIERS, write
from dardr_validators.mend import mended
from dardr_validators.renderings.forms import FORMS, rendered
from dardr_validators.sources import source_of
from dardr_validators.validate import read, validate
from tests.hostile.canaries import KINDS, WORDS, planted
from tests.hostile.test_bad_files import COMMAND, TODAY, ended
from tests.unit.validators.formats.samples import TODAY as DAY
from tests.unit.validators.renderings.samples import unpacked

LANGUAGES = ("en", "cy")
OWN_COPY = "xlsx"
SEARCHED = (*(word.casefold().encode() for word in WORDS), b"secret street", b"prys", "siân".encode(), b"5919")


@cache
def report_on(kind: str) -> Report:
    return validate(planted(kind), today=DAY, cap=None)


def leaks(content: bytes) -> list[bytes]:
    """The words that were planted and are there."""
    return [word for word in SEARCHED if word in content.decode("utf-8", "replace").casefold().encode()]


@pytest.mark.parametrize("kind", KINDS)
def test_the_canaries_are_read_and_met(kind: str) -> None:
    report = report_on(kind)
    assert report.readable
    assert len(report.findings) > 20
    assert leaks(unpacked(planted(kind).content) + b"".join((planted(kind).files or {}).values()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [form for form in FORMS if form != OWN_COPY])
@pytest.mark.parametrize("kind", KINDS)
def test_no_form_of_the_report_holds_one(kind: str, form: str, language: str) -> None:
    assert leaks(unpacked(rendered(report_on(kind), planted(kind), form, language=language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_added_to_the_senders_own_workbook_holds_none(kind: str, language: str) -> None:
    content = rendered(report_on(kind), planted(kind), OWN_COPY, language=language)
    book = openpyxl.load_workbook(io.BytesIO(content))
    told = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
    told += [cell.comment.text for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]
    assert len(told) > 100
    assert leaks("\n".join(told).encode()) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_of_a_mending_holds_none(kind: str, language: str) -> None:
    try:
        copy = mended(planted(kind), today=DAY, accept="all", language=language)
        said = "\n".join(change.told(language) for change in copy.changes)
    except DardrError as fault:
        said = str(fault)
    assert leaks(said.encode()) == []


@pytest.mark.parametrize("carrier", sorted(set(CARRIERS.values())))
@pytest.mark.parametrize("kind", KINDS)
def test_what_keeps_a_carrier_from_being_written_names_none(kind: str, carrier: str) -> None:
    said = ""
    try:
        write(read(planted(kind)), carrier)
    except DardrError as fault:
        said = str(fault)
    assert leaks(said.encode()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_commands_say_none_and_leave_nothing_behind(kind: str, tmp_path: Path) -> None:
    """The file is given a harmless name: a person may read their own words on their own command line."""
    source, temporary = planted(kind), tmp_path / "temporary"
    temporary.mkdir()
    name = {"csv": "action.csv", "csv-folder": "given"}.get(kind, "given" + Path(source.name).suffix)
    path = tmp_path / name
    if source.files is None:
        path.write_bytes(source.content)
    else:
        path.mkdir()
        for part, content in source.files.items():
            (path / part).write_bytes(content)
    before = source_of(path).sha256
    env = ["env", f"TMPDIR={temporary}", "HOME=/nonexistent"]
    for arguments in (
        ["validate", path, "--today", TODAY],
        ["validate", path, "--today", TODAY, "--format", "sarif", "--output", tmp_path / "report"],
        ["convert", path, tmp_path / "copy.ndjson"],
        ["fix", path, tmp_path / ("copy" + Path(name).suffix), "--accept", "all"],
    ):
        done = ended([*env, COMMAND, *arguments], tmp_path)
        assert leaks(done.out + done.errors.encode()) == [], arguments
        assert "Traceback" not in done.errors
    assert leaks((tmp_path / "report").read_bytes()) == []
    assert list(temporary.iterdir()) == []
    assert source_of(path).sha256 == before


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "csv-folder"])
def test_neither_the_page_nor_the_answer_nor_a_log_holds_one(
    kind: str, client: FlaskClient, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    source = planted(kind)
    for language in LANGUAGES:
        form = {"file": (io.BytesIO(source.content), source.name)}
        assert leaks(client.post(f"/{language}/check", data=form).data) == []
    answer = client.post("/api/v1/validations", data={"file": (io.BytesIO(source.content), source.name)})
    assert answer.status_code == 200
    assert leaks(answer.data) == []
    written = capfd.readouterr()
    assert leaks((caplog.text + written.out + written.err).encode()) == []


def test_a_bug_met_on_the_way_shows_none(tmp_path: Path) -> None:
    """A fault raised with the words of a cell in its message, in the process that reads the file."""
    (tmp_path / "given.json").write_bytes(planted("json").content)
    code = (
        "import sys\nfrom dardr_validators import validate as v\n"
        "def failing(draft, *rest, **more): raise KeyError(str(draft.tables))\n"
        "v.content_of = failing\nfrom dardr_service.command_line import main\nsys.exit(main())"
    )
    done = ended([sys.executable, "-c", code, "validate", "given.json", "--today", TODAY], tmp_path)
    assert (done.code, done.out) == (2, b"")
    assert done.errors.startswith("dardr: A fault in this program ended the work (KeyError at <string>:")
    assert done.errors.count("\n") == 1
    assert leaks(done.errors.encode()) == []
