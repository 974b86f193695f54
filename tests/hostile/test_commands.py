"""The command in a hostile world: odd paths, endless streams, names that are no text, closed pipes, and no network."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.bad import Bad
from tests.hostile.test_bad_files import BAD, COMMAND, TODAY, ended, laid
from tests.unit.validators.formats.samples import GOOD, files, text

WATCHED = """
import sys
def heard(event, _):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.")):
        sys.stdout.write("NETWORK " + event)
        sys.stdout.flush()
sys.addaudithook(heard)
from dardr_service.command_line import main
sys.exit(main())
"""
LEADS_OUT = {18, 19, 55, 59, 60}


def one_sentence(errors: str) -> bool:
    return errors.startswith("dardr: ") and errors.count("\n") == 1 and "Traceback" not in errors


@pytest.mark.parametrize("bad", [pytest.param(bad, id=bad.label) for bad in BAD if bad.row in LEADS_OUT])
def test_nothing_in_a_file_reaches_for_the_network(bad: Bad, tmp_path: Path) -> None:
    path = laid(bad, tmp_path)
    for arguments in (["validate", path, "--today", TODAY, "--format", "xlsx"], ["convert", path, "copy.ttl"]):
        done = ended([sys.executable, "-c", WATCHED, *arguments], tmp_path)
        assert b"NETWORK" not in done.out
        assert done.code in {0, 1, 2}


def test_a_reach_for_the_network_would_be_heard(tmp_path: Path) -> None:
    code = WATCHED.replace("from dardr_service", "import socket; socket.socket()\nfrom dardr_service")
    assert b"NETWORK socket." in ended([sys.executable, "-c", code, "--version"], tmp_path).out


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "nowhere.xlsx", "x" * 300 + ".xlsx", "loop", "."])
def test_a_path_that_is_no_file_of_a_return_is_said(path: str, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    done = ended([COMMAND, "validate", path, "--today", TODAY], tmp_path)
    assert (done.code, done.out) == (2, b"")
    assert one_sentence(done.errors)
    assert done.megabytes < 200


def test_a_stream_without_end_is_left_off(tmp_path: Path) -> None:
    with Path("/dev/zero").open("rb") as zeros:
        done = subprocess.run([COMMAND, "validate", "-"], stdin=zeros, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Standard input holds more than 200 MB" in done.stderr
    assert one_sentence(done.stderr)


def test_a_named_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "return.json")
    command = [COMMAND, "validate", tmp_path / "return.json", "--today", TODAY]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        (tmp_path / "return.json").write_bytes((GOOD / "return.json").read_bytes())
        process.communicate()
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_is_spelt_out(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/caf\xe9"
    Path(os.fsdecode(folder)).mkdir()
    for name, content in files().items():
        (Path(os.fsdecode(folder)) / name).write_bytes(content)
    (Path(os.fsdecode(folder)) / os.fsdecode(b"Nodiadau \xff.csv")).write_bytes(b"x\n")
    done = ended([COMMAND, "validate", os.fsdecode(folder), "--today", TODAY, "--format", "json"], tmp_path)
    report = json.loads(done.out)
    assert done.code == 0
    assert report["source"]["name"] == "caf\\xe9"
    assert [finding["rule"] for finding in report["findings"]].count("FIL-011") == 1


@pytest.mark.parametrize("content", [b"", b"{", b"PK\x03\x04", text("action").encode()[:3]])
def test_an_earlier_return_that_cannot_be_read_is_no_empty_one(content: bytes, tmp_path: Path) -> None:
    """Read as empty, it would let every rule against earlier returns pass unchecked."""
    (tmp_path / "earlier.json").write_bytes(content)
    done = ended([COMMAND, "validate", GOOD / "return.json", "--previous", "earlier.json"], tmp_path)
    assert (done.code, done.out) == (2, b"")
    assert "earlier.json" in done.errors
    assert one_sentence(done.errors)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"organisation\nx\n", b'organisation,area\n"open'])
def test_a_register_that_is_none_is_said(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_bytes(content)
    done = ended([COMMAND, "validate", GOOD / "return.json", "--registry", "register.csv"], tmp_path)
    assert done.code == 2
    assert one_sentence(done.errors)


@pytest.mark.parametrize("content", [b"", bytes(99), b"organisation,area\n"])
def test_a_register_of_nobody_lets_nobody_send(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_bytes(content)
    done = ended([COMMAND, "validate", GOOD / "return.json", "--registry", "register.csv"], tmp_path)
    assert done.code == 1
    assert b"SUB-006" in done.out


def test_a_reader_who_has_gone_is_no_bug(tmp_path: Path) -> None:
    command = f"'{COMMAND}' validate '{GOOD}/return.json' --today {TODAY} --format json --all | head -c 1 >/dev/null"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("form", ["json", "html", "sarif", "junit", "csv", "xlsx"])
def test_a_file_whose_reading_is_stopped_has_a_report_in_every_form(form: str, tmp_path: Path) -> None:
    """The reader is replaced by one that ends its process, as a damaged workbook does."""
    code = (
        "import os, sys, faulthandler\nfrom dardr_validators.formats import spreadsheet\n"
        "spreadsheet.read = lambda content: os.kill(os.getpid(), 6)\n"
        "from dardr_service.command_line import main\nsys.exit(main())"
    )
    arguments = ["validate", GOOD / "return.xlsx", "--today", TODAY, "--format", form]
    done = ended([sys.executable, "-c", code, *arguments], tmp_path)
    assert done.code == 2
    assert one_sentence(done.errors)
    assert "took more time or memory" in done.errors
    assert done.out if form == "xlsx" else b"FIL-016" in done.out


def test_a_person_who_stops_it_sees_no_trace(tmp_path: Path) -> None:
    """Ctrl-C reaches every process of the command; none goes on, and none complains."""
    code = (
        "import sys, time\nfrom dardr_validators import validate as v\n"
        "def slow(*given, **more): print('begun', flush=True); time.sleep(60)\n"
        "v.content_of = slow\nfrom dardr_service.command_line import main\nsys.exit(main())"
    )
    command = [sys.executable, "-c", code, "validate", str(GOOD / "return.json"), "--today", TODAY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        assert process.stdout.readline() == b"begun\n"
        os.killpg(process.pid, signal.SIGINT)
        out, errors = process.communicate(timeout=30)
    assert (process.returncode, out, errors) == (130, b"", b"")
