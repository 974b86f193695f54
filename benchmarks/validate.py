"""Measure validation as ratios to other tools in the same run: `make bench` (first argument: number of actions)."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.archive import Fault, write_archive
from benchmarks.measured import TODAY
from dardr_validators.findings import Report
from dardr_validators.sources import source_of
from dardr_validators.validate import validate

ACTIONS = 200_000
ROOT = Path(__file__).parents[1]


def main() -> None:
    """Print CPU seconds, ratios, peak memory and recall for one archive."""
    actions = int(sys.argv[1]) if len(sys.argv) > 1 else ACTIONS
    with tempfile.TemporaryDirectory() as place:
        whole, quarter, clean = (Path(place) / name for name in ("whole", "quarter", "clean"))
        faults = write_archive(whole, actions, share=0.01)
        write_archive(quarter, actions // 4, share=0.01)
        write_archive(clean, actions // 4, share=0.0)
        size = sum(part.stat().st_size for part in whole.iterdir())
        rows = sum(part.read_bytes().count(b"\n") - 1 for part in whole.iterdir())
        print(f"{actions} actions, {rows} rows, {size / 1e6:.0f} MB of CSV, {len(faults)} faults of 14 kinds")
        _against_a_bare_read(whole, size)
        print(f"found {_recall(_report(whole), faults)} of {len(faults)} faults put in")
        print(
            f"found {sum(count.count for count in _report(clean).by_rule)} in a clean archive of a quarter of the size"
        )
        other, small = _cpu(_work("frictionless", quarter)), _cpu(_command(quarter))
        print(f"a quarter: frictionless {other:.1f} s CPU, ours {small:.2f} s: {other / small:.0f} x faster (goal 40)")


def _against_a_bare_read(folder: Path, size: int) -> None:
    shown = subprocess.run(_work("inside", folder), capture_output=True, text=True, check=True, cwd=ROOT).stdout
    read, ours, peak = map(float, shown.split())
    print(f"in process: bare read {read:.2f} s CPU, ours {ours:.2f} s: {ours / read:.1f} x (goal 5)")
    bare, command = _cpu(_work("bare", folder)), _cpu(_command(folder))
    print(f"command: bare read {bare:.2f} s CPU, ours {command:.2f} s: {command / bare:.1f} x (goal 6)")
    print(f"peak memory {peak / 2**20:.0f} MiB: {peak / size:.1f} x the CSV (goal 5)")


def _work(name: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "benchmarks.measured", name, str(folder)]


def _command(folder: Path) -> list[str]:
    return [str(ROOT / ".venv/bin/dardr"), "validate", str(folder), "--format", "json", "--output", "/dev/null"]


def _cpu(command: list[str]) -> float:
    """CPU seconds of a command and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _report(folder: Path) -> Report:
    return validate(source_of(folder), today=TODAY, cap=None)


def _recall(report: Report, faults: list[Fault]) -> int:
    found = {(item.rule, item.table, item.row, item.field) for item in report.findings}
    return sum((fault.rule, fault.table, fault.row, fault.field) in found for fault in faults)


if __name__ == "__main__":
    main()
