"""Measure validation as ratios to other tools in the same run, and write docs/benchmarks.md: `make bench`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.archive import FAULTS, Fault, write_archive
from benchmarks.carriers import write_document, write_workbook
from benchmarks.figures import Figure, lines, page
from benchmarks.measured import TODAY
from dardr_validators.findings import Report
from dardr_validators.sources import source_of
from dardr_validators.validate import validate

ACTIONS = 200_000
SHEETS = 60_000
"""Actions of the workbook: about the most that one may hold."""
SLOW = 20_000
"""Actions given to a peer that takes a minute for the whole; its time is taken by row."""
BOUND_BY_PARTS = 500_000_000
"""Bytes of an archive beside which what the processes take for themselves does not count."""
RETURN = 96
"""Actions of a small return: four reviews."""
ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/benchmarks.md"
DARDR = str(ROOT / ".venv/bin/dardr")


def main() -> None:
    """Print every figure beside its goal; write the page unless told otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("actions", nargs="?", type=int, default=ACTIONS, help=f"actions in the archive ({ACTIONS})")
    parser.add_argument("--no-page", action="store_true", help="print only")
    chosen = parser.parse_args()
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as place:
        archive = Path(place, "archive")
        faults = write_archive(archive, chosen.actions, share=0.01)
        told = _told(archive, len(faults))
        print(told)
        for figure in _archive(archive, faults, chosen.actions):
            found.append(figure)
            print(*lines([figure]), flush=True)
        for figure in _others(Path(place), archive, chosen.actions) if chosen.actions <= ACTIONS else ():
            found.append(figure)
            print(*lines([figure]), flush=True)
    if not chosen.no_page:
        cores = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {platform.system()}"
        PAGE.write_text(page(found, when=date.today().isoformat(), machine=cores, archive=told), encoding="utf-8")


def _told(folder: Path, faults: int) -> str:
    rows = sum(part.read_bytes().count(b"\n") - 1 for part in folder.iterdir())
    size = sum(part.stat().st_size for part in folder.iterdir()) / 1e6
    return f"{rows:,} rows, {size:.0f} MB of CSV, {faults:,} faults of {len(FAULTS)} kinds in 1 % of its actions"


def _archive(folder: Path, faults: list[Fault], actions: int) -> Iterator[Figure]:
    size = sum(part.stat().st_size for part in folder.iterdir())
    report = validate(source_of(folder), today=TODAY, cap=None)
    placed = {(item.rule, item.table, item.row, item.field) for item in report.findings}
    met = sum((fault.rule, fault.table, fault.row, fault.field) in placed for fault in faults)
    del report, placed
    yield Figure("faults found", 100 * met / len(faults), "%", 100, at_least=True)
    inside, once = work("inside", folder), work("once", folder)
    yield Figure("archive, in process", inside["cpu"] / inside["bare"], "x bare read", 5)
    yield Figure("bare read, for scale", inside["bare"], "s CPU")
    yield Figure("peak memory", once["peak"] / size, "x CSV", 5)
    yield from _by_two(folder, size)
    bare, command = cpu([sys.executable, "-m", "benchmarks.measured", "bare", str(folder)]), cpu(_command(folder))
    yield Figure("archive, whole command", command / bare, "x bare-read process", 6)
    yield Figure("archive", inside["cpu"] / work("dataframely", folder)["cpu"], "x dataframely", note="structure only")
    few = actions // 10
    with tempfile.TemporaryDirectory() as tenth:
        write_archive(Path(tenth), few, share=0.01)
        by_row = inside["cpu"] / actions * few / work("inside", Path(tenth))["cpu"]
    yield Figure("growth: time by row, tenfold the rows", by_row, "x", 1.25, note=f"from {few:,} actions")


def _by_two(folder: Path, size: int) -> Iterator[Figure]:
    taken, memory = work("pool", folder), work("by-two", folder)["peak"]
    load = f"by the clock, at a load of {os.getloadavg()[0]:.1f}"
    yield Figure("archive by two processes", taken["two"] / taken["one"], "x one process", 0.75, note=load)
    yield Figure("findings that differ between one process and two", taken["differ"], "", 0)
    goal, own = (0.5, "all processes together") if size > BOUND_BY_PARTS else (None, "mostly the processes' own")
    yield Figure("peak memory by two processes", memory / size, "x CSV", goal, note=own)


def _others(place: Path, archive: Path, actions: int) -> Iterator[Figure]:
    clean, part, small, sheets = (place / name for name in ("clean", "part", "small", "sheets"))
    write_archive(clean, SLOW, share=0.0)
    yield Figure("findings in a clean archive", sum(c.count for c in _report(clean).by_rule), "", 0)
    write_archive(part, SLOW, share=0.01)
    both = [_said(part, engine) for engine in ("records", "frames")]
    yield Figure("findings that differ between the engines", len(both[0] ^ both[1]), "", 0)
    ours = work("inside", archive)["cpu"] / actions
    ruled, bare = (work(name, part)["cpu"] / SLOW for name in ("frictionless-rules", "frictionless"))
    yield Figure("faster than frictionless with rules", ruled / ours, "x", 40, at_least=True, note="by row")
    yield Figure("faster than frictionless without rules", bare / ours, "x", note="by row; types, codes, keys only")
    write_document(archive, place / "archive.json")
    document, peer = work("document", place / "archive.json"), work("jsonschema", place / "archive.json")
    yield Figure("JSON of the same, all findings", document["cpu"] / document["bare"], "x orjson.loads", 3)
    yield Figure("JSON of the same", document["cpu"] / peer["cpu"], "x jsonschema-rs")
    write_archive(sheets, SHEETS, share=0.01)
    write_workbook(sheets, place / "sheets.xlsx")
    workbook = work("once", place / "sheets.xlsx")
    yield Figure("workbook with cells", workbook["cpu"], "s CPU", 10, note=f"{SHEETS:,} actions")
    yield Figure("workbook, peak memory", workbook["peak"] / 2**20, "MiB", 600)
    write_archive(small, RETURN, share=0.02)
    warm = work("small", small)
    yield Figure("small return, warm: the rules", 1000 * warm["rules"], "ms", 5, note=f"{RETURN} actions")
    yield Figure("small return, warm: with its report", 1000 * warm["cpu"], "ms", 15)
    yield Figure("small return, command", 1000 * least(_command(small)), "ms CPU", 150)
    version = least([DARDR, "--version"]) / least([sys.executable, "-c", "pass"])
    yield Figure("dardr --version", version, "x bare Python", 6)


def work(name: str, path: Path) -> dict[str, Any]:
    """What a piece of work in a process of its own says that it took."""
    command = [sys.executable, "-m", "benchmarks.measured", name, str(path)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    taken: dict[str, Any] = json.loads(shown.splitlines()[-1])
    return taken


def _command(folder: Path) -> list[str]:
    return [DARDR, "validate", str(folder), "--format", "json", "--output", os.devnull]


def cpu(command: list[str]) -> float:
    """CPU seconds of a command and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def least(command: list[str]) -> float:
    """The least CPU seconds of several runs of a command."""
    return min(cpu(command) for _ in range(10))


def _report(folder: Path, engine: str = "auto") -> Report:
    return validate(source_of(folder), today=TODAY, cap=None, engine=engine)


def _said(folder: Path, engine: str) -> set[tuple[object, ...]]:
    return {(item.rule, item.table, item.row, item.field) for item in _report(folder, engine).findings}


if __name__ == "__main__":
    main()
