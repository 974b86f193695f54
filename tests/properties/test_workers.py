"""However many work at an archive side by side, its report is the same to the byte."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
import zipfile
from collections.abc import Mapping
from pathlib import Path
from random import Random

import orjson
import pytest

from benchmarks.archive import write_archive
from dardr_schema.specimens import Tables
from dardr_schema.tables import tables
from dardr_service.command_line import main
from dardr_validators.abreast import beside, each
from dardr_validators.sources import Source, source_of
from dardr_validators.validate import COLUMNS_FROM, validate
from tests.agreement.mutations import batch
from tests.rules.given import TODAY, as_csv, as_json

CALL = "from dardr_service.command_line import main; raise SystemExit(main())"
ACTIONS = 6_000
"""Actions of an archive that is just large enough to be read by column."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "archive"
    write_archive(folder, ACTIONS, share=0.05)
    return folder


def told(source: Source, workers: int, engine: str = "auto") -> bytes:
    fresh = Source(source.name, source.content, source.files)
    return orjson.dumps(validate(fresh, today=TODAY, engine=engine, cap=None, workers=workers).to_json())


def torn(random: Random, found: Tables) -> Tables:
    """The tables with rows moved anywhere, keys given twice and left blank, and references to nothing."""
    for name, rows in found.items():
        table = tables()[name]
        keyed = [field for field in (table.key, table.parent_field) if field]
        for row in rows if name != "submission" else ():
            if keyed and random.random() < 0.1:
                row[random.choice(keyed)] = random.choice((None, "NOWHERE", rows[0].get(keyed[0])))
        random.shuffle(rows)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_a_mutated_submission_has_one_report(seed: int) -> None:
    random = Random(seed)
    source = as_csv(torn(random, batch(random, 400).tables))
    alone = told(source, 1, "frames")
    for name in ("SUB-003", "SUB-004"):
        assert name.encode() in alone
    assert told(source, 2, "frames") == alone
    assert told(source, 3, "frames") == alone


def test_an_archive_has_one_report(archive: Path) -> None:
    source = source_of(archive)
    assert source.size > COLUMNS_FROM
    alone = told(source, 1)
    assert told(source, 2) == alone
    assert told(source, 3) == alone


def test_so_has_an_archive_in_a_zip_with_files_that_are_read_row_by_row(archive: Path) -> None:
    source = zipped({**(source_of(archive).files or {}), "death.csv": b"death_id,review_id\nD-1\nD-2,R-000001,x\n"})
    alone = told(source, 1)
    assert b"FIL-" in alone
    assert told(source, 2) == alone


def zipped(files: Mapping[str, bytes]) -> Source:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return Source("archive.zip", made.getvalue())


def test_other_carriers_take_no_notice() -> None:
    source = as_json(batch(Random(3), 100).tables)
    assert told(source, 2) == told(source, 1)


def test_the_command_shows_the_same(archive: Path) -> None:
    command = [sys.executable, "-c", CALL, "validate", str(archive), "--today", TODAY.isoformat()]
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


@pytest.mark.parametrize(("workers", "are_two"), [(1, False), (2, True)])
def test_two_pieces_are_worked_at_together(workers: int, are_two: bool) -> None:
    """Each piece waits for the other, so only where both have begun can either end."""
    meeting = threading.Barrier(2)

    def meet(number: int) -> bool:
        try:
            meeting.wait(timeout=20 if are_two else 0.05)
        except threading.BrokenBarrierError:
            return False
        return True

    assert each(meet, [1, 2], workers=workers) == [are_two, are_two]


def test_what_is_given_is_in_the_order_of_the_items() -> None:
    first = threading.Event()

    def wait(number: int) -> int:
        if number == 1:
            assert first.wait(20)
        first.set()
        return number

    assert each(wait, [1, 2], workers=2) == [1, 2]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_in_a_piece_is_raised(workers: int) -> None:
    with pytest.raises(ZeroDivisionError):
        each(lambda number: 1 // number, [1, 0], workers=workers)
    with pytest.raises(ZeroDivisionError), beside(lambda: 1 // 0, workers=workers):
        pass
