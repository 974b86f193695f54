"""Measure validation as ratios to other tools in the same run: `make bench` (first argument: number of actions)."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from benchmarks.archive import Fault, write_archive

ACTIONS = 200_000
ROOT = Path(__file__).parents[1]
BARE = "import polars as pl, sys, glob\nfor f in glob.glob(sys.argv[1] + '/*.csv'): pl.read_csv(f, infer_schema=False)"
FRICTIONLESS = (
    "import json, sys\nfrom frictionless import Package\n"
    "from pathlib import Path\nfolder = Path(sys.argv[1])\npackage = json.loads(Path(sys.argv[2]).read_text())\n"
    "package['resources'] = [part for part in package['resources'] if (folder / part['path']).exists()]\n"
    "names = {part['name'] for part in package['resources']}\n"
    "for part in package['resources']:\n"
    "    keys = part['schema'].get('foreignKeys', [])\n"
    "    part['schema']['foreignKeys'] = [k for k in keys if k['reference']['resource'] in names | {''}]\n"
    "(folder / 'datapackage.json').write_text(json.dumps(package))\n"
    "found = Package(str(folder / 'datapackage.json')).validate(limit_errors=1000000)\n"
    "print(sum(len(task.errors) for task in found.tasks), [e.note for task in found.tasks for e in task.errors][:6])"
)
INSIDE = (
    "import sys, time, resource\nfrom datetime import date\nfrom pathlib import Path\n"
    "import polars as pl\nfrom dardr_validators.sources import source_of\nfrom dardr_validators.validate import validate\n"
    "from dardr_validators.engines import frames\nsource = source_of(Path(sys.argv[1]))\n"
    "a = time.process_time()\nfor part in source.files.values(): pl.read_csv(part, infer_schema=False)\n"
    "b = time.process_time()\nreport = validate(source, today=date(2026, 6, 1)).to_json()\nc = time.process_time()\n"
    "print(b - a, c - b, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
)


def main() -> None:
    """Print CPU seconds, ratios, peak memory and recall for one archive."""
    actions = int(sys.argv[1]) if len(sys.argv) > 1 else ACTIONS
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "faulty"
        faults = write_archive(folder, actions, share=0.01)
        size = sum(part.stat().st_size for part in folder.iterdir())
        rows = sum(part.read_bytes().count(b"\n") - 1 for part in folder.iterdir())
        print(f"{actions} actions, {rows} rows, {size / 1e6:.0f} MB of CSV, {len(faults)} faults of 14 kinds")
        bare = _cpu([sys.executable, "-c", BARE, str(folder)])
        command = _cpu(
            [str(ROOT / ".venv/bin/dardr"), "validate", str(folder), "--format", "json", "--output", "/dev/null"]
        )
        inside = subprocess.run([sys.executable, "-c", INSIDE, str(folder)], capture_output=True, text=True, check=True)
        read, ours, peak = map(float, inside.stdout.split())
        print(f"in process: bare read {read:.2f} s CPU, ours {ours:.2f} s: {ours / read:.1f} x (goal 5)")
        print(f"command: bare read {bare:.2f} s CPU, ours {command:.2f} s: {command / bare:.1f} x (goal 6)")
        print(f"peak memory {peak / 1024:.0f} MiB: {peak * 1024 / size:.1f} x the CSV (goal 5)")
        print(
            f"found {_recall(folder, faults)} of {len(faults)} faults put in; {_false(actions)} found in a clean archive"
        )
        few = Path(place) / "few"
        write_archive(few, actions // 4, share=0.01)
        other = _cpu([sys.executable, "-c", FRICTIONLESS, str(few), str(_package())])
        small = _cpu([str(ROOT / ".venv/bin/dardr"), "validate", str(few), "--format", "json", "--output", "/dev/null"])
        print(f"frictionless on a quarter: {other:.1f} s CPU; {other / small:.0f} x ours on the same (goal 40)")
        print(f"ours on the quarter: {small:.2f} s")


def _package() -> Path:
    return ROOT / "schema/dardr_schema/generated/datapackage.json"


def _cpu(command: list[str]) -> float:
    """CPU seconds of a command and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _recall(folder: Path, faults: list[Fault]) -> int:
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    report = validate(source_of(folder), today=date(2026, 6, 1), cap=None)
    found = {(item.rule, item.table, item.row, item.field) for item in report.findings}
    return sum((fault.rule, fault.table, fault.row, fault.field) in found for fault in faults)


def _false(actions: int) -> int:
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    with tempfile.TemporaryDirectory() as place:
        write_archive(Path(place), actions // 10, share=0.0)
        return sum(count.count for count in validate(source_of(Path(place)), today=date(2026, 6, 1)).by_rule)


if __name__ == "__main__":
    main()
