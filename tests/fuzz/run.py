"""Run the checks over many damaged returns: ``python -m tests.fuzz.run --count 100000``.

Each worker is a process of its own that writes the number it is at, so that a return which ends the process is known.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

import orjson

PACKAGES = "vocabularies schema validators service conformance"
STEP = 1000
SHOWN = 40


def main() -> int:
    """Run, and print what was done and what went wrong; 1 where anything did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--worker", metavar="FILE")
    chosen = parser.parse_args()
    if chosen.worker:
        return work(range(chosen.first, chosen.first + chosen.count), Path(chosen.worker))
    began = time.monotonic()
    done, faults = run(range(chosen.first, chosen.first + chosen.count), chosen.workers)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    for line in closing(chosen.first, done, faults, used.ru_utime + used.ru_stime, time.monotonic() - began):
        print(line)
    return 1 if faults else 0


def run(numbers: range, workers: int) -> tuple[Counter[str], list[tuple[int, str]]]:
    """What was done with each number in turn, and the numbers at which something went wrong."""
    waiting = [numbers[at : at + STEP] for at in range(0, len(numbers), STEP)][::-1]
    done: Counter[str] = Counter()
    faults: list[tuple[int, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        running: dict[subprocess.Popen[bytes], tuple[range, Path]] = {}
        while waiting or running:
            while waiting and len(running) < workers:
                part = waiting.pop()
                told = Path(folder, str(part.start))
                running[started(part, told)] = (part, told)
            time.sleep(0.05)
            for process in [process for process in running if process.poll() is not None]:
                part, told = running.pop(process)
                lines = [orjson.loads(line) for line in told.read_bytes().splitlines()]
                for line in lines:
                    done.update(line.get("done", {}))
                    faults.extend((line["number"], line["fault"]) for _ in [0] if "fault" in line)
                if process.returncode != 0:
                    at = int(Path(f"{told}.at").read_text())
                    faults.append((at, f"the process ended with {process.returncode}"))
                    waiting.append(range(at + 1, part.stop))
                if part.stop % 10_000 == 0:
                    print(f"... {part.stop:,}, {len(faults)} faults", file=sys.stderr, flush=True)
    return done, sorted(faults)


def started(part: range, told: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.fuzz.run", "--worker", str(told)]
    return subprocess.Popen(
        [*command, "--first", str(part.start), "--count", str(len(part))], stderr=subprocess.DEVNULL
    )


def work(numbers: range, told: Path) -> int:
    """Check each number, writing down what was done; a fault is written down and passed over."""
    from tests.fuzz.checks import check

    done: Counter[str] = Counter()
    at = os.open(f"{told}.at", os.O_RDWR | os.O_CREAT)
    with told.open("wb") as lines:
        for number in numbers:
            os.pwrite(at, b"%012d" % number, 0)
            try:
                done += check(number)
            except BaseException as fault:  # a door: whatever goes wrong is what is looked for
                if isinstance(fault, KeyboardInterrupt):
                    raise
                lines.write(orjson.dumps({"number": number, "fault": place_of(fault)}) + b"\n")
                lines.flush()
            done["tried"] += 1
            if number % 50 == 49 or number == numbers[-1]:
                lines.write(orjson.dumps({"done": dict(done)}) + b"\n")
                lines.flush()
                done.clear()
    return 0


def place_of(fault: BaseException) -> str:
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if "site-packages" not in frame.filename]
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(fault).__name__} at {place}: {fault}"[:200]


def closing(first: int, done: Counter[str], faults: list[tuple[int, str]], processor: float, clock: float) -> list[str]:
    """What is printed at the end."""
    from tests.fuzz.mutants import KINDS

    tried = done["tried"] + sum("process ended" in text for _, text in faults)
    kinds = Counter(text.partition(": ")[0] if ": " in text else text for _, text in faults)
    lines = [f"{number}: {text}" for number, text in faults[:SHOWN]]
    lines += [f"{count} x {text}" for text, count in kinds.most_common()]
    return [
        *lines,
        f"{tried:,} damaged returns, numbers {first:,} to {first + tried - 1:,}",
        "by carrier: " + ", ".join(f"{kind} {done[kind]:,}" for kind in KINDS),
        f"{done['read']:,} read and reported on, {done['refused']:,} refused with a reason",
        f"{done['converted']:,} converted and read again alike, {done['mended']:,} mended and checked again",
        f"{processor:,.0f} s of processor time, {clock:,.0f} s by the clock",
        f"{tried - len(faults)} passed, {len(faults)} failed",
    ]


if __name__ == "__main__":
    sys.exit(main())
