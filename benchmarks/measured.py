"""One piece of work, for a process of its own: `python -m benchmarks.measured WORK PATH` prints what it took."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.memory import most_at_once

TODAY = date(2026, 6, 1)
TURNS, LONGEST = 7, 60
"""Turns by one process and by two, and the seconds after which none is begun."""
WARM = 2_000
"""Actions of the small archive that is checked first, so that lists are loaded and patterns compiled."""


def seconds(work: Callable[[], object]) -> float:
    """The processor seconds of a piece of work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def read_bare(path: Path) -> dict[str, float]:
    """Read every table with Polars, as texts: the floor."""
    return {"cpu": seconds(lambda: peers.texts(path))}


def inside(path: Path) -> dict[str, float]:
    """A bare read and our whole check of the same bytes, both warm: the least of three."""
    import polars as pl

    from dardr_validators.sources import Source, source_of
    from dardr_validators.validate import validate

    warm()
    given = source_of(path)
    files = dict(given.files or {})
    read, ours = [], []
    for _ in range(3):
        read.append(seconds(lambda: [pl.read_csv(part, infer_schema=False).height for part in files.values()]))
        ours.append(seconds(lambda: validate(Source(given.name, files=files), today=TODAY).to_json()))
    return {"bare": min(read), "cpu": min(ours)}


def once(path: Path) -> dict[str, float]:
    """Our check, once, for its memory."""
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    return {"cpu": seconds(lambda: validate(source_of(path), today=TODAY).to_json())}


def by_two(path: Path) -> dict[str, float]:
    """Our check by two processes, once, for the memory of all."""
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    return {"peak": most_at_once(lambda: validate(source_of(path), today=TODAY, workers=2).to_json())}


def pool(path: Path) -> dict[str, float]:
    """Our check by one process and by two in turn, by the clock: the least of each; and findings that differ."""
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    warm()
    clock: dict[int, list[float]] = {1: [], 2: []}
    told: dict[int, set[str]] = {}
    for _ in range(TURNS):
        if sum(clock[1]) + sum(clock[2]) > LONGEST:
            break
        for workers, taken in clock.items():
            start = time.perf_counter()
            report = validate(source_of(path), today=TODAY, cap=None, workers=workers).to_json()
            taken.append(time.perf_counter() - start)
            told[workers] = {json.dumps(finding, sort_keys=True) for finding in report["findings"]}
    return {"one": min(clock[1]), "two": min(clock[2]), "differ": len(told[1] ^ told[2])}


def ruled(path: Path) -> dict[str, float]:
    """The rules that frictionless can be told, run by it."""
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    return {"cpu": seconds(lambda: validate(source_of(path), today=TODAY, engine="frictionless"))}


def document(path: Path) -> dict[str, float]:
    """Parse a JSON submission with orjson, and check it: both warm."""
    import orjson

    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    warm()
    content = path.read_bytes()
    bare = min(seconds(lambda: orjson.loads(content)) for _ in range(2))
    return {
        "bare": bare,
        "cpu": min(seconds(lambda: validate(source_of(path), today=TODAY).to_json()) for _ in range(2)),
    }


def small(path: Path) -> dict[str, float]:
    """A small return, warm: the rules alone, and everything with the report; the least of fifty."""
    from dardr_validators.engines import records
    from dardr_validators.formats.reading import draft_of
    from dardr_validators.renderings.document import render
    from dardr_validators.sources import source_of
    from dardr_validators.submissions import submission_of
    from dardr_validators.validate import validate

    source = source_of(path)
    draft = draft_of(source)
    rows = submission_of(draft).rows
    rules = min(seconds(lambda: list(records.broken(rows, draft.known, today=TODAY.isoformat()))) for _ in range(50))
    return {"rules": rules, "cpu": min(seconds(lambda: render(validate(source, today=TODAY))) for _ in range(50))}


def warm() -> None:
    """Check a small archive by column."""
    from benchmarks.archive import write_archive
    from dardr_validators.sources import source_of
    from dardr_validators.validate import validate

    with tempfile.TemporaryDirectory() as folder:
        write_archive(Path(folder), WARM, share=0.01)
        validate(source_of(Path(folder)), today=TODAY, engine="frames").to_json()


def peak() -> int:
    """The most memory of this process in bytes: not, as resource usage has it, of the one that it was started from."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


WORKS: dict[str, Callable[[Path], dict[str, Any]]] = {
    "bare": read_bare,
    "inside": inside,
    "once": once,
    "by-two": by_two,
    "pool": pool,
    "document": document,
    "small": small,
    "dataframely": lambda path: {"cpu": seconds(lambda: peers.dataframely(path))},
    "frictionless": lambda path: {"cpu": seconds(lambda: peers.frictionless(path))},
    "frictionless-rules": ruled,
    "jsonschema": lambda path: {"cpu": seconds(lambda: peers.jsonschema(path))},
}

if __name__ == "__main__":
    taken = WORKS[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps({"peak": peak()} | taken))
