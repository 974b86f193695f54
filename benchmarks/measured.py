"""One piece of work, for a process of its own: `python -m benchmarks.measured WORK FOLDER` prints what it took."""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import date
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "schema/dardr_schema/generated/datapackage.json"
TODAY = date(2026, 6, 1)


def bare(folder: Path) -> None:
    """Read every table with Polars, as texts: the floor."""
    import polars as pl

    for part in folder.glob("*.csv"):
        pl.read_csv(part, infer_schema=False)


def inside(folder: Path) -> None:
    """Print the CPU seconds of a bare read and of our whole check, both warm, and the peak memory in bytes."""
    import polars as pl

    from dardr_validators.engines import frames
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    assert frames
    source = source_of(folder)
    start = time.process_time()
    for part in (source.files or {}).values():
        pl.read_csv(part, infer_schema=False)
    read = time.process_time()
    validate(source, today=TODAY).to_json()
    ours = time.process_time()
    print(read - start, ours - read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


def frictionless(folder: Path) -> None:
    """Check the tables that are there against the Data Package with frictionless; print the number of errors."""
    from frictionless import Package

    package = json.loads(PACKAGE.read_text(encoding="utf-8"))
    package["resources"] = [part for part in package["resources"] if (folder / part["path"]).exists()]
    names = {"", *(part["name"] for part in package["resources"])}
    for part in package["resources"]:
        keys = part["schema"].get("foreignKeys", [])
        part["schema"]["foreignKeys"] = [key for key in keys if key["reference"]["resource"] in names]
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    found = Package(str(folder / "datapackage.json")).validate(limit_errors=1_000_000)
    print(sum(len(task.errors) for task in found.tasks))


if __name__ == "__main__":
    {"bare": bare, "inside": inside, "frictionless": frictionless}[sys.argv[1]](Path(sys.argv[2]))
