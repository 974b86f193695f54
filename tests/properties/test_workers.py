"""However many processes work at an archive, its report is the same to the byte; and none of them outlives its work."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest

from benchmarks.archive import write_archive
from dardr_service.command_line import main
from dardr_validators.folders import ChangedError, Folder, folder_of
from dardr_validators.parts import archive as parts
from dardr_validators.parts import processes
from dardr_validators.parts.blocks import Refused
from dardr_validators.parts.processes import EndedError, by_processes
from dardr_validators.parts.surveying import Sizes
from dardr_validators.sources import HELD, Source, source_of
from dardr_validators.validate import COLUMNS_FROM, validate
from tests.agreement.mutations import batch
from tests.rules.given import TODAY, as_json

CALL = "from dardr_service.command_line import main; raise SystemExit(main())"
ACTIONS = 6_000
"""Actions of an archive that is just large enough to be read by column."""
SMALL = Sizes(block=20_000, read=60_000, part=400_000)
PATIENCE = 60


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "archive"
    write_archive(folder, ACTIONS, share=0.05)
    return folder


@pytest.fixture
def in_small_parts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Folders are never held and are cut small; the workers that each check by parts was given."""
    met: list[int] = []
    by_parts = parts.by_parts

    def met_by(folder: Folder, *, today: str, workers: int) -> Any:
        met.append(workers)
        return by_parts(folder, today=today, workers=workers, sizes=SMALL)

    monkeypatch.setattr(parts, "by_parts", met_by)
    return met


def told(source: Source, workers: int) -> bytes:
    fresh = Source(source.name, source.content, source.files)
    return orjson.dumps(validate(fresh, today=TODAY, cap=None, workers=workers).to_json())


def unheld(folder: Path) -> Source:
    return Source(folder.name, files=folder_of({path.name: path for path in sorted(folder.iterdir())}))


def test_an_archive_has_one_report(archive: Path, in_small_parts: list[int]) -> None:
    alone = told(source_of(archive), 1)
    assert COLUMNS_FROM < source_of(archive).size < HELD
    assert told(unheld(archive), 2) == alone
    assert told(unheld(archive), 3) == alone
    assert in_small_parts == [2, 3]


def test_so_has_one_that_is_too_large_for_one_process_to_hold(
    archive: Path, in_small_parts: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = told(unheld(archive), 1)
    assert in_small_parts == []
    monkeypatch.setattr(sys.modules[validate.__module__], "PARTS_FROM", COLUMNS_FROM)
    assert told(unheld(archive), 1) == alone
    assert in_small_parts == [1]


def test_so_has_one_that_is_looked_at_as_a_whole(archive: Path, tmp_path: Path, in_small_parts: list[int]) -> None:
    for path in archive.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "death.csv").write_bytes(b"death_id,review_id\nD-1\nD-2,R-000001,x\n")
    alone = told(source_of(tmp_path), 1)
    assert b"FIL-" in alone
    assert told(unheld(tmp_path), 2) == alone
    assert in_small_parts == [2]


def test_a_zip_and_other_carriers_take_no_notice(archive: Path) -> None:
    packed, document = zipped(source_of(archive).files or {}), as_json(batch(Random(3), 100).tables)
    assert told(packed, 2) == told(packed, 1)
    assert told(document, 2) == told(document, 1)


def zipped(files: Mapping[str, bytes]) -> Source:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return Source("archive.zip", made.getvalue())


def test_the_command_shows_the_same_of_an_archive_that_is_not_held(archive: Path, tmp_path: Path) -> None:
    for path in archive.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "notes.bin").write_bytes(b" " * HELD)
    command = [sys.executable, "-c", CALL, "validate", str(tmp_path), "--today", TODAY.isoformat()]
    alone, both = (
        subprocess.run([*command, "--format", "json", *more], capture_output=True, check=False)
        for more in ([], ["--workers", "2"])
    )
    assert (alone.returncode, both.returncode) == (1, 1)
    assert both.stdout == alone.stdout != b""


def test_no_workers_is_a_mistake(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="one worker or more, met 0"):
        told(as_json(batch(Random(3), 10).tables), 0)
    assert main(["validate", str(archive), "--workers", "0"]) == 2
    assert capsys.readouterr().err == "dardr: --workers is a number of one or more, not 0.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be made to stand still")
def test_a_worker_that_is_ended_ends_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """No part of a report, no waiting for what will not come: a file that could not be read."""
    begun: list[subprocess.Popen[bytes]] = []

    class Begun(subprocess.Popen[bytes]):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            begun.append(self)

    def asked() -> Iterator[dict[str, Any]]:
        """Work that is asked for and never done, for whoever should do it stands still until it is ended."""
        for worker in begun:
            worker.send_signal(signal.SIGSTOP)
        threading.Timer(0.2, lambda: [worker.kill() for worker in begun]).start()
        yield from [{}] * 9

    monkeypatch.setattr(processes.subprocess, "Popen", Begun)
    with by_processes(folder_of({}), 2) as each, pytest.raises(EndedError):
        list(each("joints", asked()))
    assert [worker.poll() for worker in begun] == [-signal.SIGKILL] * 2


def test_its_report_says_that_it_could_not_be_read(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "BEGIN", "raise SystemExit(9) # {path}")
    report = validate(unheld(archive), today=TODAY, workers=2)
    assert not report.readable
    assert [finding.rule for finding in report.findings] == ["FIL-016"]


def test_where_no_process_is_to_be_had_one_does_all(
    archive: Path, in_small_parts: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*given: Any, **named: Any) -> None:
        raise BlockingIOError

    monkeypatch.setattr(processes.subprocess, "Popen", none)
    assert told(unheld(archive), 2) == told(source_of(archive), 1)
    assert in_small_parts == [2]


def test_a_bug_in_a_worker_is_met_where_it_can_be_told() -> None:
    with by_processes(folder_of({}), 1) as each, pytest.raises(TypeError):
        list(each("joints", [{"nothing": "of the kind"}]))


def test_what_a_worker_refuses_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "area.csv"
    path.write_bytes(b'area_code\n"E0600001\n')
    head = (path.name, "area", b"area_code,name\n", "area_code,name", ",", 10)
    with by_processes(folder_of({path.name: path}), 1) as each, pytest.raises(Refused):
        list(each("joints", [{"head": head, "ends": [10, 20], "edition": "1.0"}]))


def test_a_file_that_changes_meanwhile_has_no_report(archive: Path, tmp_path: Path) -> None:
    for path in archive.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    source = unheld(tmp_path)
    with (tmp_path / "evidence.csv").open("ab") as file:
        file.write(b"\n")
    with pytest.raises(ChangedError, match=r"evidence\.csv was changed while it was read"):
        told(source, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="a process is looked for by its number below /proc")
def test_workers_end_with_whoever_started_them() -> None:
    program = f"""
import time
from dardr_validators.folders import folder_of
from dardr_validators.parts import processes
begun = []
Popen = processes.subprocess.Popen
def kept(*given, **named):
    begun.append(Popen(*given, **named))
    return begun[-1]
processes.subprocess.Popen = kept
with processes.by_processes(folder_of({{}}), 2):
    print(*(worker.pid for worker in begun), flush=True)
    time.sleep({PATIENCE})
"""
    asking = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert asking.stdout is not None
    workers = [int(number) for number in asking.stdout.readline().split()]
    assert len(workers) == 2
    assert all(map(_is_there, workers))
    os.kill(asking.pid, signal.SIGKILL)
    asking.wait()
    asking.stdout.close()
    until = time.monotonic() + PATIENCE
    while any(map(_is_there, workers)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_is_there, workers))


def _is_there(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
